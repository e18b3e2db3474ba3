package org.understudy.store;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Handle;

/** The version of the tables, and how an older library is brought up to it. */
final class Schema {
    /** The number of the newest migration: {@code db/migration}, and {@link DraftsMoved}. */
    static final int VERSION = 5;

    private static final String HISTORY = "flyway_schema_history";

    private Schema() {}

    /** The version of the tables in this database; 0 for none. */
    static int version(Handle handle) {
        boolean none = handle.createQuery("SELECT COUNT(*) FROM information_schema.tables WHERE table_name = ?")
                        .bind(0, HISTORY)
                        .mapTo(Integer.class)
                        .one()
                == 0;
        if (none) return 0;
        return handle.createQuery("SELECT COALESCE(MAX(CAST(\"version\" AS INT)), 0) FROM \"" + HISTORY
                        + "\" WHERE \"success\" AND \"version\" IS NOT NULL")
                .mapTo(Integer.class)
                .one();
    }

    /** Clears what a crash has left of a first start; a library with sessions in it is never touched. */
    static void clearUnfinished(Handle handle) {
        List<String> tables = handle.createQuery(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'")
                .mapTo(String.class)
                .list();
        if (tables.isEmpty()) return;
        boolean sessions = tables.contains("SESSION")
                && handle.createQuery("SELECT COUNT(*) FROM session")
                                .mapTo(Integer.class)
                                .one()
                        > 0;
        if (sessions) throw new MVStoreException(DataUtils.ERROR_FILE_CORRUPT, "no schema history beside sessions");
        handle.execute("DROP ALL OBJECTS");
    }

    /** Runs the missing migrations. Flyway is slow to wake, so it is asked only when something is missing. */
    static void migrate(DataSource source) {
        migrate(source, VERSION);
    }

    static void migrate(DataSource source, int to) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .javaMigrations(new DraftsMoved())
                .table(HISTORY)
                .target(Integer.toString(to))
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
