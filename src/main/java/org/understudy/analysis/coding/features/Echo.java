package org.understudy.analysis.coding.features;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.understudy.analysis.coding.text.Reading;
import org.understudy.analysis.coding.text.Word;

/**
 * How much of what the counselor says the client said before. A reflection near the client's words is simple; a
 * question or advice echoes little.
 */
public final class Echo {
    private static final Set<String> EMPTY_WORDS =
            new HashSet<>(List.of(("a an the and or but so if of to in on at for with from by as is are was were be"
                + " been being am do does did done have has had having i you he she it we they me him her us them my"
                + " your his its our their mine yours this that these those there here what which who whom how when"
                + " where why not no yes yeah okay mhm just really very well like know think mean get got going go"
                + " thats its im youre ive youve theres dont didnt cant can could would will should about up out then"
                + " than too also because some any all one thing things kind sort lot bit right oh feel feeling say"
                + " said something want now even much more still way make")
                    .split(" ")));

    private final Set<String> said = new HashSet<>();

    /** @param clientTurns what the client said last, any number of turns */
    public Echo(List<String> clientTurns) {
        for (String turn : clientTurns) {
            for (Word w : Reading.of(turn).words()) if (tells(w)) said.add(stem(w.form()));
        }
    }

    private static boolean tells(Word w) {
        return w.form().length() > 2 && !EMPTY_WORDS.contains(w.form()) || w.kind() == Word.Kind.NUMBER;
    }

    /** A rough stem: enough that {@code smoking} meets {@code smoked}. */
    public static String stem(String word) {
        String w = word;
        for (String ending : List.of("ing", "ed", "ies", "es", "s", "ly", "er", "e")) {
            if (w.length() > ending.length() + 2 && w.endsWith(ending)) {
                w = w.substring(0, w.length() - ending.length());
                break;
            }
        }
        return w.length() > 6 ? w.substring(0, 6) : w;
    }

    /** Whether the client has said anything with content. */
    public boolean heardAnything() {
        return !said.isEmpty();
    }

    /** Telling words of these, and how many of them the client used: {telling, echoed}. */
    public int[] of(List<Word> words) {
        int telling = 0;
        int echoed = 0;
        for (Word w : words) {
            if (!tells(w)) continue;
            telling++;
            if (said.contains(stem(w.form()))) echoed++;
        }
        return new int[] {telling, echoed};
    }

    /** The share of telling words that echo the client, 0 to 1; 0 where there are none. */
    public double share(List<Word> words) {
        int[] n = of(words);
        return n[0] == 0 ? 0 : (double) n[1] / n[0];
    }
}
