package org.understudy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.analysis.preference.Choice;
import org.understudy.analysis.preference.Judgment;
import org.understudy.exchange.TranscriptFiles;
import org.understudy.practice.Preferring;
import org.understudy.practice.Preferring.Desk;
import org.understudy.practice.library.SessionStore;
import org.understudy.session.Session;

class PreferencesCommandTest {
    @TempDir
    Path folder;

    private CommandLineSession terminal;
    private Session own;
    private Session peer;

    @BeforeEach
    void judge() throws IOException {
        own = sample("dana-crash-peer-m04");
        peer = sample("dana-crash-peer-s02");
        terminal = new CommandLineSession(folder).beside(peer);
        try (SessionStore store = terminal.openStore()) {
            store.save(own);
            store.save(peer);
            Preferring preferring = new Preferring(store, terminal.debrief());
            Desk desk = preferring.open(own.id(), peer.id()).orElseThrow();
            for (var pair : desk.pairs())
                desk = desk.with(Judgment.of(pair, "Kim", Instant.EPOCH, Choice.A, Map.of(), "Kim: warmer with Dana"));
            preferring.keep(desk);
        }
    }

    private static Session sample(String id) throws IOException {
        return new TranscriptFiles()
                .read(Path.of("sample-sessions", id + ".json"))
                .sessions()
                .getFirst();
    }

    @Test
    void whatWasJudgedBesideASampleSessionIsHandedOnWithoutANameToo() throws IOException {
        try (SessionStore store = terminal.openStore()) {
            store.delete(peer.id());
        }
        Path file = folder.resolve("pairs.jsonl");
        assertThat(terminal.run("preferences", "export", "--out", file.toString())
                        .exitCode())
                .isZero();
        List<String> lines = Files.readAllLines(file);
        // the case is named by its id, and by nothing else
        assertThat(lines).hasSizeGreaterThan(3).allSatisfy(line -> assertThat(
                        line.replace("\"case\":\"dana-crash\"", ""))
                .contains("\"judge\":\"J-", "warmer with [name")
                .doesNotContainIgnoringCase("dana")
                .doesNotContain("Kim", peer.id()));
    }

    @Test
    void saysHowManyJudgmentsHaveLostASession() {
        try (SessionStore store = terminal.openStore()) {
            store.delete(peer.id());
        }
        CommandLineSession elsewhere = new CommandLineSession(folder);
        assertThat(elsewhere
                        .run(
                                "preferences",
                                "export",
                                "--out",
                                folder.resolve("f").toString())
                        .err())
                .contains("0 judgments")
                .containsPattern("\\d+ left out: one of their two sessions is gone");
    }
}
