package org.understudy.practice.models;

import java.util.OptionalLong;

/**
 * What this machine has, in bytes.
 *
 * @param memory in all
 * @param freeMemory now, what programs could still have
 * @param freeDisk where models are kept, when that is known
 */
public record Machine(long memory, long freeMemory, OptionalLong freeDisk) {
    /** Somebody else's machine: nothing is known of it, so nothing is too big for it. */
    public static final Machine UNKNOWN = new Machine(Long.MAX_VALUE, Long.MAX_VALUE, OptionalLong.empty());
}
