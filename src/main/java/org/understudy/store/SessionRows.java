package org.understudy.store;

import static java.sql.Types.TIMESTAMP_WITH_TIMEZONE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionSummary;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.wire.PartJson;

/** The table {@code session}: one row a session. */
final class SessionRows {
    private static final String INSERT = """
        INSERT INTO session (id, case_id, seed, engine, title, origin, phase, style, minutes, seed_code,
            started_at, ended_at, turns, ratings, extra, indexed)
        VALUES (:id, :case, :seed, :engine, :title, :origin, :phase, :style, :minutes, :seedCode,
            :startedAt, :endedAt, :turns, :ratings, :extra, :turns)
        """;
    private static final String SUMMARY =
            "SELECT id, case_id, title, origin, phase, engine, started_at, ended_at, turns, ratings FROM session";

    private final Handle handle;

    SessionRows(Handle handle) {
        this.handle = handle;
    }

    /** Where a session stands. */
    record Standing(int no, int turns, int ratings, int indexed, boolean open) {}

    Optional<Standing> standing(String id) {
        return handle.createQuery("SELECT no, turns, ratings, indexed, ended_at FROM session WHERE id = ?")
                .bind(0, id)
                .map((row, _) -> new Standing(
                        row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getObject(5) == null))
                .findOne();
    }

    int insert(Session session) {
        Update insert = handle.createUpdate(INSERT)
                .bind("id", session.id())
                .bind("case", session.caseId().orElse(null))
                .bind("seed", session.seed())
                .bind("engine", session.engine())
                .bind("title", session.title())
                .bind("origin", session.origin().code())
                .bind("phase", session.setting().phase().orElse(null))
                .bind("style", session.setting().style())
                .bind("minutes", session.setting().minutes())
                .bind("seedCode", session.setting().seedCode().orElse(null))
                .bindBySqlType("startedAt", utc(session.startedAt()), TIMESTAMP_WITH_TIMEZONE)
                .bindBySqlType(
                        "endedAt", session.endedAt().map(SessionRows::utc).orElse(null), TIMESTAMP_WITH_TIMEZONE)
                .bind("turns", session.turns().size())
                .bind("ratings", session.ratings().size())
                .bind("extra", PartJson.extra(session.extra()));
        return insert.executeAndReturnGeneratedKeys("no").mapTo(Integer.class).one();
    }

    /** The session without turns, ratings and notes. */
    Optional<Session> find(String id) {
        return handle.createQuery("SELECT * FROM session WHERE id = ?")
                .bind(0, id)
                .map((row, _) -> session(row))
                .findOne();
    }

    List<SessionSummary> list(SessionQuery query) {
        List<String> where = new ArrayList<>();
        query.caseId().ifPresent(_ -> where.add("case_id = :case"));
        query.origin().ifPresent(_ -> where.add("origin = :origin"));
        if (query.openOnly()) where.add("ended_at IS NULL");
        if (!query.words().isBlank())
            where.add("LOCATE(:words, LOWER(title || ' ' || COALESCE(case_id, '') || ' ' || id)) > 0");
        String sql = SUMMARY
                + (where.isEmpty() ? "" : " WHERE " + String.join(" AND ", where))
                + " ORDER BY started_at DESC, no DESC LIMIT :limit OFFSET :offset";
        Query select = handle.createQuery(sql).bind("limit", query.limit()).bind("offset", query.offset());
        query.caseId().ifPresent(id -> select.bind("case", id));
        query.origin().ifPresent(origin -> select.bind("origin", origin.code()));
        if (!query.words().isBlank()) select.bind("words", query.words().strip().toLowerCase(Locale.ROOT));
        return select.map((row, _) -> summary(row)).list();
    }

    /** What a session is called. */
    record Name(String id, String title) {}

    Optional<Name> name(int no) {
        return handle.createQuery("SELECT id, title FROM session WHERE no = ?")
                .bind(0, no)
                .map((row, _) -> new Name(row.getString(1), row.getString(2)))
                .findOne();
    }

    void end(int no, Instant at) {
        handle.createUpdate("UPDATE session SET ended_at = :at WHERE no = :no")
                .bindBySqlType("at", utc(at), TIMESTAMP_WITH_TIMEZONE)
                .bind("no", no)
                .execute();
    }

    void reopen(int no) {
        handle.createUpdate("UPDATE session SET ended_at = NULL WHERE no = :no")
                .bind("no", no)
                .execute();
    }

    void saveExtra(int no, Map<String, Object> extra) {
        handle.createUpdate("UPDATE session SET extra = :extra WHERE no = :no")
                .bind("extra", PartJson.extra(extra))
                .bind("no", no)
                .execute();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Optional<Instant> ended(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static SessionSummary summary(ResultSet row) throws SQLException {
        return new SessionSummary(
                row.getString("id"),
                Optional.ofNullable(row.getString("case_id")),
                row.getString("title"),
                origin(row),
                Optional.ofNullable(row.getString("phase")),
                row.getString("engine"),
                instant(row, "started_at"),
                ended(row),
                row.getInt("turns"),
                row.getInt("ratings"));
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getString("id"),
                Optional.ofNullable(row.getString("case_id")),
                row.getLong("seed"),
                row.getString("engine"),
                row.getString("title"),
                origin(row),
                new Setting(
                        Optional.ofNullable(row.getString("phase")),
                        row.getString("style"),
                        row.getInt("minutes"),
                        Optional.ofNullable(row.getString("seed_code"))),
                instant(row, "started_at"),
                ended(row),
                List.of(),
                List.of(),
                List.of(),
                PartJson.extra(row.getString("extra")));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT));
    }
}
