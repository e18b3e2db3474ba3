package org.understudy.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page "How good is this?" says nothing that the document of figures does not. */
class KnownFiguresTest {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.,])(?:\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.\\d+)?(?!\\w)");

    private static List<BigDecimal> numbers(String text) {
        return NUMBER.matcher(text.replace("*", ""))
                .results()
                .map(MatchResult::group)
                .filter(n -> !n.isEmpty())
                .map(n -> new BigDecimal(n.replace(",", "")))
                .toList();
    }

    /** As printed, or with more places that round to it. */
    private static boolean holds(List<BigDecimal> printed, BigDecimal number) {
        return printed.stream()
                .anyMatch(p -> p.scale() >= number.scale()
                        && p.setScale(number.scale(), RoundingMode.HALF_UP).compareTo(number) == 0);
    }

    /** One paragraph or table of the document holds every number of it. */
    private static boolean printed(String figure, List<List<BigDecimal>> paragraphs) {
        List<BigDecimal> numbers = numbers(figure);
        return paragraphs.stream().anyMatch(p -> numbers.stream().allMatch(n -> holds(p, n)));
    }

    private static List<List<BigDecimal>> document() throws IOException {
        return List.of(Files.readString(Path.of("docs", "figures.md")).split("\n\\s*\n")).stream()
                .map(KnownFiguresTest::numbers)
                .toList();
    }

    @Test
    void everyFigureOfThePageStandsInOnePlaceOfTheDocument() throws IOException {
        List<List<BigDecimal>> document = document();
        for (KnownFigures.Group group : KnownFigures.load().groups())
            for (KnownFigures.Row row : group.rows())
                assertThat(printed(row.ours(), document))
                        .as("%s: %s", row.what(), row.ours())
                        .isTrue();
    }

    @Test
    void aFigureThatWasNeverPrintedIsNotFound() throws IOException {
        List<List<BigDecimal>> document = document();
        assertThat(printed("13.1 to 14.4 words; .27 to .32", document)).isFalse();
        assertThat(printed(".743 (.721 to .764)", document)).isFalse();
        assertThat(numbers("1,200 of 3; .74 (.72 to .76), 31 %")).hasSize(6);
    }
}
