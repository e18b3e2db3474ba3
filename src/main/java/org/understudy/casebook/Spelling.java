package org.understudy.casebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which known word somebody probably meant. */
final class Spelling {
    private Spelling() {}

    /** The nearest by edits, where no more than two in five letters (and at least two) would have to change. */
    static Optional<String> nearest(String written, Collection<String> known) {
        int most = Math.max(2, written.length() * 2 / 5);
        return known.stream()
                .filter(k -> edits(written, k) <= most)
                .min(Comparator.comparingInt(k -> edits(written, k)));
    }

    /** Damerau's edits with neighbours swapped as one, case aside: {@code gaet} is one from {@code gate}. */
    static int edits(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) d[i][0] = i;
        for (int j = 0; j <= b.length(); j++) d[0][j] = j;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
        return d[a.length()][b.length()];
    }
}
