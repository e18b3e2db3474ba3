package org.understudy.analysis.rating;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.understudy.analysis.Wording;
import org.understudy.session.ClientState;
import org.understudy.session.Evidence;
import org.understudy.session.Technique;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/**
 * A statement of the pulse and what moves it: the scales of the client's state that it is read from, and what a counselor
 * does that bears on it. Where the answer's trace names events, these; where a session came without, the techniques.
 */
enum PulseStatement {
    HEARD(
            s -> (s.trust() + s.bond()) / 2,
            "steady named_unsaid summary_checked normalised affirm_specific sat_with_silence",
            "too_deep_too_soon affirm_again talked_past formulaic reassured insulted jargon",
            List.of(
                    Technique.COMPLEX_REFLECTION,
                    Technique.SIMPLE_REFLECTION,
                    Technique.SUMMARY,
                    Technique.AFFIRM,
                    Technique.NORMALISE,
                    Technique.SUPPORT),
            List.of(
                    Technique.REASSURE,
                    Technique.SELF_DISCLOSE,
                    Technique.CHIT_CHAT,
                    Technique.CONFRONT,
                    Technique.INAPPROPRIATE)),
    PACE(
            s -> 100 - s.reactance(),
            "redirect_respected let_it_go came_back permission sat_with_silence grounded autonomy repair_held",
            "pushed closed_run stacked_questions lectured too_deep_too_soon off_topic_again rescued",
            List.of(Technique.ASK_PERMISSION, Technique.EMPHASIZE_AUTONOMY),
            List.of(Technique.DIRECT, Technique.CLOSED_QUESTION, Technique.GIVE_INFORMATION)),
    TOGETHER(
            s -> (s.bond() + 100 - s.reactance()) / 2,
            "agenda autonomy permission summary_checked repair repair_named owned_up",
            "advice confronted pushed insulted lectured",
            List.of(
                    Technique.AGENDA,
                    Technique.SEEK_COLLABORATION,
                    Technique.FEEDBACK_ELICIT,
                    Technique.EMPHASIZE_AUTONOMY,
                    Technique.ASK_PERMISSION),
            List.of(Technique.ADVISE_WITHOUT_PERMISSION, Technique.DIRECT, Technique.CONFRONT)),
    USEFUL(
            s -> (s.hope() + s.trust()) / 2,
            "rationale named_unsaid agenda reinforced suds_checked normalised",
            "advice premature_reframe lectured talked_past reassured off_topic_again",
            List.of(
                    Technique.SOCRATIC_QUESTION,
                    Technique.HOMEWORK,
                    Technique.ADVISE_WITH_PERMISSION,
                    Technique.COMPLEX_REFLECTION,
                    Technique.GIVE_INFORMATION),
            List.of(
                    Technique.ADVISE_WITHOUT_PERMISSION,
                    Technique.REASSURE,
                    Technique.CHIT_CHAT,
                    Technique.GIVE_INFORMATION)),
    /** Whatever was done: it is read from the whole. */
    AGAIN(s -> (s.trust() + s.hope() + s.bond()) / 3, "", "", List.of(), List.of());

    /** Points on the 0-100 scale below which a turn moved nothing worth quoting. */
    private static final double MOVED = 1;

    /** Points that still show with one decimal. */
    private static final double VISIBLE = 0.05;

    private static final int LARGEST = 5;

    private final ToDoubleFunction<ClientState> level;
    private final Set<String> lifts;
    private final Set<String> weighs;
    private final List<Technique> lifting;
    private final List<Technique> weighing;

