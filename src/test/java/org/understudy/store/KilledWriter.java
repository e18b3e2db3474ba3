package org.understudy.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.understudy.practice.library.Draft;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionSummary;
import org.understudy.session.Session;

/**
 * Goes on with the open session of a library until it is killed, and says on standard output what the store has
 * acknowledged. Every so often it ends the session, begins another, and deletes an old one.
 */
public final class KilledWriter {
    private static final int TURNS = 12;
    private static final int KEPT = 4;

    private KilledWriter() {}

    public static void main(String[] args) {
        PrintStream out = System.out;
        System.setOut(System.err); // whatever else is printed is not an acknowledgement
        H2SessionStore store = H2SessionStore.open(Path.of(args[0]));
        if (store.repair().isPresent()) out.println("repaired");
        while (true) {
            String id = openSession(store, out);
            int index = store.find(id).orElseThrow().turns().size();
            for (; index < TURNS; index++) {
                store.saveDraft(id, draft(id, index));
                out.println("draft " + id + " " + index);
                store.append(id, Sessions.turn(index, text(id, index)));
                out.println("turn " + id + " " + index);
            }
            store.end(id, Sessions.START);
            out.println("ended " + id + " " + index);
            deleteOldest(store, out);
        }
    }

    private static String openSession(H2SessionStore store, PrintStream out) {
        List<SessionSummary> all = store.list(SessionQuery.ALL);
        Optional<String> open = all.stream()
                .filter(summary -> summary.endedAt().isEmpty())
                .map(SessionSummary::id)
                .findFirst();
        if (open.isPresent()) return open.get();
        int next = all.stream().mapToInt(summary -> number(summary.id())).max().orElse(0) + 1;
        Session session = Sessions.open("s" + next);
        store.save(session);
        out.println("begun " + session.id() + " 0");
        return session.id();
    }

    private static void deleteOldest(H2SessionStore store, PrintStream out) {
        List<SessionSummary> all = store.list(SessionQuery.ALL);
        if (all.size() < KEPT) return;
        String oldest = all.stream()
                .map(SessionSummary::id)
                .min(java.util.Comparator.comparing(KilledWriter::number))
                .orElseThrow();
        out.println("deleting " + oldest + " 0");
        store.delete(oldest);
        out.println("deleted " + oldest + " 0");
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    static String text(String id, int index) {
        return "What was said in " + id + " as turn " + index + ", word for word. "
                + "And more. ".repeat(index * 7 % 40);
    }

    static Draft draft(String id, int index) {
        return new Draft("half a line " + id + " " + index, "jottings " + index);
    }
}
