package org.understudy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that mean nothing, files that are not there or no text: said in a sentence, exit code 2, and nothing is begun. */
class NonsenseTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.write(folder.resolve("noise.json"), new byte[] {(byte) 0x9c, (byte) 0xff, 0, 17, (byte) 0xc3, 40, 10});
        Files.writeString(folder.resolve("line.txt"), "How are you?\n");
        Files.createDirectory(folder.resolve("folder"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        rehearse --case tom-sundays --counselor skilled --turns -3 --seed 1 | --turns -3: is to be 1 to 500
        rehearse --case tom-sundays --counselor skilled --turns 0 --seed 1 | --turns 0: is to be 1 to 500
        rehearse --case tom-sundays --counselor skilled --turns 501 --seed 1 | --turns 501: is to be 1 to 500
        rehearse --case tom-sundays --counselor skilled --turns 99999999999 | is not an int
        rehearse --case tom-sundays --counselor skilled --count 0 --seed 1 | --count 0: is to be 1 to 1000
        rehearse --case tom-sundays --counselor skilled --turns 2 --seed 1 --out @/line.txt | is a file; with --counselor it is a folder
        rehearse --case tom-sundays --counselor skilled --turns 2 --seed= | --seed is empty
        rehearse --case tom-sundays --script @/noise.json --seed 1 | is not UTF-8 text
        rehearse --case tom-sundays --script @/folder --seed 1 | is not there
        rehearse --case nobody --counselor skilled --seed 1 | There is no case “nobody”
        fidelity --case tom-sundays --sessions -1 | --sessions -1: is to be 1 to 1000
        fidelity --case tom-sundays --turns 0 | --turns 0: is to be 1 to 500
        fidelity --case tom-sundays --held-out @/nowhere | there is no such folder
        cases coverage --case tom-sundays --sessions 0 | --sessions 0: is to be 1 to 1000
        cases coverage --case tom-sundays --out @/table.docx | is written as .html, .csv or .json
        cases generate --count -1 --seed 1 --out @/cohort | --count -1: is to be 1 to 5000
        cases generate --count 1 --seed 1 --out @/line.txt/cohort | is there already and is no folder
        cases import @/folder --out @/own | is a folder; name a file in it
        cases import @/noise.json --out @/own | is not text in UTF-8
        cases lint @/nowhere | There is no case
        preferences agreement @/nowhere.jsonl | there is no such file or folder
        preferences agreement @/noise.json | is not UTF-8 text
        evaluate suggestions @/nowhere.json | nowhere.json: cannot be opened
        evaluate suggestions --turns -1 @/nowhere.json | --turns -1: is to be 1 to 500
        evaluate bots --count 0 | --count 0: is to be 1 to 1000
        db search snow --limit -1 | --limit -1: is to be 1 to
        review @/nowhere.json --out @/r.html --passes 0 | --passes 0: is to be 1 to 100
        """)
    void isSaidInASentence(String command, String said) {
        CommandLineSession.Result result = new CommandLineSession(folder.resolve("data"))
                .run(command.replace("@", folder.toString()).split(" "));
        assertThat(result.err()).contains(said).doesNotContain("\tat ");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
    }
}
