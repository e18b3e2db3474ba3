package org.understudy.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words on screen and the places that ask for them agree. */
class WordsTest {
    private static final Path STRINGS = Path.of("src/main/resources/i18n/strings.properties");
    private static final Pattern IN_FXML = Pattern.compile("\"%([a-z][a-z0-9._-]*)\"");
    private static final Pattern IN_JAVA = Pattern.compile("\"([a-z][a-z0-9_-]*(?:\\.[a-z0-9_-]+)+)\"");
    private static final Pattern PREFIX_IN_JAVA = Pattern.compile("\"([a-z][a-z0-9_-]*(?:\\.[a-z0-9_-]+)*\\.)\"");
    private static final Pattern SUFFIX_IN_JAVA = Pattern.compile("\\+ \"(\\.[a-z0-9_.-]+)\"");
    private static final Pattern ASKED = Pattern.compile("Words\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @Test
    void everyKeyThatIsAskedForIsThere() throws IOException {
        Set<String> known = keys();
        Set<String> missing = new TreeSet<>();
        for (String key : matches("fxml", ".fxml", IN_FXML)) if (!known.contains(key)) missing.add(key);
        for (String key : matches("src/main/java", ".java", ASKED)) if (!known.contains(key)) missing.add(key);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsAskedForSomewhere() throws IOException {
        Set<String> asked = new HashSet<>(matches("fxml", ".fxml", IN_FXML));
        asked.addAll(matches("src/main/java", ".java", IN_JAVA));
        Set<String> prefixes = matches("src/main/java", ".java", PREFIX_IN_JAVA);
        Set<String> suffixes = matches("src/main/java", ".java", SUFFIX_IN_JAVA);
        List<String> obsolete = keys().stream()
                .filter(key -> !asked.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .filter(key -> suffixes.stream()
                        .noneMatch(s -> key.endsWith(s) && asked.contains(key.substring(0, key.length() - s.length()))))
                .toList();
        assertThat(obsolete).isEmpty();
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        List<String> all = keysInOrder();
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void everyPatternCanBeFilledIn() {
        for (String key : Words.bundle().keySet()) {
            String pattern = Words.bundle().getString(key);
            if (pattern.matches("(?s).*\\{[0-9].*")) new MessageFormat(pattern, Locale.ENGLISH);
        }
    }

    private static Set<String> keys() throws IOException {
        return new TreeSet<>(keysInOrder());
    }

    private static List<String> keysInOrder() throws IOException {
        List<String> keys = new ArrayList<>();
        for (String line : Files.readAllLines(STRINGS, StandardCharsets.UTF_8)) {
            int equals = line.indexOf('=');
            if (!line.startsWith("#") && equals > 0)
                keys.add(line.substring(0, equals).strip());
        }
        return keys;
    }

    private static Set<String> matches(String folder, String ending, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(f -> f.toString().endsWith(ending))
                    .map(WordsTest::read)
                    .flatMap(text -> pattern.matcher(text).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
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
