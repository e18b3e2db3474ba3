package org.understudy.llm.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What the stand-in holds against those who ask, so that its silence elsewhere means something. */
class StandInTest {
    private static HttpResponse<String> ask(StandIn server, String body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + "/api/chat"))
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String body(String options, String content) {
        return "{\"model\":\"m\"," + options + "\"keep_alive\":60,\"options\":{\"num_ctx\":2048},\"messages\":["
                + "{\"role\":\"system\",\"content\":\"You are Dana.\"},{\"role\":\"user\",\"content\":\"" + content
                + "\"},{\"role\":\"user\",\"content\":\"And now?\"}]}";
    }

    @Test
    void seesAPromptThatAServerWouldCutWithoutAWord() throws Exception {
        try (StandIn server = StandIn.open(0)) {
            ask(server, body("\"think\":false,", "short"));
            assertThat(server.inspection.truncated()).isZero();
            ask(server, body("\"think\":false,", "long ".repeat(2000)));
            assertThat(server.inspection.truncated()).isEqualTo(1);
        }
    }

    @Test
    void refusesThinkingAndMindsWhereItIsLeftOn() throws Exception {
        try (StandIn server = StandIn.open(0)) {
            assertThat(ask(server, body("\"think\":true,", "x")).statusCode()).isEqualTo(400);
            ask(server, body("", "x"));
            assertThat(server.inspection.faults()).contains("thinking is not switched off");
        }
    }

    @Test
    void mindsAWindowThatChangesAndAModelOfACloud() throws Exception {
        try (StandIn server = StandIn.open(0)) {
            ask(server, body("\"think\":false,", "x"));
            ask(server, body("\"think\":false,", "x").replace("2048", "4096"));
            ask(server, body("\"think\":false,", "x").replace("\"m\"", "\"m:cloud\""));
            assertThat(server.inspection.faults())
                    .anyMatch(fault -> fault.startsWith("different windows"))
                    .contains("asked for the cloud model m:cloud");
        }
    }
}
