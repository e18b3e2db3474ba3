package org.understudy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.ClientTalkCoder;
import org.understudy.analysis.coding.CodedClientTurn;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.Script;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.practice.CoderChoice;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code code IN --out OUT.csv}: the input's rows with behaviour, technique, confidence, talk and distress added. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = "Codes every turn of a transcript or a library of them.")
final class CodeCommand implements Callable<Integer> {
    private static final List<String> ADDED = List.of("behaviour", "technique", "confidence", "talk", "distress");
    private static final List<String> BY_COUNSELOR = List.of("behaviour", "technique");
    private static final List<String> BY_CLIENT = List.of("talk");
    /** How many earlier turns the coder sees. */
    private static final int CONTEXT_TURNS = 8;

    private static final int WORTH_REPORTING = 20_000;

    @Parameters(index = "0", paramLabel = "IN", description = "CSV, text or JSON transcript, or a session file.")
    private Path in;

    @Option(names = "--out", required = true, paramLabel = "OUT.csv", description = "Where the coded rows go.")
    private Path out;

    private final Rooms rooms;

    CodeCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Option(
            names = "--coder",
            paramLabel = "FILE",
            description = "A fitted coder, made by coder train; else the one in use.")
    private Path fitted;

    @Override
    public Integer call() throws IOException {
        TranscriptTable table = TranscriptTable.read(in);
        Map<String, List<Map<String, String>>> transcripts = new LinkedHashMap<>();
        for (var row : table.rows()) {
            transcripts
                    .computeIfAbsent(row.getOrDefault(TranscriptTable.TRANSCRIPT, "1"), _ -> new ArrayList<>())
                    .add(row);
        }
        Optional<BuiltInCoder> given = fitted == null ? Optional.empty() : Optional.of(CoderChoice.read(fitted));
        TechniqueCoder techniques = given.isPresent() ? given.get() : rooms.techniqueCoder();
        ClientTalkCoder talk = given.map(BuiltInCoder::clientTalk).orElseGet(rooms::clientTalkCoder);
        AtomicLong done = new AtomicLong();
        int total = table.rows().size();
        transcripts.values().parallelStream().forEach(rows -> {
            code(rows, techniques, talk);
            long n = done.addAndGet(rows.size());
            if (total >= WORTH_REPORTING && n / WORTH_REPORTING != (n - rows.size()) / WORTH_REPORTING) {
                System.err.printf("%,d of %,d turns coded%n", n, total);
            }
        });
        List<String> columns = new ArrayList<>(table.columns());
        for (String column : ADDED) if (!columns.contains(column)) columns.add(column);
        try {
            TranscriptTable.write(out, columns, table.rows());
        } catch (IOException e) {
            throw Problem.input(out + ": cannot be written (" + e.getMessage() + ")");
        }
        return 0;
    }

    private static void code(List<Map<String, String>> rows, TechniqueCoder techniques, ClientTalkCoder talk) {
        List<Turn> said = new ArrayList<>(rows.size());
        for (Map<String, String> row : rows) {
            String text = row.getOrDefault(TranscriptTable.TEXT, "");
            CodingContext context =
                    new CodingContext(said.subList(Math.max(0, said.size() - CONTEXT_TURNS), said.size()));
            boolean counselor = TranscriptTable.isCounselor(row.get(TranscriptTable.SPEAKER));
            if (Script.unread(text).isPresent()) {
                notRead(row, counselor ? BY_COUNSELOR : BY_CLIENT);
            } else if (counselor) {
                CodedTurn coded = techniques.code(text, context);
                row.put("behaviour", coded.behaviour().code());
                row.put("technique", coded.main().code());
                row.put("confidence", String.format(Locale.ROOT, "%.2f", coded.confidence()));
            } else {
                CodedClientTurn coded = talk.code(text, context);
                row.put("talk", coded.talk().code());
                row.put("distress", String.valueOf(Math.round(coded.distress())));
            }
            said.add(Turn.said(said.size(), counselor ? Speaker.COUNSELOR : Speaker.CLIENT, text, Instant.EPOCH));
        }
    }

    /** Letters that cannot be read are no technique and no leaning, and nobody's distress. */
    private static void notRead(Map<String, String> row, List<String> columns) {
        columns.forEach(column -> row.put(column, Script.NOT_READ));
        row.put(columns.equals(BY_COUNSELOR) ? "confidence" : "distress", "");
    }
}
