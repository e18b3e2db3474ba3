package org.understudy.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.rating.ReadSessions;
import org.understudy.analysis.safety.turns.TurnByTurnReview;
import org.understudy.casebook.BundledCasebook;
import org.understudy.client.fidelity.Bot;
import org.understudy.client.fidelity.Played;
import org.understudy.practice.Debrief;
import org.understudy.practice.DebriefReport;
import org.understudy.session.Session;
import org.understudy.session.Turn;
import org.understudy.wire.SessionArbitraries;

class ReviewJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final BuiltInCoder CODER = BuiltInCoder.load();
    private static final BundledCasebook CASES = new BundledCasebook(Path.of("no-such-folder"));
    private static final Debrief REVIEWED = new Debrief(CASES, CODER, CODER.clientTalk(), new TurnByTurnReview());
    private static final List<String> WHO =
            List.of("dana-crash", "marisol-kitchen", "tom-sundays", "gloria-checks", "priya-panic");

    @Test
    void isAsItsSchemaSaysForEverySessionThatShips() throws IOException {
        for (Session session : ReadSessions.shipped())
            assertThat(problems(session)).as(session.id()).isEmpty();
    }

    @Test
    void isAsItsSchemaSaysForATranscriptWithoutCaseAndForASingleLine() throws IOException {
        assertThat(problems(ReadSessions.heldOut("realistic-sessions/good-3.txt")))
                .isEmpty();
        assertThat(problems(ReadSessions.ofLines("Counselor: Hello."))).isEmpty();
    }

    @Test
    void isAsItsSchemaSaysWhereNobodySaidAnythingAndWhereOnlyOneDid() throws IOException {
        assertThat(problems(ReadSessions.ofLines(""))).isEmpty();
        assertThat(problems(ReadSessions.ofLines("Client: Hello."))).isEmpty();
        for (String id : List.of("dana-crash", "tom-sundays")) {
            assertThat(problems(played(Bot.G, id, 0))).as(id + ", no turns").isEmpty();
            assertThat(problems(played(Bot.G, id, 1))).as(id + ", one turn").isEmpty();
        }
    }

    @Test
    void isAsItsSchemaSaysForCounselorsOfEveryKindWithTheirAlarms() throws IOException {
        int alarms = 0;
        int index = 0;
        for (Bot bot : List.of(Bot.G, Bot.E, Bot.A, Bot.I, Bot.R, Bot.F, Bot.P, Bot.O, Bot.H, Bot.M)) {
            Session session = played(bot, WHO.get(index++ % WHO.size()), 20);
            assertThat(problems(session)).as(bot + " with " + session.caseId()).isEmpty();
            alarms += REVIEWED.of(session).safety().size();
        }
        assertThat(problems(played(Bot.G, "wren-silence", 100)))
                .as("two hundred turns")
                .isEmpty();
        assertThat(alarms).as("the part on safety was seen filled").isPositive();
    }

    private static Session played(Bot bot, String caseId, int turns) {
        var setting = new org.understudy.session.Setting(Optional.empty(), "plain", 50, Optional.empty());
        return Played.session(bot, CASES.open(caseId), setting, CODER, 8, turns).session(setting, 8, Instant.EPOCH);
    }

    @Test
    void schemaRefusesAScoreOutsideTheScale() throws IOException {
        byte[] json = ReviewJson.write(ReadSessions.debrief().of(ReadSessions.ofLines("Counselor: Hello.")), true);
        String wrong = new String(json, java.nio.charset.StandardCharsets.UTF_8)
                .replaceFirst("\"high\" : 6.0", "\"high\" : 7.0");
        assertThat(schema().validate(JSON.readTree(wrong))).isNotEmpty();
    }

    @Test
    void writesTheSameBytesTwice() {
        Session session = ReadSessions.heldOut("realistic-sessions/poor-2.txt");
        assertThat(ReviewJson.write(ReadSessions.debrief().of(session), true))
                .isEqualTo(ReviewJson.write(ReadSessions.debrief().of(session), true));
    }

    @Provide
    Arbitrary<Session> anyTalk() {
        List<String> lines = new ArrayList<>();
        for (String name : List.of("good-1", "good-2", "good-3", "poor-1", "poor-2", "poor-3")) {
            ReadSessions.heldOut("realistic-sessions/" + name + ".txt").turns().forEach(t -> lines.add(t.text()));
        }
        Arbitrary<String> said = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, Arbitraries.of(lines)),
                net.jqwik.api.Tuple.of(1, SessionArbitraries.words()),
                net.jqwik.api.Tuple.of(
                        1,
                        Combinators.combine(Arbitraries.of(lines), SessionArbitraries.words())
                                .as((a, b) -> b + " " + a + a)));
        return said.list().ofMinSize(1).ofMaxSize(30).map(ReviewJsonTest::session);
    }

    /** Speakers in turn, and now and then one who speaks twice. */
    private static Session session(List<String> lines) {
        Session empty = ReadSessions.ofLines("Counselor: x");
        List<Turn> turns = new ArrayList<>();
        for (String line : lines) {
            var speaker = (turns.size() + line.length() / 90) % 2 == 0
                    ? org.understudy.session.Speaker.COUNSELOR
                    : org.understudy.session.Speaker.CLIENT;
            turns.add(Turn.said(turns.size(), speaker, line, empty.startedAt()));
        }
        return empty.withTurns(turns);
    }

    @Property(tries = 60)
    void everyQuoteIsLiterallyInTheTurnItNames(@ForAll("anyTalk") Session session) throws IOException {
        JsonNode review = JSON.readTree(ReviewJson.write(ReadSessions.debrief().of(session), true));
        List<JsonNode> quotes = new ArrayList<>();
        collect(review, quotes);
        for (JsonNode quote : quotes) {
            assertThat(session.turns().get(quote.get("turn").asInt()).text())
                    .contains(quote.get("quote").asText());
        }
    }

    @Test
    void namesNobodyUnlessAskedAndIsTheSameForTheRest() throws IOException {
        Session session = ReviewPageTest.fullOfNames();
        DebriefReport report = ReadSessions.debrief().of(session);
        String named = new String(ReviewJson.write(report, true), java.nio.charset.StandardCharsets.UTF_8);
        String unnamed = new String(ReviewJson.write(report, false), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(named).contains("David", "Alison", "Don't worry, you should just ring");
        assertThat(unnamed)
                .contains("[name ")
                .doesNotContain("Samantha", "Whitfield", "Northgate", "07700", "David", "Alison");
        sameButForWords(JSON.readTree(named), JSON.readTree(unnamed));
    }

    @Test
    void whatIsMaskedInTheSessionsThatShipIsNamesAndNothingElse() throws IOException {
        int masked = 0;
        for (Session session : ReadSessions.shipped()) {
            DebriefReport report = REVIEWED.of(session);
            JsonNode named = JSON.readTree(ReviewJson.write(report, true));
            JsonNode unnamed = JSON.readTree(ReviewJson.write(report, false));
            masked += sameButForWords(named, unnamed);
            assertThat(unnamed.get("session")).isEqualTo(named.get("session"));
        }
        assertThat(masked).as("somebody calls the client by name").isPositive();
    }

    /** How many words differ; they do so by masks alone, and nothing but words does. */
    private static int sameButForWords(JsonNode named, JsonNode unnamed) {
        assertThat(unnamed.getNodeType()).isEqualTo(named.getNodeType());
        assertThat(unnamed.size()).isEqualTo(named.size());
        if (named.isTextual()) {
            String literal = java.util.Arrays.stream(
                            unnamed.asText().split("\\[(?:name \\d+|client|number|address|link)\\]", -1))
                    .map(java.util.regex.Pattern::quote)
                    .collect(java.util.stream.Collectors.joining(".+"));
            assertThat(named.asText()).matches("(?s)" + literal);
            return named.equals(unnamed) ? 0 : 1;
        }
        if (!named.isContainerNode()) assertThat(unnamed).isEqualTo(named);
        int masked = 0;
        if (named.isObject()) {
            assertThat(unnamed.fieldNames()).toIterable().containsExactlyElementsOf(named::fieldNames);
            for (var field : named.properties())
                masked += sameButForWords(field.getValue(), unnamed.get(field.getKey()));
        }
        if (named.isArray())
            for (int i = 0; i < named.size(); i++) masked += sameButForWords(named.get(i), unnamed.get(i));
        return masked;
    }

    private static void collect(JsonNode node, List<JsonNode> quotes) {
        if (node.has("turn") && node.has("quote")) quotes.add(node);
        node.forEach(child -> collect(child, quotes));
    }

    private static Iterable<?> problems(Session session) throws IOException {
        DebriefReport report = REVIEWED.of(session);
        List<Object> problems = new ArrayList<>();
        for (boolean named : List.of(true, false))
            problems.addAll(schema().validate(JSON.readTree(ReviewJson.write(report, named))));
        return problems;
    }

    private static JsonSchema schema() throws IOException {
        try (var in = ReviewJson.class.getResourceAsStream("/schema/review.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        }
    }
}
