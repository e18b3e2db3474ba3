package org.understudy.llm.voice;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes off what models put round a line: thinking, a name in front, quotes, stage directions, a stray line end. */
final class CleanLine {
    private static final Pattern THINKING = Pattern.compile("(?is)<think>.*?(</think>|\\z)");
    private static final Pattern STAGE = Pattern.compile("\\*[^*\\n]{1,60}\\*|\\([^)\\n]{1,60}\\)|\\[[^]\\n]{1,60}]");

    private CleanLine() {}

    static String of(String raw, String name) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFKC).replaceAll("[\\p{Cf}&&[^\\n]]", "");
        text = THINKING.matcher(text).replaceAll(" ");
        text = text.strip().replaceFirst("(?i)^\\**(" + Pattern.quote(name) + "|client)\\**\\s*:\\**\\s*", "");
        text = STAGE.matcher(text).replaceAll(" ");
        text = text.replaceAll("[ \\t]+", " ").strip();
        if (text.matches("(?s)[\"“][^\"“”]*[\"”]")) text = text.substring(1, text.length() - 1);
        text = text.replaceAll("\\s*\\R\\s*(?![-*•\\d#])", " ");
        return text.replaceAll(" {2,}", " ").replaceAll(" ([,.!?…])", "$1").strip();
    }
}
