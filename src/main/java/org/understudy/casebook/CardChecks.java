package org.understudy.casebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.understudy.casebook.CaseCard.Phase;

/** The outside of a case: its card, phases, temperament and key. */
final class CardChecks {
    private static final Set<String> TOP = Set.of(
            "id",
            "version",
            "origin",
            "name",
            "age",
            "pronouns",
            "occupation",
            "approach",
            "problem",
            "difficulty",
            "minutes",
            "tagline",
            "contentNote",
            "content_note",
            "trains",
            "hue",
            "referral",
            "phases",
            "facts",
            "formulation",
            "temperament",
            "ordinary",
            "symptoms",
            "key",
            "units",
            "frames",
            "fallbacks",
            "meta",
            "nonverbal",
            "further",
            "imaginal",
            "segments",
            "replies",
            "moments");
    private static final List<String> EXPOSURE_PHASES =
            List.of("orientation", "suds", "reinforcing", "thoughts", "imaginal", "processing");
    /** What a focus may ask for beyond its phase: the steps of the exposure checklist. */
    static final List<String> EXPOSURE_STEPS = List.of(
            "agenda",
            "homework_reviewed",
            "rationale",
            "asks_view",
            "evenings",
            "scale",
            "instructions",
            "consent",
            "stop_agreed",
            "baseline_suds",
            "suds_during",
            "reinforcing",
            "engagement",
            "thoughts_feelings_body",
            "adjusts",
            "repeats",
            "long_enough",
            "praises_effort",
            "curve",
            "open_processing",
            "in_vivo_homework",
            "closes_with_plan");

    private static final List<String> CBT_PHASES = List.of("intake", "formulation", "change");
    private static final Set<String> HUES = Set.of("blue", "amber", "teal", "plum", "green", "red");
    private static final int OPENINGS = 3;

    private CardChecks() {}

    static void check(CaseLinter linter) {
        CaseCard card = linter.clientCase().card();
        for (String key : linter.text().root().entries().keySet()) {
            if (!TOP.contains(key)) linter.remark("“" + key + "” is not part of the case format", key);
        }
        if (!card.id().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            linter.problem("“id” is lower case, a-z 0-9 and hyphen, not “" + card.id() + "”", "id");
        }
        if (card.difficulty() < 1 || card.difficulty() > 3) linter.problem("“difficulty” is 1 to 3", "difficulty");
        if (!HUES.contains(card.hue()))
            linter.problem("“hue” is one of " + HUES.stream().sorted().toList(), "hue");
        if (card.referral().isBlank()) linter.problem("“referral” is missing");
        if (card.tagline().isBlank()) linter.problem("“tagline” is missing");
        if (card.contentNote().isEmpty()) linter.remark("no “contentNote”: say what a trainee may not want to meet");
        phases(linter, card);
        temperament(linter);
        ProblemListChecks.check(linter);
        if (linter.clientCase().key().notice().isEmpty()) linter.problem("“key.notice” is missing", "key");
        if (linter.clientCase().key().keyCognitions().isEmpty())
            linter.problem("“key.keyCognitions” is missing", "key");
        if (linter.clientCase().formulation().history().isEmpty())
            linter.problem("“formulation.history” is missing", "formulation");
    }

    private static void phases(CaseLinter linter, CaseCard card) {
        if (card.phases().isEmpty()) linter.problem("a case has at least one phase");
        List<String> allowed = card.approach() == Approach.CBT ? CBT_PHASES : EXPOSURE_PHASES;
        Set<String> seen = new HashSet<>();
        for (Phase p : card.phases()) {
            if (!seen.add(p.id())) linter.problem("phase “" + p.id() + "” is there twice", "phases", p.id());
            if (!allowed.contains(p.id())) {
                linter.problem("phase “" + p.id() + "” is not one of " + allowed, "phases", p.id());
            }
            if (p.focus().isBlank()) linter.problem("phase “" + p.id() + "” has no focus", "phases", p.id());
            if (p.opening().size() < OPENINGS) {
                linter.problem(
                        "phase “" + p.id() + "” wants " + OPENINGS + " openings, has "
                                + p.opening().size(),
                        "phases",
                        p.id());
            }
            for (String step : p.asks()) {
                if (!EXPOSURE_STEPS.contains(step)) {
                    linter.problem(
                            "phase “" + p.id() + "” asks for “" + step + "”, which is not one of " + EXPOSURE_STEPS,
                            "phases",
                            p.id(),
                            "asks");
                }
            }
            for (String unit : p.known()) {
                if (linter.clientCase().unit(unit).isEmpty()) {
                    linter.problem(
                            "phase “" + p.id() + "” knows “" + unit + "”, which is no unit", "phases", p.id(), "known");
                }
            }
        }
        if (card.approach() == Approach.PROLONGED_EXPOSURE && !seen.containsAll(EXPOSURE_PHASES)) {
            linter.problem("prolonged exposure has the six phases " + EXPOSURE_PHASES, "phases");
        }
    }

    private static void temperament(CaseLinter linter) {
        Temperament t = linter.clientCase().temperament();
        for (String slider : List.of("talk", "hedge", "tangent", "please", "hostile", "numb", "articulate")) {
            Double value = t.style().get(slider);
            if (value == null) linter.problem("style “" + slider + "” is missing", "temperament", "style");
            else if (value < 0 || value > 1)
                linter.problem("style “" + slider + "” is 0 to 1", "temperament", "style", slider);
        }
        for (String measure :
                List.of("trust", "bond", "distress", "engagement", "reactance", "shame", "hope", "fatigue")) {
            Double value = t.start().get(measure);
            if (value == null) linter.problem("start “" + measure + "” is missing", "temperament", "start");
            else if (value < 0 || value > 100)
                linter.problem("start “" + measure + "” is 0 to 100", "temperament", "start", measure);
        }
    }
}
