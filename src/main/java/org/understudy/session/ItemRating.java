package org.understudy.session;

import java.util.List;

/**
 * One item of an instrument as rated.
 *
 * @param item the item's key, for example {@code agenda}
 * @param score best estimate, in the instrument's range (CTRS: 0 to 6)
 * @param low lower end of the honest range
 * @param high upper end of the honest range
 * @param observable false where the session gives nothing to rate the item on; the score is then not to be shown
 * @param evidence the words it rests on
 * @param advice what to try, in words one could say aloud
 */
public record ItemRating(
        String item,
        double score,
        double low,
        double high,
        boolean observable,
        List<Evidence> evidence,
        String advice) {
    public ItemRating {
        if (low > score || score > high)
            throw new IllegalArgumentException(item + ": " + low + " " + score + " " + high);
        evidence = List.copyOf(evidence);
    }
}
