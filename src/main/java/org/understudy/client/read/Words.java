package org.understudy.client.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words and stems. Lower case, contractions opened ("don't" is do, not), irregular forms folded. */
public final class Words {
    private Words() {}

    /** Lower case, straight quotes, single spaces. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                space = true;
                continue;
            }
            if (space && !plain.isEmpty()) plain.append(' ');
            space = false;
            switch (c) {
                case '’', '‘' -> plain.append('\'');
                case '“', '”' -> plain.append('"');
                case '…' -> plain.append("...");
                default -> plain.append(c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** The words as written, lower case: letters and numerals, and after an apostrophe letters again. */
    public static List<String> of(String text) {
        String plain = plain(text);
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            int end = endOf(plain, at, true);
            if (end == at) {
                at += Character.charCount(plain.codePointAt(at));
                continue;
            }
            if (end < plain.length() && plain.charAt(end) == '\'') {
                int tail = endOf(plain, end + 1, false);
                if (tail > end + 1) end = tail;
            }
            words.add(plain.substring(at, end));
            at = end;
        }
        return words;
    }

    /** The end of the letters from here, and the numerals where they count too. */
    private static int endOf(String text, int from, boolean numerals) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!(Character.isLetter(c) || numerals && isNumeral(c))) break;
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isNumeral(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    public static int count(String text) {
        return of(text).size();
    }

    /** The stems of all words, stop words included. */
    public static List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        for (String word : of(text)) {
            int quote = word.indexOf('\'');
            if (quote < 0) {
                stems.add(stem(word));
                continue;
            }
            String head = word.substring(0, quote);
            String tail = word.substring(quote + 1);
            if (tail.equals("t") && head.endsWith("n")) {
                String verb =
                        head.equals("can") ? "can" : head.equals("won") ? "will" : head.substring(0, head.length() - 1);
                stems.add(stem(verb));
                stems.add("not");
            } else {
                stems.add(stem(head));
                switch (tail) {
                    case "re", "m" -> stems.add("be");
                    case "ve" -> stems.add("have");
                    case "ll", "d" -> stems.add("will");
                    case "s" -> {
                        if (!head.isEmpty() && Lexicon.isStop(head)) stems.add("be");
                    }
                    default -> stems.add(tail);
                }
            }
        }
        return stems;
    }

    /** The stems that say something about the subject. */
    public static List<String> content(String text) {
        return stems(text).stream().filter(s -> !Lexicon.isStop(s)).toList();
    }

    /** A light suffix stemmer: enough to fold plurals and verb endings, never more. */
    public static String stem(String word) {
        String irregular = Lexicon.irregular(word);
        if (irregular != null) return irregular;
        if (word.length() <= 3) return word;
        String w = word;
        if (w.endsWith("ies") && w.length() > 4) return w.substring(0, w.length() - 3) + "y";
        if (w.endsWith("sses")) return w.substring(0, w.length() - 2);
        if (w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is"))
            w = w.substring(0, w.length() - 1);
        if (w.endsWith("ing") && w.length() > 5) return undouble(w.substring(0, w.length() - 3));
        if (w.endsWith("ied") && w.length() > 4) return w.substring(0, w.length() - 3) + "y";
        if (w.endsWith("ed") && w.length() > 4) return undouble(w.substring(0, w.length() - 2));
        if (w.endsWith("ly") && w.length() > 5) return w.substring(0, w.length() - 2);
        if (w.endsWith("e") && w.length() > 4) return w.substring(0, w.length() - 1);
        return w;
    }

    private static String undouble(String w) {
        int n = w.length();
        boolean doubled = n > 3 && w.charAt(n - 1) == w.charAt(n - 2) && "lsz".indexOf(w.charAt(n - 1)) < 0;
        return doubled ? w.substring(0, n - 1) : w.endsWith("e") && n > 4 ? w.substring(0, n - 1) : w;
    }
}
