package org.understudy.analysis.rating;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.understudy.session.Technique;

/**
 * How often what was done, and the ratios that motivational interviewing looks at.
 *
 * @param turns the turns in which each technique counts, after MITI's parsing rules; every figure rests on these
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
        Map<Technique, List<Integer>> turns,
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
        Map<Technique, List<Integer>> copy = new EnumMap<>(Technique.class);
        turns.forEach((technique, in) -> copy.put(technique, List.copyOf(in)));
        turns = java.util.Collections.unmodifiableMap(copy);
    }

    /** How often each technique was used, at most once a turn. */
    public Map<Technique, Integer> counts() {
        return turns.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().size(),
                        Integer::sum,
                        () -> new EnumMap<>(Technique.class)));
    }

    /** The turns in which one of these counts, in order. */
    public List<Integer> turnsWith(Technique... any) {
        return Arrays.stream(any)
                .flatMap(t -> turns.getOrDefault(t, List.of()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    public int count(Technique technique) {
        return turns.getOrDefault(technique, List.of()).size();
    }
}
