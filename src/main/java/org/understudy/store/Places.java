package org.understudy.store;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * Sorted keys of turns, packed as the steps between them, seven bits a byte. A key is session number * 1,000,000 +
 * index of the turn.
 */
final class Places {
    private static final long SESSION = 1_000_000;

    private Places() {}

    static long of(int sessionNo, int index) {
        return sessionNo * SESSION + index;
    }

    static int session(long place) {
        return (int) (place / SESSION);
    }

    static int index(long place) {
        return (int) (place % SESSION);
    }

    static byte[] pack(long[] sorted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(sorted.length * 2);
        long last = 0;
        for (long place : sorted) {
            long step = place - last;
            for (; step > 0x7f; step >>>= 7) bytes.write((int) (step & 0x7f) | 0x80);
            bytes.write((int) step);
            last = place;
        }
        return bytes.toByteArray();
    }

    static long[] unpack(byte[] packed) {
        long[] places = new long[packed.length];
        int count = 0;
        long last = 0;
        for (int i = 0; i < packed.length; count++) {
            long step = 0;
            int shift = 0;
            while (packed[i] < 0) {
                step |= (long) (packed[i++] & 0x7f) << shift;
                shift += 7;
            }
            last += step | (long) packed[i++] << shift;
            places[count] = last;
        }
        return Arrays.copyOf(places, count);
    }

    /** All places of all lists, sorted, each once. */
    static long[] union(List<long[]> lists) {
        long[] all = new long[lists.stream().mapToInt(list -> list.length).sum()];
        int end = 0;
        for (long[] list : lists) {
            System.arraycopy(list, 0, all, end, list.length);
            end += list.length;
        }
        Arrays.sort(all);
        int count = Math.min(1, all.length);
        for (int i = 1; i < all.length; i++) if (all[i] != all[i - 1]) all[count++] = all[i];
        return Arrays.copyOf(all, count);
    }

    static long[] union(long[] a, long[] b) {
        return union(List.of(a, b));
    }

    /** The places in both of two sorted lists. */
    static long[] intersection(long[] a, long[] b) {
        long[] both = new long[Math.min(a.length, b.length)];
        int count = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                both[count++] = a[i++];
                j++;
            } else if (a[i] < b[j]) i++;
            else j++;
        }
        return Arrays.copyOf(both, count);
    }

    /** The places that are not in this session. */
    static long[] without(long[] places, int sessionNo) {
        return Arrays.stream(places)
                .filter(place -> session(place) != sessionNo)
                .toArray();
    }
}
