package org.understudy.client.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short and hurried spelling put plainly: "wat do u do" is "what do you do". */
final class Texting {
    private static final Map<String, String> WRITTEN = written();
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}'’])\\p{L}+(?:['’]\\p{L}+)?(?![\\p{L}])");
    private static final Pattern MUST_OF = Pattern.compile("(?i)\\b(must|could|should|would|might) of\\b");
    private static final Pattern TOO_DO = Pattern.compile("(?i)\\b(up|go|get|used|want|like|going) too (?=\\p{L})");
    private static final Pattern DOSE = Pattern.compile("(?i)\\bdose (?=(he|she|it|that|this|your|the)\\b)");
    private static final Pattern BIN = Pattern.compile("(?i)(?<=\\b(been|has|have|what's|it's|you've|I've)) bin\\b");

    private Texting() {}

    static String plainly(String text) {
        Matcher m = WORD.matcher(text);
        StringBuilder put = new StringBuilder();
        while (m.find()) {
            String same = m.group().toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
            m.appendReplacement(put, Matcher.quoteReplacement(WRITTEN.getOrDefault(same, m.group())));
        }
        String plain = m.appendTail(put).toString();
        plain = MUST_OF.matcher(plain).replaceAll("$1 have");
        plain = TOO_DO.matcher(plain).replaceAll("$1 to ");
        plain = DOSE.matcher(plain).replaceAll("does ");
        return BIN.matcher(plain).replaceAll(" been");
    }

    private static Map<String, String> written() {
        Map<String, String> words = new HashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Texting.class.getResourceAsStream("/client/texting.txt"), StandardCharsets.UTF_8))) {
            in.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split(" ", 2))
                    .forEach(w -> words.put(w[0], w[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(words);
    }
}
