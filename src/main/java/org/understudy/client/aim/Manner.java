package org.understudy.client.aim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.AnswerShape;
import org.understudy.client.read.Sentence;

/** How each unit is asked for rather than with what words: question word, shape of answer, of whom and about whom, of what time. */
final class Manner {
    private final List<DisclosureUnit> units;
    private final List<Speaking> speaking = new ArrayList<>();
    private final List<Map<QuestionWord, Double>> words = new ArrayList<>();
    private final List<List<Person>> about;
    private final People people;

    Manner(List<DisclosureUnit> units, People people) {
        this.units = units;
        this.people = people;
        about = units.stream().map(people::of).toList();
        for (DisclosureUnit unit : units) {
            List<String> texts =
                    NearAsks.withLabel(unit).stream().map(Ask::text).toList();
            speaking.add(Speaking.of(texts));
            Map<QuestionWord, Double> shares = new EnumMap<>(QuestionWord.class);
            List<String> asks = texts.subList(0, texts.size() - 1);
            for (String ask : asks) shares.merge(QuestionWord.of(ask), 1.0 / asks.size(), Double::sum);
            words.add(shares);
        }
    }

    void into(double[][] evidence, Sentence sentence) {
        Speaking query = Speaking.of(List.of(sentence.text()));
        QuestionWord word = QuestionWord.of(sentence.text());
        List<Person> named = people.named(sentence.text());
        boolean shaped = sentence.asking() && sentence.shape() != AnswerShape.OPEN;
        for (int u = 0; u < evidence.length; u++) {
            double[] e = evidence[u];
            e[Evidence.SHAPE] = shaped && sentence.shape() == units.get(u).shape() ? 1 : 0;
            e[Evidence.QUESTION_WORD] = words.get(u).getOrDefault(word, 0.0);
            e[Evidence.PERSON] = query.person(speaking.get(u));
            e[Evidence.TENSE] = query.tense(speaking.get(u));
            e[Evidence.WHOM] = whom(named, about.get(u));
        }
    }

    /** 1 for a unit about somebody who is named, -1 for one about others only, 0 where nobody is named or it is about nobody. */
    private static double whom(List<Person> named, List<Person> about) {
        if (named.isEmpty() || about.isEmpty()) return 0;
        return about.stream().anyMatch(named::contains) ? 1 : -1;
    }
}
