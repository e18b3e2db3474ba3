package org.understudy.practice.drills;

import java.util.List;
import java.util.stream.Collectors;
import org.understudy.session.Speaker;

/**
 * A critical moment as one client tells it, cold or deep into a long talk with that client, of which the last lines stand
 * open.
 *
 * @param telling which of the drill's clients
 */
public record SafetyExercise(SafetyDrill drill, int telling, boolean deep) implements Exercise {
    @Override
    public String id() {
        return drill.id() + "-" + (telling + 1) + (deep ? "-deep" : "");
    }

    @Override
    public Attempt.Kind kind() {
        return Attempt.Kind.SAFETY;
    }

    @Override
    public String theme() {
        return drill.condition();
    }

    private SafetyDrill.Telling told() {
        return drill.tellings().get(telling);
    }

    @Override
    public String who() {
        return told().who();
    }

    @Override
    public List<Line> lines() {
        return deep
                ? Line.of(told().before(), told().client())
                : Line.of(List.of(), told().cold().client());
    }

    @Override
    public List<Line> earlier() {
        return deep ? Line.of(told().earlier(), List.of()) : List.of();
    }

    @Override
    public String model() {
        return deep ? told().model() : told().cold().model();
    }

    /** What was said, as the judge of replies reads it: the lines that stand open, without the long talk before them. */
    public String said() {
        return lines().stream()
                .map(l -> (l.speaker() == Speaker.CLIENT ? "Client: " : "Therapist: ") + l.text())
                .collect(Collectors.joining("\n"));
    }
}
