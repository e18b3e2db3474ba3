package org.understudy.casebook.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.casebook.Approach;
import org.understudy.casebook.CaseProblem;
import org.understudy.casebook.DisclosureUnit.Layer;

/** A case begun from a vignette in prose. What cannot be read is guessed and said to be. */
public final class VignetteDraft {
    private static final Pattern NAME = Pattern.compile(
            "^(?:Name: )?(?:Ms\\.? |Mrs\\.? |Mr\\.? |Dr\\.? )?(\\p{Lu}[\\p{L}'’-]+)(?:,| is| was| has| \\p{Lu}|"
                    + " \\(|$)");
    private static final Pattern TRAUMA = Pattern.compile(
            "(?i)\\b(trauma\\w*|accident|crash|assault\\w*|abus\\w+|attack\\w*|war|combat|bomb\\w*|shelling|fire|flood|earthquake"
                + "|shot|stabb\\w+|rape\\w*|robb\\w+|nightmares?|flashbacks?|ptsd)\\b");
    private static final Map<Pattern, Topic> TOPICS = topics();

    private record Topic(String name, Layer layer) {}

    private VignetteDraft() {}

    /**
     * Reads a vignette.
     *
     * @param file its name, for messages
     * @throws CaseProblem when it is too short to be one
     */
    public static Draft read(String file, String text) {
        List<String> sentences = Sentences.of(text);
        if (sentences.size() < 2)
            throw new CaseProblem(
                    file + ": a vignette of two sentences or more is needed; there is nothing to begin from");
        List<String> guessed = new ArrayList<>();
        String name = first(NAME, sentences.getFirst()).orElseGet(() -> {
            guessed.add("name: none was found in the first sentence");
            return "Client";
        });
        int age = age(sentences, guessed);
        String occupation = Portrait.occupation(text).orElseGet(() -> {
            guessed.add("occupation: not said");
            return "";
        });
        Approach approach = TRAUMA.matcher(text).find() ? Approach.PROLONGED_EXPOSURE : Approach.CBT;
        guessed.add("approach: " + (approach == Approach.CBT ? "cbt" : "prolonged-exposure") + ", from the words used");
        guessed.add("pronouns: counted in the text");
        guessed.add("layers and gates of the units: by kind; each is yours to set");
        List<DraftUnit> units =
                sentences.stream().skip(1).map(VignetteDraft::unit).toList();
        List<String> beliefs = quoted(sentences);
        return new Draft(
                name,
                age,
                pronouns(text),
                occupation,
                approach,
                "",
                String.join(" ", sentences.subList(0, Math.min(3, sentences.size()))),
                sentences.stream().skip(1).toList(),
                List.of(),
                beliefs,
                List.of(),
                List.of(),
                Map.of(),
                units,
                guessed);
    }

    private static DraftUnit unit(String sentence) {
        if (DraftUnit.speaksOfDying(sentence)) return DraftUnit.risk(sentence);
        return TOPICS.entrySet().stream()
                .filter(t -> t.getKey().matcher(sentence).find())
                .findFirst()
                .map(t -> new DraftUnit(t.getValue().name, t.getValue().layer, sentence))
                .orElse(new DraftUnit("Story", Layer.EVENT, sentence));
    }

    /** What the vignette puts in quotation marks is the person's own sentence. */
    private static List<String> quoted(List<String> sentences) {
        Pattern quote = Pattern.compile("[“\"]([^”\"]{6,120})[”\"]");
        List<String> found = new ArrayList<>();
        for (String sentence : sentences) {
            for (Matcher m = quote.matcher(sentence); m.find(); ) found.add(m.group(1));
        }
        return found;
    }

    private static String pronouns(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map.of(
                        "she/her",
                        "\\b(she|her|hers)\\b",
                        "he/him",
                        "\\b(he|him|his)\\b",
                        "they/them",
                        "\\b(they|them|their)\\b")
                .forEach((pronouns, pattern) -> counts.put(pronouns, (int) Pattern.compile(pattern)
                        .matcher(text.toLowerCase(Locale.ROOT))
                        .results()
                        .count()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /** Of the person, where the first sentence says it; a number further on may be somebody else's. */
    private static int age(List<String> sentences, List<String> guessed) {
        Optional<Portrait.Age> said = Portrait.age(sentences);
        if (said.isEmpty()) guessed.add("age: not said; 40 stands in");
        else if (!said.get().source().equals(sentences.getFirst()))
            guessed.add("age: from “" + said.get().source() + "”; it may be somebody else's");
        return said.map(Portrait.Age::years).orElse(40);
    }

    private static Map<Pattern, Topic> topics() {
        Map<Pattern, Topic> map = new LinkedHashMap<>();
        add(map, "believ\\w+|convinced|worthless|not good enough|fault|blam\\w+|deserv\\w+", "Beliefs", Layer.BELIEF);
        add(map, "thinks? (that|about)|worr\\w+|ruminat\\w+|thought\\w*|fears? that", "Thoughts", Layer.THOUGHT);
        add(map, "nightmares?|flashbacks?|remember\\w*|memor\\w+|images?", "Memory", Layer.MEMORY);
        add(
                map,
                "sleep\\w*|wak\\w+|insomnia|tired\\w*|appetite|weight|concentrat\\w+",
                "Body and sleep",
                Layer.SYMPTOM);
        add(map, "drink\\w*|alcohol|drugs?|cannabis|smok\\w+|wine|beer", "Getting by", Layer.SYMPTOM);
        add(map, "avoid\\w*|stopped (going|driving|seeing)|no longer", "Avoiding", Layer.SYMPTOM);
        add(
                map,
                "sad|low|anxi\\w+|afraid|guilt\\w*|asham\\w+|angr\\w+|numb|panic\\w*|lonel\\w+",
                "Feelings",
                Layer.FEELING);
        add(
                map,
                "enjoy\\w*|proud|good at|hobb\\w+|volunteer\\w*|supportive|garden\\w*|sings?|plays?",
                "Strengths",
                Layer.STRENGTH);
        add(
                map,
                "wife|husband|partner|mother|father|parents?|son|daughter|children|brother|sister|friends?|married|divorc\\w+",
                "People",
                Layer.RELATION);
        add(map, "work\\w*|job|colleagues?|boss|school|stud(y|ies)|universit\\w+|shifts?", "Work", Layer.EVENT);
        return map;
    }

    private static void add(Map<Pattern, Topic> map, String words, String topic, Layer layer) {
        map.put(Pattern.compile("(?i)\\b(" + words + ")\\b"), new Topic(topic, layer));
    }
}
