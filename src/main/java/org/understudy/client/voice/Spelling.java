package org.understudy.client.voice;

/** Words that are nearly each other. */
final class Spelling {
    /** Letters below which a slip makes another word. */
    private static final int LONG_ENOUGH = 6;

    private Spelling() {}

    /** Whether one letter put in, left out or changed makes one word the other; only for longer words. */
    static boolean slip(String a, String b) {
        if (Math.min(a.length(), b.length()) < LONG_ENOUGH || Math.abs(a.length() - b.length()) > 1) return false;
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) i++;
        String x = a.substring(i);
        String y = b.substring(i);
        if (x.isEmpty() || y.isEmpty()) return true;
        if (a.length() == b.length()) return x.substring(1).equals(y.substring(1));
        return a.length() > b.length()
                ? x.substring(1).equals(y)
                : y.substring(1).equals(x);
    }
}
