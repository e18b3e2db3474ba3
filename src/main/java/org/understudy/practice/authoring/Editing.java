package org.understudy.practice.authoring;

import java.util.ArrayDeque;
import java.util.Deque;
import org.understudy.casebook.EditableCase;
import org.understudy.casebook.Overlay;

/** A case on the desk, with every step that was taken and can be taken back. Not safe to share between threads. */
public final class Editing {
    private static final int STEPS = 200;

    private final Deque<Overlay> before = new ArrayDeque<>();
    private final Deque<Overlay> after = new ArrayDeque<>();
    private EditableCase now;

    Editing(EditableCase begun) {
        this.now = begun;
    }

    public EditableCase now() {
        return now;
    }

    /** Takes a step. Whether anything is different. */
    public boolean change(Overlay to) {
        if (to.equals(now.overlay())) return false;
        before.push(now.overlay());
        if (before.size() > STEPS) before.removeLast();
        after.clear();
        now = now.with(to);
        return true;
    }

    public boolean canUndo() {
        return !before.isEmpty();
    }

    public boolean canRedo() {
        return !after.isEmpty();
    }

    /** Takes the last step back. */
    public void undo() {
        if (!canUndo()) return;
        after.push(now.overlay());
        now = now.with(before.pop());
    }

    /** Takes it again. */
    public void redo() {
        if (!canRedo()) return;
        before.push(now.overlay());
        now = now.with(after.pop());
    }
}
