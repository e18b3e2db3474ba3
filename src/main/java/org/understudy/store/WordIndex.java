package org.understudy.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Which word was said where. Places of a word are packed a bundle of sessions at a time, so that adding a session
 * touches a short row for each of its words, and looking up a common word reads a hundred rows and not a hundred
 * thousand.
 */
final class WordIndex {
    private static final int BUNDLE = 128;
    /** A session with more turns than this has its rows to itself, so that no row outgrows its column. */
    private static final int LONG_SESSION = 4096;

    private static final String PREFIX = """
        SELECT places FROM word
        JOIN posting ON place BETWEEN no * 4294967296 AND no * 4294967296 + 4294967295
        WHERE word >= ? AND word < ?
        """;

    private final Handle handle;

    WordIndex(Handle handle) {
        this.handle = handle;
    }

    /**
     * What one session has to add.
     *
     * @param from index of the first of these turns
     */
    record Said(int sessionNo, int from, List<String> texts) {
        int bundle() {
            return from + texts.size() > LONG_SESSION ? -sessionNo : sessionNo / BUNDLE;
        }
    }

    /** Adds turns; many sessions at once cost little more than one, since they share their rows. */
    void add(List<Said> sessions) {
        Map<String, Map<Integer, List<Long>>> said = new TreeMap<>();
        for (Said session : sessions) {
            int bundle = session.bundle();
            for (int i = 0; i < session.texts().size(); i++) {
                long place = Places.of(session.sessionNo(), session.from() + i);
                for (String word : new HashSet<>(Words.of(session.texts().get(i))))
                    said.computeIfAbsent(word, _ -> new HashMap<>())
                            .computeIfAbsent(bundle, _ -> new ArrayList<>())
                            .add(place);
            }
        }
        if (said.isEmpty()) return;
        Map<String, Integer> numbers = learn(said.keySet());
        Map<Long, long[]> rows = new HashMap<>();
        said.forEach((word, bundles) -> bundles.forEach((bundle, places) -> rows.put(
                key(numbers.get(word), bundle),
                places.stream().mapToLong(Long::longValue).toArray())));
        rows(rows.keySet()).forEach((key, old) -> rows.merge(key, old, Places::union));
        write(rows);
    }

    /**
     * Takes a session out.
     *
     * @param texts its turns, whose words are looked for
     * @return whether some words are now said nowhere and left the vocabulary
     */
    boolean remove(int sessionNo, Collection<String> texts) {
        Set<String> words = new HashSet<>();
        texts.forEach(text -> words.addAll(Words.of(text)));
        Map<String, Integer> numbers = numbers(words);
        List<Long> keys = new ArrayList<>();
        for (int number : numbers.values()) {
            keys.add(key(number, sessionNo / BUNDLE));
            keys.add(key(number, -sessionNo));
        }
        Map<Long, long[]> kept = new HashMap<>();
        List<Long> emptied = new ArrayList<>();
        rows(keys).forEach((key, places) -> {
            long[] rest = Places.without(places, sessionNo);
            if (rest.length == 0) emptied.add(key);
            else if (rest.length < places.length) kept.put(key, rest);
        });
        write(kept);
        if (!emptied.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch("DELETE FROM posting WHERE place = ?");
            emptied.forEach(batch::add);
            batch.execute();
        }
        return forgetUnsaid(emptied);
    }

    private boolean forgetUnsaid(List<Long> emptied) {
        int forgotten = 0;
        for (long key : emptied)
            forgotten += handle.execute(
                    "DELETE FROM word WHERE no = ? AND NOT EXISTS (SELECT 1 FROM posting WHERE place BETWEEN ? AND ?)",
                    (int) (key >> 32),
                    first(key >> 32),
                    last(key >> 32));
        return forgotten > 0;
    }

    /** Where this word was said. */
    long[] places(String word) {
        Integer number = numbers(List.of(word)).get(word);
        return number == null ? new long[0] : places(number);
    }

    /** Where a word that begins like this was said. */
    long[] placesOfPrefix(String prefix) {
        List<long[]> parts = handle.createQuery(PREFIX)
                .bind(0, prefix)
                .bind(1, prefix + Character.MAX_VALUE)
                .map((row, _) -> Places.unpack(row.getBytes(1)))
                .list();
        return Places.union(parts);
    }

    private long[] places(int wordNo) {
        List<byte[]> rows = handle.createQuery("SELECT places FROM posting WHERE place BETWEEN ? AND ?")
                .bind(0, first(wordNo))
                .bind(1, last(wordNo))
                .map((row, _) -> row.getBytes(1))
                .list();
        return Places.union(rows.stream().map(Places::unpack).toList());
    }

    private Map<String, Integer> learn(Collection<String> words) {
        Map<String, Integer> numbers = numbers(words);
        List<String> unknown =
                words.stream().filter(word -> !numbers.containsKey(word)).toList();
        if (unknown.isEmpty()) return numbers;
        PreparedBatch batch = handle.prepareBatch("INSERT INTO word (word) VALUES (?)");
        unknown.forEach(batch::add);
        batch.execute();
        numbers.putAll(numbers(unknown));
        return numbers;
    }

    private Map<String, Integer> numbers(Collection<String> words) {
        Map<String, Integer> numbers = new HashMap<>();
        handle.createQuery("SELECT word, no FROM word WHERE word = ANY(?)")
                .bindBySqlType(0, words.toArray(), java.sql.Types.ARRAY)
                .map((row, _) -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(entry -> numbers.put(entry.getKey(), entry.getValue()));
        return numbers;
    }

    private Map<Long, long[]> rows(Collection<Long> keys) {
        Map<Long, long[]> rows = new HashMap<>();
        handle.createQuery("SELECT place, places FROM posting WHERE place = ANY(?)")
                .bindBySqlType(0, keys.toArray(), java.sql.Types.ARRAY)
                .map((row, _) -> Map.entry(row.getLong(1), Places.unpack(row.getBytes(2))))
                .forEach(entry -> rows.put(entry.getKey(), entry.getValue()));
        return rows;
    }

    private void write(Map<Long, long[]> rows) {
        if (rows.isEmpty()) return;
        PreparedBatch batch = handle.prepareBatch("MERGE INTO posting (place, places) KEY (place) VALUES (?, ?)");
        rows.forEach((key, places) -> batch.add(key, Places.pack(places)));
        batch.execute();
    }

    private static long key(int wordNo, int bundle) {
        return first(wordNo) + bundle - Integer.MIN_VALUE;
    }

    private static long first(long wordNo) {
        return wordNo << 32;
    }

    private static long last(long wordNo) {
        return (wordNo << 32) + 0xFFFF_FFFFL;
    }
}
