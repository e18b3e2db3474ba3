package org.understudy.client.read;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
            String same = m.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            m.appendReplacement(put, Matcher.quoteReplacement(WRITTEN.getOrDefault(same, m.group())));
        }
        String plain = m.appendTail(put).toString();
        plain = MUST_OF.matcher(plain).replaceAll("$1 have");
        plain = TOO_DO.matcher(plain).replaceAll("$1 to ");
        plain = DOSE.matcher(plain).replaceAll("does ");
        return BIN.matcher(plain).replaceAll(" been");
    }

    private static Map<String, String> written() {
        return Lexicon.lines("texting.txt").stream()
                .map(l -> l.split(" ", 2))
                .collect(Collectors.toUnmodifiableMap(w -> w[0], w -> w[1]));
    }
}
