package org.understudy.analysis.rating.protocol;

import java.util.List;
import org.understudy.analysis.Wording;
import org.understudy.analysis.rating.Checklist;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Transcript;
import org.understudy.session.Technique;

/**
 * One session of cognitive work, as peer counselors are taught it (Iftikhar et al. 2024): the event, what it set off in
 * thought, feeling and act, a name for the thought, a test of it, and a new thought of the client's own.
 */
final class SingleSessionProtocol {
    static final String KEY = "single_session_cbt";

    private static final List<StepFinder> STEPS = List.of(
            new StepFinder(
                    "event",
                    "event",
                    1,
                    List.of(),
                    t -> Transcript.either(t.saying(Cue.BEHAVIOUR_ASK), t.saying(Cue.AGENDA_ASK))),
            new StepFinder("thoughts", "model", 2, List.of(), t -> t.saying(Cue.THOUGHT_ASK)),
            new StepFinder("feelings", "model", 1, List.of(), t -> t.saying(Cue.FEELING_ASK)),
            new StepFinder("behaviours", "model", 1, List.of(), t -> t.saying(Cue.BEHAVIOUR_ASK)),
            new StepFinder("explained", "model", 1, List.of(), t -> t.saying(Cue.RATIONALE)),
            new StepFinder("named", "work", 1, List.of(), t -> t.saying(Cue.DISTORTION)),
            new StepFinder(
                    "tested",
                    "work",
                    2,
                    List.of(),
                    t -> Transcript.either(t.doing(Technique.SOCRATIC_QUESTION), t.saying(Cue.SOCRATIC))),
            new StepFinder(
                    "new_thought",
                    "work",
                    1,
                    List.of(),
                    t -> Transcript.either(t.saying(Cue.NEW_THOUGHT), t.hearing(Cue.CLIENT_INSIGHT))),
            new StepFinder(
                    "step",
                    "close",
                    1,
                    List.of(),
                    t -> Transcript.either(t.doing(Technique.HOMEWORK), t.saying(Cue.HOMEWORK), t.saying(Cue.PLAN))),
            new StepFinder(
                    "summary",
                    "close",
                    1,
                    List.of(),
                    t -> Transcript.either(
                            t.doing(Technique.SUMMARY), t.saying(Cue.SUMMARISES), t.saying(Cue.FEEDBACK_ASK))));

    private SingleSessionProtocol() {}

    static Checklist of(Transcript transcript) {
        return new Checklist(
                KEY,
                Wording.of("protocol." + KEY),
                STEPS.stream().map(s -> s.look(KEY, transcript)).toList(),
                List.of());
    }
}
