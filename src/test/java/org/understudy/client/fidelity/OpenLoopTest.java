package org.understudy.client.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.client.ClientReply;
import org.understudy.client.Clients;
import org.understudy.client.SimulatedClient;
import org.understudy.client.read.Words;
import org.understudy.session.Setting;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;

/**
 * Real counselors' turns said to a client they were not meant for, one after the other whatever it answers. Most are about
 * another life, so what counts is that nothing breaks or leaks, and that the answers are as long as people's. What came
 * out is written to {@code target/open-loop-ID.tsv}.
 */
@Tag("slow")
class OpenLoopTest {
    /** Turns of a transcript that are said. */
    private static final int TURNS = 40;

    @ParameterizedTest
    @ValueSource(strings = {"dana-crash", "tom-sundays"})
    void realCounselorsTurnsAreAnsweredWithoutALeakAndAtPeoplesLength(String id) throws IOException {
        ClientCase clientCase = new BundledCasebook().open(id);
        BuiltInCoder coder = BuiltInCoder.load();
        Map<String, List<Integer>> words = new TreeMap<>();
        int beside = 0;
        int leaks = 0;
        int turns = 0;
        for (List<String[]> transcript : transcripts()) {
            SimulatedClient client = Clients.meet(clientCase, Setting.PLAIN, 7);
            Leaks watching = Leaks.in(clientCase, Optional.empty());
            List<Turn> said = new ArrayList<>();
            for (String[] turn : transcript.subList(0, Math.min(TURNS, transcript.size()))) {
                var coded =
                        coder.code(turn[0], new CodingContext(said.subList(Math.max(0, said.size() - 8), said.size())));
                ClientReply reply = client.reply(turn[0], coded);
                said.add(Turn.said(said.size(), Speaker.COUNSELOR, turn[0], Instant.EPOCH));
                said.add(Turn.said(said.size(), Speaker.CLIENT, reply.text(), Instant.EPOCH));
                if (watching.leaks(reply)) leaks++;
                if (reply.trace().act().matches("beside.*|off_topic|puzzled|other_language")) beside++;
                words.computeIfAbsent(turn[1], _ -> new ArrayList<>()).add(Words.count(reply.text()));
                turns++;
                if (reply.leaves()) break;
            }
        }
        List<Integer> all = words.values().stream().flatMap(List::stream).toList();
        write(id, words, all, beside);
        assertThat(leaks).isZero();
        assertThat(turns).isGreaterThan(1000);
        assertThat(mean(all)).isBetween(5.0, 25.0);
        assertThat(shortShare(all)).isBetween(0.25, 0.6);
        assertThat(mean(words.get("question"))).isGreaterThan(mean(words.get("reflection")));
    }

    private static List<List<String[]>> transcripts() throws IOException {
        Path file = Path.of("").toAbsolutePath();
        while (file != null && !Files.isDirectory(file.resolve("shared/data"))) file = file.getParent();
        assumeTrue(file != null, "skipped: there is no folder shared/data above this one");
        Path csv = file.resolve("shared/data/annomi/AnnoMI-simple-dev.csv");
        assumeTrue(Files.isRegularFile(csv), "skipped: no AnnoMI transcripts there");
        Map<String, List<String[]>> by = new LinkedHashMap<>();
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv.toFile())) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                if (!row.get("interlocutor").equals("therapist")) continue;
                by.computeIfAbsent(row.get("transcript_id"), _ -> new ArrayList<>())
                        .add(new String[] {row.get("utterance_text"), row.get("main_therapist_behaviour")});
            }
        }
        return List.copyOf(by.values());
    }

    private static void write(String id, Map<String, List<Integer>> words, List<Integer> all, int beside)
            throws IOException {
        List<String> lines = new ArrayList<>(List.of("behaviour\tturns\tmean\tmedian\tfive or fewer"));
        words.forEach((b, w) -> lines.add(line(b, w)));
        lines.add(line("all", all));
        lines.add(String.format(Locale.ROOT, "beside\t%.3f", (double) beside / all.size()));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/open-loop-" + id + ".tsv"), lines);
    }

    private static String line(String name, List<Integer> w) {
        List<Integer> sorted = w.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%s\t%d\t%.1f\t%d\t%.2f",
                name,
                w.size(),
                mean(w),
                sorted.get(sorted.size() / 2),
                shortShare(w));
    }

    private static double mean(List<Integer> of) {
        return of.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    private static double shortShare(List<Integer> of) {
        return (double) of.stream().filter(n -> n <= 5).count() / of.size();
    }
}
