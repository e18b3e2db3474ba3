package org.understudy.client.read;

import java.util.Map;
import java.util.function.Function;
import org.understudy.casebook.Recent;

/**
 * What was worked out of the texts looked at last: within a turn the same words are read again and again. Safe to share
 * between threads.
 */
public final class LatelyRead<T> {
    /** A few turns' worth, in all the forms they are looked at in. */
    private static final int KEPT = 512;

    private final Function<String, T> reading;

    private final Map<String, T> kept = Recent.of(KEPT);

    /** @param reading looks at nothing but the text, and what it gives is never changed */
    public LatelyRead(Function<String, T> reading) {
        this.reading = reading;
    }

    /** What the text comes to. */
    public T of(String text) {
        synchronized (kept) {
            T known = kept.get(text);
            if (known != null) return known;
        }
        T read = reading.apply(text);
        synchronized (kept) {
            kept.put(text, read);
        }
        return read;
    }
}
