package org.understudy.casebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing a client may tell, with what it takes to hear it. Field meanings are in {@code docs/case-format.md}.
 *
 * @param unsaid words a complex reflection would use to name it before it is told
 * @param asks paraphrased questions; a prefix {@code [yes]}, {@code [no]} or {@code [depends]} says how the answer starts
 * @param details small questions about it and their answers, said once it may be told in full
 * @param risk which risk question it answers, for units of the topic Risk
 */
public record DisclosureUnit(
        String id,
        String topic,
        String label,
        Layer layer,
        Gate gate,
        List<String> tags,
        List<String> unsaid,
        AnswerShape shape,
        List<String> asks,
        List<String> requires,
        List<String> opens,
        boolean discomfort,
        Affect affect,
        Map<String, String> facts,
        List<String> hint,
        List<String> half,
        List<String> full,
        List<String> more,
        Map<String, List<String>> rejoinders,
        List<Detail> details,
        Optional<String> nonverbal,
        Optional<String> risk) {

    /** All that is told of it, from the first trace on. */
    public List<String> lines() {
        return Stream.of(hint, half, full, more).flatMap(List::stream).toList();
    }

    /** All that is said to its small questions. */
    public List<String> answers() {
        return details.stream().flatMap(d -> d.says().stream()).toList();
    }

    /** The small question of that name. */
    public Optional<Detail> detail(String name) {
        return details.stream().filter(d -> d.name().equals(name)).findFirst();
    }

    /** How deep it lies. Thought, belief and memory ask for depth credit too. */
    public enum Layer {
        SYMPTOM,
        EVENT,
        THOUGHT,
        FEELING,
        BELIEF,
        MEMORY,
        RELATION,
        STRENGTH,
        VALUE
    }

    /** The shape of an answer, so that a "how often" is answered with a frequency. */
    public enum AnswerShape {
        YES_NO,
        WHEN,
        HOW_OFTEN,
        HOW_MUCH,
        WHO,
        WHERE,
        WHY,
        FEEL,
        SCALE,
        OPEN
    }

    /**
     * A small question about the matter ("when did he die?") and its answer. It opens nothing.
     *
     * @param name its key in the file, unique within the unit
     * @param asks ways of asking it, some of them short ones that lean on what was just told
     * @param says variants of one and the same answer
     */
    public record Detail(String name, List<String> asks, List<String> says) {}

    /** Trust 0 to 100 and depth credit 0 to 3 that open the unit. */
    public record Gate(double trust, int depth) {}

    /** Valence -1 to 1, arousal and shame 0 to 1. */
    public record Affect(double valence, double arousal, double shame) {}
}
