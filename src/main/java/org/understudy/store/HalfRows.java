package org.understudy.store;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The table of replies begun and not yet looked at. */
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

    Map<String, String> of(String session) {
        Map<String, String> found = new HashMap<>();
        handle.createQuery("SELECT place, words FROM half_written WHERE session = ?")
                .bind(0, session)
                .map((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(e -> found.put(e.getKey(), e.getValue()));
        return found;
    }
}
