package org.understudy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String A = "sample-sessions/dana-crash-peer-s02.json";
    private static final String B = "sample-sessions/dana-crash-peer-m04.json";

    @TempDir
    Path folder;

    @Test
    void theEndingDecidesWhatIsWritten() throws Exception {
        CommandLineSession terminal = new CommandLineSession(folder);
        for (String ending : new String[] {"json", "html", "pdf"}) {
            Path out = folder.resolve("two." + ending);
            CommandLineSession.Result result = terminal.run("compare", A, B, "--out", out.toString());
            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(result.out()).isEmpty();
        }
        assertThat(Files.readString(folder.resolve("two.json"))).contains("understudy-comparison");
        assertThat(Files.readString(folder.resolve("two.html")))
                .contains("<svg")
                .doesNotContain("The mirror");
        assertThat(Files.readAllBytes(folder.resolve("two.pdf"))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void titlesStandOnThePageWhenAsked() throws Exception {
        Path out = folder.resolve("two.html");
        new CommandLineSession(folder).run("compare", A, B, "--named", "--out", out.toString());
        assertThat(Files.readString(out)).contains("The mirror");
    }

    @Test
    void whoIsNamedIsMaskedInDataWhenAsked() throws Exception {
        CommandLineSession terminal = new CommandLineSession(folder);
        Path talk = Files.writeString(folder.resolve("talk.txt"), """
            Counselor: Hi Tom, I'm Samantha Whitfield from Northgate. What brings you here?
            Client: Alison sent me.
            Counselor: You should listen to Alison. What went through your mind?
            Client: Nothing much.
            """);
        Path named = folder.resolve("named.json");
        Path unnamed = folder.resolve("unnamed.json");
        terminal.run("compare", talk.toString(), A, "--out", named.toString());
        terminal.run("compare", talk.toString(), A, "--unnamed", "--out", unnamed.toString());
        assertThat(Files.readString(named)).contains("Samantha Whitfield", "\"title\"");
        assertThat(Files.readString(unnamed))
                .doesNotContain("Samantha Whitfield")
                .doesNotContain("\"title\"")
                .hasLineCount((int) Files.readString(named).lines().count() - 2);
    }
}
