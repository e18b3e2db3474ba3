package org.understudy.casebook;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that keeps what was used last and lets the rest go. Not safe to share between threads. */
public final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;
    private final int most;

    private Recent(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    /** @param most entries that are kept */
    public static <K, V> Map<K, V> of(int most) {
        return new Recent<>(most);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
