package org.understudy.practice.drills;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.practice.drills.Clause.Who;

/**
 * Somebody doing something: "he tells", "I'm resting", "my wife counts".
 *
 * @param verb what it stands for
 * @param word as it was said
 */
record Doing(Who who, String verb, String word) {
    private static final Pattern BETWEEN = Pattern.compile(
            "am|are|is|was|were|be|been|being|have|has|had|do|does|did|will|would|can|could|just|still|never|always|all"
                    + "|only|already|even|really|not|stopped|stop|started|start|keep|keeps|kept|\\w+n't");
    private static final Pattern PASSIVE =
            Pattern.compile("am|are|is|was|were|be|been|being|get|gets|got|feel|feels|felt|(?:are|is|was|were)n't");

    /** Everything somebody is said to do in these clauses. */
    static List<Doing> in(List<Clause> clauses, boolean byClient) {
        List<Doing> found = new ArrayList<>();
        for (Clause clause : clauses)
            for (int i = 1; i < clause.words().size(); i++)
                at(clause.words(), i, byClient).ifPresent(found::add);
        return found;
    }

    private static Optional<Doing> at(List<String> words, int i, boolean byClient) {
        String word = words.get(i);
        if (!SaidLexicon.tells(word) || BETWEEN.matcher(word).matches()) return Optional.empty();
        int j = i - 1;
        while (j > 0 && BETWEEN.matcher(words.get(j)).matches()) j--;
        boolean passive = word.endsWith("ed")
                && (words.get(j).matches("\\w+'(?:m|re|s)")
                        || words.subList(j, i).stream()
                                .anyMatch(w -> PASSIVE.matcher(w).matches()));
        if (passive) return Optional.empty();
        return who(words, j, i - 1 == j, byClient).map(who -> new Doing(who, SaidLexicon.meaning(word), word));
    }

    private static Optional<Who> who(List<String> words, int j, boolean next, boolean byClient) {
        String bare = words.get(j).replaceAll("'.*", "");
        if (bare.equals("i") || bare.equals("we")) return byClient ? Optional.of(Who.CLIENT) : Optional.empty();
        if (bare.equals("you")) return byClient ? Optional.empty() : Optional.of(Who.CLIENT);
        if (bare.matches("he|she|they")) return Optional.of(Who.OTHER);
        boolean named = j > 0 && words.get(j - 1).matches("my|your|his|her|their|the|a");
        return named && (next || j > 0) ? Optional.of(Who.OTHER) : Optional.empty();
    }
}
