package org.understudy.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.casebook.BundledCasebook;
import org.understudy.client.Clients;
import org.understudy.llm.models.ModelLimits;
import org.understudy.llm.models.OllamaModel;
import org.understudy.llm.standin.AskedLine;
import org.understudy.llm.standin.Play;
import org.understudy.llm.standin.StandIn;
import org.understudy.llm.transport.Limits;
import org.understudy.llm.transport.Reach;
import org.understudy.llm.transport.Wire;
import org.understudy.practice.Rehearsal;
import org.understudy.practice.RehearsalRoom;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Turn;
import org.understudy.store.H2SessionStore;

/**
 * A thousand turns against a model server that does whatever it likes, half of the time well. Every turn that was
 * acknowledged is in the library, and neither threads nor memory grow. {@code -Dsoak.turns=N} for another length.
 */
@Tag("slow")
class SoakTest {
    private static final int TURNS = Integer.getInteger("soak.turns", 1000);
    private static final int SESSION = 25;
    private static final Limits SHORT =
            new Limits(Duration.ofMillis(500), Duration.ofMillis(300), Duration.ofSeconds(5), 1 << 20);
    private static final List<String> LINES = List.of(
            "What brings you here?",
            "How are you sleeping?",
            "Four hours, and then you're up with it.",
            "Tell me about your brother.",
            "You go quiet when we get near that.",
            "What was that like for you?",
            "It sounds lonely, carrying that by yourself.",
            "What goes through your mind at night?",
            "Mm-hm.",
            "From 0 to 100, how high is your distress right now?");

    @TempDir
    Path folder;

    private record Said(String session, Turn asked, Turn answered) {}

    @Test
    void everyAcknowledgedTurnIsKeptAndNothingGrows() throws Exception {
        List<Said> acknowledged = new ArrayList<>();
        Map<String, Integer> outcomes = new TreeMap<>();
        List<Long> memory = new ArrayList<>();
        List<Integer> threads = new ArrayList<>();
        Random dice = new Random(27);
        Play[] plays = Play.values();
        try (StandIn server = StandIn.open(0);
                Wire wire = new Wire(() -> Reach.THIS_MACHINE);
                H2SessionStore store = H2SessionStore.open(folder.resolve("library"))) {
            server.loaded.put("m:latest", 4096);
            server.gate.release(1_000_000);
            server.saying(new AskedLine());
            server.usually(() -> dice.nextBoolean() ? Play.NORMAL : plays[dice.nextInt(plays.length)]);
            LanguageModel model = new OllamaModel(wire, server.address(), "m", 4096, ModelLimits.of(SHORT));
            RehearsalRoom room = new RehearsalRoom(
                    new BundledCasebook(folder),
                    Clients.casting(),
                    BuiltInCoder.load(),
                    store,
                    Clock.systemUTC(),
                    () -> new ModelInRoles(model, Optional::empty).voice());
            for (int played = 0; played < TURNS; played += SESSION) {
                Setting setting = new Setting(Optional.of("orientation"), "plain", 30, Optional.empty());
                Rehearsal rehearsal = room.begin("dana-crash", setting, played);
                for (int i = 0; i < SESSION; i++) {
                    Rehearsal.Exchange exchange = rehearsal.say(LINES.get(i % LINES.size()));
                    acknowledged.add(new Said(rehearsal.session().id(), exchange.asked(), exchange.answered()));
                    outcomes.merge(exchange.worded().outcome().code(), 1, Integer::sum);
                    if (exchange.clientLeaves()) break;
                }
                rehearsal.end();
                memory.add(usedMemory());
                threads.add(LiveThreads.named("").size());
            }
            assertThat(server.inspection.faults()).isEmpty();
            assertThat(server.inspection.truncated()).isZero();
            LiveThreads.gone("model-probe", "model-load-watch");
            System.err.printf(
                    "soak: %d turns acknowledged, %s, %d requests; threads %d to %d, memory %d to %d MB%n",
                    acknowledged.size(),
                    outcomes,
                    server.inspection.requests(),
                    threads.getFirst(),
                    threads.getLast(),
                    memory.get(memory.size() / 4) >> 20,
                    memory.getLast() >> 20);
        }
        try (H2SessionStore again = H2SessionStore.open(folder.resolve("library"))) {
            for (Said said : acknowledged) {
                Session kept = again.find(said.session()).orElseThrow();
                assertThat(kept.turns().get(said.asked().index()).text())
                        .isEqualTo(said.asked().text());
                assertThat(kept.turns().get(said.answered().index()).text())
                        .isEqualTo(said.answered().text());
            }
        }
        assertThat(outcomes).containsKeys("model", "unavailable");
        assertThat(threads.getLast()).isLessThanOrEqualTo(threads.get(threads.size() / 4) + 5);
        assertThat(memory.getLast()).isLessThan(memory.get(memory.size() / 4) + (48L << 20));
    }

    private static long usedMemory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
