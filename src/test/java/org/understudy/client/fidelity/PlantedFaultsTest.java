package org.understudy.client.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.casebook.CaseFinding;
import org.understudy.casebook.CaseFinding.Severity;
import org.understudy.casebook.CaseLinter;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Release;

/** Wren's case with faults put into it: twenty, they/them, a grandmother called Pearl who is seventy-nine. */
@Execution(ExecutionMode.CONCURRENT)
class PlantedFaultsTest {
    private static final Path WREN = Path.of("src/main/resources/cases/wren-silence");
    private static final String LINE = "Nan knitted the scarf. She measured my neck with her hands and said, "
            + "\\\"Lovely long neck. Shame to waste it.\\\"";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am thirty-five. She still knits for me.",
                "It's daft, I'm thirty-five, and she still knits for me.",
                "I'm a thirty-five-year-old with a knitted scarf.",
                "My nan Ethel is eighty-two. She still knits.",
                "My nan is eighty-two and she still knits.",
                "Nan's eighty-two now. She still knits.",
                "Pearl is eighty-two. She still knits.",
                "My nan Ethel knitted it, a winter back."
            })
    void lineAgainstTheFactsIsAProblem(String line) throws IOException {
        assertThat(problems(ClaimLint.check(CaseLinter.lint(with(LINE, line)))))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.toString()).contains(line, "by the facts"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm twenty. She still knits for me.",
                "My nan Pearl is seventy-nine. She still knits.",
                "When I was thirty-five minutes late she'd started knitting.",
                "I'm ten minutes late for her every week.",
                "My nan, Dad and me, we play for matches."
            })
    void lineThatKeepsToTheFactsIsNone(String line) throws IOException {
        assertThat(problems(ClaimLint.check(CaseLinter.lint(with(LINE, line))))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It's my anxiety, she says, and she knits.",
                "It's my social anxiety, isn't it.",
                "It's my avoidance. I hide behind it.",
                "My negative thoughts go quiet when she knits.",
                "It's out of my comfort zone, a scarf."
            })
    void wordOfTheClinicIsAProblem(String line) throws IOException {
        assertThat(CaseLinter.lint(with(LINE, line)).findings())
                .filteredOn(f -> f.severity() == Severity.PROBLEM)
                .singleElement()
                .asString()
                .contains("a word of the clinic", line);
    }

    @Test
    void whatADoctorCalledItMayBeSaid() throws IOException {
        assertThat(CaseLinter.lint(with(LINE, "Dr Ng said it's anxiety. I said it's a neck."))
                        .hasProblems())
                .isFalse();
    }

    @Test
    void doorOfABeliefThatNoWordsLeadToStaysShut() throws IOException {
        String tags = line("believe-others", "tags:");
        assertThat(told(WREN, 95, "believe-others")).isEqualTo(Release.FULL);
        assertThat(told(with(tags, "    tags: []"), 95, "believe-others")).isLessThan(Release.FULL);
    }

    @Test
    void unitBehindAnotherThatIsOutOfReachStaysShut() throws IOException {
        String requires = line("ana", "requires:");
        assertThat(told(WREN, 52, "ana")).isEqualTo(Release.FULL);
        assertThat(told(within("ana", requires, "    requires: [belief-self]"), 52, "ana"))
                .isLessThan(Release.HALF);
    }

    private static Release told(Path path, double trust, String unit) {
        ClientCase c = CaseLinter.lint(path).clientCase();
        return new DoorTrial(c, BuiltInCoder.load(), trust)
                .of(c.unit(unit).orElseThrow())
                .told();
    }

    private static List<CaseFinding> problems(List<CaseFinding> findings) {
        return findings.stream().filter(f -> f.severity() == Severity.PROBLEM).toList();
    }

    /** The first line of a unit that begins so. */
    private static String line(String unit, String begins) throws IOException {
        return Files.readAllLines(WREN.resolve("units.yaml")).stream()
                .dropWhile(l -> !l.equals("  - id: " + unit))
                .filter(l -> l.strip().startsWith(begins))
                .findFirst()
                .orElseThrow();
    }

    /** Wren with one line of the units worded otherwise. */
    private Path with(String line, String instead) throws IOException {
        return within("", line, instead);
    }

    private Path within(String unit, String line, String instead) throws IOException {
        Path copy = folder.resolve("wren-silence");
        Files.createDirectories(copy);
        try (Stream<Path> files = Files.list(WREN)) {
            for (Path file : files.toList()) Files.copy(file, copy.resolve(file.getFileName()));
        }
        Path units = copy.resolve("units.yaml");
        String text = Files.readString(units);
        int from = unit.isEmpty() ? 0 : text.indexOf("  - id: " + unit + "\n");
        int at = text.indexOf(line, from);
        assertThat(at).as(line).isNotNegative();
        Files.writeString(units, text.substring(0, at) + instead + text.substring(at + line.length()));
        return copy;
    }
}
