package org.understudy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.library.Draft;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionSummary;
import org.understudy.practice.library.StoreProblem;
import org.understudy.practice.library.StoreProblem.Kind;

class BackupTest {
    @TempDir
    Path folder;

    private H2SessionStore store;
    private Path backup;

    @BeforeEach
    void fill() {
        store = H2SessionStore.open(folder.resolve("data"));
        store.save(Sessions.said("a", "kept in the backup"));
        store.saveDraft("a", new Draft("half", "jotted"));
        backup = folder.resolve("it's a backup.zip");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> ids() {
        return store.list(SessionQuery.ALL).stream().map(SessionSummary::id).toList();
    }

    private List<Path> filesOfTheLibrary() throws IOException {
        try (var files = Files.list(folder.resolve("data"))) {
            return files.map(Path::getFileName).toList();
        }
    }

    @Test
    void bringsBackEverythingAndOnlyThat() throws IOException {
        byte[] secret = store.secret();
        store.backup(backup);
        store.delete("a");
        store.save(Sessions.said("b", "after the backup"));
        store.restore(backup, JobContext.UNWATCHED);
        assertThat(ids()).containsExactly("a");
        assertThat(store.secret()).isEqualTo(secret);
        assertThat(store.find("a")).contains(Sessions.said("a", "kept in the backup"));
        assertThat(store.draft("a")).contains(new Draft("half", "jotted"));
        assertThat(store.search("backup", 9)).hasSize(1);
        store.append("a", Sessions.turn(1, "goes on"));
        store.close();
        store = H2SessionStore.open(folder.resolve("data"));
        assertThat(store.find("a").orElseThrow().turns()).hasSize(2);
        assertThat(filesOfTheLibrary()).containsExactly(Path.of(LibraryFile.FILE));
    }

    @Test
    void replacesAnOlderBackupAsAWhole() throws IOException {
        store.backup(backup);
        store.save(Sessions.open("b"));
        store.backup(backup);
        store.delete("b");
        store.restore(backup, JobContext.UNWATCHED);
        assertThat(ids()).containsExactlyInAnyOrder("a", "b");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void leavesTheStoreAsItWasWhenTheBackupIsBad() throws IOException {
        store.backup(backup);
        byte[] good = Files.readAllBytes(backup);
        for (int cut : List.of(0, 10, good.length / 2, good.length - 5)) {
            Files.write(backup, java.util.Arrays.copyOf(good, cut));
            assertRefused();
        }
        for (int part = 1; part < 8; part++) {
            byte[] flipped = good.clone();
            for (int i = good.length / 8 * part; i < good.length / 8 * part + 20; i++) flipped[i] ^= 0x55;
            Files.write(backup, flipped);
            assertRefused();
        }
        zip(backup, "../../library.mv.db", good);
        assertRefused();
        zip(backup, LibraryFile.FILE, "no database".repeat(3000).getBytes());
        assertRefused();
        Files.delete(backup);
        assertThatThrownBy(() -> store.restore(backup, JobContext.UNWATCHED))
                .hasMessageContaining("There is no backup");
        assertThat(ids()).containsExactly("a");
        assertThat(filesOfTheLibrary()).containsExactly(Path.of(LibraryFile.FILE));
    }

    @Test
    void changesNothingWhenItIsStopped() throws IOException {
        store.backup(backup);
        store.save(Sessions.said("b", "after the backup"));
        JobContext stopped = new JobContext() {
            @Override
            public void progress(long done, long total, String message) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> store.restore(backup, stopped)).isInstanceOf(CancellationException.class);
        assertThat(ids()).containsExactlyInAnyOrder("a", "b");
        store.append("a", Sessions.turn(1, "goes on"));
        assertThat(filesOfTheLibrary()).containsExactly(Path.of(LibraryFile.FILE));
    }

    private void assertRefused() {
        StoreProblem problem =
                catchThrowableOfType(StoreProblem.class, () -> store.restore(backup, JobContext.UNWATCHED));
        assertThat(problem).hasMessageContaining(backup.toString()).hasMessageContaining("as it was");
        assertThat(problem.kind()).isEqualTo(Kind.DAMAGED);
        assertThat(store.find("a")).isPresent();
    }

    @Test
    void refusesABackupOfANewerVersion() throws IOException {
        LibraryFile file = new LibraryFile(folder.resolve("newer"), "file:");
        file.open();
        file.handle()
                .execute("UPDATE \"flyway_schema_history\" SET \"version\" = '99' WHERE \"version\" = '"
                        + Schema.VERSION + "'");
        BackupFile.write(file.handle(), backup);
        file.close();
        StoreProblem problem =
                catchThrowableOfType(StoreProblem.class, () -> store.restore(backup, JobContext.UNWATCHED));
        assertThat(problem.kind()).isEqualTo(Kind.NEWER_SCHEMA);
        assertThat(ids()).containsExactly("a");
    }

    @Test
    void finishesARestoreThatACrashInterrupted() throws IOException {
        store.close();
        Path library = folder.resolve("data").resolve(LibraryFile.FILE);
        Files.move(library, Swap.old(library));
        store = H2SessionStore.open(folder.resolve("data"));
        assertThat(ids()).containsExactly("a");
        store.close();
        Files.writeString(Swap.old(library), "what was replaced");
        store = H2SessionStore.open(folder.resolve("data"));
        assertThat(ids()).containsExactly("a");
        assertThat(Swap.old(library)).doesNotExist();
    }

    @Test
    void reportsWhereABackupCannotBeWritten() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> store.backup(inTheWay.resolve("backup.zip"))).isInstanceOf(StoreProblem.class);
        assertThat(ids()).containsExactly("a");
    }

    private static void zip(Path file, String name, byte[] content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
    }
}
