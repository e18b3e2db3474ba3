package org.understudy.analysis.coding.learn;

/** How often each feature key was seen, and its row once the rare ones are left out. Open addressing; no boxes. */
final class KeyCounts {
    private int[] keys = new int[1 << 16];
    private int[] counts = new int[1 << 16];
    private int used;

    void add(int key) {
        if (2 * used > keys.length) grow();
        int slot = slot(key);
        if (counts[slot] == 0) {
            keys[slot] = key;
            used++;
        }
        counts[slot]++;
    }

    int count(int key) {
        return counts[slot(key)];
    }

    /** The keys seen at least so often, in ascending order. */
    int[] seenAtLeast(int least) {
        int n = 0;
        for (int c : counts) if (c > 0 && c >= least) n++;
        int[] out = new int[n];
        n = 0;
        for (int s = 0; s < keys.length; s++) if (counts[s] > 0 && counts[s] >= least) out[n++] = keys[s];
        java.util.Arrays.sort(out);
        return out;
    }

    /** Each key of the list by its place in the list, from 1; 0 for the others, when asked by {@link #count}. */
    static KeyCounts places(int[] sorted) {
        KeyCounts out = new KeyCounts();
        for (int i = 0; i < sorted.length; i++) {
            out.add(sorted[i]);
            out.counts[out.slot(sorted[i])] = i + 1;
        }
        return out;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = key & mask;
        while (counts[slot] != 0 && keys[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        for (int s = 0; s < oldKeys.length; s++) {
            if (oldCounts[s] == 0) continue;
            int slot = slot(oldKeys[s]);
            keys[slot] = oldKeys[s];
            counts[slot] = oldCounts[s];
        }
    }
}
