package org.understudy.casebook.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * One generated case.
 *
 * @param files by name, in the case format
 * @param nearest of those before it with the same reason and voice: the share of unit lines both have
 */
public record GeneratedCase(String id, Map<String, String> files, Drawn drawn, Optional<Likeness.Pair> nearest) {

    /** What was drawn, for the report. */
    public record Drawn(
            String name, int age, String gender, String reason, java.util.Set<String> behaviours, String voice) {}

    /**
     * Writes the case as a folder below this one.
     *
     * @throws java.nio.file.FileAlreadyExistsException when it is there; nothing is written over
     */
    public Path write(Path below) throws IOException {
        Path folder = Files.createDirectory(below.resolve(id));
        for (Map.Entry<String, String> file : files.entrySet())
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        return folder;
    }
}
