package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A class over 400 lines is two classes; most are far below. */
class FileSizeTest {
    private static final Map<Path, Integer> LINES = new TreeMap<>();

    @BeforeAll
    static void count() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                LINES.put(file, Files.readAllLines(file).size());
            }
        }
    }

    @Test
    void noFileIsOver400Lines() {
        assertThat(LINES.entrySet().stream().filter(e -> e.getValue() > 400)).isEmpty();
    }

    @Test
    void halfOfTheFilesHaveAtMost80LinesAndNineInTenAtMost200() {
        int[] sizes =
                LINES.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        assertThat(sizes[sizes.length / 2]).isLessThanOrEqualTo(80);
        assertThat(sizes[(int) (sizes.length * 0.9)]).isLessThanOrEqualTo(200);
    }

    @Test
    void theShellControllerStaysSmall() {
        assertThat(LINES.get(Path.of("src/main/java/org/understudy/ui/shell/ShellController.java")))
                .isLessThanOrEqualTo(200);
    }
}
