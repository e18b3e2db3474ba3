package org.understudy.analysis.rating.protocol;

import java.util.List;
import org.understudy.analysis.rating.Checklist;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.session.Evidence;
import org.understudy.session.Technique;

/** Prolonged exposure, before, during and after: a synthesis for practice, not a validated fidelity form. */
final class ExposureProtocol {
    static final String KEY = "prolonged_exposure";

    private static final List<String> WHOLE_HOURS = List.of("orientation", "suds", "thoughts", "imaginal");
    private static final List<String> TELLING = List.of("suds", "reinforcing", "imaginal");
    private static final List<String> INSIDE = List.of("thoughts", "imaginal");
    private static final List<String> WITH_RATINGS = List.of("suds", "imaginal");
    private static final List<String> EXPLAINING = List.of("orientation", "imaginal");
    private static final List<String> BEGINNING = List.of("orientation", "suds", "imaginal");
    private static final List<String> AFTERWARDS = List.of("processing", "imaginal");

    private static final List<StepFinder> STEPS = List.of(
            step(
                    "agenda",
                    "before",
                    1,
                    WHOLE_HOURS,
                    t -> early(
                            t,
                            Transcript.either(
                                    t.doing(Technique.AGENDA), t.saying(Cue.AGENDA_ASK), t.saying(Cue.AGENDA_SET)))),
            step(
                    "homework_reviewed",
                    "before",
                    1,
                    List.of("suds", "thoughts", "imaginal"),
                    t -> early(t, t.saying(Cue.HOMEWORK_REVIEW))),
            step(
                    "rationale",
                    "before",
                    2,
                    EXPLAINING,
                    t -> notTelling(Transcript.either(t.saying(Cue.RATIONALE), t.doing(Technique.GIVE_INFORMATION)))),
            step("asks_view", "before", 1, List.of("orientation"), t -> t.saying(Cue.VIEW_ASK)),
            step("evenings", "before", 1, StepFinder.ONLY_ASKED, t -> t.saying(Cue.EVENINGS_ASK)),
            step("scale", "before", 2, List.of("suds"), t -> t.saying(Cue.SCALE)),
            step(
                    "instructions",
                    "before",
                    2,
                    BEGINNING,
                    t -> Transcript.either(t.saying(Cue.EYES_PRESENT), t.saying(Cue.REPEAT))),
            step(
                    "consent",
                    "before",
                    1,
                    BEGINNING,
                    t -> Transcript.either(
                            t.doing(Technique.ASK_PERMISSION, Technique.EMPHASIZE_AUTONOMY),
                            t.saying(Cue.PERMISSION),
                            t.saying(Cue.CHOICE))),
            step("stop_agreed", "before", 1, StepFinder.ONLY_ASKED, t -> t.saying(Cue.STOP_AGREED)),
            step("baseline_suds", "before", 1, WITH_RATINGS, t -> early(t, t.doing(Technique.SUDS_CHECK))),
            step("suds_during", "during", 3, WITH_RATINGS, t -> t.doing(Technique.SUDS_CHECK)),
            step(
                    "reinforcing",
                    "during",
                    3,
                    TELLING,
                    t -> brief(t, t.doing(Technique.REINFORCE, Technique.AFFIRM, Technique.SUPPORT))),
            step(
                    "engagement",
                    "during",
                    2,
                    TELLING,
                    t -> Transcript.either(t.doing(Technique.IMAGINAL_PROMPT), t.saying(Cue.EYES_PRESENT))),
            step(
                    "thoughts_feelings_body",
                    "during",
                    3,
                    INSIDE,
                    t -> Transcript.either(
                            t.saying(Cue.THOUGHT_ASK), t.saying(Cue.FEELING_ASK), t.saying(Cue.BODY_ASK))),
            step(
                    "adjusts",
                    "during",
                    1,
                    List.of("suds", "reinforcing", "thoughts", "imaginal"),
                    t -> flagged(t, "redirect_respected", "repair")),
            step("repeats", "during", 1, List.of("imaginal"), t -> t.saying(Cue.REPEAT)),
            step(
                    "long_enough",
                    "during",
                    8,
                    List.of("imaginal"),
                    t -> t.doing(Technique.IMAGINAL_PROMPT, Technique.REINFORCE, Technique.SUDS_CHECK)),
            step(
                    "praises_effort",
                    "after",
                    1,
                    AFTERWARDS,
                    t -> late(t, t.doing(Technique.AFFIRM, Technique.REINFORCE))),
            step("curve", "after", 1, AFTERWARDS, t -> late(t, t.saying(Cue.CURVE))),
            step(
                    "open_processing",
                    "after",
                    2,
                    AFTERWARDS,
                    t -> late(t, t.doing(Technique.OPEN_QUESTION, Technique.SOCRATIC_QUESTION))),
            step(
                    "in_vivo_homework",
                    "after",
                    1,
                    AFTERWARDS,
                    t -> late(
                            t,
                            notTelling(Transcript.either(
                                    t.doing(Technique.HOMEWORK), t.saying(Cue.HOMEWORK), t.saying(Cue.IN_VIVO))))),
            step(
                    "closes_with_plan",
                    "after",
                    1,
                    List.of(),
                    t -> late(
                            t,
                            Transcript.either(
                                    t.doing(Technique.CONCLUSION), t.saying(Cue.CLOSING), t.saying(Cue.PLAN)))));

    private ExposureProtocol() {}

    /** The names of its steps, in order. */
    static List<String> steps() {
        return STEPS.stream().map(StepFinder::key).toList();
    }

    static Checklist of(Transcript transcript) {
        return new Checklist(
                KEY,
                org.understudy.analysis.Wording.of("protocol." + KEY),
                STEPS.stream().map(s -> s.look(KEY, transcript)).toList(),
                Proscriptions.of(transcript, ratingsAreDue(transcript)));
    }

    private static boolean ratingsAreDue(Transcript transcript) {
        return transcript
                .session()
                .setting()
                .phase()
                .map(WITH_RATINGS::contains)
                .orElse(true);
    }

    private static StepFinder step(
            String key,
            String stage,
            int whole,
            List<String> phases,
            java.util.function.Function<Transcript, List<Evidence>> finds) {
        return new StepFinder(key, stage, whole, phases, finds);
    }

    private static List<Evidence> early(Transcript t, List<Evidence> finds) {
        return finds.stream().filter(e -> t.place(e.turn()) <= 0.35).toList();
    }

    private static List<Evidence> late(Transcript t, List<Evidence> finds) {
        return finds.stream().filter(e -> t.place(e.turn()) >= 0.6).toList();
    }

    /** Without what sends the client back into the telling: that is neither said about it nor for the days between. */
    private static List<Evidence> notTelling(List<Evidence> finds) {
        return finds.stream().filter(e -> !Cue.REPEAT.found(e.quote())).toList();
    }

    /** Company in a few words; a paragraph takes the client out of the memory. */
    private static List<Evidence> brief(Transcript t, List<Evidence> finds) {
        return finds.stream()
                .filter(e -> Words.count(t.turns().get(e.turn()).text()) <= 20)
                .toList();
    }

    private static List<Evidence> flagged(Transcript t, String... flags) {
        return t.counselor().stream()
                .filter(turn -> java.util.Arrays.stream(flags).anyMatch(f -> t.flagged(turn.index(), f)))
                .map(turn ->
                        Evidence.supporting(turn.index(), org.understudy.analysis.rating.Quotes.shorten(turn.text())))
                .toList();
    }
}
