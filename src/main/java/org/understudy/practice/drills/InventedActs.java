package org.understudy.practice.drills;

import java.util.List;
import java.util.Optional;
import org.understudy.practice.drills.Clause.Who;
import org.understudy.practice.drills.SaidLexicon.Kind;

/** Something the client is said to do of which nothing was said, and that names no feeling. */
final class InventedActs {
    private InventedActs() {}

    static Optional<String> in(Retelling told) {
        for (Clause clause : told.clauses()) {
            List<String> telling =
                    clause.words().stream().filter(SaidLexicon::tells).toList();
            boolean leans = clause.words().stream()
                    .anyMatch(
                            w -> w.matches("it|that|this|them|those|yours|him|her|for|there|yourself|it's|i|i'm|me|my")
                                    || SaidLexicon.is(Kind.FEELING, w));
            if (clause.who() == Who.CLIENT
                    && !telling.isEmpty()
                    && !leans
                    && telling.stream().noneMatch(told::wasSaid)) return Optional.of(String.join(" ", clause.words()));
        }
        return Optional.empty();
    }
}
