package org.understudy.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.understudy.wire.Limits;

/**
 * A table with a header: commas, semicolons or tabs between cells, quotes around cells that need them (RFC 4180).
 *
 * @param header names of the columns, as they stand in the file
 */
public record CsvTable(String source, List<String> header, List<Row> rows) {
    private static final int MOST_COLUMNS = 500;

    /**
     * One row.
     *
     * @param line of the file, from 1, on which it begins
     * @param cells by name of column; a short row has fewer
     */
    public record Row(int line, Map<String, String> cells) {
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** The column with one of these names, in any case of letters. */
    public Optional<String> column(String... names) {
        for (String name : names)
            for (String column : header) if (column.strip().equalsIgnoreCase(name)) return Optional.of(column);
        return Optional.empty();
    }

    /**
     * Reads a table.
     *
     * @param source what to call the file in messages
     * @throws UnreadableFile where a quote is never closed, a row is longer than the header, or a column comes twice
     */
    public static CsvTable parse(String text, String source) throws UnreadableFile {
        Cells cells = new Cells(text, separator(text), source);
        List<String> header = cells.next().orElseThrow(() -> new UnreadableFile(source + ": is empty"));
        if (header.size() > MOST_COLUMNS)
            throw UnreadableFile.at(source, 1, header.size() + " columns; at most " + MOST_COLUMNS + " are read");
        if (header.stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                < header.size()) throw UnreadableFile.at(source, 1, "two columns have the same name; rename one");
        List<Row> rows = new ArrayList<>();
        for (var row = cells.next(); row.isPresent(); row = cells.next()) {
            List<String> values = row.get();
            if (values.size() == 1 && values.getFirst().isEmpty()) continue;
            if (values.size() > header.size())
                throw UnreadableFile.at(
                        source,
                        cells.begun,
                        values.size() + " cells where the header has " + header.size()
                                + "; put quotes around text with separators in it");
            Map<String, String> byName = new LinkedHashMap<>();
            for (int i = 0; i < values.size(); i++) byName.put(header.get(i), values.get(i));
            rows.add(new Row(cells.begun, byName));
        }
        return new CsvTable(source, header, rows);
    }

    /** The table as text: quotes where needed, lines end in a line feed. */
    public static String write(List<String> header, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        append(text, header);
        rows.forEach(row -> append(text, row));
        return text.toString();
    }

    private static void append(StringBuilder text, List<String> row) {
        for (int i = 0; i < row.size(); i++) text.append(i == 0 ? "" : ",").append(quoted(row.get(i)));
        text.append('\n');
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && cell.equals(cell.strip());
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = ',';
        for (char c : new char[] {';', '\t'}) if (count(header, c) > count(header, best)) best = c;
        return best;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(c -> c == sought).count();
    }

    /** Walks through the text, a row at a time. */
    private static final class Cells {
        private final String text;
        private final char separator;
        private final String source;
        private int at;
        private int line = 1;
        private int begun;

        Cells(String text, char separator, String source) {
            this.text = text;
            this.separator = separator;
            this.source = source;
        }

        Optional<List<String>> next() throws UnreadableFile {
            if (at >= text.length()) return Optional.empty();
            begun = line;
            List<String> row = new ArrayList<>();
            do row.add(cell());
            while (at < text.length() && text.charAt(at++) == separator);
            return Optional.of(row);
        }

        /** One cell; stops before the separator, or after {@code \r} and before {@code \n}. */
        private String cell() throws UnreadableFile {
            StringBuilder cell = new StringBuilder();
            if (at < text.length() && text.charAt(at) == '"') quoted(cell);
            while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
                char c = text.charAt(at++);
                boolean lineEnd = c == '\r' && (at == text.length() || text.charAt(at) == '\n');
                if (!lineEnd) cell.append(c);
            }
            if (at < text.length() && text.charAt(at) == '\n') line++;
            if (cell.length() > Limits.TEXT)
                throw UnreadableFile.at(source, begun, "a cell of more than " + Limits.TEXT + " characters");
            return cell.toString();
        }

        private void quoted(StringBuilder cell) throws UnreadableFile {
            int opened = line;
            for (at++; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == '"') {
                    if (at + 1 == text.length() || text.charAt(at + 1) != '"') {
                        at++;
                        return;
                    }
                    at++;
                } else if (c == '\n') line++;
                cell.append(c);
            }
            throw UnreadableFile.at(source, opened, "a quote opens here and never closes; close it");
        }
    }
}
