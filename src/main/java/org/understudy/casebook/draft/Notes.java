package org.understudy.casebook.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A vignette as it is laid out: a letter, an intake form with its labels, a list, or plain prose.
 *
 * @param fields what a form says of the person under a label of its own: name, age, sex, occupation, pronouns, problem
 * @param sentences everything else, in order
 */
record Notes(Map<String, String> fields, List<Sentence> sentences) {
    /** A sentence and the heading it stands under, lower case, empty where there is none. */
    record Sentence(String under, String text) {}

    private static final Pattern LABELLED =
            Pattern.compile("^(?:[-*•–]|\\d{1,2}[.)])?\\s*(\\p{L}[\\p{L} /&'’-]{1,38}?)\\s*[:：]\\s*(.*)$");

    /** A line of a few words without a full stop, as a heading has them. */
    private static final Pattern HEADING =
            Pattern.compile("^#*\\s*\\**(\\p{Lu}[\\p{L}’'-]+(?: (?:\\p{L}[\\p{L}’'-]+|[/&])){0,4})\\**:?$");

    private static final Pattern SALUTATION =
            Pattern.compile("(?i)^(dear|to whom|thank you for seeing us|re:?$)\\b.{0,40}[,:]?$");

    private static final Pattern CLOSE = Pattern.compile(
            "(?i)^((with )?(kind|best|warm|many) (regards|wishes|thanks)|yours (sincerely|faithfully|truly)|regards|"
                    + "sincerely|signed)\\b.{0,30}$");

    /** What is the office's business and not the client's. */
    private static final Pattern OFFICE = Pattern.compile("(?i)(referred by|referr(?:er|al source|ing"
            + " .*)|date.*|clinician|therapist|assessor|interviewer|seen"
            + " by|gp|pcp|session.*|address|phone|telephone|email|insurance|mrn|id|case (?:no|number)|"
            + "time|location|place)");

    private static final Map<String, Pattern> FIELDS = fieldLabels();

    static Notes of(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<Sentence> sentences = new ArrayList<>();
        StringBuilder prose = new StringBuilder();
        String under = "";
        boolean form = false;
        String[] lines = text.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip().replaceFirst("^#+\\s*", "");
            if (CLOSE.matcher(line).matches()) break;
            if (SALUTATION.matcher(line).matches()) continue;
            boolean apart = i == 0 || lines[i - 1].isBlank() || form;
            Matcher heading = HEADING.matcher(line);
            boolean next = i + 1 < lines.length;
            if (apart && next && heading.matches()) {
                end(prose, under, sentences);
                under = heading.group(1).toLowerCase(Locale.ROOT);
                continue;
            }
            Matcher labelled = LABELLED.matcher(line);
            if (labelled.matches() && isLabel(labelled.group(1))) {
                form = true;
                end(prose, under, sentences);
                String label = labelled.group(1).strip();
                Optional<String> field = field(label);
                field.ifPresent(f -> fields.putIfAbsent(f, labelled.group(2).strip()));
                under = label.toLowerCase(Locale.ROOT);
                if (OFFICE.matcher(label).matches()) continue;
                if (field.isEmpty() || field.get().equals("problem")) prose.append(labelled.group(2));
                if (field.isPresent() && !field.get().equals("problem")) under = "";
                prose.append('\n');
                continue;
            }
            if (line.isEmpty() && !form) end(prose, under, sentences);
            prose.append(lines[i].strip().replaceFirst("^#+\\s*", "")).append('\n');
            if (isShort(line) && next && lines[i + 1].strip().matches("[\\p{Lu}\"“].*")) end(prose, under, sentences);
        }
        end(prose, under, sentences);
        return new Notes(fields, sentences);
    }

    /** A line that stops before the margin and in no pause is a sentence of its own. */
    private static boolean isShort(String line) {
        return line.length() < 60 && !line.matches(".*[,;–-]$");
    }

    private static void end(StringBuilder prose, String under, List<Sentence> into) {
        Sentences.of(prose.toString()).forEach(s -> into.add(new Sentence(under, s)));
        prose.setLength(0);
    }

    /** A label has no verb of saying in it: “He told me this:” is prose. */
    private static boolean isLabel(String words) {
        return words.split(" ").length <= 4
                && !words.matches(
                        "(?i).*\\b(says?|said|states?|thinks?|believes?|reports?|is|was|he|she|they|I|one)\\b.*");
    }

    private static Optional<String> field(String label) {
        return FIELDS.entrySet().stream()
                .filter(f -> f.getValue().matcher(label).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, Pattern> fieldLabels() {
        Map<String, Pattern> labels = new LinkedHashMap<>();
        Map.of(
                        "name",
                        "(client|patient|pt|client'?s|patient'?s|full|case|first)?\\s*(name)?|re",
                        "age",
                        "(client |patient )?age|dob|date of birth|d\\.o\\.b",
                        "sex",
                        "sex|gender|gender identity|gender/sex|sex/gender",
                        "pronouns",
                        "(preferred )?pronouns?",
                        "occupation",
                        "(current )?(occupation|job|profession|employment|work|employer|occupational status|job title)",
                        "problem",
                        "(presenting|main|chief|current)"
                                + " (problem|problems|concern|concerns|complaint|complaints|issue|issues)|reason for"
                                + " referral|referred for|problem|cc")
                .forEach((field, words) -> labels.put(field, Pattern.compile("(?i)" + words)));
        return labels;
    }

    List<String> texts() {
        return sentences.stream().map(Sentence::text).toList();
    }
}
