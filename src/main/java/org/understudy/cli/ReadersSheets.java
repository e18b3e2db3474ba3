package org.understudy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.understudy.session.Session;

/** Sheets that readers fill in: where their rows come from and what was written into them. */
final class ReadersSheets {
    static final String NUMBER = "number";
    private static final Set<String> YES = Set.of("1", "yes", "y");
    private static final Set<String> NO = Set.of("0", "no", "n");

    private ReadersSheets() {}

    /** The sessions of a file, or of all files of a folder and the folders in it, in the order of their names. */
    static List<Session> sessions(Path source) {
        if (!Files.exists(source)) throw Problem.input(source + ": is not there; check the name");
        try (Stream<Path> files = Files.walk(source)) {
            List<Session> found = files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(f -> SessionFiles.in(f).stream())
                    .toList();
            if (found.isEmpty()) throw Problem.input(source + ": holds no session");
            return found;
        } catch (IOException | UncheckedIOException e) {
            throw Problem.input(source + ": cannot be read (" + e.getMessage() + ")");
        }
    }

    /**
     * What a reader wrote in one column, by number; rows left empty are not judged.
     *
     * @throws Problem where something else than yes or no is written, with the file and the row
     */
    static Map<Integer, Boolean> judged(Path sheet, String column) {
        Map<Integer, Boolean> found = new TreeMap<>();
        for (Map<String, String> row : CsvRows.read(sheet, NUMBER, column)) {
            String said = row.get(column) == null ? "" : row.get(column).strip().toLowerCase(Locale.ROOT);
            if (said.isEmpty()) continue;
            if (!YES.contains(said) && !NO.contains(said))
                throw Problem.input(sheet + ", number " + row.get(NUMBER) + ": “" + said + "” in the column " + column
                        + "; write 1 or 0, yes or no");
            found.put(Integer.valueOf(row.get(NUMBER).strip()), YES.contains(said));
        }
        if (found.isEmpty())
            throw Problem.input(sheet + ": nothing is written in the column " + column + "; write 1 or 0, yes or no");
        return found;
    }
}
