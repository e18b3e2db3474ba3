package org.understudy.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words of a text are names, by how they are written: with a capital in the middle of a sentence. A name may be a
 * word of the language as well ("Hope Street"); it is then told by its capital alone.
 */
final class NamesInWords {
    /** A capital inside a sentence; one after a quotation mark, a colon or dots begins something. */
    private static final Pattern INSIDE = Pattern.compile("(?<=[\\p{L}\\p{N},;] )(\\p{Lu}[\\p{L}\\p{M}’'-]*\\p{L})");

    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}\\p{N}’'])\\p{Ll}[\\p{L}’'-]*\\p{L}");
    /** So many capitals are no accident. */
    private static final int SURE = 3;

    private static final Pattern ENDING = Pattern.compile("['’](?:s|ll|d|ve|re|m)?$");

    /** Written with a capital and no names of anybody. */
    private static final Set<String> NOBODY =
            Set.of(("monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays"
                + " fridays saturdays sundays january february march april may june july august september october"
                + " november december christmas easter ramadan eid diwali ok okay god jesus christ lord mum mom mam"
                + " dad mummy daddy mama papa mami papi ma pa nan nana gran grandad grandma grandpa auntie aunt x-ray"
                + " uncle abuela english dr mr mrs ms miss sir pc reverend professor don doctor yes no well so and but"
                + " the that what how why when where who it there not yeah can would come let nice good for you we he"
                + " she they my a an")
                    .split(" "));

    /** How often each was written with a capital, in the order in which they were first seen. */
    private final Map<String, Integer> found = new LinkedHashMap<>();

    private final Set<String> facts = new HashSet<>();
    private final Map<String, Integer> small = new HashMap<>();

    /** Learns from a text whose sentences begin with a capital. */
    void read(String text) {
        for (Matcher m = INSIDE.matcher(text); m.find(); ) add(m.group(1));
        for (Matcher m = SMALL.matcher(text); m.find(); ) small.merge(plain(m.group()), 1, Integer::sum);
    }

    /** Learns from words that stand alone, such as a fact: every capital counts. */
    void fact(String words) {
        for (String word : words.split("[^\\p{L}\\p{M}’'-]+")) add(word).ifPresent(facts::add);
    }

    private Optional<String> add(String word) {
        String name = ENDING.matcher(word).replaceFirst("");
        boolean letters = name.length() > 1 && !name.equals(name.toUpperCase(Locale.ROOT));
        if (!letters || !Character.isUpperCase(name.codePointAt(0)) || NOBODY.contains(plain(name)))
            return Optional.empty();
        found.merge(name, 1, Integer::sum);
        return Optional.of(name);
    }

    /** Whether a word in small letters has a capital and is no name: a day, a parent, a title. */
    static boolean isNobody(String plain) {
        return NOBODY.contains(plain);
    }

    private static String plain(String word) {
        return ENDING.matcher(word.replace('’', '\'').toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    /** Whether a name is known to be one: it is a fact, or came so often that it is no accident. */
    boolean isSureOf(String name) {
        return facts.contains(name) || found.getOrDefault(name, 0) >= SURE;
    }

    /** The names, in the order in which they were first seen. */
    List<String> names() {
        return List.copyOf(found.keySet());
    }

    /** Whether a name is a word of these texts, too: written small two times in five or oftener. Some people type names small. */
    boolean alsoAWord(String name) {
        return 3 * small.getOrDefault(plain(name), 0) >= 2 * found.getOrDefault(name, 1);
    }
}
