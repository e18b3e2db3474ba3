package org.understudy.ui.models;

import java.util.Locale;

/** Bytes in words, as download pages and memory shops count them: a gigabyte is 10⁹. */
final class Amounts {
    private Amounts() {}

    static String of(long bytes) {
        if (bytes >= 100_000_000L) return String.format(Locale.ENGLISH, "%.1f GB", bytes / 1e9);
        if (bytes >= 100_000L) return String.format(Locale.ENGLISH, "%.1f MB", bytes / 1e6);
        return String.format(Locale.ENGLISH, "%.1f kB", bytes / 1e3);
    }
}
