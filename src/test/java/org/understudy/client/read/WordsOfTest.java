package org.understudy.client.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A word is letters and numerals, and after an apostrophe letters again. */
class WordsOfTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}]+)?");

    @Test
    void wordsAreReadAsTheyAreDescribed() throws IOException {
        List<String> lines;
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/heldout"))) {
            lines = files.filter(Files::isRegularFile)
                    .flatMap(f -> read(f).stream())
                    .toList();
        }
        assertThat(lines).hasSizeGreaterThan(5000).allSatisfy(this::asDescribed);
    }

    @Test
    void strangeLettersAndStraySignsToo() {
        for (String text : List.of(
                "",
                "'",
                "''a''",
                "don't 'cause rock'n'roll",
                "it's 4's turn, o'",
                "½ cup, x² and Ⅳ",
                "Привет, ça va? 你好",
                "𝒜lpha's 𐐀𐐁'b",
                "under_score e-mail a.b")) asDescribed(text);
    }

    private void asDescribed(String text) {
        assertThat(Words.of(text))
                .isEqualTo(WORD.matcher(Words.plain(text))
                        .results()
                        .map(MatchResult::group)
                        .toList());
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
