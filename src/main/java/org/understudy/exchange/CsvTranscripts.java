package org.understudy.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.practice.library.Transcripts.Reading;
import org.understudy.session.Session;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;
import org.understudy.wire.Limits;

/**
 * Tables with AnnoMI's columns {@code transcript_id, utterance_id, interlocutor, utterance_text}, one row an utterance.
 * Further columns are kept with their turns and written out again.
 */
final class CsvTranscripts {
    private static final String TRANSCRIPT = "transcript_id";
    private static final String UTTERANCE = "utterance_id";
    private static final String SPEAKER = "interlocutor";
    private static final String TEXT = "utterance_text";
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d):([0-5]\\d)");

    private CsvTranscripts() {}

    /** Whether the first line names the columns a transcript needs. */
    static boolean fits(String text) {
        String header = text.lines().findFirst().orElse("").toLowerCase(java.util.Locale.ROOT);
        return header.contains(SPEAKER)
                || header.contains(TEXT)
                || header.matches(".*\\bspeaker\\b.*[,;\t].*\\btext\\b.*");
    }

    private record Columns(String transcript, String utterance, String speaker, String text) {
        static Columns of(CsvTable table) throws UnreadableFile {
            return new Columns(
                    table.column(TRANSCRIPT).orElse(TRANSCRIPT),
                    table.column(UTTERANCE).orElse(UTTERANCE),
                    needed(table, SPEAKER, "speaker"),
                    needed(table, TEXT, "text"));
        }

        private static String needed(CsvTable table, String... names) throws UnreadableFile {
            return table.column(names)
                    .orElseThrow(() -> UnreadableFile.at(
                            table.source(), 1, "there is no column \"" + names[0] + "\"; add it or rename one"));
        }
    }

    static Reading read(CsvTable table, Instant startedAt) throws UnreadableFile {
        Columns columns = Columns.of(table);
        Map<String, List<CsvTable.Row>> transcripts = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows())
            transcripts
                    .computeIfAbsent(row.cell(columns.transcript()), _ -> new ArrayList<>())
                    .add(row);
        if (transcripts.isEmpty())
            throw new UnreadableFile(table.source() + ": has a header and no rows; add the utterances");
        List<Session> sessions = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (var transcript : transcripts.entrySet()) {
            List<CsvTable.Row> rows = once(transcript.getValue(), columns);
            int repeated = transcript.getValue().size() - rows.size();
            if (repeated > 0)
                leftOut.add(table.source() + ": transcript " + transcript.getKey() + ": " + repeated
                        + " rows repeat an utterance and were left out");
            sessions.add(session(table.source(), transcript.getKey(), rows, columns, startedAt));
        }
        return new Reading(sessions, leftOut);
    }

    /** The rows without those that give an utterance again, as tables with a row for each annotator do. */
    private static List<CsvTable.Row> once(List<CsvTable.Row> rows, Columns columns) {
        Set<List<String>> seen = new HashSet<>();
        return rows.stream()
                .filter(row -> row.cell(columns.utterance()).isBlank()
                        || seen.add(List.of(
                                row.cell(columns.utterance()), row.cell(columns.speaker()), row.cell(columns.text()))))
                .toList();
    }

    private static Session session(
            String source, String transcript, List<CsvTable.Row> rows, Columns columns, Instant startedAt)
            throws UnreadableFile {
        if (rows.size() > Limits.TURNS)
            throw UnreadableFile.at(
                    source, rows.getFirst().line(), rows.size() + " utterances; at most " + Limits.TURNS + " are read");
        List<Turn> turns = new ArrayList<>();
        for (CsvTable.Row row : rows) {
            String name = row.cell(columns.speaker());
            Speaker speaker = SpeakerNames.of(name)
                    .orElseThrow(() -> UnreadableFile.at(
                            source, row.line(), "\"" + name + "\" is not a speaker; write therapist or client"));
            Turn said = Turn.said(turns.size(), speaker, row.cell(columns.text()), at(row, startedAt));
            turns.add(new Turn(
                    said.index(),
                    speaker,
                    said.text(),
                    said.at(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    kept(row, columns, said.index())));
        }
        Map<String, Object> extra = transcript.isEmpty() ? Map.of() : Map.of(TRANSCRIPT, transcript);
        return Transcript.session(source, transcript, turns, startedAt, extra);
    }

    private static Map<String, Object> kept(CsvTable.Row row, Columns columns, int index) {
        Map<String, Object> kept = new LinkedHashMap<>(row.cells());
        kept.keySet().removeAll(List.of(columns.transcript(), columns.speaker(), columns.text()));
        kept.remove(columns.utterance(), Integer.toString(index));
        return kept;
    }

    /** AnnoMI gives the time since the beginning as {@code 00:01:13}. */
    private static Instant at(CsvTable.Row row, Instant startedAt) {
        Matcher clock = CLOCK.matcher(row.cell("timestamp").strip());
        if (!clock.matches()) return startedAt;
        return startedAt.plus(Duration.ofHours(Long.parseLong(clock.group(1)))
                .plusMinutes(Long.parseLong(clock.group(2)))
                .plusSeconds(Long.parseLong(clock.group(3))));
    }

    static String write(List<Session> sessions) {
        Set<String> further = new LinkedHashSet<>();
        for (Session session : sessions)
            for (Turn turn : session.turns())
                turn.extra().forEach((name, value) -> {
                    if (value instanceof String && !name.equals(UTTERANCE)) further.add(name);
                });
        List<String> header = new ArrayList<>(List.of(TRANSCRIPT, UTTERANCE, SPEAKER, TEXT));
        further.removeAll(header);
        header.addAll(further);
        List<List<String>> rows = new ArrayList<>();
        boolean ownNames =
                sessions.stream().map(CsvTranscripts::name).distinct().count() == sessions.size();
        for (Session session : sessions) {
            String name = ownNames ? name(session) : session.id();
            session.turns().forEach(turn -> rows.add(row(name, turn, further)));
        }
        return CsvTable.write(header, rows);
    }

    /** What the transcript was called in the table it came from. */
    private static String name(Session session) {
        return session.extra().get(TRANSCRIPT) instanceof String id ? id : session.id();
    }

    private static List<String> row(String name, Turn turn, Set<String> further) {
        List<String> row = new ArrayList<>(List.of(
                name,
                turn.extra().get(UTTERANCE) instanceof String id ? id : Integer.toString(turn.index()),
                SpeakerNames.inTables(turn.speaker()),
                turn.text()));
        for (String column : further) row.add(turn.extra().get(column) instanceof String value ? value : "");
        return row;
    }
}
