package org.understudy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.practice.library.Draft;
import org.understudy.session.Lens;
import org.understudy.session.MarginNote;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

class DeletionTest {
    private static final List<String> SECRETS = List.of(
            "quincequilt",
            "draftdaffodil",
            "halfhazel",
            "jotjuniper",
            "tracetamarisk",
            "notenutmeg",
            "ratingrowan",
            "extraelder",
            "titlethistle");

    @TempDir
    Path folder;

    @Test
    void leavesNoByteOfTheSessionInAnyFile() throws IOException {
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            store.saveAll(
                    IntStream.range(0, 60).mapToObj(i -> Sessions.talk(i, 20)).toList());
            fill(store);
            store.close();
        }
        assertThat(SECRETS).allSatisfy(secret -> assertThat(filesWith(secret)).isNotEmpty());
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            store.delete("secret");
            assertThat(SECRETS)
                    .allSatisfy(secret -> assertThat(filesWith(secret)).isEmpty());
            assertThat(store.find("secret")).isEmpty();
            assertThat(store.draft("secret")).isEmpty();
            assertThat(store.halves("secret")).isEmpty();
            assertThat(store.find("talk-3")).contains(Sessions.talk(3, 20));
            assertThat(store.check()).isEmpty();
            store.save(Sessions.said("after", "still works"));
        }
        assertThat(SECRETS).allSatisfy(secret -> assertThat(filesWith(secret)).isEmpty());
    }

    @Test
    void finishesAPurgeThatACrashInterrupted() throws IOException {
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            fill(store);
        }
        LibraryFile file = new LibraryFile(folder, "file:");
        file.open();
        file.handle().useTransaction(transaction -> {
            new SessionBook(transaction).delete("secret");
            transaction.execute("INSERT INTO chore VALUES ('purge')");
        });
        file.handle().execute("ALTER TABLE word DROP CONSTRAINT word_text");
        file.sync();
        file.abandon();
        assertThat(filesWith("quincequilt")).isNotEmpty();
        H2SessionStore.open(folder).close();
        assertThat(SECRETS).allSatisfy(secret -> assertThat(filesWith(secret)).isEmpty());
    }

    private static void fill(H2SessionStore store) {
        TurnTrace trace = new TurnTrace(
                "disclose",
                Optional.of("tracetamarisk"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                "built-in",
                Map.of());
        Turn answer = Sessions.turn(1, "the quincequilt");
        Session session = Sessions.open("secret");
        store.save(new Session(
                session.id(),
                session.caseId(),
                session.seed(),
                session.engine(),
                "titlethistle",
                session.origin(),
                session.setting(),
                session.startedAt(),
                session.endedAt(),
                List.of(),
                List.of(),
                List.of(),
                Map.of("x", "extraelder")));
        store.append("secret", Sessions.turn(0, "what about the quincequilt"));
        store.append(
                "secret",
                new Turn(
                        1,
                        answer.speaker(),
                        answer.text(),
                        answer.at(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(trace),
                        Optional.empty(),
                        Map.of()));
        store.saveDraft("secret", new Draft("draftdaffodil", "jotjuniper"));
        store.keepHalf("secret", "turn 0", "halfhazel");
        store.addRating(
                "secret", new Rating("me", Lens.SELF, "CTRS", Sessions.START, List.of(), "ratingrowan", Map.of()));
        store.saveNotes("secret", List.of(new MarginNote(0, "", "notenutmeg", "me")));
        store.end("secret", Sessions.START);
    }

    private List<Path> filesWith(String secret) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, secret))
                    .toList();
        }
    }

    private static boolean holds(Path file, String secret) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            String wide = new String(secret.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
            return bytes.contains(secret) || bytes.contains(wide);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
