package org.understudy.practice.models;

import java.util.Optional;

/**
 * A model that the server has.
 *
 * @param name as the server knows it
 * @param digest changes when the model does; may be empty
 * @param bytes of its files; 0 where the server does not tell
 * @param parameters such as {@code 3.2B}; may be empty
 * @param elsewhere where it really runs, when not on this machine; it may not be used then
 */
public record InstalledModel(String name, String digest, long bytes, String parameters, Optional<String> elsewhere) {
    /** Whether it may be used: it runs where the server is. */
    public boolean usable() {
        return elsewhere.isEmpty();
    }

    /** What timings of it are kept under: its digest, or its name where the server gives none. */
    public String key() {
        return digest.isBlank() ? name : digest;
    }
}
