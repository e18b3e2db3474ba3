package org.understudy.llm.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;

/** What the stand-in does with one request for an answer. Each is something a real server has been seen to do. */
public enum Play {
    NORMAL(Stage::speak),
    SLOW_HEADERS(stage -> {
        stage.pause();
        stage.speak();
    }),
    SLOW_FIRST_WORD(stage -> {
        stage.begin();
        stage.pause();
        stage.words();
        stage.done("stop");
    }),
    NO_ANSWER_AT_ALL(stage -> stage.talk().waitUntilGone()),
    HEADERS_THEN_NOTHING(stage -> {
        stage.begin();
        stage.talk().waitUntilGone();
    }),
    THINKING_FIRST(stage -> {
        stage.begin();
        stage.thought("The client would look away here.");
        stage.thought("Short, then.");
        stage.words();
        stage.done("stop");
    }),
    THINKING_IN_THE_WORDS(stage -> {
        stage.begin();
        for (String piece : new String[] {"<th", "ink>They would", " look away.", "</thi", "nk>\n\n"})
            stage.word(piece);
        stage.words();
        stage.done("stop");
    }),
    BYTE_BY_BYTE(stage -> {
        stage.begin();
        for (byte b : (stage.allWords() + stage.last("stop")).getBytes(UTF_8))
            stage.talk().chunk(new byte[] {b});
        stage.talk().end();
    }),
    MANY_LINES_A_CHUNK(stage -> {
        stage.begin();
        stage.talk().chunk(stage.allWords() + stage.last("stop"));
        stage.talk().end();
    }),
    ERROR_LINE(stage -> {
        stage.begin();
        stage.half();
        stage.line("{\"error\":\"an error was encountered while running the model: unexpected EOF\"}");
        stage.talk().end();
    }),
    MALFORMED_LINE(stage -> {
        stage.begin();
        stage.half();
        stage.line("{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":\" lost");
        stage.words();
        stage.done("stop");
    }),
    OTHER_SHAPE(stage -> {
        stage.begin();
        stage.half();
        stage.line(
                "{\"message\":{\"role\":{\"of\":\"another\"},\"content\":[1,2]},\"choices\":\"none\",\"done\":false}");
        stage.talk().waitUntilGone();
    }),
    BLANK_LINES(stage -> {
        stage.begin();
        stage.line("");
        stage.words();
        stage.line("");
        stage.line("   ".strip());
        stage.done("stop");
    }),
    NO_DONE(stage -> {
        stage.begin();
        stage.half();
        stage.talk().end();
    }),
    RESET(stage -> {
        stage.begin();
        stage.half();
        stage.talk().reset();
    }),
    MISSING_LAST_CHUNK(stage -> {
        stage.begin();
        stage.half();
        stage.talk().hangUp();
    }),
    CUT_INSIDE_A_CHUNK(stage -> {
        stage.begin();
        stage.half();
        stage.brokenChunk();
        stage.talk().hangUp();
    }),
    STALL(stage -> {
        stage.begin();
        stage.half();
        stage.talk().waitUntilGone();
    }),
    RESET_BEFORE_HEADERS(stage -> stage.talk().reset()),
    STATUS_404(stage -> stage.error(404, "model 'm' not found")),
    STATUS_400(stage -> stage.error(400, "\"m\" does not support thinking")),
    STATUS_403_EMPTY(stage -> stage.talk().whole(403, "", "")),
    STATUS_500_MEMORY(stage -> stage.error(
            500,
            "model runner has unexpectedly stopped, this may be due to resource limitations or an internal error, check"
                    + " ollama server logs for details")),
    STATUS_500_OLD_MEMORY(
            stage -> stage.error(500, "model requires more system memory (5.6 GiB) than is available (3.9 GiB)")),
    STATUS_500(stage -> stage.error(500, "timed out waiting for llama-server to start")),
    STATUS_503(stage -> stage.error(503, "server busy, please try again.  maximum pending requests exceeded")),
    STATUS_499(stage -> stage.error(499, "request canceled")),
    PLAIN_404(stage -> stage.talk().whole(404, "text/plain", "404 page not found")),
    HTML_200(stage -> stage.talk().whole(200, "text/html", "<html><body>Please log in to the network</body></html>")),
    REDIRECT(stage -> stage.talk().whole(302, "text/html", "")),
    EMPTY(stage -> {
        stage.begin();
        stage.done("stop");
    }),
    LENGTH(stage -> {
        stage.begin();
        stage.half();
        stage.done("length");
    }),
    NO_COUNTS(stage -> {
        stage.begin();
        stage.words();
        stage.doneWithoutCounts();
    }),
    LOAD_ONLY(stage -> {
        stage.begin();
        stage.done("load");
    }),
    SCHEMA_GOOD(stage -> stage.speak("{\"quote\":\"I don't sleep\",\"reason\":\"named\",\"score\":3}")),
    SCHEMA_EMPTY(stage -> stage.speak("{}")),
    SCHEMA_OUT_OF_RANGE(stage -> stage.speak("{\"quote\":\"I don't sleep\",\"reason\":\"named\",\"score\":9}")),
    SCHEMA_CUT(stage -> {
        stage.begin();
        stage.word("{\"quote\":\"I don't sl");
        stage.done("length");
    }),
    SCHEMA_FENCED(stage -> stage.speak("```json\n{\"quote\":\"I don't sleep\",\"reason\":\"named\",\"score\":3}\n```")),
    SCHEMA_WHITESPACE(stage -> {
        stage.begin();
        stage.word("{\"quote\":");
        for (int i = 0; i < 600; i++) stage.word("\n ");
        stage.done("length");
    }),
    ENDLESS_WORDS(stage -> {
        stage.begin();
        String lines = stage.allWords().repeat(200);
        while (stage.talk().open()) stage.talk().chunk(lines);
    }),
    ENDLESS_BLANKS(stage -> {
        stage.begin();
        while (stage.talk().open()) stage.line("");
    }),
    ENDLESS_LINE(stage -> {
        stage.begin();
        while (stage.talk().open()) stage.talk().chunk("x".repeat(1 << 16));
    });

    private final Performance performance;

    Play(Performance performance) {
        this.performance = performance;
    }

    void perform(Stage stage) throws IOException, InterruptedException {
        performance.play(stage);
    }

    /** The play of this name, in any case, with dashes or underscores. */
    static Play named(String name) {
        return Arrays.stream(values())
                .filter(play -> play.name().equalsIgnoreCase(name.replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no play named " + name + "; there are " + Arrays.toString(values())));
    }

    @FunctionalInterface
    private interface Performance {
        void play(Stage stage) throws IOException, InterruptedException;
    }
}
