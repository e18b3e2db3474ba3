package org.understudy.practice.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text under {@code prompts/} with gaps in braces. What is filled in is never read for gaps again. */
public final class PromptText {
    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");
    private static final Map<String, PromptText> READ = new ConcurrentHashMap<>();

    private final String name;
    private final String text;

    private PromptText(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** The text of this name, without its file's ending. */
    public static PromptText named(String name) {
        return READ.computeIfAbsent(name, PromptText::read);
    }

    private static PromptText read(String name) {
        String path = "/prompts/" + name + ".txt";
        try (InputStream in = PromptText.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("missing resource " + path);
            return new PromptText(name, new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text with its gaps filled.
     *
     * @throws IllegalArgumentException when a gap has no filling
     */
    public String with(Map<String, String> fillings) {
        Matcher gap = GAP.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (gap.find()) {
            String filling = fillings.get(gap.group(1));
            if (filling == null)
                throw new IllegalArgumentException("prompts/" + name + ".txt: nothing for {" + gap.group(1) + "}");
            gap.appendReplacement(filled, Matcher.quoteReplacement(filling));
        }
        return gap.appendTail(filled).toString();
    }
}
