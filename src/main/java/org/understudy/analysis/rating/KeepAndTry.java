package org.understudy.analysis.rating;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.analysis.Wording;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.casebook.ReasoningKey;
import org.understudy.session.Release;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/**
 * Chooses the one thing to keep and the one thing to try. What a turn did to the client weighs most; where that is not
 * known, how it stands on the seven principles. Safety comes before everything.
 */
public final class KeepAndTry {
    private final Transcript transcript;
    private final PrincipleRating principles;
    private final List<SafetyNote> safety;

    public KeepAndTry(Transcript transcript, PrincipleRating principles, List<SafetyNote> safety) {
        this.transcript = transcript;
        this.principles = principles;
        this.safety = safety;
    }

    /** The turn that helped most; empty where none stands out. */
    public Optional<Keep> keep() {
        return principles.replies().stream()
                .filter(r -> safety.stream().noneMatch(n -> n.turn() == r.turn()))
                .filter(r -> !kindOfGood(r.turn()).equals("steady"))
                .max(Comparator.comparingDouble(this::worth))
                .filter(r -> worth(r) > 3.4)
                .map(r -> new Keep(r.turn(), quote(r.turn()), keepText(r.turn())));
    }

    /** The turn that is most worth another try; empty where none stands out. */
    public Optional<Try> tryAgain() {
        Optional<SafetyNote> worst = safety.stream().findFirst();
        if (worst.isPresent()) {
            SafetyNote note = worst.get();
            return Optional.of(new Try(note.turn(), note.quote(), note.why(), note.better()));
        }
        return principles.replies().stream()
                .min(Comparator.comparingDouble(this::worth))
                .filter(r -> worth(r) < 3.2)
                .map(r -> {
                    String kind = kindOfTrouble(r.turn());
                    return new Try(
                            r.turn(),
                            quote(r.turn()),
                            Wording.of("try." + kind) + costText(r.turn()),
                            say(r.turn(), kind));
                });
    }

    /** A reply's principle mean, moved by what it did: five points of trust weigh one point, an opened door one. */
    private double worth(PrincipleRating.Reply reply) {
        double opened = transcript
                .answer(reply.turn())
                .flatMap(Turn::trace)
                .flatMap(t -> t.release())
                .map(r -> r == Release.FULL ? 0.6 : r == Release.HALF ? 0.4 : r == Release.BLOCKED ? -0.4 : 0)
                .orElse(0.0);
        double struck = transcript
                        .answer(reply.turn())
                        .map(Turn::text)
                        .filter(Cue.CLIENT_STRUCK::found)
                        .isPresent()
                ? 0.4
                : 0;
        return reply.mean() + Math.clamp(Effects.trust(transcript, reply.turn()) / 5, -3, 2.5) + opened + struck;
    }

    private String kindOfGood(int turn) {
        Optional<String> event = Effects.event(transcript, turn)
                .filter(_ -> Effects.trust(transcript, turn) >= 2)
                .filter(e -> !Wording.orElse("keep." + e, "").isEmpty());
        if (event.isPresent()) return event.get();
        if (has(turn, Technique.SOCRATIC_QUESTION)) return "socratic";
        if (has(turn, Technique.COMPLEX_REFLECTION)) return "complex";
        if (has(turn, Technique.EMPHASIZE_AUTONOMY)) return "autonomy";
        if (has(turn, Technique.AFFIRM)) return "affirm_specific";
        if (has(turn, Technique.SIMPLE_REFLECTION)) return "reflection";
        if (has(turn, Technique.OPEN_QUESTION)) return "open";
        return "steady";
    }

    private String kindOfTrouble(int turn) {
        Optional<String> event = Effects.event(transcript, turn)
                .filter(_ -> Effects.trust(transcript, turn) <= -2)
                .filter(e -> !Wording.orElse("try." + e, "").isEmpty());
        if (event.isPresent()) return event.get();
        String text = transcript.turns().get(turn).text();
        if (has(turn, Technique.CONFRONT, Technique.WARN) || Cue.COLD.found(text)) return "confronted";
        if (has(turn, Technique.ADVISE_WITHOUT_PERMISSION, Technique.DIRECT)) return "advice";
        if (has(turn, Technique.REASSURE)) return "reassured";
        if (has(turn, Technique.SELF_DISCLOSE)) return "disclosed";
        if (has(turn, Technique.CHIT_CHAT)) return "chat";
        if (Words.count(text) >= DriftReview.LECTURE) return "lectured";
        if (text.chars().filter(c -> c == '?').count() >= 2) return "stacked_questions";
        if (MissedCue.of(transcript).stream().anyMatch(m -> m.counselor().turn() == turn)) return "missed";
        return has(turn, Technique.CLOSED_QUESTION) ? "closed" : "plain";
    }

    private String keepText(int turn) {
        String text = Wording.of("keep." + kindOfGood(turn));
        double trust = Effects.trust(transcript, turn);
        String effect = trust >= 2 ? " " + Wording.of("keep.trust") : "";
        return text + effect + openedLater(turn);
    }

    /** When a withheld unit that this turn was about came out later, that is worth saying. */
    private String openedLater(int turn) {
        Optional<String> unit = transcript
                .answer(turn)
                .flatMap(Turn::trace)
                .filter(t -> t.release()
                        .filter(r -> r == Release.HINT || r == Release.BLOCKED)
                        .isPresent())
                .flatMap(t -> t.unit());
        return unit.flatMap(u -> transcript.client().stream()
                        .filter(t -> t.index() > turn + 1)
                        .filter(t -> t.trace()
                                .filter(x -> x.unit().filter(u::equals).isPresent()
                                        && x.release()
                                                .filter(r -> r == Release.HALF || r == Release.FULL)
                                                .isPresent())
                                .isPresent())
                        .findFirst())
                .map(t -> " " + Wording.of("keep.later", Map.of("turns", exchanges((t.index() - turn) / 2))))
                .orElse("");
    }

    private String costText(int turn) {
        double trust = Effects.trust(transcript, turn);
        return trust <= -2 ? " " + Wording.of("try.trust") : "";
    }

    /** A line of the case's own key where one fits what was just said; else a line of the kind of trouble. */
    private String say(int turn, String kind) {
        Set<String> said = transcript.clientContentBefore(turn, 2);
        int most = Math.max(12, Words.count(transcript.turns().get(turn).text()));
        Stream<String> lines = transcript.clientCase().stream()
                .flatMap(c -> c.key().questions().stream())
                .map(ReasoningKey.GoodQuestion::words)
                .filter(q -> Words.count(q) <= most);
        return lines.filter(q -> Words.shared(Words.content(q), said) > 1)
                .max(Comparator.comparingInt(q -> Words.shared(Words.content(q), said)))
                .orElseGet(() -> Wording.of("say." + kind));
    }

    private boolean has(int turn, Technique... any) {
        return transcript.has(turn, any);
    }

    private String quote(int turn) {
        return Quotes.shorten(transcript.turns().get(turn).text());
    }

    private static String exchanges(int many) {
        return many == 1 ? "one exchange" : many + " exchanges";
    }
}
