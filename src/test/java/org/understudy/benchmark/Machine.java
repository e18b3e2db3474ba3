package org.understudy.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** What a figure was measured on, and how busy it was. */
public final class Machine {
    private Machine() {}

    public static String describe() {
        return "%d cores, %s %s, Java %s, load %.1f"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        load());
    }

    /** The system's load average over a minute, or a negative number where it keeps none. */
    public static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** The smallest value that at least this share (0 to 1) of the values does not exceed. */
    public static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
