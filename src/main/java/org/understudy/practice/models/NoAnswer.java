package org.understudy.practice.models;

/** A model that cannot be counted on any more; what was done until then is kept. */
public final class NoAnswer extends RuntimeException {
    private final ModelTrouble trouble;

    public NoAnswer(ModelTrouble trouble, String what) {
        super(what);
        this.trouble = trouble;
    }

    public ModelTrouble trouble() {
        return trouble;
    }
}
