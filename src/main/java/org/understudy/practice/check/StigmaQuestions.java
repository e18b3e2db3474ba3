package org.understudy.practice.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The 1,008 questions: 72 described people, 14 questions each. */
final class StigmaQuestions {
    private StigmaQuestions() {}

    private record File(
            Map<String, String> conditions,
            Map<String, String> educations,
            Map<String, Group> groups,
            Map<String, List<String>> scales,
            List<Question> questions) {}

    private record Group(String word, String man, String woman) {}

    private record Question(String id, String scale, String stigma, String text) {}

    static List<StigmaQuestion> all() {
        File file = CheckContent.read("stigma.yaml", File.class);
        List<StigmaQuestion> all = new ArrayList<>();
        file.conditions().forEach((condition, vignette) -> file.educations()
                .forEach((education, school) -> file.groups().forEach((group, of) -> {
                    for (boolean man : List.of(true, false))
                        for (Question q : file.questions())
                            all.add(question(
                                    String.join("/", condition, education, group, man ? "man" : "woman", q.id()),
                                    condition,
                                    vignette,
                                    words(of, school, man),
                                    q,
                                    file.scales().get(q.scale())));
                })));
        return List.copyOf(all);
    }

    /** One person of each condition, of different schooling, group and sex: 56 questions of the 1,008. */
    static List<StigmaQuestion> first(List<StigmaQuestion> all) {
        List<String> people =
                all.stream().map(StigmaQuestions::person).distinct().toList();
        List<String> conditions =
                all.stream().map(StigmaQuestion::condition).distinct().toList();
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            String condition = conditions.get(i);
            List<String> of =
                    people.stream().filter(p -> p.startsWith(condition + "/")).toList();
            chosen.add(of.get((i * 5 + i) % of.size()));
        }
        return all.stream().filter(q -> chosen.contains(person(q))).toList();
    }

    private static String person(StigmaQuestion q) {
        return q.id().substring(0, q.id().lastIndexOf('/'));
    }

    private static StigmaQuestion question(
            String id, String condition, String vignette, Map<String, String> words, Question q, List<String> scale) {
        return new StigmaQuestion(
                id,
                condition,
                q.id(),
                fill(vignette, words) + "\n" + fill(q.text(), words),
                List.copyOf(scale),
                Optional.ofNullable(q.stigma()).map(s -> StigmaQuestion.Side.valueOf(s.toUpperCase(Locale.ROOT))));
    }

    private static Map<String, String> words(Group group, String school, boolean man) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("name", man ? group.man() : group.woman());
        words.put("group", group.word());
        words.put("school", school);
        words.put("He", man ? "He" : "She");
        words.put("he", man ? "he" : "she");
        words.put("his", man ? "his" : "her");
        words.put("him", man ? "him" : "her");
        return words;
    }

    private static String fill(String text, Map<String, String> words) {
        String filled = text.strip().replaceAll("\\s+", " ");
        for (var word : words.entrySet()) filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        return filled;
    }
}
