package org.understudy.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Transcripts as a table that keeps every column it came with: CSV with AnnoMI's column names, plain text with
 * {@code Therapist:} and {@code Client:} lines, JSON lists of such lines, or a session file.
 *
 * @param columns in the order of the input
 * @param rows one a turn; a value for every column
 */
record TranscriptTable(List<String> columns, List<Map<String, String>> rows) {
    static final String TRANSCRIPT = "transcript_id";
    static final String SPEAKER = "interlocutor";
    static final String TEXT = "utterance_text";
    private static final List<String> OWN_COLUMNS = List.of(TRANSCRIPT, "utterance_id", SPEAKER, TEXT);
    private static final Set<String> COUNSELORS =
            Set.of("therapist", "counselor", "counsellor", "t", "helper", "supporter", "listener", "clinician");
    private static final Set<String> CLIENTS = Set.of("client", "patient", "c", "p", "seeker", "speaker", "member");
    private static final Pattern LINE = Pattern.compile(
            "^\\s*(therapist|counsell?or|clinician|client|patient|T|C|P)\\s*:\\s*(.*)$", Pattern.CASE_INSENSITIVE);

    /** @throws Problem where the file cannot be read as a transcript; the message says where and what to do */
    static TranscriptTable read(Path file) {
        if (!Files.isRegularFile(file)) throw Problem.input(file + ": no such file");
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".csv")) return csv(file);
            String text = Files.readString(file).replace("\uFEFF", "");
            if (name.endsWith(".json")) return json(file, text);
            return lines(file, List.of(text.split("\\R")));
        } catch (IOException e) {
            throw Problem.input(file + ": cannot be read ("
                    + e.getMessage().lines().findFirst().orElse("") + ")");
        }
    }

    private static TranscriptTable csv(Path file) throws IOException {
        CsvMapper mapper =
                CsvMapper.builder().enable(CsvParser.Feature.SKIP_EMPTY_LINES).build();
        List<Map<String, String>> rows = new ArrayList<>();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                MappingIterator<Map<String, String>> all = mapper.readerFor(Map.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(reader)) {
            while (all.hasNextValue()) {
                Map<String, String> row = new LinkedHashMap<>();
                all.nextValue()
                        .forEach((k, v) -> row.put(k.replace("\uFEFF", "").strip(), v == null ? "" : v));
                rows.add(row);
            }
        }
        if (rows.isEmpty()) throw Problem.input(file + ": holds no rows");
        List<String> columns = List.copyOf(rows.getFirst().keySet());
        for (String needed : List.of(SPEAKER, TEXT)) {
            if (!columns.contains(needed)) {
                throw Problem.input(file + ":1: no column \"" + needed + "\"; needed are "
                        + String.join(", ", OWN_COLUMNS) + ", found " + String.join(", ", columns));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            String who = rows.get(i).get(SPEAKER);
            if (!isCounselor(who) && !isClient(who)) {
                throw Problem.input(
                        file + ": row " + (i + 2) + ": interlocutor \"" + who + "\"; write therapist or client");
            }
        }
        return new TranscriptTable(columns, rows);
    }

    private static TranscriptTable json(Path file, String text) throws IOException {
        JsonNode root = new ObjectMapper().readTree(text);
        List<Map<String, String>> rows = new ArrayList<>();
        if (root.isObject() && root.path("turns").isArray()) {
            String id = root.path("id").asText("1");
            for (JsonNode turn : root.get("turns")) {
                add(rows, id, turn.path("speaker").asText(), turn.path("text").asText());
            }
        } else if (root.isArray() && !root.isEmpty() && root.get(0).isArray()) {
            int id = 1;
            for (JsonNode session : root) spoken(file, strings(session), String.valueOf(id++), rows);
        } else if (root.isArray()) {
            spoken(file, strings(root), "1", rows);
        }
        if (rows.isEmpty()) {
            throw Problem.input(file + ": neither a session nor a list of \"Therapist: …\" and \"Client: …\" strings");
        }
        return new TranscriptTable(OWN_COLUMNS, rows);
    }

    private static List<String> strings(JsonNode list) {
        List<String> out = new ArrayList<>();
        list.forEach(n -> out.add(n.asText()));
        return out;
    }

    private static TranscriptTable lines(Path file, List<String> lines) {
        List<Map<String, String>> rows = new ArrayList<>();
        spoken(file, lines, "1", rows);
        if (rows.isEmpty()) {
            throw Problem.input(file + ":1: no \"Therapist:\" or \"Client:\" lines; each turn starts with one of them");
        }
        return new TranscriptTable(OWN_COLUMNS, rows);
    }

    private static void spoken(Path file, List<String> lines, String id, List<Map<String, String>> rows) {
        int number = 0;
        for (String line : lines) {
            number++;
            if (line.isBlank()) continue;
            Matcher m = LINE.matcher(line);
            if (m.matches()) {
                add(rows, id, m.group(1), m.group(2).strip());
            } else if (!rows.isEmpty()) {
                rows.getLast().merge(TEXT, line.strip(), (a, b) -> a + " " + b);
            } else {
                throw Problem.input(
                        file + ":" + number + ": the first line names no speaker; write Therapist: or Client:");
            }
        }
    }

    private static void add(List<Map<String, String>> rows, String id, String who, String text) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put(TRANSCRIPT, id);
        row.put("utterance_id", String.valueOf(rows.size()));
        row.put(SPEAKER, isCounselor(who) ? "therapist" : "client");
        row.put(TEXT, text);
        rows.add(row);
    }

    static boolean isCounselor(String who) {
        return COUNSELORS.contains(who.strip().toLowerCase(Locale.ROOT));
    }

    static boolean isClient(String who) {
        return CLIENTS.contains(who.strip().toLowerCase(Locale.ROOT));
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
