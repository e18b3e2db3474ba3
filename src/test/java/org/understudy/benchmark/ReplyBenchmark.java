package org.understudy.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.casebook.BundledCasebook;
import org.understudy.client.Clients;
import org.understudy.practice.Rehearsal;
import org.understudy.practice.RehearsalRoom;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Turn;
import org.understudy.store.H2SessionStore;

/**
 * The built-in client's answer to a turn, from the words to the answer on disk: what the counselors of the sample
 * sessions said, said again to the same clients with several seeds, into a library in a new folder.
 */
public final class ReplyBenchmark {
    private static final int SEEDS = 4;

    private ReplyBenchmark() {}

    public static void main(String[] args) throws IOException {
        BundledCasebook casebook = new BundledCasebook();
        Path folder = Files.createTempDirectory("understudy-reply");
        List<Double> millis = new ArrayList<>();
        List<Double> busy = new ArrayList<>();
        double first = 0;
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            RehearsalRoom room =
                    new RehearsalRoom(casebook, Clients.casting(), BuiltInCoder.load(), store, Clock.systemUTC());
            for (int seed = 0; seed <= SEEDS; seed++) {
                for (Session peer : Peers.all()) {
                    Rehearsal rehearsal = room.begin(peer.caseId().orElseThrow(), Setting.PLAIN, seed);
                    for (Turn turn : peer.counselorTurns()) {
                        long begin = System.nanoTime();
                        double cpu = Machine.cpuMillis();
                        rehearsal.say(turn.text());
                        double took = (System.nanoTime() - begin) / 1e6;
                        if (first == 0) first = took;
                        if (seed == 0) continue; // warms up
                        millis.add(took);
                        busy.add(Machine.cpuMillis() - cpu);
                    }
                    rehearsal.end();
                }
            }
        }
        Machine.print("reply, from the words to the answer on disk", millis, busy);
        System.out.printf("the first of the process: %.0f ms%n", first);
    }
}
