package org.understudy.analysis.coding.text;

import java.util.ArrayList;
import java.util.List;
import org.understudy.analysis.coding.text.Word.Kind;

/** Cuts a turn into words and marks. Stage directions in brackets, such as {@code [laughter]}, are left out. */
final class Tokens {
    private Tokens() {}

    static List<Word> of(String text) {
        List<Word> out = new ArrayList<>();
        int i = 0;
        int n = text.length();
        while (i < n) {
            char c = text.charAt(i);
            if (c == '[' || c == '*') {
                int close = text.indexOf(c == '[' ? ']' : '*', i + 1);
                if (close > i && close - i < 60) {
                    i = close + 1;
                    continue;
                }
            }
            if (Character.isLetter(c)) {
                int j = i + 1;
                while (j < n && inWord(text, j)) j++;
                addWord(out, text, i, j);
                i = j;
            } else if (Character.isDigit(c)) {
                int j = i + 1;
                while (j < n && (Character.isLetterOrDigit(text.charAt(j)) || inNumber(text, j))) j++;
                out.add(new Word(text.substring(i, j).toLowerCase(java.util.Locale.ROOT), Kind.NUMBER, i, j));
                i = j;
            } else {
                mark(out, c, i);
                i++;
            }
        }
        return out;
    }

    private static boolean inWord(String text, int j) {
        char c = text.charAt(j);
        if (Character.isLetterOrDigit(c)) return true;
        boolean apostrophe = c == '\'' || c == '’' || c == '‘' || c == '`';
        return apostrophe && j + 1 < text.length() && Character.isLetter(text.charAt(j + 1));
    }

    private static boolean inNumber(String text, int j) {
        char c = text.charAt(j);
        return (c == '.' || c == ',') && j + 1 < text.length() && Character.isDigit(text.charAt(j + 1));
    }

    private static void addWord(List<Word> out, String text, int from, int to) {
        String form = Spelling.of(text.subSequence(from, to));
        if (!out.isEmpty() && form.equals("huh") && out.getLast().form().equals("uh")) {
            Word uh = out.removeLast();
            out.add(new Word("mhm", Kind.WORD, uh.from(), to));
            return;
        }
        if (!out.isEmpty()
                && form.equals("huh")
                && out.size() > 1
                && out.getLast().kind() == Kind.MARK
                && out.get(out.size() - 2).form().equals("uh")) {
            out.removeLast();
            Word uh = out.removeLast();
            out.add(new Word("mhm", Kind.WORD, uh.from(), to));
            return;
        }
        out.add(new Word(form, Spelling.isFiller(form) ? Kind.FILLER : Kind.WORD, from, to));
    }

    private static void mark(List<Word> out, char c, int at) {
        switch (c) {
            case '.', '!', '?', '…', '\n', ';' -> {
                String form = c == '…' || c == '\n' || c == ';' ? "." : String.valueOf(c);
                out.add(new Word(form, Kind.END, at, at + 1));
            }
            case ',', ':', '(', ')', '"', '“', '”' -> out.add(new Word(",", Kind.MARK, at, at + 1));
            case '-', '–', '—', '/' -> out.add(new Word("-", Kind.MARK, at, at + 1));
            default -> {
                // spaces, emoji and the rest carry nothing the coder uses
            }
        }
    }
}
