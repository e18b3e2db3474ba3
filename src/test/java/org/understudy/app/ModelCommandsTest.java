package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.cli.UnderstudyCommand;
import org.understudy.llm.standin.Model;
import org.understudy.llm.standin.StandIn;
import org.understudy.session.Session;
import org.understudy.wire.SessionJson;

/** The commands that use a local model, through the real adapter, against a stand-in server on this machine. */
class ModelCommandsTest {
    private static final String PEER = "sample-sessions/dana-crash-peer-k11.json";

    @TempDir
    Path folder;

    @Test
    void rehearsesWithALocalModelAsTheVoice() throws IOException {
        try (StandIn server = StandIn.open(0).saying(asked -> "Well, " + line(last(asked)))) {
            Path script = Files.writeString(
                    folder.resolve("script.txt"),
                    "Hello Dana.\nWhat brings you here today?\nHow are you sleeping?\nTell me about your work.\n");
            Path out = folder.resolve("s.json");
            Result result = run(
                    "rehearse",
                    "--case",
                    "dana-crash",
                    "--seed",
                    "3",
                    "--script",
                    script.toString(),
                    "--engine",
                    "ollama",
                    "--base-url",
                    server.address().toString(),
                    "--out",
                    out.toString());

            assertThat(result.code()).as(result.err()).isZero();
            Session session = SessionJson.read(out);
            assertThat(session.engine()).isEqualTo("m:latest");
            assertThat(session.clientTurns())
                    .anyMatch(t -> t.trace().orElseThrow().engine().equals("m:latest")
                            && t.text().startsWith("Well, "));
        }
    }

    @Test
    void serverThatIsNotThereIsToldInASentence() {
        Result result = run(
                "rehearse",
                "--case",
                "dana-crash",
                "--seed",
                "3",
                "--engine",
                "ollama",
                "--base-url",
                "http://127.0.0.1:1");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("no model server at http://127.0.0.1:1");
    }

    @Test
    void modelOfACloudIsRefused() {
        try (StandIn server = StandIn.open(0)) {
            server.models.add(Model.remote("big:120b-cloud"));
            Result result = run(
                    "model",
                    "check",
                    "--model",
                    "big:120b-cloud",
                    "--base-url",
                    server.address().toString());

            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).contains("not on this machine");
        }
    }

    @Test
    void checksAModelAndGoesOnWhereItWas() throws IOException {
        try (StandIn server = StandIn.open(0).saying(_ -> "B")) {
            String[] asked = {
                "model",
                "check",
                "--part",
                "stigma",
                "--limit",
                "30",
                "--base-url",
                server.address().toString()
            };
            assertThat(run(asked).out()).contains("30 of 1008 asked, 30 answers readable");
            Result again = run(asked);
            assertThat(again.out()).contains("60 of 1008 asked");
            assertThat(again.code()).isEqualTo(1);
        }
    }

    @Test
    void secondOpinionStandsInTheReviewBesideTheBuiltInOne() throws IOException {
        String words = SessionJson.read(Path.of(PEER)).counselorTurns().get(4).text();
        String answer = new ObjectMapper()
                .writeValueAsString(java.util.Map.of("quotes", List.of(words), "reason", "r", "score", 1));
        try (StandIn server = StandIn.open(0).saying(_ -> answer)) {
            Path out = folder.resolve("review.json");
            Result result = run(
                    "review",
                    PEER,
                    "--out",
                    out.toString(),
                    "--opinion",
                    "--passes",
                    "2",
                    "--base-url",
                    server.address().toString());

            assertThat(result.code()).as(result.err()).isZero();
            JsonNode review = new ObjectMapper().readTree(out.toFile());
            assertThat(review.path("ctrs")).hasSize(11);
            assertThat(review.path("secondOpinion")).hasSize(4);
            String quote =
                    review.at("/secondOpinion/0/items/0/evidence/0/quote").asText();
            assertThat(words).startsWith(quote);
            assertThat(quote).hasSizeGreaterThan(40);
        }
    }

    @Test
    void recordedClientIsAnsweredAndSetBesideTheRecording() throws IOException {
        int[] n = {0};
        try (StandIn server = StandIn.open(0).saying(_ -> "What went through your mind then, number " + n[0]++ + "?")) {
            Path out = folder.resolve("answered");
            Result result = run(
                    "reconstruct",
                    PEER,
                    "--out",
                    out.toString(),
                    "--table",
                    folder.resolve("t.csv").toString(),
                    "--base-url",
                    server.address().toString());

            assertThat(result.code()).as(result.err()).isZero();
            assertThat(result.out()).contains("1 sessions").contains("guided_discovery");
            assertThat(Files.readAllLines(folder.resolve("t.csv"))).hasSize(12);
            int asked = n[0];
            assertThat(run(
                                    "reconstruct",
                                    PEER,
                                    "--out",
                                    out.toString(),
                                    "--base-url",
                                    server.address().toString())
                            .code())
                    .isZero();
            assertThat(n[0]).isEqualTo(asked);
        }
    }

    private record Result(int code, String out, String err) {}

    private Result run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream oldOut = System.out;
        PrintStream oldErr = System.err;
        try (House house = new House(folder.resolve("data"))) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int code = UnderstudyCommand.run(args, house);
            return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(oldOut);
            System.setErr(oldErr);
        }
    }

    private static String last(JsonNode asked) {
        List<String> messages = new ArrayList<>();
        asked.path("messages").forEach(m -> messages.add(m.path("content").asText()));
        return messages.getLast();
    }

    private static String line(String message) {
        return message.lines()
                .dropWhile(l -> !l.contains("The line to put in their words"))
                .skip(1)
                .findFirst()
                .orElse("Hello.");
    }
}
