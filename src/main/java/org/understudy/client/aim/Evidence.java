package org.understudy.client.aim;

/** What speaks for one unit being meant by a sentence, each 0 to 1, or -1 to 0 where it speaks against; the order is that of {@link AimWeights#EVIDENCE}. */
final class Evidence {
    /** Likeness to the nearest authored ask, the second, the third. */
    static final int NEAREST = 0;

    static final int SECOND = 1;
    static final int THIRD = 2;

    /** The same by letters, for endings and slips. */
    static final int LETTERS = 3;

    /** Words of what the unit tells; of the asks, tags and what is told together; of all its topic's asks. */
    static final int TOLD = 4;

    static final int ALL = 5;
    static final int TOPIC = 6;

    /** Words that mean nearly the same; words that ask for the same things in other lives. */
    static final int NEAR_WORDS = 7;

    static final int ASSOCIATED = 8;

    /** Words a counselor would use about it, and how the debrief names it. */
    static final int TAGS = 9;

    static final int LABEL = 10;

    /** One line of what is told, by itself; more for a statement, which is more often the client's own words. */
    static final int LINE = 11;

    static final int LINE_STATED = 12;

    /** A word that belongs to hardly any other unit. */
    static final int OWN_WORD = 13;

    /** The shape of the answer, the question word, of whom and of what time is spoken. */
    static final int SHAPE = 14;

    static final int QUESTION_WORD = 15;
    static final int PERSON = 16;
    static final int TENSE = 17;

    /** Somebody is named: the unit is about them, or about somebody else. */
    static final int WHOM = 18;

    /** So much alike in meaning are any two questions put to one person. */
    static final double ANY = 0.585;

    /** What the question means beside what the nearest authored ask means, and the third nearest. */
    static final int MEANT = 19;

    static final int MEANT_THIRD = 20;

    static final int COUNT = 21;

    private Evidence() {}

    /** The weighed sum. */
    static double weigh(double[] evidence) {
        double sum = 0;
        for (int i = 0; i < COUNT; i++) sum += AimWeights.EVIDENCE[i] * evidence[i];
        return sum;
    }
}
