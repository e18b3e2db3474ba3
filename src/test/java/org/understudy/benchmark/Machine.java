package org.understudy.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

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

    /** Processor time of the calling thread so far, in milliseconds: what the clock says less what others took. */
    static double cpuMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    /** Prints what something took, by the clock and in processor time of its thread. */
    static void print(String what, List<Double> clock, List<Double> cpu) {
        System.out.printf("%s, %d times%n", what, clock.size());
        print("by the clock", clock);
        print("processor time", cpu);
        System.out.printf("  load at the end %.1f%n", load());
    }

    private static void print(String how, List<Double> millis) {
        double[] all = millis.stream().mapToDouble(Double::doubleValue).toArray();
        System.out.printf(
                "  %-15s p50 %6.1f ms, p90 %6.1f, p99 %6.1f, worst %6.1f%n",
                how, quantile(all, 0.5), quantile(all, 0.9), quantile(all, 0.99), quantile(all, 1));
    }

    /** The smallest value that at least this share (0 to 1) of the values does not exceed. */
    public static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
