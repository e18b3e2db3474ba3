package org.understudy.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.understudy.llm.LanguageModel.Listener;
import org.understudy.llm.LanguageModel.Phase;

/** Hears an answer and stops it when a condition on the words so far holds. */
public final class Hearing implements Listener {
    private final StringBuilder words = new StringBuilder();
    private final List<Phase> phases = new ArrayList<>();
    private final Predicate<String> enough;

    public Hearing(Predicate<String> enough) {
        this.enough = enough;
    }

    public static Hearing all() {
        return new Hearing(_ -> false);
    }

    @Override
    public synchronized void phase(Phase phase) {
        phases.add(phase);
    }

    @Override
    public synchronized void words(String more) {
        words.append(more);
    }

    @Override
    public synchronized boolean cancelled() {
        return enough.test(words.toString());
    }

    public synchronized String heard() {
        return words.toString();
    }

    public synchronized List<Phase> phases() {
        return List.copyOf(phases);
    }
}
