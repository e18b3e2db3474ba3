package org.understudy.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
import org.understudy.practice.RehearsalRoom;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Turn;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.ShoeboxStore;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.rehearsal.RehearsalViewModel;

/** Whatever the model server does, the trainee's words are kept, an answer comes, and it is their turn again. */
@Timeout(60)
class SessionGoesOnTest {
    private static final BuiltInCoder CODER = BuiltInCoder.load();
    private static final Limits SHORT =
            new Limits(Duration.ofSeconds(5), Duration.ofMillis(400), Duration.ofSeconds(20), 4 << 20);
    private static final Limits NO_FIRST_WORD =
            new Limits(Duration.ofMillis(400), Duration.ofMillis(400), Duration.ofSeconds(20), 4 << 20);

    @TempDir
    static Path folder;

    private static BundledCasebook casebook;

    private final ShoeboxStore store = new ShoeboxStore();
    private StandIn server;
    private Wire wire;

    @BeforeAll
    static void read() {
        casebook = new BundledCasebook(folder);
    }

    @BeforeEach
    void open() {
        server = StandIn.open(0);
        server.loaded.put("m:latest", 4096);
        server.gate.release(1000);
        server.saying(new AskedLine());
        wire = new Wire(() -> Reach.THIS_MACHINE);
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        wire.close();
        server.close();
        LiveThreads.gone("model-", "HttpClient-");
        assertThat(server.inspection.faults()).isEmpty();
        assertThat(server.inspection.truncated()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void itIsTheTraineesTurnAgain(Play play) throws InterruptedException {
        server.usually(() -> play);
        boolean silent =
                play == Play.NO_ANSWER_AT_ALL || play == Play.HEADERS_THEN_NOTHING || play == Play.ENDLESS_BLANKS;
        LanguageModel model =
                new OllamaModel(wire, server.address(), "m", 4096, ModelLimits.of(silent ? NO_FIRST_WORD : SHORT));
        RehearsalRoom room =
                new RehearsalRoom(casebook, Clients.casting(), CODER, store, SampleRoom.CLOCK, () -> new ModelInRoles(
                                model, Optional::empty)
                        .voice());
        String id = room.begin("dana-crash", new Setting(Optional.of("orientation"), "plain", 30, Optional.empty()), 27)
                .session()
                .id();
        RehearsalViewModel desk = new RehearsalViewModel(casebook, room, store, FxWork.inPlace(), SampleRoom.CLOCK);
        desk.open(id);
        assertThat(server.inspection.arrived()).isTrue();
        for (String line : new String[] {"What brings you here?", "How are you sleeping?"}) {
            desk.lineProperty().set(line);
            desk.say();
            desk.arrived();
            assertThat(desk.stateProperty().get()).isEqualTo(RehearsalViewModel.State.YOUR_TURN);
            assertThat(desk.problemProperty().get()).isEmpty();
        }
        Session kept = store.find(id).orElseThrow();
        assertThat(kept.turns()).hasSize(4);
        assertThat(kept.turns().stream().filter(Turn::byClient).map(Turn::text))
                .allSatisfy(text -> assertThat(text).isNotBlank());
        if (play == Play.NORMAL) {
            assertThat(kept.turns().stream()
                            .filter(Turn::byClient)
                            .map(t -> t.trace().orElseThrow().engine()))
                    .contains("m");
        }
        assertThat(kept.turns().get(2).text()).isEqualTo("How are you sleeping?");
        desk.end();
    }
}
