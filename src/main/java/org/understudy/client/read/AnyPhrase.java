package org.understudy.client.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Whether any of many phrases is in a text, looking at each of its letters about once. */
final class AnyPhrase {
    /** Phrases are told apart by so many letters first. */
    private static final int START = 5;

    private static final int PLACES = 1 << 12;

    private final List<List<String>> byStart = new ArrayList<>();
    private final List<String> shorter;

    AnyPhrase(Collection<String> phrases) {
        for (int i = 0; i < PLACES; i++) byStart.add(List.of());
        shorter = phrases.stream().filter(p -> p.length() < START).toList();
        for (String p : phrases) {
            if (p.length() < START) continue;
            List<String> alike = new ArrayList<>(byStart.get(place(p, 0)));
            alike.add(p);
            byStart.set(place(p, 0), List.copyOf(alike));
        }
    }

    boolean isIn(String text) {
        for (String p : shorter) if (text.contains(p)) return true;
        for (int at = 0; at + START <= text.length(); at++)
            for (String p : byStart.get(place(text, at))) if (text.startsWith(p, at)) return true;
        return false;
    }

    private static int place(String text, int at) {
        int place = 0;
        for (int i = 0; i < START; i++) place = place * 31 + text.charAt(at + i);
        return place & PLACES - 1;
    }
}
