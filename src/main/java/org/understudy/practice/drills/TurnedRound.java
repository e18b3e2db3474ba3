package org.understudy.practice.drills;

import java.util.List;
import java.util.Optional;
import org.understudy.analysis.rating.Words;
import org.understudy.practice.drills.Clause.Who;
import org.understudy.practice.drills.SaidLexicon.Kind;

/** What was said, turned into its opposite. */
final class TurnedRound {
    private TurnedRound() {}

    /** "Nobody" where the client said everybody. */
    static Optional<String> everybody(Retelling told) {
        boolean all = told.saidWords().contains("everybody") || told.saidWords().contains("everyone");
        return all
                        && !told.saidWords().contains("nobody")
                        && Words.all(told.reply()).contains("nobody")
                        && !told.reply().matches(".*\\bevery(?:body|one)\\b.*")
                ? Optional.of("nobody")
                : Optional.empty();
    }

    /** Yes for the client's no, or no for their yes, of the same thing about the same person. */
    static Optional<String> turned(Retelling told) {
        for (Clause clause : told.clauses()) {
            if (clause.who() == Who.NOBODY) continue;
            for (String word : clause.words()) {
                if (!SaidLexicon.tells(word) || Clause.saysNo(word) || SaidLexicon.is(Kind.NUMBER, word)) continue;
                String meaning = SaidLexicon.meaning(word);
                if (opposed(told, meaning, clause.who(), clause.denials(meaning).getFirst())) return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static boolean opposed(Retelling told, String meaning, Who who, boolean denied) {
        List<Clause> of = told.saidClauses().stream()
                .filter(c -> !c.denials(meaning).isEmpty())
                .toList();
        boolean alike = of.stream().allMatch(c -> c.who() == who || c.who() == Who.NOBODY);
        boolean otherwise =
                of.stream().flatMap(c -> c.denials(meaning).stream()).allMatch(no -> no != denied);
        boolean both = told.clauses().stream()
                .flatMap(c -> c.denials(meaning).stream())
                .anyMatch(no -> no != denied);
        return !of.isEmpty() && alike && otherwise && !both;
    }
}
