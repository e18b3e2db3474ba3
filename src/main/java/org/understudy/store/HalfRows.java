package org.understudy.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The table of what is begun and not yet done. */
final class HalfRows {
    private final Handle handle;

    HalfRows(Handle handle) {
        this.handle = handle;
    }

    void keep(String session, String place, String words) {
        handle.execute("DELETE FROM half_written WHERE session = ? AND place = ?", session, place);
        if (words.isBlank()) return;
        handle.execute("INSERT INTO half_written (session, place, words) VALUES (?, ?, ?)", session, place, words);
    }

    void delete(String session) {
        handle.execute("DELETE FROM half_written WHERE session = ?", session);
    }

    /** A row of it. */
    record Half(String session, String place, String words) {}

    List<Half> all() {
        return handle.createQuery("SELECT session, place, words FROM half_written ORDER BY no")
                .map((row, _) -> new Half(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    Map<String, String> of(String session) {
        Map<String, String> found = new HashMap<>();
        handle.createQuery("SELECT place, words FROM half_written WHERE session = ?")
                .bind(0, session)
                .map((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(e -> found.put(e.getKey(), e.getValue()));
        return found;
    }
}
