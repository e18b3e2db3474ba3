package org.understudy.casebook;

/** How a case came to be; shown where it is listed, so that nobody takes one kind for another. */
public enum CaseOrigin {
    /** Written by hand, every line of it. */
    WRITTEN,
    /** Put together by the generator from written parts. */
    GENERATED,
    /** Begun from a profile or a vignette; its author has still to write it. */
    DRAFT
}
