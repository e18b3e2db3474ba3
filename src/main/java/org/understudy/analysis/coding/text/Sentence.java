package org.understudy.analysis.coding.text;

import java.util.List;

/**
 * One sentence of a turn, or a stretch of unpunctuated speech that does one thing.
 *
 * @param words spoken words only, without fillers and stutters, in order
 * @param end the closing mark: {@code ?}, {@code !}, {@code .} or a space where there was none
 * @param from first character in the turn, inclusive
 * @param to end in the turn, exclusive
 */
public record Sentence(List<Word> words, char end, int from, int to) {
    public Sentence {
        words = List.copyOf(words);
    }

    public String word(int i) {
        return i >= 0 && i < words.size() ? words.get(i).form() : "";
    }

    public int size() {
        return words.size();
    }

    public boolean asks() {
        return end == '?';
    }
}
