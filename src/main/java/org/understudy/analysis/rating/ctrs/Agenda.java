package org.understudy.analysis.rating.ctrs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.understudy.analysis.rating.Cue;
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
        this.asked = opening(transcript.saying(Cue.AGENDA_ASK));
        this.told = opening(Transcript.either(
                transcript.doing(Technique.AGENDA), transcript.saying(Cue.AGENDA_SET), takenUp(transcript)));
        this.answered = Transcript.either(asked, told).stream()
                .flatMap(e -> transcript.answer(e.turn()).stream())
                .filter(t -> transcript.content(t.index()).size() >= 2)
                .map(t -> Evidence.supporting(t.index(), org.understudy.analysis.rating.Quotes.shorten(t.text())))
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
        long on = later.stream()
                .filter(t -> Words.shared(target, transcript.content(t.index())) > 0)
                .count();
        return (double) on / later.size();
    }

    /** Where the client said what to begin with, and the counselor did. */
    private static List<Evidence> takenUp(Transcript transcript) {
        return transcript.hearing(Cue.CLIENT_WISHES).stream()
                .flatMap(e -> transcript.answer(e.turn()).stream())
                .flatMap(t -> Cue.TAKES_UP.in(t.text()).map(q -> Evidence.supporting(t.index(), q)).stream())
                .toList();
    }

    private List<Evidence> opening(List<Evidence> finds) {
        return finds.stream().filter(e -> transcript.opening(e.turn())).toList();
    }
}
