package org.understudy.wire;

import java.util.List;

/** A document cannot be read; the message says where, what, and what to do. */
public final class WireProblem extends RuntimeException {
    private final String what;
    private final transient List<Object> steps;

    private WireProblem(String message, String what, List<Object> steps, Throwable cause) {
        super(message, cause);
        this.what = what;
        this.steps = steps;
    }

    /** A problem with a document as a whole. */
    public static WireProblem in(String source, String what) {
        return new WireProblem(source + ": " + what, what, List.of(), null);
    }

    /** A problem at a line and column, both from 1. */
    static WireProblem at(String source, int line, int column, String what, Throwable cause) {
        return new WireProblem(source + ":" + line + ":" + column + ": " + what, what, List.of(), cause);
    }

    /** A problem at a place in the tree, whose line is not known yet. */
    static WireProblem at(List<Object> steps, String what) {
        return new WireProblem(pathOf(steps) + what, pathOf(steps) + what, List.copyOf(steps), null);
    }

    /** What is wrong and what to do, with the path inside the document and without the document's name. */
    public String what() {
        return what;
    }

    List<Object> steps() {
        return steps;
    }

    private static String pathOf(List<Object> steps) {
        StringBuilder path = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof Integer index) path.append('[').append(index).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(step);
        }
        return path.isEmpty() ? "" : path + ": ";
    }
}
