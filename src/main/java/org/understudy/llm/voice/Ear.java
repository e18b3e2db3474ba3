package org.understudy.llm.voice;

import java.util.concurrent.atomic.AtomicInteger;
import org.understudy.client.voice.Waiting;
import org.understudy.llm.LanguageModel;

/** Listens to an answer grow: hands on how far it is, stops it when it runs away or nobody wants it any more. */
final class Ear implements LanguageModel.Listener {
    private final Waiting waiting;
    private final int longest;
    private final boolean again;
    private final AtomicInteger heard = new AtomicInteger();

    /**
     * An ear for one answer.
     *
     * @param longest characters after which no line is to be expected any more
     */
    Ear(Waiting waiting, int longest, boolean again) {
        this.waiting = waiting;
        this.longest = longest;
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
        heard.addAndGet(more.length());
    }

    /** Whether more came than any line has. */
    boolean flooded() {
        return heard.get() > longest;
    }

    @Override
    public boolean cancelled() {
        return waiting.stopped() || flooded();
    }
}
