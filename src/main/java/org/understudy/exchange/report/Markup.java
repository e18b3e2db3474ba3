package org.understudy.exchange.report;

/** Text put safely into a page. */
final class Markup {
    private Markup() {}

    /** The text with what markup means to a reader taken out of it, and without characters XML cannot hold. */
    static String text(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t', '\r' -> out.append(' ');
                default -> {
                    if (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    /** A row of a table of two columns: what it is, and its value. */
    static String row(String name, String value) {
        return "<tr><th scope=\"row\">" + text(name) + "</th><td>" + text(value) + "</td></tr>";
    }

    /** A key as words: {@code guided_discovery} becomes {@code Guided discovery}. */
    static String label(String key) {
        String words = key.replace('_', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A number without needless decimals. */
    static String number(double value) {
        return value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.format(java.util.Locale.ROOT, "%.1f", value);
    }
}
