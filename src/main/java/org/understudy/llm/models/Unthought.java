package org.understudy.llm.models;

import java.util.Locale;

/**
 * Words without the thoughts that some models put before them, between {@code <think>} and {@code </think>}. Words come
 * in pieces, and so may the marks.
 */
final class Unthought {
    private static final String BEGIN = "<think>";
    private static final String END = "</think>";

    private final StringBuilder held = new StringBuilder();
    private Where where = Where.BEFORE;

    private enum Where {
        BEFORE,
        THINKING,
        SPEAKING
    }

    /** Takes the next piece and gives what of it is to be heard now, perhaps nothing. */
    String pass(String piece) {
        if (where == Where.SPEAKING) return piece;
        held.append(piece);
        if (where == Where.BEFORE) {
            String start = held.toString().stripLeading().toLowerCase(Locale.ROOT);
            if (start.startsWith(BEGIN)) where = Where.THINKING;
            else if (!BEGIN.startsWith(start)) return speak(held.toString());
        }
        int end = where == Where.THINKING ? held.indexOf(END) : -1;
        return end < 0 ? "" : speak(held.substring(end + END.length()).stripLeading());
    }

    /** What was held back and turned out to be words, when nothing more comes. */
    String rest() {
        return where == Where.BEFORE ? speak(held.toString()) : "";
    }

    private String speak(String words) {
        held.setLength(0);
        where = Where.SPEAKING;
        return words;
    }
}
