package org.understudy.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/** The version of the tables, and how an older library is brought up to it. */
final class Schema {
    /** The number of the newest migration in {@code db/migration}. */
    static final int VERSION = 2;

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

    /** Runs the missing migrations. Flyway is slow to wake, so it is asked only when something is missing. */
    static void migrate(DataSource source) {
        migrate(source, VERSION);
    }

    static void migrate(DataSource source, int to) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .table(HISTORY)
                .target(Integer.toString(to))
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
