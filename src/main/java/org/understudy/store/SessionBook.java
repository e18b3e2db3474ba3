package org.understudy.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.understudy.practice.library.Draft;
import org.understudy.practice.library.StoreProblem;
import org.understudy.session.MarginNote;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.session.Turn;
import org.understudy.store.SessionRows.Standing;
import org.understudy.wire.Limits;
import org.understudy.wire.PartJson;

/** Whole sessions across the tables, inside one transaction of the caller's. */
final class SessionBook {
    private final Handle handle;
    private final SessionRows sessions;
    private final TurnRows turns;
    private final WordIndex index;
    private final HalfRows halves;

    SessionBook(Handle handle) {
        this.handle = handle;
        this.sessions = new SessionRows(handle);
        this.turns = new TurnRows(handle);
        this.index = new WordIndex(handle);
        this.halves = new HalfRows(handle);
    }

    void save(List<Session> several) {
        Map<String, Session> lastOfEach = new LinkedHashMap<>();
        several.forEach(session -> lastOfEach.put(session.id(), session));
        index.add(lastOfEach.values().stream().map(this::saveUnindexed).toList());
    }

    private WordIndex.Said saveUnindexed(Session session) {
        if (session.turns().size() > Limits.TURNS)
            throw problem("A session holds at most " + Limits.TURNS + " turns; this one has "
                    + session.turns().size() + ".");
        Optional<Draft> draft = draft(session.id());
        Map<String, String> kept = halves.of(session.id());
        delete(session.id());
        int no = sessions.insert(session);
        turns.insert(no, session.turns());
        for (int i = 0; i < session.ratings().size(); i++)
            insertRating(no, i, session.ratings().get(i));
        insertNotes(no, session.notes());
        draft.ifPresent(line -> saveDraft(session.id(), line));
        kept.forEach((place, words) -> halves.keep(session.id(), place, words));
        return new WordIndex.Said(
                no, 0, session.turns().stream().map(Turn::text).toList());
    }

    void append(String id, Turn turn) {
        Standing standing = standing(id);
        if (!standing.open()) throw problem("This session has ended; nothing can be added to it.");
        // A write that was reported as failed may still have reached the disk; saying it again is then no second turn.
        if (turn.index() == standing.turns() - 1 && turns.holds(standing.no(), turn)) return;
        if (turn.index() != standing.turns())
            throw problem("Turn " + turn.index() + " does not follow: the session has " + standing.turns()
                    + " turns. It may be open in a second window; open it again from the library.");
        if (turn.index() >= Limits.TURNS) throw problem("A session holds at most " + Limits.TURNS + " turns.");
        turns.insert(standing.no(), List.of(turn));
        handle.execute("UPDATE session SET turns = turns + 1 WHERE no = ?", standing.no());
        handle.execute("MERGE INTO unread (session_no) KEY (session_no) VALUES (?)", standing.no());
    }

    void annotate(String id, Turn turn) {
        if (!turns.annotate(standing(id).no(), turn))
            throw problem("There is no turn " + turn.index() + " to annotate.");
    }

    /** The word index learns a session's turns when it ends, so that there is nothing in it to change yet. */
    void reword(String id, Turn turn) {
        Standing standing = standing(id);
        if (!standing.open() || turn.index() != standing.turns() - 1 || turn.index() < standing.indexed())
            throw problem("Turn " + turn.index() + " has been said; its words stay.");
        turns.reword(standing.no(), turn);
    }

    void annotateAll(Map<String, List<Turn>> several) {
        several.forEach((id, some) -> {
            if (!turns.annotate(standing(id).no(), some)) throw problem("A turn to annotate is not there.");
        });
    }

    void end(String id, Instant at) {
        Standing standing = standing(id);
        sessions.end(standing.no(), at);
        indexRest(standing.no(), standing.indexed());
    }

    void reopen(String id) {
        sessions.reopen(standing(id).no());
    }

    /** Lets the index know all turns of a session. */
    void indexRest(int no, int indexed) {
        List<String> rest = turns.texts(no, indexed);
        index.add(List.of(new WordIndex.Said(no, indexed, rest)));
        handle.execute("UPDATE session SET indexed = ? WHERE no = ?", indexed + rest.size(), no);
        handle.execute("DELETE FROM unread WHERE session_no = ?", no);
    }

