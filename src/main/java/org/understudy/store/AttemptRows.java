package org.understudy.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.understudy.practice.drills.Attempt;

/** The table of tries at drills. */
final class AttemptRows {
    private final Handle handle;

    AttemptRows(Handle handle) {
        this.handle = handle;
    }

    void insert(Attempt a) {
        handle.execute(
                "MERGE INTO attempt (id, kind, theme, exercise, deep, reply, grade, at) KEY (id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                a.id(),
                a.kind().code(),
                a.theme(),
                a.exercise(),
                a.deep(),
                a.reply(),
                a.grade(),
                a.at().atOffset(ZoneOffset.UTC));
    }

    void delete(String id) {
        handle.execute("DELETE FROM attempt WHERE id = ?", id);
    }

    List<Attempt> all() {
        return handle.createQuery(
                        "SELECT id, kind, theme, exercise, deep, reply, grade, at FROM attempt ORDER BY at, no")
                .map((row, _) -> new Attempt(
                        row.getString(1),
                        Attempt.Kind.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                        row.getString(3),
                        row.getString(4),
                        row.getBoolean(5),
                        row.getString(6),
                        row.getInt(7),
                        row.getObject(8, OffsetDateTime.class).toInstant()))
                .list();
    }
}
