package org.understudy.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.understudy.casebook.CaseReader;
import org.understudy.casebook.OwnCases;
import org.understudy.casebook.OwnShelf;

/**
 * A folder of own cases, as {@code cases generate} writes it: the cards of all of them read for the shelf, looked at
 * again, and one case opened. The window reads the cards in the background, after the shelf is on screen.
 */
public final class OwnCasesBenchmark {
    private static final int AGAIN = 10;

    private OwnCasesBenchmark() {}

    /** @param args the folder */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        OwnCases cases = new OwnCases(List.of(folder));
        OwnShelf shelf = timed("all cards, first in the process", () -> cases.shelf(Set.of()));
        System.out.printf(
                "%d cards, %d unreadable%n",
                shelf.cards().size(), shelf.unreadable().size());
        List<Double> millis = new ArrayList<>();
        List<Double> busy = new ArrayList<>();
        for (int i = 0; i < AGAIN; i++) {
            long begin = System.nanoTime();
            double cpu = Machine.cpuMillis();
            cases.shelf(Set.of());
            millis.add((System.nanoTime() - begin) / 1e6);
            busy.add(Machine.cpuMillis() - cpu);
        }
        Machine.print("all cards, looked at again", millis, busy);
        String id = shelf.cards().getFirst().id();
        Path one = Files.isDirectory(folder.resolve(id))
                ? folder.resolve(id)
                : cases.find(id).orElseThrow();
        timed("one case opened, first in the process", () -> CaseReader.read(one));
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long begin = System.nanoTime();
        double cpu = Machine.cpuMillis();
        T result = work.get();
        System.out.printf(
                "%s: %.0f ms by the clock, %.0f ms of processor time%n",
                what, (System.nanoTime() - begin) / 1e6, Machine.cpuMillis() - cpu);
        return result;
    }
}
