package org.understudy.analysis.coding.text;

import java.util.ArrayList;
import java.util.List;
import org.understudy.analysis.coding.text.Word.Kind;

/** Groups the words of a turn into sentences: at closing marks, and in speech without marks where a new move starts. */
final class Reader {
    private Reader() {}

    static Reading read(String text) {
        List<Word> tokens = Tokens.of(text);
        boolean ends = tokens.stream().anyMatch(w -> w.kind() == Kind.END);
        long spoken = tokens.stream().filter(Word::isSpoken).count();
        boolean dashes = text.strip().startsWith("-") || text.strip().endsWith("-");
        List<Sentence> sentences = new ArrayList<>();
        List<Word> run = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Word w = tokens.get(i);
            if (w.kind() == Kind.END) {
                char end = w.form().charAt(0);
                int to = w.to();
                while (i + 1 < tokens.size() && tokens.get(i + 1).kind() == Kind.END) {
                    i++;
                    to = tokens.get(i).to();
                    char next = tokens.get(i).form().charAt(0);
                    if (next == '?' || end == '.' && next == '!') end = next;
                }
                close(sentences, run, end, to);
            } else if (w.isSpoken()) {
                run.add(w);
            } else if (w.kind() == Kind.FILLER && run.isEmpty() && alone(tokens, i)) {
                run.add(new Word("mhm", Kind.WORD, w.from(), w.to()));
            }
        }
        close(sentences, run, ' ', text.length());
        return new Reading(text, sentences, ends || (spoken <= 3 && dashes), dashes);
    }

    /** A filler that is all there is ("Uh.") acknowledges. */
    private static boolean alone(List<Word> tokens, int at) {
        for (int i = 0; i < tokens.size(); i++) {
            if (i != at && tokens.get(i).isSpoken()) return false;
        }
        return true;
    }

    private static void close(List<Sentence> sentences, List<Word> run, char end, int to) {
        if (run.isEmpty()) return;
        List<Word> fluent = Fluency.withoutStutters(run);
        int start = 0;
        for (int cut : Cuts.in(fluent)) {
            List<Word> part = fluent.subList(start, cut);
            sentences.add(new Sentence(
                    part, ' ', part.getFirst().from(), part.getLast().to()));
            start = cut;
        }
        List<Word> rest = fluent.subList(start, fluent.size());
        sentences.add(new Sentence(rest, end, rest.getFirst().from(), to));
        run.clear();
    }
}
