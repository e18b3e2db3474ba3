package org.understudy.casebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What could be said back to single lines of a case: its {@code back.yaml}, from a line of the client's, word for word, to
 * one reply or several. There are thousands and only the second try wants them, so that they are read when they are first
 * asked for. Two are equal that lie in the same place. Safe to share between threads.
 */
public final class LineReplies {
    /** Its name in the folder of a case. */
    static final String FILE = "back.yaml";

    public static final LineReplies NONE = new LineReplies("", Optional::empty);

    private final String place;
    private final Supplier<Optional<YamlNode.Fields>> file;
    private volatile Optional<Map<String, List<String>>> read = Optional.empty();

    private LineReplies(String place, Supplier<Optional<YamlNode.Fields>> file) {
        this.place = place;
        this.file = file;
    }

    /**
     * Those that lie in a place.
     *
     * @param text name and content of the file, when it is asked for; empty where there is none
     */
    static LineReplies in(String place, Supplier<Optional<Map.Entry<String, String>>> text) {
        return new LineReplies(place, () -> text.get().map(file -> YamlTree.parse(file.getKey(), file.getValue())));
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

    @Override
    public boolean equals(Object other) {
        return other instanceof LineReplies replies && replies.place.equals(place);
    }

    @Override
    public int hashCode() {
        return place.hashCode();
    }

    @Override
    public String toString() {
        return "LineReplies[" + place + "]";
    }

    private Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        entries().forEach((line, replies) -> texts.put(line, YamlNode.textsOf(replies, line)));
        return texts;
    }
}
