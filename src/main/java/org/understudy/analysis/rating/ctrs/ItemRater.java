package org.understudy.analysis.rating.ctrs;

import org.understudy.analysis.rating.Transcript;
import org.understudy.session.ItemRating;

/** Rates one item, knowing nothing of the others. */
@FunctionalInterface
interface ItemRater {
    ItemRating rate(Transcript transcript);
}
