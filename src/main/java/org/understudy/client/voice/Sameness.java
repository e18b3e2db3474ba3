package org.understudy.client.voice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.understudy.client.read.Sentences;
import org.understudy.client.read.Words;
import org.understudy.session.Turn;

/** Nothing said twice, and nothing merely given back. */
final class Sameness {
    /** Share of four-word runs said before, above which a line repeats (engine design §3.6). */
    private static final double REPEATS = 0.25;

    private static final int OPENERS = 6;
    private static final int ECHO = 4;

    private Sameness() {}

    static List<Fault> faults(Wordy line, Moment m) {
        List<Fault> faults = new ArrayList<>();
        List<Turn> own = m.session().clientTurns();
        List<String> authored = Wordy.of(m.authored()).words();
        Set<String> before = new HashSet<>();
        own.forEach(t -> before.addAll(runs(Words.of(t.text()), 4)));
        List<String> fours = runs(line.words(), 4);
        long again = fours.stream()
                .filter(before::contains)
                .filter(r -> !runs(authored, 4).contains(r))
                .count();
        boolean opener = line.words().size() >= 6
                && own.reversed().stream()
                        .limit(OPENERS)
                        .map(t -> Words.of(t.text()))
                        .anyMatch(w -> w.size() >= 3
                                && w.subList(0, 3).equals(line.words().subList(0, 3))
                                && !runs(authored, 3).contains(String.join(" ", w.subList(0, 3))));
        List<String> threes = runs(line.words(), 3);
        boolean loops = threes.size() - new HashSet<>(threes).size()
                > (runs(authored, 3).size() - new HashSet<>(runs(authored, 3)).size());
        if (again > REPEATS * Math.max(1, fours.size()) || opener || loops) faults.add(Fault.REPEATS);
        Set<String> theirs = new HashSet<>(runs(Words.of(m.asked().text()), ECHO));
        theirs.removeAll(runs(authored, ECHO));
        Set<List<String>> asked = sentences(m.asked().text());
        asked.removeAll(sentences(m.authored()));
        boolean givesBack = sentences(line.text()).stream().anyMatch(asked::contains);
        if (givesBack || fours.stream().anyMatch(theirs::contains)) faults.add(Fault.ECHO);
        return faults;
    }

    private static Set<List<String>> sentences(String text) {
        return Sentences.of(text).stream().map(Words::of).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> runs(List<String> words, int n) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + n <= words.size(); i++) runs.add(String.join(" ", words.subList(i, i + n)));
        return runs;
    }
}
