package org.understudy.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.understudy.practice.library.HalfWritten;

/**
 * Version 5: half-written comparisons and self-ratings, which were fields of their session, become rows beside all
 * other half-written work. A session whose further fields cannot be read is left as it is.
 */
final class DraftsMoved implements JavaMigration {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COMPARISON = "session-comparison-draft";
    private static final String RATING = "self-rating-draft";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("5");
    }

    @Override
    public String getDescription() {
        return "drafts moved";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        Map<String, String> holding = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT id, extra FROM session WHERE extra LIKE '%-draft\"%' ORDER BY no")) {
            while (row.next()) holding.put(row.getString(1), row.getString(2));
        }
        for (var session : holding.entrySet()) move(connection, session.getKey(), session.getValue());
    }

    private static void move(Connection connection, String id, String extra) throws SQLException {
        if (!(read(extra) instanceof ObjectNode fields)) return;
        Map<String, String> halves = halves(fields);
        if (!fields.has(COMPARISON) && !fields.has(RATING)) return;
        fields.remove(COMPARISON);
        fields.remove(RATING);
        for (var half : halves.entrySet()) {
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO half_written (session, place, words) VALUES (?, ?, ?)")) {
                insert.setString(1, id);
                insert.setString(2, half.getKey());
                insert.setString(3, half.getValue());
                insert.execute();
            }
        }
        try (PreparedStatement update = connection.prepareStatement("UPDATE session SET extra = ? WHERE id = ?")) {
            update.setString(1, fields.isEmpty() ? "" : fields.toString());
            update.setString(2, id);
            update.execute();
        }
    }

    private static JsonNode read(String extra) {
        try {
            return JSON.readTree(extra);
        } catch (JsonProcessingException e) {
            return JSON.nullNode();
        }
    }

    /** What was half written, by its place now; blank words are no work. */
    private static Map<String, String> halves(ObjectNode fields) {
        Map<String, String> halves = new LinkedHashMap<>();
        fields.path(COMPARISON).properties().forEach(beside -> {
            String words = beside.getValue().asText();
            if (!words.isBlank()) halves.put(HalfWritten.noticedBeside(beside.getKey()), words);
        });
        String scores = fields.path(RATING).properties().stream()
                .map(item -> item.getKey() + "=" + item.getValue().asInt())
                .collect(Collectors.joining("\n"));
        if (!scores.isEmpty()) halves.put(HalfWritten.SELF_RATING, scores);
        return halves;
    }
}
