package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * One hand writes all of it. {@code mvn test -Dtest=FormattingTest -Dformat=apply} rewrites what differs; without it the
 * test names the files.
 */
@Execution(ExecutionMode.CONCURRENT)
class FormattingTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everySourceFileIsFormatted() {
        List<Path> strays = sources().filter(FormattingTest::differs).toList();
        if ("apply".equals(System.getProperty("format"))) {
            strays.forEach(FormattingTest::rewrite);
            return;
        }
        assertThat(strays)
                .as("files to format with: mvn test -Dtest=FormattingTest -Dformat=apply")
                .isEmpty();
    }

    private static Stream<Path> sources() {
        return Stream.of("src/main/java", "src/test/java").map(Path::of).flatMap(root -> {
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(f -> f.toString().endsWith(".java")).toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static boolean differs(Path file) {
        String source = read(file);
        return !formatted(file, source).equals(source);
    }

    private static void rewrite(Path file) {
        try {
            Files.writeString(file, formatted(file, read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String formatted(Path file, String source) {
        try {
            return FORMATTER.formatSourceAndFixImports(source);
        } catch (FormatterException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
