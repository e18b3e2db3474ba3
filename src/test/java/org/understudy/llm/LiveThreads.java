package org.understudy.llm;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The threads of this process by name, virtual ones too. */
public final class LiveThreads {
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(50);

    private LiveThreads() {}

    /** Waits until no thread has a name that begins with one of these; fails when one still lives after a while. */
    public static void gone(String... beginnings) throws IOException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        List<String> left = named(beginnings);
        while (!left.isEmpty() && System.nanoTime() < until) {
            // dumps in quick succession have brought a virtual machine down while virtual threads ended
            LockSupport.parkNanos(BETWEEN);
            left = named(beginnings);
        }
        if (!left.isEmpty()) throw new AssertionError("threads left: " + left);
    }

    /** Names of living threads that begin with one of these. */
    public static List<String> named(String... beginnings) throws IOException {
        Path folder = Files.createTempDirectory("threads");
        Path dump = folder.resolve("dump.json");
        try {
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpThreads(dump.toString(), HotSpotDiagnosticMXBean.ThreadDumpFormat.JSON);
            return Files.readAllLines(dump).stream()
                    .filter(line -> line.contains("\"name\":"))
                    .map(line -> line.replaceAll(".*\"name\":\\s*\"([^\"]*)\".*", "$1"))
                    .filter(name -> List.of(beginnings).stream().anyMatch(name::startsWith))
                    .toList();
        } finally {
            Files.deleteIfExists(dump);
            Files.delete(folder);
        }
    }
}
