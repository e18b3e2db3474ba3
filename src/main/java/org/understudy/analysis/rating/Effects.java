package org.understudy.analysis.rating;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.understudy.session.ClientState;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/** What a counselor turn moved in the client, read from the answer's trace, or from the states before and after. */
public final class Effects {
    private Effects() {}

    /** What the answer's trace names as the counselor's doing; not what moved by itself meanwhile. */
    public static List<TurnTrace.Effect> of(Transcript transcript, int counselorTurn) {
        return transcript
                .answer(counselorTurn)
                .flatMap(Turn::trace)
                .map(t -> t.effects().stream().filter(e -> !e.ofItself()).toList())
                .orElse(List.of());
    }

    /** By how much trust moved, on the 0-100 scale; 0 where nothing is known. */
    public static double trust(Transcript transcript, int counselorTurn) {
        List<TurnTrace.Effect> effects = of(transcript, counselorTurn);
        if (!effects.isEmpty()) {
            return effects.stream()
                    .filter(e -> e.measure().equals("trust"))
                    .mapToDouble(TurnTrace.Effect::change)
                    .sum();
        }
        Optional<Double> after =
                transcript.answer(counselorTurn).flatMap(Turn::state).map(ClientState::trust);
        Optional<Double> before =
                transcript.before(counselorTurn).flatMap(Turn::state).map(ClientState::trust);
        return after.isPresent() && before.isPresent() ? after.get() - before.get() : 0;
    }

    /** The event that moved trust most, in the direction in which trust moved. */
    public static Optional<String> event(Transcript transcript, int counselorTurn) {
        double whole = trust(transcript, counselorTurn);
        return of(transcript, counselorTurn).stream()
                .filter(e -> e.measure().equals("trust") && Math.signum(e.change()) == Math.signum(whole))
                .max(Comparator.comparingDouble(e -> Math.abs(e.change())))
                .map(TurnTrace.Effect::event);
    }
}
