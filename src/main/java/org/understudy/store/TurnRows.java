package org.understudy.store;

import static java.sql.Types.TIMESTAMP_WITH_TIMEZONE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;
import org.understudy.wire.PartJson;

/** The table {@code turn}: what was said, in order of session and index. */
final class TurnRows {
    private static final Logger LOG = LoggerFactory.getLogger(TurnRows.class);
    private static final String INSERT = """
        INSERT INTO turn (place, speaker, text, at, nonverbal, codes, state, trace, extra)
        VALUES (:place, :speaker, :text, :at, :nonverbal, :codes, :state, :trace, :extra)
        """;

    private final Handle handle;

    TurnRows(Handle handle) {
        this.handle = handle;
    }

    void insert(int sessionNo, Collection<Turn> turns) {
        if (turns.isEmpty()) return;
        PreparedBatch batch = handle.prepareBatch(INSERT);
        for (Turn turn : turns)
            batch.bind("place", Places.of(sessionNo, turn.index()))
                    .bind("speaker", turn.byCounselor() ? "T" : "C")
                    .bind("text", turn.text())
                    .bindBySqlType("at", SessionRows.utc(turn.at()), TIMESTAMP_WITH_TIMEZONE)
                    .bind("nonverbal", turn.nonverbal().orElse(null))
                    .bind("codes", turn.codes().isEmpty() ? "" : PartJson.codes(turn.codes()))
                    .bind("state", turn.state().map(PartJson::state).orElse(null))
                    .bind("trace", turn.trace().map(PartJson::trace).orElse(null))
                    .bind("extra", PartJson.extra(turn.extra()))
                    .add();
        batch.execute();
    }

    /** Replaces what was measured; returns whether there is such a turn. */
    boolean annotate(int sessionNo, Turn turn) {
        return annotate(sessionNo, List.of(turn));
    }

    /** Replaces what was measured in several turns; returns whether all of them are there. */
    boolean annotate(int sessionNo, List<Turn> turns) {
        if (turns.isEmpty()) return true;
        PreparedBatch batch = handle.prepareBatch(
                "UPDATE turn SET codes = :codes, state = :state, trace = :trace WHERE place = :place");
        for (Turn turn : turns)
            batch.bind("place", Places.of(sessionNo, turn.index()))
                    .bind("codes", turn.codes().isEmpty() ? "" : PartJson.codes(turn.codes()))
                    .bind("state", turn.state().map(PartJson::state).orElse(null))
                    .bind("trace", turn.trace().map(PartJson::trace).orElse(null))
                    .add();
        return java.util.Arrays.stream(batch.execute()).allMatch(n -> n == 1);
    }

    void reword(int sessionNo, Turn turn) {
        handle.createUpdate("UPDATE turn SET text = :text, trace = :trace WHERE place = :place")
                .bind("place", Places.of(sessionNo, turn.index()))
                .bind("text", turn.text())
                .bind("trace", turn.trace().map(PartJson::trace).orElse(null))
                .execute();
    }

    List<Turn> ofSession(int sessionNo) {
        return handle.createQuery("SELECT * FROM turn WHERE place BETWEEN ? AND ? ORDER BY place")
                .bind(0, Places.of(sessionNo, 0))
                .bind(1, Places.of(sessionNo + 1, -1))
                .map((row, _) -> turn(row))
                .list();
    }

    Optional<Turn> one(int sessionNo, int index) {
        return handle.createQuery("SELECT * FROM turn WHERE place = ?")
                .bind(0, Places.of(sessionNo, index))
                .map((row, _) -> turn(row))
                .findOne();
    }

    /** The words of a session from this turn on. */
    List<String> texts(int sessionNo, int from) {
        return handle.createQuery("SELECT text FROM turn WHERE place BETWEEN ? AND ? ORDER BY place")
                .bind(0, Places.of(sessionNo, from))
                .bind(1, Places.of(sessionNo + 1, -1))
                .mapTo(String.class)
                .list();
    }

    /** Whether exactly this was said here. */
    boolean holds(int sessionNo, Turn turn) {
        return ofSession(sessionNo).stream()
                .filter(stored -> stored.index() == turn.index())
                .anyMatch(stored ->
                        stored.speaker() == turn.speaker() && stored.text().equals(turn.text()));
    }

    /** A turn by its key. */
    record Said(long place, Speaker speaker, String text) {}

    List<Said> at(long[] places) {
        return handle.createQuery("SELECT place, speaker, text FROM turn WHERE place = ANY(?)")
                .bindBySqlType(0, java.util.Arrays.stream(places).boxed().toArray(), java.sql.Types.ARRAY)
                .map((row, _) -> new Said(row.getLong(1), speaker(row), row.getString(3)))
                .list();
    }

    private static Turn turn(ResultSet row) throws SQLException {
        String codes = row.getString("codes");
        return new Turn(
                Places.index(row.getLong("place")),
                speaker(row),
                row.getString("text"),
                SessionRows.instant(row, "at"),
                codes.isEmpty() ? List.of() : PartJson.codes(codes),
                measured(row.getString("state"), PartJson::state),
                measured(row.getString("trace"), PartJson::trace),
                Optional.ofNullable(row.getString("nonverbal")),
                PartJson.extra(row.getString("extra")));
    }

    /** What was measured must not stand between a reader and what was said. */
    private static <T> Optional<T> measured(String json, Function<String, T> reading) {
        if (json == null) return Optional.empty();
        try {
            return Optional.of(reading.apply(json));
        } catch (RuntimeException e) {
            LOG.warn("a turn's measures cannot be read", e);
            return Optional.empty();
        }
    }

    private static Speaker speaker(ResultSet row) throws SQLException {
        return row.getString("speaker").equals("T") ? Speaker.COUNSELOR : Speaker.CLIENT;
    }
}
