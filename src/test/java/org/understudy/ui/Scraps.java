package org.understudy.ui;

import java.util.HashMap;
import java.util.Map;
import org.understudy.practice.library.HalfWritten;

/** Half-written replies in memory. */
public final class Scraps implements HalfWritten {
    private final Map<String, Map<String, String>> kept = new HashMap<>();

    @Override
    public void keepHalf(String session, String place, String words) {
        Map<String, String> there = kept.computeIfAbsent(session, _ -> new HashMap<>());
        if (words.isBlank()) there.remove(place);
        else there.put(place, words);
    }

    @Override
    public Map<String, String> halves(String session) {
        return Map.copyOf(kept.getOrDefault(session, Map.of()));
    }
}
