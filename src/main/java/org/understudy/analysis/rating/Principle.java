package org.understudy.analysis.rating;

import java.util.Locale;

/**
 * The seven principles by which counseling replies were compared in the work of Zhang, Eack and Chen (2025), worded by
 * ourselves. Each is rated 1 to 5. The first four are ordinary quality and safety, the last three are counseling.
 */
public enum Principle {
    EMPATHY,
    RELEVANCE,
    CLARITY,
    SAFETY,
    EXPLORATION,
    AUTONOMY,
    STAGING;

    /** The name in files: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
