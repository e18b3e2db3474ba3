package org.understudy.casebook.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a vignette calls the person it is about. */
final class Named {
    private static final String TITLE = "(?:Mr|Mrs|Ms|Miss|Dr|Sgt|Cpl|Pte|Lt|Capt|Maj|Rev|Prof|Staff Sergeant|Sergeant|"
            + "Corporal|Private|Captain|Major)\\.? ";
    private static final String WORD = "(\\p{Lu}[\\p{L}’'-]+)";

    /** In the order of trust: the person says it, a title stands before it, letters stand for it. */
    private static final List<Pattern> PLAIN = List.of(
            Pattern.compile("\\b(?i:my name is|my name's|I am called|I'm called|is called|named|known as) " + WORD),
            Pattern.compile("^(?:I am|I'm|I’m) " + WORD + "(?=[,. ])"),
            Pattern.compile("\\b" + TITLE + WORD),
            Pattern.compile("^((?:\\p{Lu}\\.){1,3}|\\p{Lu}{2})(?=,| is\\b| was\\b| has\\b| \\()"),
            Pattern.compile("^(?i:re|seen today|met with|saw|patient|client|pt)[:,]? " + WORD));

    /** A sentence that begins with a name: "Priyanka came", "Marek, 46,". */
    private static final Pattern SUBJECT = Pattern.compile(
            "^" + WORD
                    + "(?: \\p{Lu}[\\p{L}’'-]+)?(?:,| \\(|['’]s [a-z]|$|"
                    + " (?:is|was|has|had|came|comes|lives|lived|works|worked|says|said|told|"
                    + "presents|presented|reports|reported|describes|described|feels|felt|thinks|began|started|attended|"
                    + "grew|lost|left|moved|came|went|been|does|did|can|cannot|believes|denies|denied|avoids|first|now|used)\\b)");

    /** Words a sentence begins with that are nobody's name. */
    private static final Set<String> NOBODY = Set.of(
            "The",
            "This",
            "That",
            "These",
            "There",
            "He",
            "She",
            "They",
            "It",
            "We",
            "I",
            "His",
            "Her",
            "Their",
            "My",
            "Client",
            "Patient",
            "Pt",
            "Since",
            "After",
            "Before",
            "During",
            "When",
            "While",
            "On",
            "In",
            "At",
            "One",
            "No",
            "Not",
            "Now",
            "Then",
            "Presenting",
            "Identifying",
            "History",
            "Social",
            "Family",
            "Risk",
            "Intake",
            "Background",
            "Sleep",
            "Mood",
            "Denies",
            "Lives",
            "Works",
            "Reports",
            "Thinks",
            "Drinks",
            "Appetite",
            "Mother",
            "Father",
            "Mum",
            "Mom",
            "Dad",
            "Wife",
            "Husband",
            "Sister",
            "Brother",
            "Parents",
            "Previously",
            "Currently",
            "Today",
            "Both",
            "Nobody",
            "Everybody",
            "Everyone",
            "Someone",
            "What",
            "Who",
            "And",
            "But",
            "So",
            "Because",
            "If",
            "Sometimes",
            "Recently",
            "Male",
            "Female",
            "Married",
            "Single",
            "Divorced");

    private Named() {}

    static Optional<String> of(Notes notes, Map<String, String> others) {
        Optional<String> written = Optional.ofNullable(notes.fields().get("name"))
                .filter(n -> n.matches("\\p{Lu}.*"))
                .map(n -> n.replaceFirst("^" + TITLE, "").split("[ ,(]")[0]);
        if (written.isPresent()) return written;
        List<String> sentences = notes.texts();
        List<String> first = sentences.subList(0, Math.min(3, sentences.size()));
        for (Pattern pattern : PLAIN)
            for (String sentence : first) {
                Matcher m = pattern.matcher(sentence);
                if (!m.find() || Kin.before(sentence, m.start(1)) || others.containsValue(m.group(1))) continue;
                if (!NOBODY.contains(m.group(1))) return Optional.of(m.group(1));
            }
        return subject(sentences, others);
    }

    /** Whose name most sentences begin with; the first of equals. */
    private static Optional<String> subject(List<String> sentences, Map<String, String> others) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String sentence : sentences) {
            Matcher m = SUBJECT.matcher(sentence);
            if (!m.find()) continue;
            String name = m.group(1).replaceFirst("['’]s$", "");
            if (!NOBODY.contains(name) && !others.containsValue(name)) counts.merge(name, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey);
    }
}
