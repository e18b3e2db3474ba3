package org.understudy.client.aim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.Detail;
import org.understudy.casebook.Further;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/**
 * Finds which question a person's own lines lead to a sentence is. What follows one line is looked for as a unit's small questions are, the
 * line in the unit's place.
 */
public final class FurtherQuestions {
    /** Where only yes or no is written, "what" is that question only in nearly its words. */
    private static final double NEARLY = 0.75;

    private static final Set<QuestionWord> YES_OR_NO =
            EnumSet.of(QuestionWord.WHETHER, QuestionWord.ALL, QuestionWord.NONE);

    private final List<Further> all;
    /** The words of each line. */
    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    private final SmallQuestions small;

    /** @param people of that case */
    public FurtherQuestions(ClientCase clientCase, People people) {
        all = clientCase.voice().further();
        Map<String, List<Integer>> byLine = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++)
            byLine.computeIfAbsent(all.get(i).after(), _ -> new ArrayList<>()).add(i);
        byLine.keySet().forEach(line -> lines.put(line, Words.of(line)));
        small = new SmallQuestions(
                byLine.entrySet().stream()
                        .map(e -> asUnit(e.getKey(), e.getValue()))
                        .toList(),
                people,
                AimWeights.FURTHER_ACCEPT);
    }

    private DisclosureUnit asUnit(String line, List<Integer> entries) {
        List<Detail> details = new ArrayList<>();
        List<String> asks = new ArrayList<>();
        for (int at : entries) {
            details.add(new Detail(
                    String.valueOf(at), all.get(at).asks(), all.get(at).says()));
            asks.addAll(all.get(at).asks());
        }
        return new DisclosureUnit(
                line,
                "",
                line,
                DisclosureUnit.Layer.SYMPTOM,
                new DisclosureUnit.Gate(0, 0),
                List.of(),
                List.of(),
                DisclosureUnit.AnswerShape.OPEN,
                asks,
                List.of(),
                List.of(),
                false,
                new DisclosureUnit.Affect(0, 0, 0),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                details,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The lines that may be asked on about now, and how near each is.
     *
     * @param nearness of the talk to a line's words: 1 where they were said last, 0 where they were not said lately, and then they lead to nothing
     */
    public Map<String, Double> near(ToDoubleFunction<List<String>> nearness) {
        Map<String, Double> near = new HashMap<>();
        lines.forEach((line, words) -> {
            double how = nearness.applyAsDouble(words);
            if (how > 0) near.put(line, how);
        });
        return near;
    }

    /**
     * The question a sentence is, if it is one of these.
     *
     * @param whom it is about, if it is about somebody
     * @param said the stems of what was said last on either side
     * @param near the lines that may be asked on about
     */
    public Optional<FurtherQuestion> in(
            Sentence sentence, Optional<Whom> whom, Set<String> said, Map<String, Double> near, Open open) {
        if (near.isEmpty()) return Optional.empty();
        return small.in(
                        sentence,
                        whom,
                        said,
                        line -> near.getOrDefault(line.id(), 0.0),
                        (_, detail, likeness) -> fits(sentence, detail, likeness) && open.test(entry(detail), likeness),
                        line -> near.containsKey(line.id()))
                .map(q -> new FurtherQuestion(
                        entry(q.detail()), Integer.parseInt(q.detail().name()), q.likeness(), q.nearness()));
    }

    private static boolean fits(Sentence sentence, Detail detail, double likeness) {
        if (likeness >= NEARLY) return true;
        boolean whether = YES_OR_NO.contains(QuestionWord.of(sentence.text()));
        boolean onlyWhether = detail.asks().stream().map(QuestionWord::of).allMatch(YES_OR_NO::contains);
        // "if it never got better, what would that mean?" has a matter of its own
        boolean another = Words.plain(sentence.text()).startsWith("if ")
                || sentence.content().size() > 1
                        && detail.asks().stream()
                                .flatMap(ask -> Words.content(ask).stream())
                                .noneMatch(sentence.content()::contains);
        return (whether || !onlyWhether) && !another;
    }

    private Further entry(Detail detail) {
        return all.get(Integer.parseInt(detail.name()));
    }

    /** Whether it may be answered now. */
    public interface Open {
        boolean test(Further entry, double likeness);
    }
}
