package org.understudy.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.llm.Prompt.Message;
import org.understudy.llm.Prompt.Role;
import org.understudy.llm.models.ModelLimits;
import org.understudy.llm.models.OllamaModel;
import org.understudy.llm.models.OpenAiModel;
import org.understudy.llm.standin.Model;
import org.understudy.llm.standin.StandIn;
import org.understudy.llm.transport.Limits;
import org.understudy.llm.transport.Reach;
import org.understudy.llm.transport.Wire;
import org.understudy.practice.models.ModelTrouble;

/** Nothing that was said leaves this machine. */
@Timeout(60)
class CloudAndReachTest {
    @ParameterizedTest
    @ValueSource(strings = {"gpt-oss:120b-cloud", "qwen3:cloud", "plain-looking", "no-files"})
    void modelsThatRunElsewhereAreNeverAsked(String name) {
        try (StandIn server = StandIn.open(0);
                Wire wire = new Wire(() -> Reach.THIS_MACHINE)) {
            server.models.add(Model.remote("gpt-oss:120b-cloud"));
            server.models.add(Model.local("qwen3:cloud", 2_000_000_000L));
            server.models.add(Model.remote("plain-looking:latest"));
            server.models.add(Model.local("no-files:latest", 0));
            LanguageModel model = new OllamaModel(wire, server.address(), name, 4096, ModelLimits.of(Limits.TALK));
            assertThat(kind(model)).isEqualTo(ModelTrouble.LEAVES_MACHINE);
            model.prepare();
            assertThat(server.inspection.bodies()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt-oss:120b-cloud", "plain-looking"})
    void norThroughTheOtherProtocolThatOllamaSpeaks(String name) {
        try (StandIn server = StandIn.open(0);
                Wire wire = new Wire(() -> Reach.THIS_MACHINE)) {
            server.models.add(Model.remote("plain-looking:latest"));
            URI address = URI.create(server.address() + "/v1");
            assertThat(kind(new OpenAiModel(wire, address, name, 4096, Limits.TALK, Optional.empty())))
                    .isEqualTo(ModelTrouble.LEAVES_MACHINE);
            assertThat(server.inspection.bodies()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://192.168.1.20:11434", "http://localhost:11434", "http://ollama.example:80"})
    void anAddressOffThisMachineIsNotSpokenToWithoutConsent(String address) {
        try (Wire wire = new Wire(() -> Reach.THIS_MACHINE)) {
            LanguageModel model = new OllamaModel(wire, URI.create(address), "m", 4096, ModelLimits.of(Limits.TALK));
            assertThat(kind(model)).isEqualTo(ModelTrouble.LEAVES_MACHINE);
        }
    }

    @Test
    void aConsentHoldsForTheHostItNamesAndForNoOther() {
        Reach reach = new Reach(Optional.of("lab.example"));
        assertThat(reach.allows(URI.create("http://lab.example:8000/v1"))).isTrue();
        assertThat(reach.allows(URI.create("http://LAB.example:8000/v1"))).isTrue();
        assertThat(reach.allows(URI.create("http://lab.example.org"))).isFalse();
        assertThat(reach.allows(URI.create("http://127.0.0.1:11434"))).isTrue();
        assertThat(reach.allows(URI.create("http://[::1]:11434"))).isTrue();
        assertThat(reach.allows(URI.create("http://127.0.0.1.example:11434"))).isFalse();
    }

    @Test
    void nothingListeningIsToldAsSuch() {
        URI gone;
        try (StandIn server = StandIn.open(0)) {
            gone = server.address();
        }
        try (Wire wire = new Wire(() -> Reach.THIS_MACHINE)) {
            LanguageModel model = new OllamaModel(wire, gone, "m", 4096, ModelLimits.of(Limits.TALK));
            assertThat(kind(model)).isEqualTo(ModelTrouble.NOT_FOUND);
        }
    }

    @Test
    void aModelIsLoadedWithItsWindowAndLetGo() {
        try (StandIn server = StandIn.open(0);
                Wire wire = new Wire(() -> Reach.THIS_MACHINE)) {
            LanguageModel model = new OllamaModel(wire, server.address(), "m", 8192, ModelLimits.of(Limits.TALK));
            model.prepare();
            assertThat(server.loaded).containsEntry("m", 8192);
            model.release();
            assertThat(server.loaded).isEmpty();
            assertThat(server.inspection.faults()).isEmpty();
        }
    }

    @Test
    void aModelThatWasTrainedWithLessSaysSo() {
        try (StandIn server = StandIn.open(0);
                Wire wire = new Wire(() -> Reach.THIS_MACHINE)) {
            server.loaded.put("m:latest", 2048);
            LanguageModel model = new OllamaModel(wire, server.address(), "m", 8192, ModelLimits.of(Limits.TALK));
            assertThat(model.contextTokens()).isEqualTo(8192);
            assertThat(model.ask(prompt(), LanguageModel.Listener.NONE)).isInstanceOf(Reply.Whole.class);
            assertThat(model.contextTokens()).isEqualTo(2048);
            model.ask(prompt(), LanguageModel.Listener.NONE);
            assertThat(server.inspection.faults()).isEmpty();
        }
    }

    private static ModelTrouble kind(LanguageModel model) {
        return ((Reply.Cut) model.ask(prompt(), LanguageModel.Listener.NONE))
                .trouble()
                .kind();
    }

    private static Prompt prompt() {
        return Prompt.forWords(
                List.of(new Message(Role.USER, "Tell me more.")), new Prompt.Sampling(0, 20, OptionalLong.empty()));
    }
}
