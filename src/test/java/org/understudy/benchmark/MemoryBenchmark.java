package org.understudy.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Resident memory of the idle window, on Linux: started, left alone for the given seconds, read from /proc. Arguments:
 * seconds, and optionally the folder of a built image. Needs a display.
 */
public final class MemoryBenchmark {
    private MemoryBenchmark() {}

    public static void main(String[] args) throws Exception {
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 30;
        Path scratch = Files.createTempDirectory("understudy-memory");
        String data = "-Dunderstudy.data=" + scratch.resolve("data");
        ChildJvm program = args.length > 1
                ? new ChildJvm(List.of(
                        "env",
                        "UNDERSTUDY_JAVA_OPTIONS=" + data,
                        Path.of(args[1]).resolve("bin/understudy").toString()))
                : ChildJvm.here("org.understudy.app.Main", data);
        for (int start = 1; start <= 2; start++) {
            Process process = new ProcessBuilder(program.command()).inheritIO().start();
            Thread.sleep(seconds * 1000L);
            System.out.printf("start %d, after %d s idle:%n", start, seconds);
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
                if (line.startsWith("VmRSS") || line.startsWith("RssAnon") || line.startsWith("RssFile")) {
                    System.out.printf(
                            "  %-8s %4d MB%n",
                            line.substring(0, line.indexOf(':')), Long.parseLong(line.replaceAll("\\D", "")) >> 10);
                }
            }
            process.destroy();
            process.waitFor();
        }
    }
}
