package org.understudy.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.Words;

/**
 * Takes out of a text that somebody wrote freely whatever stands with a capital and is no common word: people, streets,
 * towns and firms that no case and no session knows, with the number of the house. Rather a word too many than a name.
 */
final class Capitals {
    private static final Pattern TOKEN = Pattern.compile("\\[[a-z]+(?: \\d+)?]|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");
    private static final Pattern STOP = Pattern.compile("[.!?…:\"“”\\n]|(?<![\\p{L}\\p{N}])'");
    private static final Pattern HOUSE = Pattern.compile("\\d{1,4}[a-zA-Z]?");
    private static final Pattern ENDING = Pattern.compile("['’](?:s|ll|d|ve|re|m)?$|-\\d+$");

    /** Before a name, and no end of a sentence. */
    private static final Set<String> TITLES = Set.of("dr", "mr", "mrs", "ms", "prof", "st", "rev");

    private static final Set<String> COMMON =
            Set.of(("i ok cbt suds sud phq gad ptsd ptss ocd mi miti ctrs ctrs-r pe act dbt emdr bdi adhd gp nhs pcl"
                + " who tv socratic rogerian beckian likert a b english american british european christian muslim"
                + " jewish i'm i've i'd i'll")
                    .split(" "));

    private final Predicate<String> nobody;

    /** @param nobody whether a word, in small letters, may have a capital and be no name */
    Capitals(Predicate<String> nobody) {
        this.nobody = nobody;
    }

    private record Token(String text, int from, int to, boolean begins) {
        boolean isMask() {
            return text.startsWith("[");
        }

        boolean isCapital() {
            return Character.isUpperCase(text.codePointAt(0));
        }
    }

    /** The text with every such word masked, wherever else it stands in it too. */
    String without(String text, Masks masks) {
        List<Token> tokens = tokens(text);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++)
            if (isName(tokens, i)) names.add(bare(tokens.get(i).text()));
        StringBuilder clean = new StringBuilder();
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            clean.append(text, at, token.from());
            String bare = bare(token.text());
            if (names.contains(bare))
                clean.append(masks.of(bare)).append(token.text().substring(bare.length()));
            else if (isNumber(tokens, i, names)) clean.append("[number]");
            else clean.append(token.text());
            at = token.to();
        }
        return clean.append(text.substring(at)).toString();
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int end = 0;
        for (Matcher m = TOKEN.matcher(text); m.find(); end = m.end()) {
            boolean titled =
                    !tokens.isEmpty() && TITLES.contains(tokens.getLast().text().toLowerCase(Locale.ROOT));
            boolean begins = tokens.isEmpty()
                    || !titled && STOP.matcher(text.substring(end, m.start())).find();
            tokens.add(new Token(m.group(), m.start(), m.end(), begins));
        }
        return tokens;
    }

    private boolean isName(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!capital(token)) return false;
        if (!token.begins()) return true;
        boolean function = Words.content(token.text()).isEmpty();
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
        return !function && next != token && !next.begins() && !next.isMask() && capital(next);
    }

    private boolean capital(Token token) {
        if (!token.isCapital() || token.isMask()) return false;
        String plain = token.text().replace('’', '\'').toLowerCase(Locale.ROOT);
        String bare = ENDING.matcher(plain).replaceFirst("");
        return !COMMON.contains(bare) && !COMMON.contains(plain) && !nobody.test(bare);
    }

    /** The number of a house before its street, or letters and figures mixed as a postcode is. */
    private static boolean isNumber(List<Token> tokens, int i, Set<String> names) {
        String text = tokens.get(i).text();
        if (text.matches("\\d{1,2}[A-Z]{2}")) return true;
        if (!HOUSE.matcher(text).matches() || i + 1 == tokens.size()) return false;
        Token next = tokens.get(i + 1);
        return !next.begins() && (next.text().startsWith("[name") || names.contains(bare(next.text())));
    }

    private static String bare(String word) {
        return word.replaceFirst("['’](?:s|ll|d|ve|re|m)?$", "");
    }
}
