package org.understudy.cli;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Comma-separated files with a header row; a row is its cells by column name. */
final class CsvRows {
    private CsvRows() {}

    /**
     * @throws Problem when the file cannot be read, has no header, or lacks one of the columns
     */
    static List<Map<String, String>> read(Path file, String... needed) {
        CsvMapper csv =
                CsvMapper.builder().enable(CsvParser.Feature.SKIP_EMPTY_LINES).build();
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            if (text.startsWith("\ufeff")) text = text.substring(1);
            List<Map<String, String>> rows = new ArrayList<>();
            try (MappingIterator<Map<String, String>> it = csv.readerForMapOf(String.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .readValues(text)) {
                while (it.hasNext()) rows.add(new LinkedHashMap<>(it.next()));
            }
            for (String column : needed)
                if (!rows.isEmpty() && !rows.getFirst().containsKey(column))
                    throw Problem.input(
                            file + ":1: no column \"" + column + "\"; the header needs " + String.join(",", needed));
            return rows;
        } catch (IOException e) {
            throw Problem.input(file + ": cannot be read as CSV: "
                    + e.getMessage().lines().findFirst().orElse("") + "; check the path and the quotes");
        }
    }

    /** Writes all columns of all rows, in the order they first appear. */
    static void write(Path file, List<Map<String, String>> rows, String... columnsOfAnEmptyFile) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(r -> columns.addAll(r.keySet()));
        if (columns.isEmpty()) columns.addAll(List.of(columnsOfAnEmptyFile));
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true);
        columns.forEach(schema::addColumn);
        try (SequenceWriter out = new CsvMapper().writer(schema.build()).writeValues(file.toFile())) {
            for (Map<String, String> row : rows) out.write(row);
        } catch (IOException e) {
            throw Problem.input(file + ": cannot be written: " + e.getMessage());
        }
    }
}
