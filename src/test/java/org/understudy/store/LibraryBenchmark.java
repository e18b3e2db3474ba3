package org.understudy.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.understudy.practice.library.SessionQuery;

/**
 * Opens and searches a library of 10,000 sessions of 40 turns, and prints what it took, in milliseconds: the median and
 * the worst of twenty runs, each with other words, so that no answer is one that was kept. Arguments: folder, number of sessions.
 */
public final class LibraryBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int BATCH = 200;
    private static final int TURNS = 40;
    private static final int WARM_UP = 5;
    private static final String[] SECOND = "feel sleep work father night nothing because tired angry".split(" ");

    private LibraryBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "target/library-benchmark");
        int sessions = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        fill(folder, sessions);
        Path file = folder.resolve(LibraryFile.FILE);
        System.out.printf("library: %d sessions of %d turns, %d MB%n", sessions, TURNS, Files.size(file) >> 20);
        long begin = System.nanoTime();
        H2SessionStore first = H2SessionStore.open(folder);
        print("open, first in this process", begin);
        begin = System.nanoTime();
        first.list(page("", 0));
        print("first page of 50, cold", begin);
        begin = System.nanoTime();
        first.search("mother sleep", 50);
        print("search two words, cold", begin);
        first.close();
        measure("open and close, warm", _ -> H2SessionStore.open(folder).close());
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            measure("page of 50", i -> store.list(page("", i)));
            measure("page of 50 from 5,000", i -> store.list(page("", 5_000 + i)));
            measure(
                    "all rows",
                    i -> store.list(
                            new SessionQuery(Optional.empty(), Optional.empty(), "", false, Integer.MAX_VALUE, i)));
            measure("filter by part of a title", i -> store.list(page("talk " + (70 + i), 0)));
            measure("search two words", i -> store.search("mother " + SECOND[i % SECOND.length], 50));
            measure("search a common word", i -> store.search(SECOND[i % SECOND.length], 50));
            measure("search three letters", i -> store.search(SECOND[i % SECOND.length].substring(0, 3), 50));
            measure("search a rare word", i -> store.search("word" + (9_000 + i), 50));
            measure("search five words", i -> store.search("never think about work " + SECOND[i % SECOND.length], 50));
            measure("open one session", i -> store.find("talk-" + (4_711 + i)));
            store.save(Sessions.open("new"));
            measure("append a turn", i -> store.append("new", Sessions.turn(i, "line " + i)));
            measure(
                    "save a draft",
                    i -> store.saveDraft("new", new org.understudy.practice.library.Draft("half " + i, "")));
            measure("end a session", _ -> store.end("new", Sessions.START));
            begin = System.nanoTime();
            store.delete("new");
            print("delete and purge", begin);
            begin = System.nanoTime();
            store.backup(folder.resolve("backup.zip"));
            print("backup", begin);
            // the file as a stop leaves it, for an open program's file is one that was not closed
            Files.createDirectories(folder.resolve("stopped"));
            Files.copy(file, folder.resolve("stopped").resolve(LibraryFile.FILE), StandardCopyOption.REPLACE_EXISTING);
        }
        begin = System.nanoTime();
        H2SessionStore stopped = H2SessionStore.open(folder.resolve("stopped"));
        print("open after a stop: copy, open, read all", begin);
        stopped.close();
    }

    private static SessionQuery page(String words, int from) {
        return new SessionQuery(Optional.empty(), Optional.empty(), words, false, 50, from);
    }

    private static void fill(Path folder, int sessions) {
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            int there = store.list(SessionQuery.ALL).size();
            long begin = System.nanoTime();
            for (int i = there; i < sessions; i += BATCH)
                store.saveAll(IntStream.range(i, Math.min(sessions, i + BATCH))
                        .mapToObj(n -> Sessions.talk(n, TURNS))
                        .toList());
            if (there < sessions) print("fill", begin);
        }
    }

    private static void measure(String what, IntConsumer work) {
        double[] millis = new double[20];
        double[] busy = new double[20];
        for (int i = 0; i < WARM_UP; i++) work.accept(i);
        for (int i = 0; i < millis.length; i++) {
            long begin = System.nanoTime();
            long cpu = THREADS.getCurrentThreadCpuTime();
            work.accept(WARM_UP + i);
            millis[i] = (System.nanoTime() - begin) / 1e6;
            busy[i] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
        }
        Arrays.sort(millis);
        Arrays.sort(busy);
        System.out.printf(
                "%-40s median %8.1f   worst %8.1f   processor median %8.1f%n", what, millis[10], millis[19], busy[10]);
    }

    private static void print(String what, long begin) {
        System.out.printf("%-40s        %8.1f%n", what, (System.nanoTime() - begin) / 1e6);
    }
}
