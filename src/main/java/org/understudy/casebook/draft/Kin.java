package org.understudy.casebook.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people round somebody, as prose names them in passing: "her husband Greg", "an aunt called Zahra". */
final class Kin {
    /** Who somebody can be to a person, a pet among them. */
    static final String WORD =
            "(?:(?:step|grand|god|half-)?(?:mother|father|daughter|son|brother|sister|parents?|children|"
                + "child)(?:-in-law)?s?|mum|mom|mam|dad|nan|nana|gran|granny|grandma|grandpa|grandad|wife|husband|hubby|partner|"
                + "fianc[eé]e?|(?:ex-?)?(?:wife|husband|girlfriend|boyfriend|partner)|aunt|auntie|uncle|cousin|niece|nephew|"
                + "twin|youngest|eldest|oldest|friend|roommate|flatmate|housemate|colleague|co-?worker|assistant|boss|manager|"
                + "supervisor|neighbou?r|teacher|coach|dog|cat|baby)s?";

    private static final String NAME = "(\\p{Lu}\\p{Ll}[\\p{L}’'-]*)";
    private static final String NO_NAME = "(?!(?:The|She|He|They|It|In|On|At|Since|After|When|Who|But|And|Is|Was|Pt|"
            + "January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|"
            + "Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Thanksgiving|Easter|Ramadan)\\b)";

    /**
     * "wife, Elena," and "husband Greg", "fiancée (Tasha)", "a colleague named Luis", "aunt is called Zahra"; "one of the children,
     * Amy," is anybody's.
     */
    private static final Pattern NAMED = Pattern.compile("(?<!\\b(?i:one|two|some|all) of the )\\b(?i:(" + WORD + "))"
            + "(?:,? (?:is |was )?(?:named|called) |, | \\(|: | )" + NO_NAME + NAME + "(?!['’]s (?:[a-z]+ )*" + WORD
            + ")");

    /** "married to Joy", "lives with Ana, his wife". */
    private static final Pattern MARRIED =
            Pattern.compile("\\b(?:married to|engaged to|marriage to) " + NO_NAME + NAME);

    private static final Pattern TURNED =
            Pattern.compile(NO_NAME + NAME + ", (?:his|her|their|my) (?:[a-z]+ )?(" + WORD + ")\\b");

    private static final Pattern FIRST = Pattern.compile(
            "^(?i:(?:his|her|their|my|an?|the|[\\p{Lu}][\\p{L}]+['’]s) )?(?i:[a-z]+ )?(?i:" + WORD + ")\\b");

    private Kin() {}

    /** Who is named, by slot: {@code brother.name} and Theo; a second one of a kind is {@code brother2.name}. */
    static Map<String, String> named(List<String> sentences) {
        Map<String, String> slots = new LinkedHashMap<>();
        for (String sentence : sentences) {
            for (Matcher m = NAMED.matcher(sentence); m.find(); ) put(slots, m.group(1), m.group(2));
            for (Matcher m = MARRIED.matcher(sentence); m.find(); ) put(slots, "partner", m.group(1));
            for (Matcher m = TURNED.matcher(sentence); m.find(); ) put(slots, m.group(2), m.group(1));
        }
        return slots;
    }

    /** Whether a sentence, or what is left of one, begins with somebody else: "Her daughter", "Tom's wife". */
    static boolean begins(String clause) {
        return FIRST.matcher(clause.strip()).find();
    }

    /** Whether somebody else was spoken of last before this place of a clause. */
    static boolean before(String sentence, int at) {
        String clause = sentence.substring(0, at);
        int from =
                Math.max(clause.lastIndexOf(';'), Math.max(clause.lastIndexOf(" who "), clause.lastIndexOf(" but ")));
        return Pattern.compile("\\b(?i:his|her|their|my|an?|the|and|&|to|with|['’]s)\\.? (?:[a-z0-9-]+ )?(?i:" + WORD
                        + ")\\b(?!.*\\b(?i:he|she|they|I|who)\\b)|\\bmarried to \\p{Lu}\\p{L}+")
                .matcher(clause.substring(Math.max(0, from)))
                .find();
    }

    private static void put(Map<String, String> slots, String kin, String name) {
        if (slots.containsValue(name)) return;
        String stem = kin.toLowerCase(Locale.ROOT).replace("é", "e").replaceAll("[^\\p{L}]", "");
        String slot = stem + ".name";
        for (int number = 2; slots.containsKey(slot); number++) slot = stem + number + ".name";
        slots.put(slot, name);
    }
}
