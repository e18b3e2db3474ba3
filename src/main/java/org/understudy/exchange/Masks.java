package org.understudy.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Numbers for names: the same name is the same number in all that is handed on together, whoever said it. */
final class Masks {
    private final Map<String, Integer> numbers = new HashMap<>();

    /** What stands for a name, for instance {@code [name 3]}; numbers are given in the order of asking. */
    String of(String name) {
        return "[name " + numbers.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> numbers.size() + 1) + "]";
    }
}
