package org.understudy.llm.voice;

import java.util.Optional;
import org.understudy.client.voice.Breaths;
import org.understudy.client.voice.LineCheck;
import org.understudy.client.voice.Standing;
import org.understudy.client.voice.Waiting;
import org.understudy.client.voice.Worded;
import org.understudy.llm.LanguageModel;

/**
 * Listens to an answer grow: hands on how far it is, and each breath of it that may be said already; stops it when it
 * runs away or nobody wants it any more. Used by one thread, the one that asks.
 */
final class Ear implements LanguageModel.Listener {
    /**
     * Whose answer it is.
     *
     * @param name of the client
     * @param model that words it
     * @param longest characters after which no line is to be expected any more
     */
    record Of(LineCheck check, String name, String model, int longest) {}

    private final Waiting waiting;
    private final Of of;
    private final boolean again;
    private final StringBuilder heard = new StringBuilder();
    private int considered;
    private boolean strayed;
    private Optional<Standing> standing = Optional.empty();

    Ear(Waiting waiting, Of of, boolean again) {
        this.waiting = waiting;
        this.of = of;
        this.again = again;
    }

    @Override
    public void phase(LanguageModel.Phase phase) {
        waiting.phase(
                switch (phase) {
                    case LOADING -> Waiting.Phase.LOADING;
                    case READING -> Waiting.Phase.READING;
                    case WRITING -> again ? Waiting.Phase.AGAIN : Waiting.Phase.WRITING;
                });
    }

    @Override
    public void words(String more) {
        heard.append(more);
        if (!flooded() && !strayed) consider(CleanLine.of(heard.toString(), of.name()));
    }

    private void consider(String line) {
        strayed = !goesOn(line);
        int breath = Breaths.whole(line);
        if (strayed || breath <= considered || line.startsWith("\"") || line.startsWith("“")) return;
        considered = breath;
        String soFar = line.substring(0, breath);
        of.check().standing(standing, soFar).ifPresent(now -> {
            standing = Optional.of(now);
            waiting.said(now.said(), worded(now));
        });
    }

    private Worded worded(Standing now) {
        return Worded.begunBy(of.model(), now.said(), now.whole());
    }

    /** Whether a line begins with everything that was said. */
    boolean goesOn(String line) {
        return line.startsWith(standing.map(Standing::said).orElse(""));
    }

    /** The line that stands where some of it has been said, whatever else comes of the answer. */
    Optional<Worded> standing() {
        return standing.map(this::worded);
    }

    /** Whether more came than any line has. */
    boolean flooded() {
        return heard.length() > of.longest();
    }

    @Override
    public boolean cancelled() {
        return waiting.stopped() || flooded() || strayed;
    }
}
