package org.understudy.analysis.rating.ctrs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Persuasion;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.session.Evidence;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/**
 * What the session set out to do. Anchors: 0 nothing set out; 2 something vague, or decided by one of two; 4 decided
 * together, with a problem one can point at; 6 besides, chosen by weight, right for the time, and kept to.
 */
final class Agenda {
    /** Characters within which a question belongs to what was just said. */
    private static final int NEXT_BREATH = 60;

    /** "Let's have a look, shall we?" */
    private static final Pattern IDIOM = Pattern.compile(
            "(?i)\\b(?:let['’]s|let me)\\b(?:[\\s,]|just|uh|um|let['’]s)*\\b(?:have|take|see)\\b(?: a(?:nother)?"
                    + " (?:\\w+ )?look)?\\b(?:[\\s,]*(?:shall we|then|here|please|at"
                    + " (?:this|that|it|these|those)))*[.?!\\s]*$");

    private final List<Evidence> asked;
    private final List<Evidence> told;
    private final boolean laidOut;
    private final Set<String> target = new HashSet<>();
    private final List<Evidence> answered;
    private final Transcript transcript;

    Agenda(Transcript transcript) {
        this.transcript = transcript;
        this.asked = opening(Transcript.either(transcript.saying(Cue.AGENDA_ASK), answeredWithTopic(transcript)));
        List<Evidence> jointly = opening(Transcript.either(takenUp(transcript), decided(transcript)));
        this.told = Transcript.either(
                opening(Transcript.either(transcript.doing(Technique.AGENDA), transcript.saying(Cue.AGENDA_SET))),
                jointly);
        this.laidOut = !jointly.isEmpty() || told.stream().anyMatch(e -> Cue.LAID_OUT.found(whole(e)));
        this.answered = Transcript.either(asked, told).stream()
                .flatMap(e -> transcript.answer(e.turn()).stream())
                .filter(t -> transcript.content(t.index()).size() >= 2)
                .map(t -> Evidence.supporting(t.index(), Quotes.shorten(t.text())))
                .toList();
        answered.forEach(e -> target.addAll(transcript.content(e.turn())));
        told.forEach(e -> target.addAll(Words.content(e.quote())));
    }

    List<Evidence> asked() {
        return asked;
    }

    List<Evidence> told() {
        return told;
    }

    /**
     * Whether what was told is more than one thing announced: points in an order, a time, what was agreed before, leave
     * asked, or the client's own wish taken up. "Let's look at your diary" is none of these.
     */
    boolean laidOut() {
        return laidOut;
    }

    /** Whether the client was asked to choose, and did; "what brings you here?" lets somebody begin and chooses nothing. */
    boolean chosen() {
        return !answered.isEmpty() && asked.stream().anyMatch(e -> !Cue.OPENER.found(e.quote()));
    }

    /** What the client answered when asked or told. */
    List<Evidence> answered() {
        return answered;
    }

    boolean isSet() {
        return !asked.isEmpty() || !told.isEmpty();
    }

    /** The content words of what was set out to do. */
    Set<String> target() {
        return target;
    }

    /** Share of the counselor's turns after the opening that take up what was set out, 0 to 1. */
    double followed() {
        List<Turn> later = transcript.counselor().stream()
                .filter(t -> !transcript.opening(t.index()))
                .toList();
        if (later.isEmpty() || target.isEmpty()) return 0;
        // what is argued for is not what was agreed on, even where the words are the same
        List<Evidence> pushed = Persuasion.of(transcript);
        long on = later.stream()
                .filter(t -> pushed.stream().noneMatch(e -> e.turn() == t.index()))
                .filter(t -> Words.shared(target, transcript.content(t.index())) > 0)
                .count();
        return (double) on / later.size();
    }

    /** A question in the opening that is about the two of them or the hour, and is answered with something. */
    private static List<Evidence> answeredWithTopic(Transcript transcript) {
        return transcript.saying(Cue.AGENDA_OPEN).stream()
                .filter(e -> transcript
                        .answer(e.turn())
                        .filter(t -> !transcript.content(t.index()).isEmpty())
                        .isPresent())
                .toList();
    }

    /** Where the client said what to begin with, and the counselor did. */
    private static List<Evidence> takenUp(Transcript transcript) {
        return transcript.hearing(Cue.CLIENT_WISHES).stream()
                .flatMap(e -> transcript.answer(e.turn()).stream())
                .filter(t -> Cue.TAKES_UP.found(t.text()) || grants(transcript, t))
                .map(t -> Evidence.supporting(t.index(), Quotes.shorten(t.text())))
                .toList();
    }

    /** What the client answered, made the matter of the hour in the counselor's next words: "then the letter first". */
    private static List<Evidence> decided(Transcript transcript) {
        return transcript.saying(Cue.DECIDES).stream()
                .filter(e -> transcript
                        .before(e.turn())
                        .filter(t -> !transcript.content(t.index()).isEmpty())
                        .isPresent())
                .toList();
    }

    /** "Friday it is": the client's word back, in few, and no question about it. */
    private static boolean grants(Transcript transcript, Turn turn) {
        return Words.count(turn.text()) <= 10
                && !turn.text().contains("?")
                && !Cue.CLIENT_ASSENTS.throughout(turn.text())
                && Words.shared(transcript.content(turn.index()), transcript.clientContentBefore(turn.index(), 1)) > 0;
    }

    /** How confident one is that it will be done by summer is asked of the change, and an idiom looks at nothing. */
    private List<Evidence> opening(List<Evidence> finds) {
        return finds.stream()
                .filter(e -> transcript.opening(e.turn()))
                .filter(e ->
                        !Cue.RULER.found(e.quote()) && !IDIOM.matcher(e.quote()).find())
                .toList();
    }

    /** The sentence a quote was cut from, with the one after it: leave is often asked in the next breath. */
    private String whole(Evidence find) {
        String text = transcript.turns().get(find.turn()).text();
        int at = Math.max(0, text.indexOf(find.quote()));
        int end = text.indexOf('?', at + find.quote().length());
        return end > 0 && end - at - find.quote().length() < NEXT_BREATH
                ? text.substring(at, end + 1)
                : text.substring(at, Math.min(text.length(), at + find.quote().length()));
    }
}
