package org.understudy.llm;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.understudy.llm.Prompt.Message;
import org.understudy.llm.Prompt.Role;
import org.understudy.llm.models.ModelLimits;
import org.understudy.llm.models.OllamaModel;
import org.understudy.llm.models.OpenAiModel;
import org.understudy.llm.standin.Play;
import org.understudy.llm.standin.StandIn;
import org.understudy.llm.transport.Limits;
import org.understudy.llm.transport.Reach;
import org.understudy.llm.transport.Wire;

/** Neither what is asked nor what is answered comes into a log, at the chattiest level, whatever goes wrong. */
class NothingSaidIsLoggedTest {
    private static final Limits SHORT =
            new Limits(Duration.ofSeconds(5), Duration.ofMillis(300), Duration.ofSeconds(5), 1 << 20);

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
    private final Level before = root.getLevel();

    @BeforeEach
    void listen() {
        heard.setContext(root.getLoggerContext());
        heard.start();
        root.addAppender(heard);
        root.setLevel(Level.TRACE);
    }

    @AfterEach
    void stop() {
        root.setLevel(before);
        root.detachAppender(heard);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NORMAL", "ERROR_LINE", "MALFORMED_LINE", "OTHER_SHAPE", "NO_DONE", "RESET", "STALL", "STATUS_400"
            })
    void noWordOfASession(Play play) {
        try (StandIn server = StandIn.open(0);
                Wire wire = new Wire(() -> Reach.THIS_MACHINE)) {
            server.loaded.put("m:latest", 4096);
            server.usually(() -> play);
            Prompt prompt = Prompt.forWords(
                    List.of(new Message(Role.USER, "Tell me about the bicycle.")),
                    new Prompt.Sampling(0, 20, OptionalLong.empty()));
            new OllamaModel(wire, server.address(), "m", 4096, ModelLimits.of(SHORT)).ask(prompt, Hearing.all());
            new OpenAiModel(wire, URI.create(server.address() + "/v1"), "m", 4096, SHORT, Optional.empty())
                    .ask(prompt, Hearing.all());
        }
        assertThat(List.copyOf(heard.list)).allSatisfy(event -> {
            StringBuilder all = new StringBuilder(event.getFormattedMessage());
            for (IThrowableProxy t = event.getThrowableProxy(); t != null; t = t.getCause()) all.append(t.getMessage());
            assertThat(all).doesNotContain("bicycle", "sleep", "kitchen");
        });
    }
}
