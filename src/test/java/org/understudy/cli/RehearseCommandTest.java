package org.understudy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.cli.CommandLineSession.Result;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionStore;
import org.understudy.session.Session;
import org.understudy.session.Turn;
import org.understudy.wire.SessionJson;

class RehearseCommandTest {
    private static final String TALK = "Hello Tom, good to see you.\n…\n\nHow have you been sleeping, Schlaf-wise?\n";

    @TempDir
    Path folder;

    private CommandLineSession line;
    private Path script;

    @BeforeEach
    void prepare() throws IOException {
        line = new CommandLineSession(folder.resolve("data"));
        script = Files.writeString(folder.resolve("script.txt"), TALK);
    }

    private Result play(String seed, Path out) {
        return line.run(
                "rehearse",
                "--case",
                "tom-sundays",
                "--seed",
                seed,
                "--script",
                script.toString(),
                "--out",
                out.toString());
    }

    @Test
    void playsAScriptToTheSameBytesEveryTime() throws IOException {
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        assertThat(play("7", first)).isEqualTo(new Result(0, "", ""));
        play("7", second);
        assertThat(second).hasSameBinaryContentAs(first);
        Session session = SessionJson.read(first);
        assertThat(session.turns().stream().filter(Turn::byCounselor))
                .extracting(Turn::text)
                .containsExactly("Hello Tom, good to see you.", "…", "How have you been sleeping, Schlaf-wise?");
        assertThat(session.turns()).hasSize(6);
        assertThat(session.seed()).isEqualTo(7);
        assertThat(session.isOpen()).isFalse();
        assertThat(session.clientTurns())
                .allSatisfy(turn -> assertThat(turn.trace()).isPresent());
    }

    @Test
    void tellsSeedsAndScriptsApart() throws IOException {
        Path seven = folder.resolve("seven.json");
        Path eight = folder.resolve("eight.json");
        play("7", seven);
        play("8", eight);
        assertThat(SessionJson.read(seven).id())
                .isNotEqualTo(SessionJson.read(eight).id());
        Files.writeString(script, TALK + "And since then?\n");
        Path longer = folder.resolve("longer.json");
        play("7", longer);
        assertThat(SessionJson.read(longer).id())
                .isNotEqualTo(SessionJson.read(seven).id());
        assertThat(SessionJson.read(longer).turns().subList(0, 6))
                .isEqualTo(SessionJson.read(seven).turns());
    }

    @Test
    void keepsScriptsOutOfTheLibrary() {
        play("7", folder.resolve("out.json"));
        try (SessionStore store = line.openStore()) {
            assertThat(store.list(SessionQuery.ALL)).isEmpty();
        }
    }

    @Test
    void printsTheClientsLinesAndNothingElseWithoutAFile() {
        Result result = line.runWithInput(
                "Hello Tom.\nHow is work?\n", "rehearse", "--case", "tom-sundays", "--seed", "7", "--script", "-");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out().lines()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(result.out()).doesNotContain("Hello Tom.");
        Result again = line.runWithInput(
                "Hello Tom.\nHow is work?\n", "rehearse", "--case", "tom-sundays", "--seed", "7", "--script", "-");
        assertThat(again.out()).isEqualTo(result.out());
    }

    @Test
    void keepsATalkInTheTerminalInTheLibrary() {
        Result result = line.runWithInput("Hello there.\n\nHow are you?\n", "rehearse", "--case", "tom-sundays");
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).contains("seed: ").contains("Tom is here").contains("in the library as");
        try (SessionStore store = line.openStore()) {
            Session session =
                    store.find(store.list(SessionQuery.ALL).getFirst().id()).orElseThrow();
            assertThat(session.turns()).hasSize(6);
            assertThat(session.turns().get(2).text()).isEqualTo(Turn.SILENCE);
            assertThat(result.out().lines().toList())
                    .containsAll(List.of(session.turns().getLast().text().split("\n")));
            assertThat(session.isOpen()).isFalse();
        }
    }

    @Test
    void letsOneChooseFromTheShelf() {
        Result result = line.runWithInput("2\nHello.\n", "rehearse");
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).contains("1  ").contains("2  ").contains("is here");
        assertThat(line.runWithInput("nobody\n", "rehearse").exitCode()).isEqualTo(2);
        assertThat(line.runWithInput("", "rehearse").exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "--case, nobody, nobody",
        "--style, sulky, use one of plain",
        "--phase, later, use one of",
        "--engine, oracle, use built-in",
        "--script, nowhere.txt, is not there"
    })
    void saysWhatCannotBe(String option, String value, String message) {
        Result result = option.equals("--case")
                ? line.run("rehearse", "--case", value, "--script", script.toString())
                : option.equals("--script")
                        ? line.run("rehearse", "--case", "tom-sundays", "--script", value)
                        : line.run("rehearse", "--case", "tom-sundays", "--script", script.toString(), option, value);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains(message);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void saysWhereAScriptCannotBeSaid() throws IOException {
        Files.writeString(script, "Hello.\n" + "x".repeat(9_000) + "\n");
        Result tooLong = play("7", folder.resolve("out.json"));
        assertThat(tooLong.exitCode()).isEqualTo(2);
        assertThat(tooLong.err()).contains("script.txt:2: ");
        assertThat(folder.resolve("out.json")).doesNotExist();
        Files.write(script, "Schön\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(play("7", folder.resolve("out.json")).err()).contains("not UTF-8");
        Files.writeString(script, "\n\n");
        assertThat(play("7", folder.resolve("out.json")).err()).contains("is empty");
    }
}
