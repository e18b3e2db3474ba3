package org.understudy.analysis.rating;

import java.util.Locale;

/** The four dimensions of the CPsyCoun rubric for whole dialogues, with the points each can reach. */
public enum Dimension {
    COMPREHENSIVENESS(2),
    PROFESSIONALISM(4),
    AUTHENTICITY(3),
    SAFETY(1);

    private final double most;

    Dimension(double most) {
        this.most = most;
    }

    public double most() {
        return most;
    }

    /** The name in files: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
