package org.understudy.casebook.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit.Layer;

/** What a sentence of a vignette is about, by the words in it and the heading it stands under. */
final class Topics {
    private record Topic(String name, Layer layer) {}

    private static final Map<Pattern, Topic> BY_WORDS = byWords();
    private static final Map<Pattern, Topic> BY_HEADING = byHeading();
    private static final Map<Pattern, String> PROBLEMS = problems();

    private Topics() {}

    static DraftUnit unit(Notes.Sentence s) {
        Topic topic = find(BY_WORDS, s.text());
        if (topic == null && s.text().matches("(?s)[“\"].*")) topic = new Topic("Thoughts", Layer.THOUGHT);
        if (topic == null) topic = find(BY_HEADING, s.under());
        if (topic == null) topic = new Topic("Story", Layer.EVENT);
        return new DraftUnit(topic.name, topic.layer, s.text());
    }

    /** What brings somebody who has no event to tell, in a few words; empty where no word says it. */
    static String problem(List<String> sentences) {
        for (Map.Entry<Pattern, String> problem : PROBLEMS.entrySet())
            for (String sentence : sentences)
                if (problem.getKey().matcher(sentence).find() && !Kin.begins(sentence)) return problem.getValue();
        return "";
    }

    private static Topic find(Map<Pattern, Topic> topics, String text) {
        return topics.entrySet().stream()
                .filter(t -> t.getKey().matcher(text).find())
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    private static Map<Pattern, Topic> byWords() {
        Map<Pattern, Topic> map = new LinkedHashMap<>();
        add(
                map,
                "believ\\w+|convinced|worthless|not good enough|fault|blam\\w+|deserv\\w+|should(?:n't| not)?"
                        + " have|failure|coward|fraud|burden|tells (?:him|her|them|my)sel\\w+",
                "Beliefs",
                Layer.BELIEF);
        add(
                map,
                "thinks? (?:that|about)|thinks(?=:? [“\"])|worr\\w+|ruminat\\w+|thoughts?|fears? that|afraid that|says"
                        + " (?:that )?if",
                "Thoughts",
                Layer.THOUGHT);
        add(
                map,
                "nightmares?|flashbacks?|remember\\w*|memor\\w+|images?|comes? back to (?:him|her|them)",
                "Memory",
                Layer.MEMORY);
        add(
                map,
                "drink\\w*|drunk|alcohol|etoh|drugs?|cannabis|weed|smok\\w+|wine|beers?|vodka|whisky|\\d+-pack",
                "Getting by",
                Layer.SYMPTOM);
        add(
                map,
                "avoid\\w*|stopped (?:going|driving|seeing|answering)|no longer|any ?more|can(?:no|')t"
                        + " (?:stand|drive|go|walk|face)|cannot (?:drive|go|walk|face)|given up|not been"
                        + " (?:back|able)|lets? it ring|quit",
                "Avoiding",
                Layer.SYMPTOM);
        add(
                map,
                "slee\\w+|slept|wak(?:es?|ing)|insomnia|tired\\w*|appetite|weight|concentrat\\w+|startles?\\w*|heart|blush\\w*|sweat\\w*|shak\\w+|in"
                    + " bed",
                "Body and sleep",
                Layer.SYMPTOM);
        add(map, "checks|checking|washes|washing|counts|showers|locks|touches|repeats", "Habits", Layer.SYMPTOM);
        add(
                map,
                "sad|low|anxi\\w+|afraid|guilt\\w*|asham\\w+|angr\\w+|irritable|numb|panic\\w*|lonel\\w+|hopeless\\w*|depress\\w+",
                "Feelings",
                Layer.FEELING);
        add(
                map,
                "enjoy\\w*|proud|good"
                        + " at|hobb\\w+|volunteer\\w*|supportive|garden\\w*|sings?|plays?|draws|paints|grows|cooked"
                        + " for|coach\\w*|ran|gifted|prays|knits|bakes",
                "Strengths",
                Layer.STRENGTH);
        map.put(
                Pattern.compile("(?i)\\b(?:" + Kin.WORD
                        + "|married|divorc\\w+|girlfriend|boyfriend|lives (?:with|w/|alone)|close to)\\b"),
                new Topic("People", Layer.RELATION));
        add(
                map,
                "work\\w*|job|colleagues?|boss|school|stud(?:y|ies)|universit\\w+|shifts?|contract|warehouse",
                "Work",
                Layer.EVENT);
        return map;
    }

    private static Map<Pattern, Topic> byHeading() {
        Map<Pattern, Topic> map = new LinkedHashMap<>();
        add(map, "family|social|relationships?|support\\w*|home|living", "People", Layer.RELATION);
        add(map, "symptoms?|mental state|mood|sleep|functioning", "Body and sleep", Layer.SYMPTOM);
        add(map, "substances?|alcohol|drugs?|coping", "Getting by", Layer.SYMPTOM);
        add(map, "strengths?|interests?|hobbies|resources", "Strengths", Layer.STRENGTH);
        add(map, "cognitions?|beliefs?|thoughts?", "Beliefs", Layer.BELIEF);
        add(map, "work|education|occupational", "Work", Layer.EVENT);
        return map;
    }

    private static Map<Pattern, String> problems() {
        Map<Pattern, String> map = new LinkedHashMap<>();
        map.put(pattern("panic (?:attacks?|disorder)"), "panic attacks");
        map.put(
                pattern("(?:checks|checking|washes|washing|counting|contaminat\\w+|obsess\\w+|compuls\\w+|ocd)"),
                "checking and rituals");
        map.put(
                pattern("(?:blush\\w*|social(?:ly)? anx\\w+|avoids (?:seminars|meetings|parties|people)|judged)"),
                "fear of being looked at");
        map.put(
                pattern("(?:low mood|depress\\w+|hopeless\\w*|in bed|lost interest|no energy|tearful\\w*)"),
                "low mood");
        map.put(pattern("(?:worr\\w+|anxi\\w+)"), "worry");
        map.put(pattern("(?:griev\\w+|grief|bereave\\w+|funeral)"), "grief");
        map.put(pattern("(?:slee\\w+|insomnia)"), "poor sleep");
        map.put(pattern("(?:drink\\w*|alcohol)"), "drinking");
        return map;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?i)\\b" + words + "\\b");
    }

    private static void add(Map<Pattern, Topic> map, String words, String topic, Layer layer) {
        map.put(Pattern.compile("(?i)\\b(?:" + words + ")(?!\\w)"), new Topic(topic, layer));
    }
}
