package org.understudy.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.evaluation.LinearBaseline;
import org.understudy.exchange.TranscriptFiles;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.library.Library;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Turn;
import org.understudy.store.H2SessionStore;

/**
 * The coder on one core beside a plain linear one, and a library of 100,000 turns coded again on all cores, from the disk
 * and back to it. The turns are those of the sample sessions, over and over.
 */
public final class CodingBenchmark {
    private static final int TURNS = 100_000;
    private static final int ROUNDS = 6;

    private CodingBenchmark() {}

    public static void main(String[] args) throws Exception {
        BuiltInCoder coder = BuiltInCoder.load();
        List<Session> peers = Peers.all();
        oneCore(coder, peers);
        library(coder, peers, args.length > 0 ? Integer.parseInt(args[0]) : TURNS);
    }

    private static void oneCore(BuiltInCoder coder, List<Session> peers) {
        record Placed(String text, CodingContext before) {}
        List<Placed> turns = new ArrayList<>();
        for (Session s : peers)
            for (Turn t : s.counselorTurns())
                turns.add(new Placed(
                        t.text(), new CodingContext(s.turns().subList(Math.max(0, t.index() - 8), t.index()))));
        List<String> texts = turns.stream().map(Placed::text).toList();
        List<Integer> labels = turns.stream()
                .map(t -> coder.code(t.text(), t.before()).behaviour().ordinal())
                .toList();
        LinearBaseline plain = new LinearBaseline(texts, labels, 4);
        double ours = 0;
        double baseline = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double start = Machine.cpuMillis();
            for (int i = 0; i < 10; i++) for (Placed t : turns) coder.code(t.text(), t.before());
            ours = Math.max(ours, 10_000.0 * turns.size() / (Machine.cpuMillis() - start));
            start = Machine.cpuMillis();
            for (int i = 0; i < 100; i++) texts.forEach(plain::code);
            baseline = Math.max(baseline, 100_000.0 * texts.size() / (Machine.cpuMillis() - start));
        }
        System.out.printf(
                "counselor turns a second of processor time on one core: %.0f; plain linear coder: %.0f%n",
                ours, baseline);
    }

    private static void library(BuiltInCoder coder, List<Session> peers, int wanted) throws Exception {
        Path folder = Files.createTempDirectory("understudy-coding");
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            List<Session> many = new ArrayList<>();
            int turns = 0;
            for (int i = 0; turns < wanted; i++) {
                Session copy = copy(peers.get(i % peers.size()), i);
                turns += copy.turns().size();
                many.add(copy);
            }
            store.saveAll(many);
            long start = System.nanoTime();
            var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long busy = system.getProcessCpuTime();
            var done = new Library(store, new TranscriptFiles())
                    .recoding(coder, coder.clientTalk())
                    .run(JobContext.UNWATCHED);
            System.out.printf(
                    "library coded again: %d sessions, %d turns, %.1f s by the clock, %.1f s of processor time%n",
                    done.sessions(),
                    done.turns(),
                    (System.nanoTime() - start) / 1e9,
                    (system.getProcessCpuTime() - busy) / 1e9);
        }
    }

    private static Session copy(Session s, int number) {
        List<Turn> bare = s.turns().stream().map(t -> t.withCodes(List.of())).toList();
        return new Session(
                "copy-" + number,
                s.caseId(),
                number,
                s.engine(),
                s.title(),
                Origin.OWN,
                Setting.PLAIN,
                s.startedAt(),
                Optional.of(s.endedAt().orElse(Instant.EPOCH)),
                bare,
                List.of(),
                List.of(),
                s.extra());
    }
}
