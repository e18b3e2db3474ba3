package org.understudy.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.llm.LanguageModel.Phase;
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
import org.understudy.practice.models.ModelTrouble;

/** Every way a model server is known to behave comes to exactly one reply, with the words that came kept. */
@Timeout(60)
class ModelBehavioursTest {
    private static final String LINE = StandIn.LINE;
    private static final String HALF = "I don't sleep. Café's";
    /** For what should come: longer than any busy machine needs. */
    private static final Limits PATIENT =
            new Limits(Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(40), 4 << 20);
    /** For what never comes. */
    private static final Limits NO_FIRST_WORD =
            new Limits(Duration.ofMillis(400), Duration.ofSeconds(30), Duration.ofSeconds(40), 4 << 20);

    private static final Limits NO_NEXT_WORD =
            new Limits(Duration.ofSeconds(30), Duration.ofMillis(400), Duration.ofSeconds(40), 4 << 20);

    private StandIn server;
    private Wire wire;

    @BeforeEach
    void open() {
        server = StandIn.open(0);
        server.loaded.put("m:latest", 4096);
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
    @CsvSource({
        "NORMAL",
        "THINKING_FIRST",
        "THINKING_IN_THE_WORDS",
        "BYTE_BY_BYTE",
        "MANY_LINES_A_CHUNK",
        "BLANK_LINES",
        "NO_COUNTS"
    })
    void wholeAnswersComeWhole(Play play) {
        for (LanguageModel model : List.of(ollama(), openAi())) {
            Hearing hearing = Hearing.all();
            server.plays(play);
            Reply reply = model.ask(prompt(), hearing);
            assertThat(reply).isInstanceOf(Reply.Whole.class);
            assertThat(reply.text()).isEqualTo(LINE);
            assertThat(hearing.heard()).isEqualTo(LINE);
            assertThat(hearing.phases()).containsExactly(Phase.READING, Phase.WRITING);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR_LINE, SERVER_FAULT, true",
        "MALFORMED_LINE, GARBLED, true",
        "OTHER_SHAPE, GARBLED, true",
        "NO_DONE, ENDED_EARLY, true",
        "RESET, ENDED_EARLY, true",
        "MISSING_LAST_CHUNK, ENDED_EARLY, true",
        "CUT_INSIDE_A_CHUNK, ENDED_EARLY, true",
        "STALL, STALLED, true",
        "LENGTH, CUT_AT_LIMIT, true",
        "EMPTY, EMPTY, false",
        "LOAD_ONLY, EMPTY, false",
        "NO_ANSWER_AT_ALL, TOO_SLOW_TO_START, false",
        "HEADERS_THEN_NOTHING, TOO_SLOW_TO_START, false",
        "ENDLESS_BLANKS, TOO_SLOW_TO_START, false",
        "RESET_BEFORE_HEADERS, UNREACHABLE, false",
        "STATUS_404, MODEL_MISSING, false",
        "STATUS_400, REFUSED, false",
        "STATUS_403_EMPTY, REFUSED, false",
        "STATUS_499, ENDED_EARLY, false",
        "STATUS_500, SERVER_FAULT, false",
        "STATUS_500_MEMORY, OUT_OF_MEMORY, false",
        "STATUS_500_OLD_MEMORY, OUT_OF_MEMORY, false",
        "STATUS_503, BUSY, false",
        "PLAIN_404, NOT_OLLAMA, false",
        "HTML_200, NOT_OLLAMA, false",
        "REDIRECT, NOT_OLLAMA, false",
        "ENDLESS_LINE, TOO_LONG, false",
    })
    void brokenAnswersKeepTheirWordsAndSayWhy(Play play, ModelTrouble kind, boolean half) {
        Limits limits =
                switch (kind) {
                    case TOO_SLOW_TO_START -> NO_FIRST_WORD;
                    case STALLED -> NO_NEXT_WORD;
                    default -> PATIENT;
                };
        for (LanguageModel model : List.of(ollama(limits), openAi(limits))) {
            Hearing hearing = Hearing.all();
            server.plays(play);
            Reply reply = model.ask(prompt(), hearing);
            assertThat(reply).isInstanceOf(Reply.Cut.class);
            assertThat(((Reply.Cut) reply).trouble().kind())
                    .as(model.getClass().getSimpleName())
                    .isEqualTo(kind);
            assertThat(reply.text()).isEqualTo(half ? HALF : "");
            assertThat(hearing.heard()).isEqualTo(half ? HALF : "");
            assertThat(((Reply.Cut) reply).trouble().detail()).doesNotContain("sleep");
        }
    }

    @Test
    void wordsWithoutEndAreStoppedAtTheirSize() {
        server.plays(Play.ENDLESS_WORDS);
        Reply reply = ollama().ask(prompt(), Hearing.all());
        assertThat(((Reply.Cut) reply).trouble().kind()).isEqualTo(ModelTrouble.TOO_LONG);
        assertThat(reply.text()).startsWith(LINE);
    }

    @Test
    void aSlowBeginningIsWaitedForAndItsPhaseTold() throws Exception {
        server.loaded.clear();
        server.plays(Play.SLOW_HEADERS);
        Hearing hearing = Hearing.all();
        Thread asking = Thread.ofVirtual().start(() -> ollama().ask(prompt(), hearing));
        assertThat(server.inspection.arrived()).isTrue();
        assertThat(hearing.phases()).containsExactly(Phase.LOADING);
        server.loaded.put("m:latest", 4096);
        while (hearing.phases().size() < 2) Thread.onSpinWait();
        server.gate.release();
        asking.join();
        assertThat(hearing.phases()).containsExactly(Phase.LOADING, Phase.READING, Phase.WRITING);
        assertThat(hearing.heard()).isEqualTo(LINE);
    }

    @Test
    void aSlowFirstWordIsWaitedFor() throws Exception {
        server.plays(Play.SLOW_FIRST_WORD);
        Hearing hearing = Hearing.all();
        Thread asking = Thread.ofVirtual().start(() -> ollama().ask(prompt(), hearing));
        assertThat(server.inspection.arrived()).isTrue();
        server.gate.release();
        asking.join();
        assertThat(hearing.heard()).isEqualTo(LINE);
    }

    @ParameterizedTest
    @CsvSource({"NO_ANSWER_AT_ALL", "HEADERS_THEN_NOTHING", "STALL"})
    void aStopCountsAtAnyTimeAndTheServerSeesIt(Play play) throws Exception {
        for (LanguageModel model : List.of(ollama(), openAi())) {
            server.plays(play);
            boolean half = play == Play.STALL;
            Hearing hearing = new Hearing(words -> words.equals(half ? HALF : ""));
            Reply reply = model.ask(prompt(), hearing);
            assertThat(((Reply.Cut) reply).trouble().kind()).isEqualTo(ModelTrouble.CANCELLED);
            assertThat(reply.text()).isEqualTo(half ? HALF : "");
        }
    }

    @Test
    void aStopFreesTheServerForTheNextRequest() throws Exception {
        server.plays(Play.STALL);
        ollama().ask(prompt(), new Hearing(HALF::equals));
        assertThat(server.inspection.departed()).isTrue();
        assertThat(ollama().ask(prompt(), Hearing.all()).text()).isEqualTo(LINE);
    }

    @Test
    void anInterruptIsAStopAndEndsWithIt() throws Exception {
        server.plays(Play.STALL);
        Reply[] reply = new Reply[1];
        boolean[] still = new boolean[1];
        Thread asking = Thread.ofVirtual().start(() -> {
            reply[0] = ollama().ask(prompt(), Hearing.all());
            still[0] = Thread.currentThread().isInterrupted();
        });
        assertThat(server.inspection.arrived()).isTrue();
        asking.interrupt();
        asking.join();
        assertThat(((Reply.Cut) reply[0]).trouble().kind()).isEqualTo(ModelTrouble.CANCELLED);
        assertThat(still[0]).isFalse();
    }

    @Test
    void requestsAtTheSameTimeWaitForOneAnother() throws Exception {
        LanguageModel model = ollama();
        List<Reply> replies = new CopyOnWriteArrayList<>();
        List<Thread> asking = Stream.generate(
                        () -> Thread.ofVirtual().start(() -> replies.add(model.ask(prompt(), Hearing.all()))))
                .limit(4)
                .toList();
        for (Thread thread : asking) thread.join();
        assertThat(replies).hasSize(4).allSatisfy(reply -> assertThat(reply).hasToString(whole().toString()));
    }

    @Test
    void theNumbersOfTheServerAreHandedOnAndMayBeMissing() {
        server.plays(Play.NORMAL, Play.NO_COUNTS);
        Reply.Whole counted = (Reply.Whole) ollama().ask(prompt(), Hearing.all());
        assertThat(counted.promptTokens()).isEqualTo(OptionalInt.of(120));
        assertThat(counted.answerTokens()).isEqualTo(OptionalInt.of(14));
        Reply.Whole uncounted = (Reply.Whole) ollama().ask(prompt(), Hearing.all());
        assertThat(uncounted.promptTokens()).isEmpty();
        assertThat(uncounted.answerTokens()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SCHEMA_GOOD", "SCHEMA_EMPTY", "SCHEMA_OUT_OF_RANGE", "SCHEMA_FENCED"})
    void dataIsAskedForBySchemaAndHandedOverAsItCame(Play play) {
        server.plays(play);
        Prompt wanted = new Prompt(
                prompt().messages(),
                prompt().sampling(),
                Optional.of(
                        "{\"type\":\"object\",\"properties\":{\"score\":{\"type\":\"integer\"}},\"required\":[\"score\"]}"));
        assertThat(ollama().ask(wanted, Hearing.all())).isInstanceOf(Reply.Whole.class);
        assertThat(server.inspection
                        .bodies()
                        .getLast()
                        .path("format")
                        .path("required")
                        .path(0)
                        .asText())
                .isEqualTo("score");
    }

    @ParameterizedTest
    @CsvSource({"SCHEMA_CUT", "SCHEMA_WHITESPACE"})
    void dataThatRunsIntoItsLimitIsCut(Play play) {
        server.plays(play);
        Reply reply = ollama().ask(prompt(), Hearing.all());
        assertThat(((Reply.Cut) reply).trouble().kind()).isEqualTo(ModelTrouble.CUT_AT_LIMIT);
    }

    private LanguageModel ollama() {
        return ollama(PATIENT);
    }

    private LanguageModel ollama(Limits limits) {
        return new OllamaModel(wire, server.address(), "m", 4096, ModelLimits.of(limits));
    }

    private LanguageModel openAi() {
        return openAi(PATIENT);
    }

    private LanguageModel openAi(Limits limits) {
        return new OpenAiModel(wire, URI.create(server.address() + "/v1"), "m", 4096, limits, Optional.empty());
    }

    private static Reply whole() {
        return new Reply.Whole(LINE, OptionalInt.of(120), OptionalInt.of(14));
    }

    private static Prompt prompt() {
        return Prompt.forWords(
                List.of(
                        new Message(Role.SYSTEM, "You are Dana."),
                        new Message(Role.USER, "How are you sleeping?"),
                        new Message(Role.ASSISTANT, "Badly."),
                        new Message(Role.USER, "Tell me more.")),
                new Prompt.Sampling(0.7, 160, OptionalLong.of(27)));
    }
}
