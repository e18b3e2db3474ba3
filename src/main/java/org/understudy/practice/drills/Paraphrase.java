package org.understudy.practice.drills;

import java.util.Set;
import java.util.stream.Collectors;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.rating.Words;
import org.understudy.client.aim.NearMeaning;
import org.understudy.session.Speaker;
import org.understudy.session.Technique;

/** What the client said, given back in other words: none of them need be the client's. */
final class Paraphrase {
    /**
     * From this cosine on it is the same matter. Of the true reflections in {@code reflections.tsv} nearly all are nearer,
     * and to what other people said few of them come so near.
     */
    private static final double NEAR = 0.5;

    /** What a coder may take such a statement for, having only its words to go by. */
    private static final Set<Technique> STATEMENTS = Set.of(Technique.GIVE_INFORMATION, Technique.NORMALISE);

    private Paraphrase() {}

    /** Whether it says the client's matter, in whatever words. */
    static boolean of(SkillExercise exercise, String reply) {
        String client = exercise.lines().stream()
                .filter(l -> l.speaker() == Speaker.CLIENT)
                .map(Exercise.Line::text)
                .collect(Collectors.joining(" "));
        return NearMeaning.of(client, reply) >= NEAR;
    }

    /** Whether it is one although the coder, who looks for the forms of reflections, found none of them. */
    static boolean isReflection(SkillExercise exercise, String reply, CodedTurn coded) {
        boolean ofOneself = Words.all(reply).stream().anyMatch(w -> w.matches("i|i'\\w+|my|me|we|let's"));
        boolean otherwise = coded.codes().stream().anyMatch(c -> !STATEMENTS.contains(c.code()));
        return exercise.skill().wants(Technique.SIMPLE_REFLECTION)
                && !reply.contains("?")
                && !ofOneself
                && !otherwise
                && of(exercise, reply);
    }
}
