package org.understudy.analysis.rating;

/**
 * The three groups in which CTRS items move together within therapists (Goldberg et al. 2020 found session structure,
 * CBT-specific technique and relationship). Which item stands in which group here is our own reading of those factors.
 */
public enum Cluster {
    STRUCTURE,
    TECHNIQUE,
    RELATIONSHIP;

    /** The name in files: lower case. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
