package org.understudy.client.voice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.understudy.client.read.Words;

/** A line taken apart: its words as said, and the stems that carry content. */
record Wordy(String text, List<String> words, Set<String> content) {
    static Wordy of(String text) {
        return new Wordy(
                text,
                List.copyOf(Words.of(text)),
                java.util.Collections.unmodifiableSet(new LinkedHashSet<>(Words.content(text))));
    }
}
