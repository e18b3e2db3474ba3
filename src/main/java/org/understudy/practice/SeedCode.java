package org.understudy.practice;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** A word and a number that a class can share, {@code birch-27}; everybody who uses it meets the same client. */
public record SeedCode(String code) {
    private static final List<String> WORDS = List.of(
            "alder", "amber", "aspen", "barley", "beech", "birch", "bracken", "briar", "cedar", "clover", "copper",
            "coral", "dune", "elder", "fern", "finch", "flint", "frost", "garnet", "gorse", "harbor", "hazel", "heath",
            "heron", "holly", "iris", "ivory", "juniper", "kestrel", "lark", "laurel", "linden", "lupin", "maple",
            "marsh", "meadow", "mint", "moss", "oak", "olive", "onyx", "otter", "pebble", "pine", "plum", "poplar",
            "quartz", "raven", "reed", "robin", "rowan", "sage", "sedge", "slate", "sorrel", "spruce", "swift", "teal",
            "thistle", "thyme", "tulip", "walnut", "willow", "wren");

    public SeedCode {
        code = code.strip().toLowerCase(Locale.ROOT);
        if (code.isEmpty()) throw new IllegalArgumentException("a seed code needs at least one character");
    }

    /** A fresh code. */
    public static SeedCode draw(RandomGenerator chance) {
        return new SeedCode(WORDS.get(chance.nextInt(WORDS.size())) + "-" + (10 + chance.nextInt(90)));
    }

    /** The seed: the number itself where the code is one, otherwise the code's 64-bit FNV-1a hash. */
    public long seed() {
        try {
            return Long.parseLong(code);
        } catch (NumberFormatException notANumber) {
            long hash = 0xcbf29ce484222325L;
            for (int i = 0; i < code.length(); i++) {
                hash = (hash ^ code.charAt(i)) * 0x100000001b3L;
            }
            return hash;
        }
    }
}
