package org.understudy.analysis.coding.text;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A turn as read.
 *
 * @param text as it was said
 * @param sentences in order; empty for a silence
 * @param punctuated false where nothing in the turn marks an end, so that the missing question mark says nothing
 * @param broken true where the turn starts or stops mid-sentence (a leading or trailing dash)
 */
public record Reading(String text, List<Sentence> sentences, boolean punctuated, boolean broken) {
    public Reading {
        sentences = List.copyOf(sentences);
    }

    /** The last readings: a turn is looked at again as what was said before the next ones. */
    private static final AtomicReferenceArray<Reading> RECENT = new AtomicReferenceArray<>(256);

    /** Reads a turn. */
    public static Reading of(String text) {
        int place = Math.floorMod(text.hashCode(), RECENT.length());
        Reading there = RECENT.get(place);
        if (there != null && there.text.equals(text)) return there;
        Reading read = Reader.read(text);
        RECENT.set(place, read);
        return read;
    }

    /** All spoken words of the turn. */
    public List<Word> words() {
        return sentences.stream().flatMap(s -> s.words().stream()).toList();
    }

    public int size() {
        int n = 0;
        for (Sentence s : sentences) n += s.size();
        return n;
    }

    public boolean asks() {
        return sentences.stream().anyMatch(Sentence::asks);
    }
}
