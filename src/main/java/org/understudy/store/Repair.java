package org.understudy.store;

import java.nio.file.Path;

/**
 * A damaged library was found when it was opened, and replaced by what could be read of it.
 *
 * @param setAside the damaged file, kept as it was
 * @param sessions how many sessions were taken over
 * @param message what happened and what can be done, in the user's words
 */
public record Repair(Path setAside, int sessions, String message) {}
