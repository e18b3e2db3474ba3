package org.understudy.practice.drills;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.Words;

/**
 * A stretch of words about one thing, as far as marks and joining words show.
 *
 * @param who whom it is about
 * @param negated whether something in it says no
 */
record Clause(List<String> words, Who who, boolean negated) {
    /** Whom a clause is about, seen from the client's chair. */
    enum Who {
        CLIENT,
        OTHER,
        /** "There is nobody": nobody in particular. */
        NOBODY
    }

    private static final Pattern JOINTS = Pattern.compile(
            "[,;:.!?\\u2013\\u2014]+|\\b(?=(?:and|but|because|so|since|while|when|that|what|how|who|before|until|till)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> IMPERSONAL = Set.of("there", "there's", "it", "it's", "that", "that's", "what");

    /** The clauses of what the client says of themself ("I") or a counselor says to them ("you"). */
    static List<Clause> of(String text, boolean byClient) {
        List<Clause> clauses = new ArrayList<>();
        Who last = Who.NOBODY;
        for (String piece : JOINTS.split(text.replace('\u2019', '\''))) {
            List<String> words = Words.all(piece);
            if (words.isEmpty()) continue;
            Who who = who(words, byClient, last);
            clauses.add(new Clause(words, who, words.stream().anyMatch(Clause::saysNo)));
            last = who;
        }
        return clauses;
    }

    private static Who who(List<String> words, boolean byClient, Who last) {
        // "I" is always who does it, wherever it stands
        if (byClient && words.stream().anyMatch(w -> w.matches("i|i'\\w+|we|we'\\w+"))) return Who.CLIENT;
        for (String word : words) {
            String bare = word.replaceAll("'.*", "");
            if (byClient ? bare.equals("i") || bare.equals("we") : bare.equals("you")) return Who.CLIENT;
            if (bare.matches("he|she|they|my|your|his|her|their|the|everybody|everyone|nobody|people"))
                return Who.OTHER;
            if (IMPERSONAL.contains(word)) return Who.NOBODY;
        }
        return last;
    }

    static boolean saysNo(String word) {
        return word.endsWith("n't") || SaidLexicon.is(SaidLexicon.Kind.NEGATOR, word);
    }

    /** Whether the no of the clause comes before this word of it. */
    boolean denies(int word) {
        return words.subList(0, word).stream().anyMatch(Clause::saysNo);
    }

    /** Every word of this meaning in it: true where it is denied, by a no before it or right behind it. */
    List<Boolean> denials(String meaning) {
        List<Boolean> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++)
            if (SaidLexicon.tells(words.get(i))
                    && SaidLexicon.meaning(words.get(i)).equals(meaning))
                found.add(denies(i)
                        || words.subList(i, Math.min(words.size(), i + 3)).stream()
                                .anyMatch(Clause::saysNo));
        return found;
    }
}
