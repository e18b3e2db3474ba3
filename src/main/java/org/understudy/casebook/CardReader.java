package org.understudy.casebook;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Reads the card of a case and stops there: what comes after {@code phases} is not even looked at. */
final class CardReader {
    /** The keys that follow the card in the order of the format. */
    private static final Set<String> AFTER =
            Set.of("facts", "formulation", "temperament", "symptoms", "key", "units", "frames", "segments");

    private CardReader() {}

    /** @throws CaseProblem with file and line, where it cannot be read */
    static CaseCard card(Path path) {
        Path file = Files.isDirectory(path) ? path.resolve(CaseFiles.FIRST) : path;
        try (Reader in = Files.newBufferedReader(file)) {
            YamlNode.Fields head = YamlTree.parseUntil(file.toString(), in, AFTER);
            boolean whole = head.find("name").isPresent() && head.find("phases").isPresent();
            return CaseReader.card(
                    whole ? head : CaseText.of(CaseFiles.cardAt(path)).root());
        } catch (IOException e) {
            throw new CaseProblem(file + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
