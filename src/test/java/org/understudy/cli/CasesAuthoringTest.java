package org.understudy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.casebook.CasePlace;
import org.understudy.casebook.Overlay;
import org.understudy.casebook.OverlayFile;

class CasesAuthoringTest {
    @TempDir
    Path folder;

    @Test
    void whatCounselorsReachIsWrittenAsDataAndAsAPage() throws Exception {
        CommandLineSession terminal = new CommandLineSession(folder.resolve("data"));
        Path json = folder.resolve("c.json");
        var run = terminal.run(
                "cases", "coverage", "--case", "tom-sundays", "--sessions", "1", "--turns", "8", "--out", json + "");
        assertThat(run.out()).isEmpty();
        JsonNode read = new ObjectMapper().readTree(json.toFile());
        assertThat(read.get("case").asText()).isEqualTo("tom-sundays");
        assertThat(read.get("units")).hasSizeGreaterThan(90);
        assertThat(run.exitCode()).isEqualTo(1);

        var text = terminal.run("cases", "coverage", "--case", "tom-sundays", "--sessions", "1", "--turns", "8");
        assertThat(text.out()).contains("never reached").contains("skilled: asks openly");

        Path page = folder.resolve("c.html");
        terminal.run(
                "cases", "coverage", "--case", "tom-sundays", "--sessions", "1", "--turns", "8", "--out", page + "");
        assertThat(page).content().contains("never").contains("<td style=");
        Path csv = folder.resolve("c.csv");
        terminal.run(
                "cases", "coverage", "--case", "tom-sundays", "--sessions", "1", "--turns", "4", "--out", csv + "");
        assertThat(Files.readAllLines(csv).getFirst()).contains("counselor,sessions,hint,half,full");
        assertThat(terminal.run("cases", "coverage", "--case", "nobody").exitCode())
                .isEqualTo(2);
    }

    @Test
    void questionsWithoutAnAnswerAreListed() throws Exception {
        CommandLineSession terminal = new CommandLineSession(folder.resolve("data"));
        Path script =
                Files.writeString(folder.resolve("lines.txt"), "Hello Tom.\nWhat is your favourite kind of cheese?\n");
        Path session = folder.resolve("s.json");
        terminal.run(
                "rehearse", "--case", "tom-sundays", "--seed", "3", "--script", script + "", "--out", session + "");
        terminal.run("db", "import", session + "");
        var listed = terminal.run("cases", "unanswered", "--case", "tom-sundays");
        assertThat(listed.exitCode()).isZero();
        assertThat(listed.out()).contains("1 questions").contains("favourite kind of cheese");
        assertThat(terminal.run("cases", "unanswered", "--case", "nobody").exitCode())
                .isEqualTo(2);
    }

    @Test
    void aWordingIsHandedOutTakenInAndTakenAwayAgain() {
        CommandLineSession terminal = new CommandLineSession(folder.resolve("data"));
        Path handed = folder.resolve("tom.yaml");
        CasePlace at = new CasePlace("meta/greeting");
        OverlayFile.write(Overlay.none("tom-sundays").add(at, "Morning. Or is it."), handed);
        var taken = terminal.run("cases", "wording", "--case", "tom-sundays", "--in", handed + "");
        assertThat(taken.exitCode()).isZero();
        assertThat(taken.out()).contains("+ Morning. Or is it.");
        Path out = folder.resolve("again.yaml");
        terminal.run("cases", "wording", "--case", "tom-sundays", "--out", out + "");
        assertThat(OverlayFile.read(out)).isEqualTo(OverlayFile.read(handed));
        assertThat(terminal.run("cases", "wording", "--case", "dana-crash", "--in", handed + "")
                        .exitCode())
                .isEqualTo(2);
        terminal.run("cases", "wording", "--case", "tom-sundays", "--shipped");
        assertThat(terminal.run("cases", "wording", "--case", "tom-sundays").out())
                .contains("0 changes");
    }
}
