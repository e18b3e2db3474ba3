package org.understudy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.practice.library.Draft;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.StoreProblem;
import org.understudy.practice.library.StoreProblem.Kind;
import org.understudy.session.Session;
import org.understudy.session.Turn;

class FaultsTest {
    @TempDir
    Path folder;

    @AfterEach
    void roomAgain() {
        ShortDisk.leave(Long.MAX_VALUE);
    }

    private StoreProblem problemOfOpening() {
        return catchThrowableOfType(
                StoreProblem.class, () -> H2SessionStore.open(folder).close());
    }

    @Test
    void saysThatAnotherProgramHasTheLibrary() {
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            store.save(Sessions.open("s"));
            // The same virtual machine shares H2's databases, so the second program speaks to the file itself.
            try (var other = new org.h2.mvstore.MVStore.Builder()
                    .fileName(folder.resolve("elsewhere.mv.db").toString())
                    .open()) {
                other.openMap("x").put(1, 1);
                other.commit();
                Path held = folder.resolve("held");
                link(held);
                StoreProblem problem = catchThrowableOfType(
                        StoreProblem.class, () -> H2SessionStore.open(held).close());
                assertThat(problem.kind()).isEqualTo(Kind.LOCKED);
                assertThat(problem).hasMessageContaining("in use by another Understudy");
            }
        }
    }

    private void link(Path held) {
        try {
            Files.createDirectories(held);
            Files.createSymbolicLink(held.resolve(LibraryFile.FILE), folder.resolve("elsewhere.mv.db"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void saysThatTheFolderCannotBeWritten() throws IOException {
        H2SessionStore.open(folder).close();
        Path file = folder.resolve(LibraryFile.FILE);
        assumeFalse(!file.toFile().setReadOnly() || Files.isWritable(file), "this user may write read-only files");
        assertThat(problemOfOpening().kind()).isEqualTo(Kind.READ_ONLY);
        assertThat(file.toFile().setWritable(true)).isTrue();
    }

    @Test
    void opensNothingThatItCouldOnlyRead() {
        ShortDisk.leave(Long.MAX_VALUE);
        H2SessionStore.open(folder, ShortDisk.PREFIX).close();
        ShortDisk.protect();
        assertThatThrownBy(() -> H2SessionStore.open(folder, ShortDisk.PREFIX))
                .isInstanceOfSatisfying(StoreProblem.class, problem -> assertThat(problem.kind())
                        .isEqualTo(Kind.READ_ONLY))
                .hasMessageContaining("cannot be written");
    }

    @Test
    void saysThatTheFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "in the way");
        assertThatThrownBy(() -> H2SessionStore.open(file.resolve("data")))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining(file.resolve("data").toString());
    }

    @Test
    void losesNothingWhenTheDiskFillsUpAndGoesOnWhenThereIsRoom() {
        ShortDisk.leave(Long.MAX_VALUE);
        int kept = 0;
        try (H2SessionStore store = H2SessionStore.open(folder, ShortDisk.PREFIX)) {
            store.save(Sessions.open("s"));
            ShortDisk.leave(600_000);
            StoreProblem full = null;
            for (; full == null && kept < 10_000; kept++) {
                try {
                    store.append("s", Sessions.turn(kept, "line " + kept + " " + "x".repeat(2_000)));
                } catch (StoreProblem problem) {
                    full = problem;
                    break;
                }
            }
            assertThat(full).isNotNull();
            assertThat(full.kind()).isEqualTo(Kind.DISK_FULL);
            assertThat(full).hasMessageContaining("Free some space");
            ShortDisk.leave(Long.MAX_VALUE);
            Session session = store.find("s").orElseThrow();
            assertThat(session.turns()).hasSizeBetween(kept, kept + 1);
            store.append("s", Sessions.turn(kept, "line " + kept + " " + "x".repeat(2_000)));
        }
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            assertThat(store.find("s").orElseThrow().turns()).hasSize(kept + 1);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void opensNothingFromANewerVersionAndChangesNothing() throws IOException {
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            store.save(Sessions.said("s", "kept"));
        }
        LibraryFile file = new LibraryFile(folder, "file:");
        file.open();
        file.handle()
                .execute("UPDATE \"flyway_schema_history\" SET \"version\" = '99' WHERE \"version\" = '"
                        + Schema.VERSION + "'");
        file.close();
        StoreProblem problem = problemOfOpening();
        assertThat(problem.kind()).isEqualTo(Kind.NEWER_SCHEMA);
        assertThat(problem).hasMessageContaining("newer Understudy").hasMessageContaining("nothing was changed");
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly(LibraryFile.FILE);
        }
    }

    @Test
    void bringsALibraryOfTheFirstVersionUpToDate() throws Exception {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(LibraryFile.url("file:" + folder.resolve(LibraryFile.NAME)));
        Schema.migrate(source, 1);
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO session (id, seed, engine, title, origin, style, minutes, started_at, turns,"
                    + " ratings, extra) VALUES ('old', 1, 'built-in', 'Old', 'own', 'plain', 30,"
                    + " TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00Z', 1, 0, '')");
            statement.execute("INSERT INTO turn (place, speaker, text, at, codes, extra) VALUES (1000000, 'T',"
                    + " 'an old orchard', TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00Z', '', '')");
        }
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            assertThat(store.find("old").orElseThrow().turns())
                    .extracting(Turn::text)
                    .containsExactly("an old orchard");
            assertThat(store.search("orchard", 5)).hasSize(1);
            store.append(
                    "old",
                    new Turn(
                            1,
                            org.understudy.session.Speaker.CLIENT,
                            "yes",
                            Sessions.START,
                            List.of(),
                            java.util.Optional.empty(),
                            java.util.Optional.empty(),
                            java.util.Optional.empty(),
                            java.util.Map.of()));
            store.end("old", Sessions.START);
            assertThat(store.search("orchard", 5)).hasSize(1);
        }
    }

    @Test
    void beginsAgainWhereTheFirstStartWasCutShort() throws Exception {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(LibraryFile.url("file:" + folder.resolve(LibraryFile.NAME)));
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE session (no INT PRIMARY KEY)");
        }
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            store.save(Sessions.said("s", "kept"));
            assertThat(store.find("s")).isPresent();
        }
    }

    @Test
    void finishesAMigrationThatWasCutShort() throws Exception {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(LibraryFile.url("file:" + folder.resolve(LibraryFile.NAME)));
        Schema.migrate(source, 1);
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE session ADD COLUMN indexed INT DEFAULT 0 NOT NULL");
        }
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            store.save(Sessions.said("s", "the orchard"));
            assertThat(store.search("orchard", 1)).hasSize(1);
        }
    }

    @Test
    void knowsTheNumberOfItsNewestMigration() throws Exception {
        Path migrations = Path.of(Schema.class.getResource("/db/migration").toURI());
        int written = Integer.parseInt(new DraftsMoved().getVersion().getVersion());
        try (var files = Files.list(migrations)) {
            assertThat(files.mapToInt(file -> Integer.parseInt(
                                    file.getFileName().toString().replaceAll("V(\\d+)__.*", "$1")))
                            .map(sql -> Math.max(sql, written))
                            .max())
                    .hasValue(Schema.VERSION);
        }
    }

    @Test
    void setsAFileThatIsNoLibraryAsideAndBeginsANewOne() throws IOException {
        byte[] rubbish = "this is no database at all".repeat(1000).getBytes();
        Files.write(folder.resolve(LibraryFile.FILE), rubbish);
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            Repair repair = store.repair().orElseThrow();
            assertThat(Files.readAllBytes(repair.setAside())).isEqualTo(rubbish);
            assertThat(repair.sessions()).isZero();
            assertThat(repair.message())
                    .contains("damaged")
                    .contains(repair.setAside().toString());
            store.save(Sessions.open("s"));
        }
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            assertThat(store.repair()).isEmpty();
            assertThat(store.find("s")).isPresent();
        }
    }

    @Test
    void takesOverWhatCanBeReadOfADamagedLibrary() throws IOException {
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            for (int i = 0; i < 40; i++) store.save(Sessions.talk(i, 30));
            store.save(Sessions.open("s"));
            store.append("s", Sessions.turn(0, "said"));
            store.saveDraft("s", new Draft("half a line", ""));
        }
        byte[] whole = Files.readAllBytes(folder.resolve(LibraryFile.FILE));
        int survivors = 0;
        for (int part = 1; part <= 4; part++) {
            byte[] damaged = whole.clone();
            int from = whole.length / 5 * part;
            Arrays.fill(damaged, from, Math.min(whole.length, from + 8192), (byte) 0x5a);
            Path place = Files.createDirectory(folder.resolve("damaged-" + part));
            Files.write(place.resolve(LibraryFile.FILE), damaged);
            readOn(place);
            try (H2SessionStore store = H2SessionStore.open(place)) {
                assertThat(store.check()).isEmpty();
                survivors += store.list(SessionQuery.ALL).size();
            }
            if (H2SessionStore.open(place).repair().isPresent()) throw new AssertionError("repaired twice");
            // where the damage shows only on reading, the library has been written to before
            assertThat(asideOf(place)).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        }
        assertThat(survivors).isGreaterThan(41);
    }

    /** Reads all there is; where the damage shows only on reading, the next start repairs it. */
    private static void readOn(Path place) {
        try (H2SessionStore store = H2SessionStore.open(place)) {
            store.list(SessionQuery.ALL).forEach(summary -> store.find(summary.id()));
        } catch (StoreProblem problem) {
            assertThat(problem.kind()).isEqualTo(Kind.DAMAGED);
        }
    }

    private static List<Path> asideOf(Path place) throws IOException {
        try (var files = Files.list(place)) {
            return files.filter(file -> file.getFileName().toString().startsWith("library.damaged-"))
                    .toList();
        }
    }
}
