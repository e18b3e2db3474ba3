package org.understudy.practice.models;

import java.util.List;

/**
 * How far a model has been fetched.
 *
 * @param parts the files of the model as far as they are known, in the order they come
 */
public record FetchProgress(Step step, List<Part> parts) {
    public FetchProgress {
        parts = List.copyOf(parts);
    }

    /** What is being done. */
    public enum Step {
        ASKING,
        FETCHING,
        VERIFYING,
        WRITING,
        DONE
    }

    /** One file of a model, in bytes. */
    public record Part(String digest, long done, long total) {}

    /** Bytes of all parts that are there. */
    public long done() {
        return parts.stream().mapToLong(Part::done).sum();
    }

    /** Bytes of all parts that are known of. */
    public long total() {
        return parts.stream().mapToLong(Part::total).sum();
    }
}
