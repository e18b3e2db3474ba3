package org.understudy.analysis.coding.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.analysis.coding.Move;
import org.understudy.session.TalkType;
import org.understudy.session.Technique;

/** The exemplars that ship, read from tab-separated resources. */
public final class Exemplars {
    private static final List<String> COUNSELOR = List.of(
            "exemplars-a.tsv",
            "exemplars-b.tsv",
            "exemplars-c.tsv",
            "exemplars-d.tsv",
            "exemplars-e.tsv",
            "exemplars-f.tsv");

    private static final List<String> CLIENT = List.of("client-talk.tsv", "client-talk-b.tsv", "client-talk-c.tsv");

    private Exemplars() {}

    /** All counselor exemplars, in file order. */
    public static List<Exemplar> counselor() throws IOException {
        List<Exemplar> all = new ArrayList<>();
        for (String file : COUNSELOR) {
            all.addAll(read(
                    file,
                    f -> new Exemplar(
                            Technique.ofCode(f[0])
                                    .orElseThrow(() -> new IllegalArgumentException(file + ": no code " + f[0])),
                            f[1],
                            f[2],
                            f[3],
                            f[4],
                            f[5])));
        }
        return all;
    }

    /** All client exemplars, in file order. */
    public static List<TalkExemplar> client() throws IOException {
        List<TalkExemplar> all = new ArrayList<>();
        for (String file : CLIENT) {
            all.addAll(read(
                    file,
                    f -> new TalkExemplar(
                            TalkType.valueOf(f[0].toUpperCase(Locale.ROOT)),
                            Double.parseDouble(f[1]),
                            f[2],
                            f[3],
                            f[4],
                            f[5],
                            f[6],
                            f[7])));
        }
        return all;
    }

    /** The turns written for learning what turns do, in file order. */
    public static List<MoveExemplar> moves() throws IOException {
        return read("moves.tsv", f -> new MoveExemplar(f[0], moves(f[1]), f[2]));
    }

    private static Set<Move> moves(String codes) {
        if (codes.equals("-")) return Set.of();
        return Stream.of(codes.split(","))
                .map(c -> Move.ofCode(c).orElseThrow(() -> new IllegalArgumentException("no move " + c)))
                .collect(Collectors.toSet());
    }

    private static <T> List<T> read(String file, Function<String[], T> row) throws IOException {
        try (InputStream in = Exemplars.class.getResourceAsStream("/coding/" + file)) {
            if (in == null) return List.of();
            List<T> rows = new ArrayList<>();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int number = 0;
            for (String line : text.split("\n")) {
                if (number++ == 0 || line.isBlank()) continue;
                String[] fields = java.util.Arrays.copyOf((line + "\t\t\t\t\t\t\t").split("\t", -1), 8);
                try {
                    rows.add(row.apply(fields));
                } catch (RuntimeException e) {
                    throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
                }
            }
            return rows;
        }
    }
}
