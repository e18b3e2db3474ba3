package org.understudy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {
    private static final String SESSION = "sample-sessions/tom-sundays-peer-h03.json";

    @TempDir
    Path folder;

    private CommandLineSession.Result review(String in, String out, String... more) {
        String[] args = new String[4 + more.length];
        args[0] = "review";
        args[1] = in;
        args[2] = "--out";
        args[3] = folder.resolve(out).toString();
        System.arraycopy(more, 0, args, 4, more.length);
        return new CommandLineSession(folder).run(args);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void theEndingDecidesWhatIsWritten() throws IOException {
        for (String ending : new String[] {"json", "html", "pdf"}) {
            CommandLineSession.Result result = review(SESSION, "report." + ending);
            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(result.out()).isEmpty();
        }
        assertThat(Files.readString(folder.resolve("report.json"))).contains("understudy-review");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("<svg", "lang=\"en\"");
        assertThat(Files.readAllBytes(folder.resolve("report.pdf"))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void saysWhatIsWrongWithAFileAndWhatToDo() throws IOException {
        assertThat(review("no-such.txt", "r.json").err()).contains("no-such.txt", "is not there");
        assertThat(review(file("empty.txt", ""), "r.json").err()).contains("is empty");
        assertThat(review(file("other.json", "{\"a\":1}"), "r.json").err()).contains("holds no transcript");
        assertThat(review(SESSION, "r.docx").err()).contains(".json, .html or .pdf");
        assertThat(review(SESSION, "nowhere/r.pdf").err()).contains("nowhere", "no such folder");
        assertThat(review(SESSION, "r.json", "--one-page").err()).contains("--one-page");
        assertThat(review(SESSION, "r.pdf", "--for", "somebody").err()).contains("trainee or supervisor");
        assertThat(review(SESSION, "r.json", "--for", "supervisor").err()).contains("--for");
        assertThat(review(SESSION, "nowhere/r.pdf").exitCode()).isEqualTo(2);
        assertThat(review("no-such.txt", "r.json").exitCode()).isEqualTo(2);
        assertThat(folder.resolve("r.json")).doesNotExist();
    }

    @Test
    void aSupervisorsReportIsLedByTheThreeChairs() throws IOException {
        assertThat(review(SESSION, "s.html", "--for", "supervisor").exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("s.html"))).contains("The eleven items from three chairs");
        assertThat(review(SESSION, "g.json", "--change-goal").exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("g.json"))).contains("\"changeGoal\" : true", "changeTalk");
    }

    @Test
    void dataIsAsItWasSaidAndNamesNobodyWhereThatIsAsked() throws IOException {
        String talk = file("talk.txt", """
            Counselor: I'm Samantha, hello. Don't worry, you should just ring David about it.
            Client: I don't know.
            Counselor: You should listen to David. Why don't you just try it?
            Client: Nothing much.
            """);
        assertThat(review(talk, "u.json", "--unnamed").exitCode()).isZero();
        assertThat(review(talk, "n.json").exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("u.json")))
                .contains("[name ")
                .doesNotContain("David", "Samantha");
        assertThat(Files.readString(folder.resolve("n.json"))).contains("David").doesNotContain("[name ");
    }
}
