package org.understudy.practice.replies;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.understudy.analysis.coding.Codebook;
import org.understudy.session.Technique;

/** Moves by code that can be said to any client at a kind of moment, read from {@code debrief/general.yaml}. */
final class GeneralMoves {
    /** Where nobody has spoken yet; every other moment is a {@link Juncture}. */
    static final String OPENING = "opening";

    /**
     * A move of the codebook in words that can be said as they stand.
     *
     * @param code what it is by the codebook
     * @param words what is said, with {@code {words}} where the client's own sentence stands
     */
    record GeneralMove(Codebook.Entry code, String words) {}

    private record Entry(String code, String say) {
        private GeneralMove move() {
            Technique technique =
                    Technique.ofCode(code).orElseThrow(() -> new IllegalStateException("no code " + code));
            return new GeneralMove(Shipped.CODEBOOK.entry(technique), say);
        }
    }

    private static final class Shipped {
        static final Codebook CODEBOOK = Codebook.load();
        static final Map<String, List<Entry>> MOVES = read();
    }

    private GeneralMoves() {}

    /** The moves for a moment; none where nothing fits whatever the case. */
    static List<GeneralMove> at(String moment) {
        return Shipped.MOVES.getOrDefault(moment, List.of()).stream()
                .map(Entry::move)
                .toList();
    }

    static Stream<String> moments() {
        return Shipped.MOVES.keySet().stream();
    }

    private static Map<String, List<Entry>> read() {
        try (InputStream in = GeneralMoves.class.getResourceAsStream("/debrief/general.yaml")) {
            if (in == null) throw new IllegalStateException("missing resource /debrief/general.yaml");
            return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
