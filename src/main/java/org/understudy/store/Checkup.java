package org.understudy.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.understudy.practice.jobs.JobContext;

/** Reads everything once and says what is wrong. */
final class Checkup {
    private Checkup() {}

    static List<String> of(Handle handle, JobContext context) {
        List<String> faults = new ArrayList<>();
        SessionBook book = new SessionBook(handle);
        List<String> ids = handle.createQuery("SELECT id FROM session ORDER BY no")
                .mapTo(String.class)
                .list();
        int read = 0;
        for (String id : ids) {
            context.stopIfCancelled();
            context.progress(read++, ids.size(), "");
            try {
                book.find(id);
                book.draft(id);
            } catch (RuntimeException e) {
                faults.add("session " + id + " cannot be read");
            }
        }
        int strays = handle.createQuery("SELECT COUNT(*) FROM turn WHERE NOT EXISTS"
                        + " (SELECT 1 FROM session WHERE no = CAST(turn.place / 1000000 AS INT))")
                .mapTo(Integer.class)
                .one();
        if (strays > 0) faults.add(strays + " turns belong to no session");
        List<String> miscounted = handle.createQuery(
                        "SELECT id FROM session WHERE turns <> (SELECT COUNT(*) FROM turn WHERE place BETWEEN no *"
                                + " CAST(1000000 AS BIGINT) AND no * CAST(1000000 AS BIGINT) + 999999)")
                .mapTo(String.class)
                .list();
        miscounted.forEach(id -> faults.add("session " + id + " has lost turns"));
        handle.createQuery("SELECT places FROM posting")
                .map((row, _) -> row.getBytes(1))
                .forEach(Places::unpack);
        handle.createQuery("SELECT word FROM word").mapTo(String.class).forEach(String::length);
        try {
            new HalfRows(handle).all();
        } catch (RuntimeException e) {
            faults.add("what was begun and not done cannot be read");
        }
        try {
            new AttemptRows(handle).all();
        } catch (RuntimeException e) {
            faults.add("tries at drills cannot be read");
        }
        return faults;
    }
}
