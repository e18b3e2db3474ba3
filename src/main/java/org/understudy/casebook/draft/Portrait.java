package org.understudy.casebook.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who somebody is, as prose says it in passing: "a 34-year-old teacher". */
final class Portrait {
    private static final Pattern AGE = Pattern.compile(
            "\\b(\\d{2})[- ]?(?:year|yr)s?[- ]old|\\baged? (\\d{2})\\b|, ?(\\d{2})(?=,|\\)| is| was)|\\((\\d{2})\\)");

    private static final Pattern WORK = Pattern.compile(
            "\\b(?:works? (?:as|for)|employed as|a retired|retired|is an?|was an?|year-old|years? old,?) ((?:an?"
                + " )?(?!man\\b|woman\\b|person\\b|male\\b|female\\b|who\\b|and\\b)[a-z][a-z -]{3,40}?)(?=[,.;]| who|"
                + " at| in| and| with|$)");

    private Portrait() {}

    /** An age, and the sentence it was said in. */
    record Age(int years, String source) {}

    /** The first age that is said; of the person where the first sentence says it, perhaps somebody else's further on. */
    static Optional<Age> age(List<String> sentences) {
        return sentences.stream()
                .flatMap(s -> years(s).map(y -> new Age(y, s)).stream())
                .findFirst();
    }

    static Optional<String> occupation(String text) {
        Matcher m = WORK.matcher(text);
        return m.find() ? Optional.of(m.group(1).strip()) : Optional.empty();
    }

    private static Optional<Integer> years(String sentence) {
        Matcher m = AGE.matcher(sentence);
        if (!m.find()) return Optional.empty();
        for (int group = 1; group <= m.groupCount(); group++)
            if (m.group(group) != null) return Optional.of(Integer.parseInt(m.group(group)));
        return Optional.empty();
    }
}
