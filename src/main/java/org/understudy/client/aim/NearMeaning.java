package org.understudy.client.aim;

import org.understudy.client.read.Sentence;

/** How near two sentences are in meaning, by the vectors questions are found by (docs/decisions/0018). */
public final class NearMeaning {
    private NearMeaning() {}

    /** The cosine of their directions, -1 to 1; 0 where one has no word that is known. */
    public static double of(String one, String other) {
        QuestionVectors learned = QuestionVectors.learned();
        return QuestionVectors.cosine(learned.of(Sentence.stems(one)), learned.of(Sentence.stems(other)));
    }
}
