package org.understudy.casebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What could be said back to single lines of a case: its {@code back.yaml}, from a line of the client's, word for word, to
 * one reply or several. There are thousands and only the second try wants them, so that they are read when they are first
 * asked for. Safe to share between threads.
 */
public final class LineReplies {
    /** Its name in the folder of a case. */
    static final String FILE = "back.yaml";

    public static final LineReplies NONE = new LineReplies(Optional::empty);

    private final Supplier<Optional<YamlNode.Fields>> file;
    private volatile Optional<Map<String, List<String>>> read = Optional.empty();

    private LineReplies(Supplier<Optional<YamlNode.Fields>> file) {
        this.file = file;
    }

    /** @param text name and content of the file, when it is asked for; empty where there is none */
    static LineReplies in(Supplier<Optional<Map.Entry<String, String>>> text) {
        return new LineReplies(() -> text.get().map(file -> YamlTree.parse(file.getKey(), file.getValue())));
    }

    /** These replies by the line they answer. */
    public static LineReplies of(Map<String, List<String>> replies) {
        LineReplies back = new LineReplies(Optional::empty);
        back.read = Optional.of(Map.copyOf(replies));
        return back;
    }

    /**
     * The replies to a line, best first; none where nothing was written for it.
     *
     * @throws CaseProblem with file and line, where the file cannot be read
     */
    public List<String> to(String line) {
        if (read.isEmpty()) read = Optional.of(texts());
        return read.get().getOrDefault(line, List.of());
    }

    /** Line by line as it is written, with its places. */
    Map<String, YamlNode> entries() {
        return file.get().map(YamlNode.Fields::entries).orElseGet(Map::of);
    }

    private Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        entries().forEach((line, replies) -> texts.put(line, YamlNode.textsOf(replies, line)));
        return texts;
    }
}
