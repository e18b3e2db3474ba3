package org.understudy.analysis.coding;

import java.util.Optional;

/** In which letters something is written. The coder reads Latin letters and no others. */
public final class Script {
    /** The quality remark of a turn that was not read. */
    public static final String NOT_READ = "not_read";

    private Script() {}

    /**
     * The letters the coder cannot read, where most of the letters are such: "Arabic", "Han". Empty where it can be
     * read, or holds no letter at all.
     */
    public static Optional<String> unread(String text) {
        int latin = (int) text.codePoints()
                .filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        int letters = (int) text.codePoints().filter(Character::isLetter).count();
        if (letters == 0 || 2 * latin >= letters) return Optional.empty();
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .filter(s -> s != Character.UnicodeScript.LATIN)
                .findFirst()
                .map(Script::name);
    }

    private static String name(Character.UnicodeScript script) {
        String name = script.name().replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
