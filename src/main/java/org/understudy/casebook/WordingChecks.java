package org.understudy.casebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit.Detail;

/** How the client's lines read: plain words, no clinic, no pamphlet, no two that only swap a word. */
final class WordingChecks {
    private static final double NEAR_DUPLICATE = 0.6;
    private static final int LONG_LINE = 70;

    private static final Pattern CLINICAL = Pattern.compile(
            "\\b(trauma(tic|tised|tized)?|ptsd|intrusive|rumination|cognitive|distortion|hypervigilan\\w*|dissociat\\w*|dysregulat\\w*|symptom\\w*|depressive|depression|anxiety"
                + " disorder|coping (strategy|strategies|mechanism)|maladaptive|self-esteem|core"
                + " belief|schema|exposure|processing|trigger(s|ed|ing)?|flashbacks?|closure|boundaries|toxic|gaslight\\w*|panic"
                + " attacks?|suicidal ideation|mental health|emotionally|validate[ds]?|vulnerab\\w*|attachment"
                + " style|inner child|safe space|(negative|automatic|unhelpful) thoughts?|catastrophi[sz]\\w*|comfort"
                + " zone|self-care|self-worth"
                    // what a doctor called it may be said; to own it is the clinic's way of speaking
                    + "|(my|this|the|social) (anxiety|ocd|avoidance|compulsions?|obsessions?|phobia|insomnia|low"
                    + " mood|stressors?|burnout|mental state)|anxiety (levels?|attacks?|disorders?))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAMPHLET = Pattern.compile(
            "thank you for (sharing|listening|asking|understanding)|i (really )?appreciate (you|your)|that('s| is) a"
                    + " (great|good) question|i have been experiencing|it has been a journey|i feel heard",
            Pattern.CASE_INSENSITIVE);

    private WordingChecks() {}

    static void check(CaseLinter linter) {
        Map<String, String> seen = new HashMap<>();
        List<DisclosureUnit> units = linter.clientCase().units();
        for (int i = 0; i < units.size(); i++) {
            DisclosureUnit u = units.get(i);
            pool(linter, u.hint(), seen, "units", i, "hint");
            pool(linter, u.half(), seen, "units", i, "half");
            pool(linter, u.full(), seen, "units", i, "full");
            pool(linter, u.more(), seen, "units", i, "more");
            for (Detail d : u.details()) pool(linter, d.says(), seen, "units", i, "details", d.name(), "says");
        }
        linter.clientCase().voice().frames().forEach((path, lines) -> {
            List<Object> at = new ArrayList<>(List.of("frames"));
            at.addAll(List.of((Object[]) path.split("\\.")));
            pool(linter, lines, seen, at.toArray());
        });
        linter.clientCase()
                .voice()
                .fallbacks()
                .forEach((shape, lines) -> pool(linter, lines, seen, "fallbacks", shape));
        linter.clientCase().voice().meta().forEach((name, lines) -> pool(linter, lines, seen, "meta", name));
        List<Further> further = linter.clientCase().voice().further();
        for (int i = 0; i < further.size(); i++) pool(linter, further.get(i).says(), seen, "further", i, "says");
    }

    private static void pool(CaseLinter linter, List<String> lines, Map<String, String> seen, Object... at) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Object[] here = java.util.Arrays.copyOf(at, at.length + 1);
            here[at.length] = i;
            line(linter, line, seen, here);
            for (int j = 0; j < i; j++) {
                if (jaccard(line, lines.get(j)) > NEAR_DUPLICATE) {
                    linter.problem("two variants that hardly differ: “" + lines.get(j) + "” and “" + line + "”", here);
                }
            }
        }
    }

    private static void line(CaseLinter linter, String line, Map<String, String> seen, Object... at) {
        var clinical = CLINICAL.matcher(line);
        if (clinical.find()) linter.problem("a word of the clinic, “" + clinical.group() + "”, in “" + line + "”", at);
        if (PAMPHLET.matcher(line).find()) linter.problem("sounds like a pamphlet: “" + line + "”", at);
        if (line.contains("\n") || line.matches("(?s).*(^|\\s)[-*•] .*[-*•] .*"))
            linter.problem("a list in “" + line + "”", at);
        if (line.chars().filter(c -> c == '?').count() > 1)
            linter.remark("two questions in one line: “" + line + "”", at);
        int words = words(line).size();
        if (words > LONG_LINE) linter.remark(words + " words in one line: “" + line.substring(0, 40) + "…”", at);
        if (ReadingGrade.isHard(line)) {
            linter.remark(
                    "reading grade " + Math.round(ReadingGrade.of(line)) + ", hard to say aloud: “" + line + "”", at);
        }
        String plain = String.join(" ", words(line));
        if (words >= 6 && seen.put(plain, line) != null) linter.problem("the same line twice: “" + line + "”", at);
    }

    private static double jaccard(String a, String b) {
        Set<String> x = new HashSet<>(words(a));
        Set<String> y = new HashSet<>(words(b));
        if (Math.min(x.size(), y.size()) < 4) return a.equalsIgnoreCase(b) ? 1 : 0;
        Set<String> both = new HashSet<>(x);
        both.retainAll(y);
        return (double) both.size() / (x.size() + y.size() - both.size());
    }

    private static List<String> words(String line) {
        return Pattern.compile("[\\p{L}\\p{N}']+")
                .matcher(line.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(m -> m.group())
                .toList();
    }
}
