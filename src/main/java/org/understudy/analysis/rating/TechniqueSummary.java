package org.understudy.analysis.rating;

import java.util.Map;
import java.util.OptionalDouble;
import org.understudy.session.Technique;

/**
 * How often what was done, and the ratios that motivational interviewing looks at.
 *
 * @param counts each technique at most once a turn, after MITI's parsing rules
 * @param counselorTurns turns with words in them
 * @param talkShare counselor's share of all words, 0 to 1
 * @param wordsPerTurn counselor's mean
 * @param longestTurn words of the counselor's longest turn
 * @param openShare open among all questions, 0 to 1
 * @param complexShare complex among all reflections, 0 to 1
 * @param reflectionsPerQuestion MITI's R:Q
 * @param adherent MITI's MIA: affirm, emphasize autonomy, seek collaboration
 * @param nonAdherent confront, and advice or direction without leave
 */
public record TechniqueSummary(
        Map<Technique, Integer> counts,
        int counselorTurns,
        double talkShare,
        double wordsPerTurn,
        int longestTurn,
        OptionalDouble openShare,
        OptionalDouble complexShare,
        OptionalDouble reflectionsPerQuestion,
        int adherent,
        int nonAdherent) {

    public TechniqueSummary {
        counts = java.util.Collections.unmodifiableMap(new java.util.EnumMap<>(counts));
    }

    public int count(Technique technique) {
        return counts.getOrDefault(technique, 0);
    }
}
