package org.understudy.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.understudy.practice.library.TurnHit;
import org.understudy.store.TurnRows.Said;

/**
 * Finds turns that hold all the words looked for, the last of them also as the beginning of a word when
 * it has three letters or more. Best first: turns
 * with the words next to each other as they were typed, then turns that are mostly about them, then the newest.
 */
final class Search {
    /** So many of the newest finds are weighed against one another. */
    private static final int WEIGHED = 500;

    /** Letters from which on the last word may be the beginning of one; fewer would find half the library. */
    private static final int BEGINNING = 3;

    private final Handle handle;
    private final TurnRows turns;

    Search(Handle handle) {
        this.handle = handle;
        this.turns = new TurnRows(handle);
    }

    List<TurnHit> turnsWith(String query, int limit) {
        List<String> words = Words.of(query);
        if (words.isEmpty() || limit < 1) return List.of();
        long[] found = Places.union(indexed(words), unread(words));
        int weighed = Math.max(WEIGHED, limit);
        long[] newest = Arrays.copyOfRange(found, Math.max(0, found.length - weighed), found.length);
        SessionRows sessions = new SessionRows(handle);
        Map<Integer, SessionRows.Name> names = new HashMap<>();
        List<TurnHit> hits = new ArrayList<>();
        for (Said said : best(turns.at(newest), words, limit)) {
            int no = Places.session(said.place());
            SessionRows.Name name =
                    names.computeIfAbsent(no, _ -> sessions.name(no).orElseThrow());
            hits.add(new TurnHit(name.id(), name.title(), Places.index(said.place()), said.speaker(), said.text()));
        }
        return hits;
    }

    private long[] indexed(List<String> words) {
        WordIndex index = new WordIndex(handle);
        String last = words.getLast();
        long[] found = beginning(last) ? index.placesOfPrefix(last) : index.places(last);
        for (String word : new HashSet<>(words.subList(0, words.size() - 1))) {
            if (found.length == 0) return found;
            found = Places.intersection(found, index.places(word));
        }
        return found;
    }

    /** Looks through the turns that the index does not know yet. */
    private long[] unread(List<String> words) {
        return handle.createQuery("""
            SELECT place, speaker, text FROM unread
            JOIN session ON session.no = unread.session_no
            JOIN turn ON turn.place BETWEEN session.no * CAST(1000000 AS BIGINT) + indexed
                AND session.no * CAST(1000000 AS BIGINT) + 999999
            """).map((row, _) -> Map.entry(row.getLong(1), row.getString(3))).stream()
                .filter(turn -> holds(Words.of(turn.getValue()), words))
                .mapToLong(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    private static boolean holds(List<String> text, List<String> words) {
        return text.containsAll(words.subList(0, words.size() - 1))
                && text.stream().anyMatch(word -> matchesLast(word, words.getLast()));
    }

    private static boolean matchesLast(String word, String last) {
        return beginning(last) ? word.startsWith(last) : word.equals(last);
    }

    private static boolean beginning(String word) {
        return word.length() >= BEGINNING;
    }

    private static List<Said> best(List<Said> found, List<String> words, int limit) {
        Map<Long, Double> weights = new HashMap<>();
        found.forEach(said -> weights.put(said.place(), weight(Words.of(said.text()), words)));
        return found.stream()
                .sorted(Comparator.comparing((Said said) -> weights.get(said.place()))
                        .thenComparing(Said::place)
                        .reversed())
                .limit(limit)
                .toList();
    }

    /** The share of the turn that is what was looked for, and one more for the words standing together. */
    private static double weight(List<String> text, List<String> words) {
        String last = words.getLast();
        long said = text.stream()
                .filter(word -> words.contains(word) || matchesLast(word, last))
                .count();
        double share = said / (text.size() + 3.0);
        return together(text, words) ? share + 1 : share;
    }

    private static boolean together(List<String> text, List<String> words) {
        int before = words.size() - 1;
        for (int i = 0; i + before < text.size(); i++)
            if (matchesLast(text.get(i + before), words.getLast())
                    && text.subList(i, i + before).equals(words.subList(0, before))) return true;
        return false;
    }
}
