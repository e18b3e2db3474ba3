package org.understudy.client.voice;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.understudy.client.read.Sentences;
import org.understudy.client.read.Words;

/** A line taken apart: its words as said, those of each of its sentences, and the stems that carry content. */
record Wordy(String text, List<String> words, List<List<String>> sentences, Set<String> content) {
    static Wordy of(String text) {
        return new Wordy(
                text,
                List.copyOf(Words.of(text)),
                Sentences.of(text).stream().map(Words::of).map(List::copyOf).toList(),
                Collections.unmodifiableSet(new LinkedHashSet<>(Words.content(text))));
    }
}