    PulseStatement(
            ToDoubleFunction<ClientState> level,
            String lifts,
            String weighs,
            List<Technique> lifting,
            List<Technique> weighing) {
        this.level = level;
        this.lifts = Set.of(lifts.split(" "));
        this.weighs = Set.of(weighs.split(" "));
        this.lifting = lifting;
        this.weighing = weighing;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A turn that moved the statement, by how much, and with what. */
    private record Move(double by, Evidence words, Optional<String> event) {
        String told() {
            return event.flatMap(e -> Optional.of(Wording.orElse("event." + e, "")))
                    .filter(w -> !w.isEmpty())
                    .map(w -> " (" + w + ")")
                    .orElse("");
        }
    }

    /** The turn after which it rose most and the turn after which it fell most, where there are such. */
    List<Evidence> evidence(Transcript transcript) {
        return moves(transcript).map(Move::words).toList();
    }

    /** The same in words; what was looked at, where nothing moved it. */
    String moved(Transcript transcript) {
        List<Move> moves = moves(transcript).toList();
        if (moves.isEmpty()) {
            String turns = String.valueOf(transcript.counselor().size());
            return Wording.of("pulse.moved.nothing", java.util.Map.of("turns", turns));
        }
        StringBuilder told = new StringBuilder();
        for (Move move : moves) {
            String turn = move.words().turn() + 1 + move.told();
            told.append(told.isEmpty() ? "" : " ")
                    .append(Wording.of(
                            move.by() > 0 ? "pulse.moved.up" : "pulse.moved.down", java.util.Map.of("turn", turn)));
        }
        return told.toString();
    }

    /** The turns that moved the level most, whatever was done in them: the largest first, at most {@value #LARGEST}. */
    List<AlliancePulse.Move> largest(Transcript transcript) {
        return transcript.counselor().stream()
                .map(t -> new AlliancePulse.Move(t.index(), by(transcript, t.index())))
                .filter(m -> Math.abs(m.by()) >= VISIBLE)
                .sorted(Comparator.comparingDouble((AlliancePulse.Move m) -> -Math.abs(m.by()))
                        .thenComparing(AlliancePulse.Move::turn))
                .limit(LARGEST)
                .toList();
    }

    private Stream<Move> moves(Transcript transcript) {
        List<Move> all = transcript.counselor().stream()
                .flatMap(t -> move(transcript, t).stream())
                .sorted(Comparator.comparingDouble(Move::by))
                .toList();
        Stream<Move> up = all.reversed().stream().filter(m -> m.by() > 0).limit(1);
        Stream<Move> down = all.stream().filter(m -> m.by() < 0).limit(1);
        return Stream.concat(up, down);
    }

    private Optional<Move> move(Transcript transcript, Turn turn) {
        double by = by(transcript, turn.index());
        if (Math.abs(by) < MOVED) return Optional.empty();
        List<TurnTrace.Effect> effects = Effects.of(transcript, turn.index());
        String whole = Quotes.shorten(turn.text());
        if (this == AGAIN)
            return Optional.of(new Move(by, words(by, turn, whole), Effects.event(transcript, turn.index())));
        if (!effects.isEmpty()) {
            Set<String> bearing = by > 0 ? lifts : weighs;
            return effects.stream()
                    .filter(e -> bearing.contains(e.event()))
                    .max(Comparator.comparingDouble(e -> Math.abs(e.change())))
                    .map(e -> new Move(by, words(by, turn, whole), Optional.of(e.event())));
        }
        Technique[] bearing = (by > 0 ? lifting : weighing).toArray(Technique[]::new);
        return transcript.doing(bearing).stream()
                .filter(e -> e.turn() == turn.index())
                .findFirst()
                .map(e -> new Move(by, words(by, turn, e.quote()), Optional.empty()));
    }

    private static Evidence words(double by, Turn turn, String quote) {
        return by > 0 ? Evidence.supporting(turn.index(), quote) : Evidence.against(turn.index(), quote);
    }

    /** By how much the statement's own level moved; by trust where a state holds nothing else. */
    private double by(Transcript transcript, int turn) {
        Optional<ClientState> before = transcript.before(turn).flatMap(Turn::state);
        Optional<ClientState> after = transcript.answer(turn).flatMap(Turn::state);
        if (after.filter(PulseStatement::isFull).isEmpty()) return Effects.trust(transcript, turn);
        if (before.isPresent()) return level.applyAsDouble(after.get()) - level.applyAsDouble(before.get());
        return 0;
    }

    /** Whether a state holds more than trust; an imported one may not. */
    static boolean isFull(ClientState state) {
        return state.bond() > 0 || state.hope() > 0 || state.reactance() > 0;
    }
}
