package org.understudy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.practice.drills.Attempt;
import org.understudy.practice.jobs.JobContext;

/** Tries at drills outlast closing, backups and an older library. */
class AttemptsTest {
    @TempDir
    Path folder;

    private static Attempt attempt(String id, int grade) {
        return new Attempt(
                id,
                Attempt.Kind.SKILL,
                "reflect",
                "reflect-3",
                false,
                "You “can’t” sleep.",
                grade,
                Instant.parse("2026-11-20T15:00:00.123456789Z").plusSeconds(id.length()));
    }

    @Test
    void keepsTriesInOrderAndTakesOneBack() {
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            store.keep(attempt("bbb", 4));
            store.keep(attempt("a", 1));
            store.keep(attempt("a", 1));
            store.forget("nobody");
        }
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            assertThat(store.attempts()).containsExactly(attempt("a", 1), attempt("bbb", 4));
            store.forget("a");
            assertThat(store.attempts()).containsExactly(attempt("bbb", 4));
        }
    }

    @Test
    void comeBackWithABackup() {
        Path backup = folder.resolve("backup.zip");
        try (H2SessionStore store = H2SessionStore.open(folder.resolve("library"))) {
            store.keep(attempt("a", 5));
            store.backup(backup);
            store.forget("a");
            store.restore(backup, JobContext.UNWATCHED);
            assertThat(store.attempts()).containsExactly(attempt("a", 5));
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void anOlderLibraryGetsTheTableAndKeepsItsSessions() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(LibraryFile.url("file:" + folder.resolve(LibraryFile.NAME)));
        Schema.migrate(source, 2);
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            assertThat(store.attempts()).isEmpty();
            store.keep(attempt("a", 5));
            assertThat(store.attempts()).hasSize(1);
        }
    }

    @Test
    void anOlderLibraryGetsRoomForHalfWrittenRepliesAndKeepsThem() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(LibraryFile.url("file:" + folder.resolve(LibraryFile.NAME)));
        Schema.migrate(source, 3);
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            store.keepHalf("talk", "turn 4", "You'd rather");
            store.keepHalf("talk", "turn 4", "You'd rather it were over");
            store.keepHalf("", "drill open-1", "What");
            store.keepHalf("", "drill open-1", " ");
        }
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            assertThat(store.halves("talk")).isEqualTo(Map.of("turn 4", "You'd rather it were over"));
            assertThat(store.halves("")).isEmpty();
        }
    }

    @Test
    void areTakenOverFromADamagedLibrary() throws Exception {
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            store.keep(attempt("a", 5));
        }
        java.nio.file.Files.writeString(Salvage.marker(folder), "found damaged");
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            assertThat(store.repair()).isPresent();
            assertThat(store.attempts()).containsExactly(attempt("a", 5));
        }
    }
}
