package org.understudy.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Start to usable window against an empty JavaFX window, in child JVMs that take turns so that both meet the same
 * machine. Arguments: runs of each, and optionally the folder of a built image (target/installer/understudy-VERSION),
 * which is then measured too, as it is delivered. Needs a display.
 */
public final class StartUpBenchmark {
    private StartUpBenchmark() {}

    public static void main(String[] args) throws Exception {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 9;
        Path scratch = Files.createTempDirectory("understudy-start");
        String data = "-Dunderstudy.data=" + scratch.resolve("data");
        Map<String, ChildJvm> programs = new LinkedHashMap<>();
        ChildJvm empty = ChildJvm.here("org.understudy.benchmark.EmptyWindow");
        ChildJvm ours = ChildJvm.here("org.understudy.app.Main", data, "-Dunderstudy.exitWhenUsable=true");
        programs.put("empty window", empty);
        programs.put("Understudy", ours);
        programs.put("empty window, AOT cache", trained(empty, scratch.resolve("empty.aot")));
        programs.put("Understudy, AOT cache", trained(ours, scratch.resolve("understudy.aot")));
        if (args.length > 1) programs.put("Understudy, installed image", installed(Path.of(args[1]), data));
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            for (var program : programs.entrySet()) {
                double usable = program.getValue().usable().orElseThrow();
                millis.computeIfAbsent(program.getKey(), _ -> new ArrayList<>()).add(usable);
            }
        }
        millis.forEach((name, all) -> System.out.printf("%-30s median %6.0f ms   %s%n", name, median(all), all));
        ratio(millis, "Understudy", "empty window");
        ratio(millis, "Understudy, AOT cache", "empty window, AOT cache");
        ratio(millis, "Understudy, AOT cache", "empty window");
        if (args.length > 1) ratio(millis, "Understudy, installed image", "empty window, AOT cache");
        if (args.length > 1) ratio(millis, "Understudy, installed image", "empty window");
        System.out.printf("load at the end %.1f%n", Machine.load());
    }

    /** A second start trains: the first has greeted already. */
    private static ChildJvm trained(ChildJvm program, Path cache) throws Exception {
        program.usable();
        program.with("-XX:AOTCacheOutput=" + cache).usable();
        return Files.exists(cache) ? program.with("-XX:AOTCache=" + cache) : program;
    }

    private static ChildJvm installed(Path image, String data) {
        return new ChildJvm(List.of(
                "env",
                "UNDERSTUDY_JAVA_OPTIONS=-Dunderstudy.exitWhenUsable=true " + data,
                image.resolve("bin/understudy").toString()));
    }

    private static void ratio(Map<String, List<Double>> millis, String one, String other) {
        List<Double> a = millis.get(one);
        List<Double> b = millis.get(other);
        double[] pairs = new double[a.size()];
        for (int i = 0; i < pairs.length; i++) pairs[i] = a.get(i) / b.get(i);
        Arrays.sort(pairs);
        System.out.printf(
                "ratio %s / %s: of medians %.2f, median of pairs %.2f%n",
                one, other, median(a) / median(b), pairs[pairs.length / 2]);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
