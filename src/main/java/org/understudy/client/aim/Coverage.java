package org.understudy.client.aim;

/**
 * How much of what is asked there are words for, names apart; words that mean nearly the same count, and of a long sentence
 * the part that is covered best.
 *
 * @param unit the share the unit has a word for, weighed by rarity, 0 to 1
 * @param known the share of the whole sentence that the case has any word for, weighed likewise
 * @param words how many words of content are asked with
 */
record Coverage(double unit, double known, int words) {
    /** Of what was settled without looking at words. */
    static final Coverage WHOLE = new Coverage(1, 1, 0);
}