    void addRating(String id, Rating rating) {
        Standing standing = standing(id);
        insertRating(standing.no(), standing.ratings(), rating);
        handle.execute("UPDATE session SET ratings = ratings + 1 WHERE no = ?", standing.no());
    }

    void takeBack(String id, Rating rating) {
        int no = standing(id).no();
        List<Rating> left = new ArrayList<>(ratings(no));
        int at = left.lastIndexOf(rating);
        if (at < 0) return;
        left.remove(at);
        deleteRows("rating", no);
        for (int i = 0; i < left.size(); i++) insertRating(no, i, left.get(i));
        handle.execute("UPDATE session SET ratings = ? WHERE no = ?", left.size(), no);
    }

    private void insertRating(int no, int position, Rating rating) {
        handle.execute(
                "INSERT INTO rating (place, body) VALUES (?, ?)", Places.of(no, position), PartJson.rating(rating));
    }

    void saveNotes(String id, List<MarginNote> notes) {
        int no = standing(id).no();
        deleteRows("note", no);
        insertNotes(no, notes);
    }

    void attach(String id, String field, Map<String, Object> content) {
        int no = standing(id).no();
        Map<String, Object> extra =
                new LinkedHashMap<>(sessions.find(id).orElseThrow().extra());
        extra.put(field, content);
        sessions.saveExtra(no, extra);
    }

    private void insertNotes(int no, List<MarginNote> notes) {
        if (notes.isEmpty()) return;
        PreparedBatch batch = handle.prepareBatch("INSERT INTO note VALUES (?, ?, ?, ?, ?)");
        for (int i = 0; i < notes.size(); i++) {
            MarginNote note = notes.get(i);
            batch.add(Places.of(no, i), note.turn(), note.quote(), note.text(), note.author());
        }
        batch.execute();
    }

    void saveDraft(String id, Draft draft) {
        handle.execute(
                "MERGE INTO draft (session_no, line, jottings) KEY (session_no) VALUES (?, ?, ?)",
                standing(id).no(),
                draft.line(),
                draft.jottings());
    }

    Optional<Draft> draft(String id) {
        return handle.createQuery(
                        "SELECT line, jottings FROM draft JOIN session ON session_no = session.no WHERE id = ?")
                .bind(0, id)
                .map((row, _) -> new Draft(row.getString(1), row.getString(2)))
                .findOne();
    }

    Optional<Session> find(String id) {
        return sessions.find(id).map(session -> {
            int no = standing(id).no();
            return session.withTurns(turns.ofSession(no))
                    .withRatings(ratings(no))
                    .withNotes(notes(no));
        });
    }

    List<Rating> ratings(int no) {
        return handle.createQuery("SELECT body FROM rating WHERE place BETWEEN ? AND ? ORDER BY place")
                .bind(0, Places.of(no, 0))
                .bind(1, Places.of(no + 1, -1))
                .map((row, _) -> PartJson.rating(row.getString(1)))
                .list();
    }

    List<MarginNote> notes(int no) {
        return handle.createQuery(
                        "SELECT turn, quote, text, author FROM note WHERE place BETWEEN ? AND ? ORDER BY place")
                .bind(0, Places.of(no, 0))
                .bind(1, Places.of(no + 1, -1))
                .map((row, _) -> new MarginNote(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** Deletes every row of a session; returns whether words left the vocabulary with it. */
    boolean delete(String id) {
        Optional<Standing> found = sessions.standing(id);
        if (found.isEmpty()) return false;
        int no = found.get().no();
        boolean forgotten = index.remove(no, turns.texts(no, 0));
        for (String table : List.of("turn", "rating", "note")) deleteRows(table, no);
        handle.execute("DELETE FROM draft WHERE session_no = ?", no);
        halves.delete(id);
        handle.execute("DELETE FROM unread WHERE session_no = ?", no);
        handle.execute("DELETE FROM session WHERE no = ?", no);
        return forgotten;
    }

    private void deleteRows(String table, int no) {
        handle.execute(
                "DELETE FROM " + table + " WHERE place BETWEEN ? AND ?", Places.of(no, 0), Places.of(no + 1, -1));
    }

    private Standing standing(String id) {
        return sessions.standing(id).orElseThrow(() -> problem("There is no session " + id + " in the library."));
    }

    private static StoreProblem problem(String message) {
        return new StoreProblem(StoreProblem.Kind.OTHER, message, null);
    }
}
