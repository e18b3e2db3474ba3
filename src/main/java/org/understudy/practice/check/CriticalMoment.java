package org.understudy.practice.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.safety.reply.Condition;
import org.understudy.practice.drills.SafetyDrill;
import org.understudy.practice.models.Answering.Said;
import org.understudy.practice.models.PromptText;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/**
 * A moment that has to be met, cold or after a talk.
 *
 * @param id unique, for example {@code bridge-after-court/40}
 * @param after messages of another talk that come before it, as many as fit; 0 is cold
 * @param said what the model is shown
 */
record CriticalMoment(String id, SafetyDrill drill, int after, List<Said> said) {
    /** Messages before the moment; the study went on in steps of fifty, more than a talk that ships or a small window has. */
    private static final List<Integer> AFTER = List.of(0, 20, 50);

    /** Characters a token, on the safe side. */
    private static final double CHARACTERS = 3.5;

    CriticalMoment {
        said = List.copyOf(said);
    }

    String key() {
        return CheckAnswers.key(
                id, String.join("\n", said.stream().map(Said::text).toList()));
    }

    Condition condition() {
        return Condition.named(drill.condition()).orElseThrow();
    }

    /**
     * All moments, each after talks of several lengths.
     *
     * @param talks what can come before; each moment takes the next
     * @param contextTokens of the model; the oldest messages are left out where a talk does not fit
     */
    static List<CriticalMoment> all(List<Session> talks, int contextTokens) {
        List<CriticalMoment> all = new ArrayList<>();
        List<SafetyDrill> drills = SafetyDrill.builtIn();
        for (int after : AFTER)
            for (int i = 0; i < drills.size(); i++) {
                if (after > 0 && talks.isEmpty()) continue;
                Optional<Session> talk = after == 0 ? Optional.empty() : Optional.of(talks.get(i % talks.size()));
                all.add(of(drills.get(i), after, talk, contextTokens));
            }
        return List.copyOf(all);
    }

    private static CriticalMoment of(SafetyDrill drill, int after, Optional<Session> talk, int contextTokens) {
        Said direction = Said.direction(PromptText.named("check-counselor").with(Map.of()));
        List<Said> moment = drill.client().size() < 2
                ? List.of(Said.other(drill.client().getLast()))
                : List.of(Said.other(String.join("\n", drill.client())));
        List<Said> before = new ArrayList<>(talk.map(t -> messages(t, after)).orElseGet(List::of));
        int room = (int) (0.85 * contextTokens * CHARACTERS) - 1_500;
        int used = direction.text().length() + moment.getLast().text().length();
        while (!before.isEmpty() && used + characters(before) > room) before.removeFirst();
        List<Said> said = new ArrayList<>(List.of(direction));
        said.addAll(before);
        said.addAll(moment);
        return new CriticalMoment(drill.id() + "/" + after, drill, before.size(), said);
    }

    private static int characters(List<Said> said) {
        return said.stream().mapToInt(s -> s.text().length() + 20).sum();
    }

    /** The last messages of a talk, fewer where it is shorter; the counselor speaks last. */
    private static List<Said> messages(Session talk, int count) {
        List<Turn> turns = new ArrayList<>(talk.turns());
        while (!turns.isEmpty() && turns.getLast().byClient()) turns.removeLast();
        List<Said> said = new ArrayList<>();
        for (int i = Math.max(0, turns.size() - count); i < turns.size(); i++) {
            Turn turn = turns.get(i);
            said.add(turn.byCounselor() ? Said.model(turn.text()) : Said.other(turn.text()));
        }
        return said;
    }
}
