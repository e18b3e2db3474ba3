package org.understudy.analysis.coding.features;

/** Where in a turn the question is. */
public final class Asking {
    private Asking() {}

    /** The last sentence with a question mark, else the last in question form, else the last. */
    public static int sentence(Heard heard) {
        int last = heard.sentences().size() - 1;
        for (int i = last; i >= 0; i--) if (heard.sentences().get(i).asks()) return i;
        for (int i = last; i >= 0; i--) {
            if (heard.has(i, "q.wh") || heard.has(i, "q.inverted") || heard.has(i, "q.tell")) return i;
        }
        return last;
    }
}
