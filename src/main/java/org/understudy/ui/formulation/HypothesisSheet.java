package org.understudy.ui.formulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.understudy.analysis.formulation.Hypothesis;

/**
 * The hypotheses on the page, blank ones too. Every change is handed on at once as the lines it is kept as; what was
 * taken off can be put back where it was, however much was written meanwhile.
 */
public final class HypothesisSheet {
    private final List<Hypothesis> rows = new ArrayList<>();
    private final Deque<Removed> removed = new ArrayDeque<>();
    private final Consumer<List<String>> kept;

    private record Removed(int at, Hypothesis hypothesis) {}

    /**
     * Lays out what was kept; one blank one where nothing was.
     *
     * @param kept hears the lines to keep, at every change
     */
    HypothesisSheet(List<String> lines, Consumer<List<String>> kept) {
        this.kept = kept;
        lines.stream().map(Hypothesis::of).forEach(rows::add);
        if (rows.isEmpty()) rows.add(Hypothesis.BLANK);
    }

    public List<Hypothesis> rows() {
        return List.copyOf(rows);
    }

    /** Takes what stands in a row's fields now. */
    public void write(int at, Hypothesis now) {
        rows.set(at, now);
        keep();
    }

    /**
     * Adds a blank one at the end, unless the last one is still blank.
     *
     * @return the row to write in
     */
    public int add() {
        if (rows.isEmpty() || !rows.getLast().isBlank()) rows.add(Hypothesis.BLANK);
        return rows.size() - 1;
    }

    /** Takes a row off. */
    public void remove(int at) {
        Hypothesis off = rows.remove(at);
        if (!off.isBlank()) removed.push(new Removed(at, off));
        keep();
    }

    public boolean canUndo() {
        return !removed.isEmpty();
    }

    /**
     * Puts the row taken off last back where it was.
     *
     * @return where it stands now
     * @throws java.util.NoSuchElementException when none was taken off
     */
    public int undo() {
        Removed back = removed.pop();
        int at = Math.min(back.at(), rows.size());
        rows.add(at, back.hypothesis());
        keep();
        return at;
    }

    private void keep() {
        kept.accept(
                rows.stream().filter(h -> !h.isBlank()).map(Hypothesis::line).toList());
    }
}
