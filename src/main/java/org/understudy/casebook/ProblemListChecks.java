package org.understudy.casebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.understudy.casebook.Formulation.Problem;

/** The problem list, where a case has one: long enough to be one, short enough to be used, each entry traced to units. */
final class ProblemListChecks {
    private static final int FEWEST = 5;
    private static final int MOST = 12;
    private static final int MOST_WORDS = 25;

    private ProblemListChecks() {}

    static void check(CaseLinter linter) {
        List<Problem> problems = linter.clientCase().formulation().problems();
        if (problems.isEmpty()) return;
        if (problems.size() < FEWEST || problems.size() > MOST)
            linter.remark(
                    "a problem list has " + FEWEST + " to " + MOST + " entries, this has " + problems.size(),
                    "formulation",
                    "problems");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < problems.size(); i++) {
            if (!seen.add(problems.get(i).problem())) say(linter, i, "is there twice");
            check(linter, problems.get(i), i);
        }
    }

    private static void check(CaseLinter linter, Problem problem, int i) {
        if (problem.problem().isBlank()) say(linter, i, "is blank");
        if (problem.problem().split("\\s+").length > MOST_WORDS)
            linter.remark(
                    "problem “" + problem.problem() + "” has more than " + MOST_WORDS + " words",
                    "formulation",
                    "problems",
                    i);
        if (problem.units().isEmpty()) say(linter, i, "names no unit it can be known from");
        for (String unit : problem.units()) {
            if (linter.clientCase().unit(unit).isEmpty()) say(linter, i, "names “" + unit + "”, which is no unit");
        }
    }

    private static void say(CaseLinter linter, int i, String what) {
        String problem = linter.clientCase().formulation().problems().get(i).problem();
        linter.problem("problem “" + problem + "” " + what, "formulation", "problems", i);
    }
}
