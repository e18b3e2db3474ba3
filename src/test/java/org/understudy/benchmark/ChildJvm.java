package org.understudy.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program started in a JVM of its own.
 *
 * @param command what to run, with its options
 */
record ChildJvm(List<String> command) {
    private static final List<String> OPTIONS =
            List.of("-Xlog:disable", "-XX:+UseSerialGC", "-Xms64m", "-Xmx768m", "--enable-native-access=ALL-UNNAMED");

    /** With the program's usual options, on the class path of this JVM, its folders packed as jars. */
    static ChildJvm here(String mainClass, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", ClassPath.ofJars(), mainClass));
        return new ChildJvm(command);
    }

    /** With one more option for the JVM. */
    ChildJvm with(String option) {
        List<String> more = new ArrayList<>(command);
        more.add(1, option);
        return new ChildJvm(more);
    }

    /**
     * The milliseconds from asking for the process until it printed “usable”, once it has ended; none where it printed
     * none. Timed here: what a process knows of its own birth can be most of a second off (Linux counts it
     * from the boot, whose time is kept in whole seconds).
     */
    Optional<Double> usable() throws IOException, InterruptedException {
        Path errors = Files.createTempFile("benchmark", ".err");
        long asked = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        Optional<Double> millis = Optional.empty();
        try (BufferedReader out = process.inputReader()) {
            for (String line; (line = out.readLine()) != null; ) {
                if (line.equals("usable")) millis = Optional.of((System.nanoTime() - asked) / 1e6);
            }
        }
        if (process.waitFor() != 0) System.err.print(Files.readString(errors));
        Files.delete(errors);
        return millis;
    }
}
