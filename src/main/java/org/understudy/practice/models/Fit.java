package org.understudy.practice.models;

import java.util.OptionalLong;

/**
 * Whether a model fits this machine, and what is short where it does not.
 *
 * @param needed bytes of what is short; 0 where nothing is
 * @param there bytes of it that there are
 */
public record Fit(Verdict verdict, Short shortOf, long needed, long there) {
    /** How well. */
    public enum Verdict {
        FITS,
        TIGHT,
        TOO_BIG
    }

    /** Which resource is short. */
    public enum Short {
        NOTHING,
        /** Enough is built in, but other programs hold it now. */
        FREE_MEMORY,
        MEMORY,
        DISK
    }

    /** Kept for the system and this program. */
    private static final long RESERVE = 2L << 30;

    /** Kept free on the disk. */
    private static final long DISK_RESERVE = 1L << 30;

    private static final Fit WELL = new Fit(Verdict.FITS, Short.NOTHING, 0, 0);

    /** Weighs a model that is not here yet: memory, and room on the disk. */
    public static Fit of(RecommendedModel model, Machine machine) {
        OptionalLong disk = machine.freeDisk();
        long room = model.fileBytes() + DISK_RESERVE;
        if (disk.isPresent() && disk.getAsLong() < room)
            return new Fit(Verdict.TOO_BIG, Short.DISK, room, disk.getAsLong());
        return ofMemory(model.memoryBytes(), machine);
    }

    /** Weighs a model that is here by the size of its files: a fifth more, and a gigabyte for the conversation. */
    public static Fit of(InstalledModel model, Machine machine) {
        return model.bytes() <= 0 ? WELL : ofMemory(model.bytes() / 5 * 6 + (1L << 30), machine);
    }

    private static Fit ofMemory(long needed, Machine machine) {
        if (machine.memory() < needed + RESERVE)
            return new Fit(Verdict.TOO_BIG, Short.MEMORY, needed + RESERVE, machine.memory());
        if (machine.freeMemory() < needed)
            return new Fit(Verdict.TIGHT, Short.FREE_MEMORY, needed, machine.freeMemory());
        return WELL;
    }
}
