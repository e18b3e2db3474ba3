package org.understudy.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.understudy.store.LibraryBenchmark;
import org.understudy.ui.rehearsal.StreamingBenchmark;

/**
 * Runs a benchmark by its name, the first argument; further words are handed on to it. From Maven: {@code mvn -q
 * -DskipTests test-compile exec:exec@benchmark -Dbenchmark=reply -Dbenchmark.options="..."}.
 */
public final class Benchmarks {
    private interface Program {
        void run(String[] arguments) throws Exception;
    }

    private record Named(String name, String what, Program program) {}

    private static final List<Named> ALL = List.of(
            new Named("start-up", "start to usable window against an empty JavaFX window", StartUpBenchmark::main),
            new Named("memory", "resident memory of the idle window", MemoryBenchmark::main),
            new Named("reply", "the built-in client's answer to a turn", ReplyBenchmark::main),
            new Named("debrief", "the debrief of 50 turns", DebriefBenchmark::main),
            new Named(
                    "coding",
                    "the technique coder beside a plain one, and a library coded again",
                    CodingBenchmark::main),
            new Named("own-cases", "a folder of own cases, read for the shelf", OwnCasesBenchmark::main),
            new Named("library", "opening and searching 10,000 sessions", LibraryBenchmark::main),
            new Named("streaming", "60 words a second into a long chat", StreamingBenchmark::main));

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        List<String> words = Arrays.stream(args)
                .flatMap(a -> Stream.of(a.split(" ")))
                .filter(w -> !w.isEmpty())
                .toList();
        String name = words.isEmpty() ? "" : words.getFirst();
        for (Named benchmark : ALL) {
            if (benchmark.name().equals(name)) {
                System.out.println(Machine.describe());
                benchmark.program().run(words.subList(1, words.size()).toArray(String[]::new));
                return;
            }
        }
        System.err.println("There is no benchmark “" + name + "”. There are:");
        ALL.forEach(b -> System.err.printf("  %-10s %s%n", b.name(), b.what()));
        System.exit(2);
    }
}
