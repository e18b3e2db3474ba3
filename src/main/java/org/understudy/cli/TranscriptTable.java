package org.understudy.cli;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.understudy.exchange.CsvTable;
import org.understudy.exchange.SpeakerNames;
import org.understudy.exchange.TranscriptFiles;
import org.understudy.session.Session;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;

/**
 * Transcripts as a table that keeps every column it came with: whatever can be brought into the library can be coded.
 *
 * @param columns in the order of the input
 * @param rows one a turn; a value for every column, and for the speaker and the text under their usual names too
 */
record TranscriptTable(List<String> columns, List<Map<String, String>> rows) {
    static final String TRANSCRIPT = "transcript_id";
    static final String SPEAKER = "interlocutor";
    static final String TEXT = "utterance_text";
    private static final String UTTERANCE = "utterance_id";
    private static final List<String> OWN_COLUMNS = List.of(TRANSCRIPT, UTTERANCE, SPEAKER, TEXT);

    /** @throws Problem where the file cannot be read as a transcript; the message says where and what to do */
    static TranscriptTable read(Path file) {
        if (!Files.isRegularFile(file)) throw Problem.input(file + ": no such file");
        String source = file.getFileName().toString();
        try {
            byte[] bytes = Files.readAllBytes(file);
            var table = TranscriptFiles.table(bytes, source);
            return table.isPresent()
                    ? of(table.get())
                    : of(new TranscriptFiles()
                            .read(bytes, source, Instant.EPOCH)
                            .sessions());
        } catch (IOException e) {
            throw Problem.input(e.getMessage());
        }
    }

    private static TranscriptTable of(CsvTable table) {
        String speaker = needed(table, SPEAKER, "speaker");
        String text = needed(table, TEXT, "text");
        String transcript = table.column(TRANSCRIPT).orElse(TRANSCRIPT);
        if (table.rows().isEmpty()) throw Problem.input(table.source() + ": holds no rows");
        List<Map<String, String>> rows = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (String column : table.header()) cells.put(column, row.cell(column));
            String who = row.cell(speaker);
            Speaker known = SpeakerNames.of(who)
                    .orElseThrow(() -> Problem.input(table.source() + ":" + row.line() + ": " + SPEAKER + " \"" + who
                            + "\"; write therapist or client"));
            cells.putIfAbsent(SPEAKER, SpeakerNames.inTables(known));
            cells.putIfAbsent(TEXT, row.cell(text));
            cells.putIfAbsent(TRANSCRIPT, row.cell(transcript));
            rows.add(cells);
        }
        return new TranscriptTable(table.header(), rows);
    }

    private static String needed(CsvTable table, String... names) {
        return table.column(names)
                .orElseThrow(() -> Problem.input(table.source() + ":1: no column \"" + names[0] + "\"; needed are "
                        + String.join(", ", OWN_COLUMNS) + ", found " + String.join(", ", table.header())));
    }

    private static TranscriptTable of(List<Session> sessions) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Session session : sessions) {
            for (Turn turn : session.turns()) {
                Map<String, String> row = new LinkedHashMap<>();
                row.put(TRANSCRIPT, session.id());
                row.put(UTTERANCE, String.valueOf(turn.index()));
                row.put(SPEAKER, SpeakerNames.inTables(turn.speaker()));
                row.put(TEXT, turn.text().replaceAll("\\s*\\R\\s*", " "));
                rows.add(row);
            }
        }
        return new TranscriptTable(OWN_COLUMNS, rows);
    }

    static boolean isCounselor(String who) {
        return SpeakerNames.of(who).filter(s -> s == Speaker.COUNSELOR).isPresent();
    }

    /** Writes the table as CSV with these columns; a row without a value leaves the field empty. */
    static void write(Path file, List<String> columns, List<Map<String, String>> rows) throws IOException {
        if (file.toAbsolutePath().getParent() != null)
            Files.createDirectories(file.toAbsolutePath().getParent());
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true);
        columns.forEach(schema::addColumn);
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                var out = new CsvMapper().writer(schema.build()).writeValues(writer)) {
            for (Map<String, String> row : rows) {
                String[] values =
                        columns.stream().map(c -> row.getOrDefault(c, "")).toArray(String[]::new);
                out.write(values);
            }
        }
    }
}
