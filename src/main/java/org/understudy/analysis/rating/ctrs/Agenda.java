package org.understudy.analysis.rating.ctrs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private final List<Evidence> asked;
    private final List<Evidence> told;
    private final Set<String> target = new HashSet<>();
    private final List<Evidence> answered;
    private final Transcript transcript;

    Agenda(Transcript transcript) {
        this.transcript = transcript;
        this.asked = opening(Transcript.either(transcript.saying(Cue.AGENDA_ASK), answeredWithTopic(transcript)));
        this.told = opening(Transcript.either(
                transcript.doing(Technique.AGENDA),
                transcript.saying(Cue.AGENDA_SET),
                takenUp(transcript),
                decided(transcript)));
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
                && Words.shared(transcript.content(turn.index()), transcript.clientContentBefore(turn.index(), 1)) > 0;
    }

    private List<Evidence> opening(List<Evidence> finds) {
        return finds.stream().filter(e -> transcript.opening(e.turn())).toList();
    }
}
