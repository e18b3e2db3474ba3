package org.understudy.practice.drills;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.practice.drills.SaidLexicon.Kind;

/** What makes it graver or lighter than it was told. */
final class OtherWeight {
    private static final Pattern UNREAL = Pattern.compile(
            "hope|hopes|hoping|wish|wishes|wishing|would|could|if|used|should|supposed|meant|pretend|everybody|everyone"
                    + "|they|try|trying|want|wants");
    private static final Pattern UNCARING =
            Pattern.compile("\\byou (?:don't|didn't) (?:really )?(?:care|mind)\\b|\\byou(?:'re| are) over it\\b");

    private OtherWeight() {}

    /** A grave fact that was not named. */
    static Optional<String> heavy(Retelling told) {
        return told.words(Kind.HEAVY).filter(w -> !told.wasSaid(w)).findFirst();
    }

    /** Gladness, or not caring, where there was none. */
    static Optional<String> glad(Retelling told) {
        Matcher careless = UNCARING.matcher(told.reply());
        if (careless.find()
                && !UNCARING.matcher(told.said().replaceAll("\\bi\\b", "you")).find())
            return Optional.of(careless.group());
        for (Clause clause : told.clauses()) {
            if (clause.words().stream().anyMatch(w -> UNREAL.matcher(w).matches())) continue;
            for (int i = 0; i < clause.words().size(); i++) {
                String word = clause.words().get(i);
                if (SaidLexicon.is(Kind.GLAD, word) && !clause.denies(i) && !told.wasSaid(word))
                    return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
