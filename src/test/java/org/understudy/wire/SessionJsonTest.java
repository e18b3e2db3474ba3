package org.understudy.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.session.Origin;
import org.understudy.session.Rupture;
import org.understudy.session.Session;

class SessionJsonTest {
    private static final String SMALL = """
        {
          "format": "understudy-session", "version": 1, "id": "s1", "case": "mara", "seed": 7,
          "engine": "built-in", "startedAt": "2026-03-01T10:00:00Z",
          "turns": [
            {"index": 0, "speaker": "counselor", "text": "What brings you here?",
             "codes": [{"code": "open_question", "confidence": 0.9, "from": 0, "to": 21, "span": "x"}]},
            {"index": 1, "speaker": "client", "text": "My sister did.",
             "state": {"trust": 22, "distress": 61.5, "blush": 3},
             "trace": {"act": "disclose", "door": {"unit": "u", "paint": "red"}, "why": [1, null]}}
          ],
          "ratings": [{"lens": "supervisor", "items": [{"item": "agenda", "score": 3,
             "evidence": [{"turn": 0, "quote": "What", "page": 4}], "weight": 1.10}]}],
          "cohort": {"name": "spring", "size": 12}
        }
        """;

    @Property(tries = 150)
    void readsBackWhatItWrote(@ForAll("sessions") Session session) {
        byte[] first = SessionJson.write(session);
        Session back = SessionJson.read(first, "s.json");
        assertThat(back).isEqualTo(session);
        assertThat(SessionJson.write(back)).isEqualTo(first);
    }

    @Provide
    Arbitrary<Session> sessions() {
        return SessionArbitraries.sessions();
    }

    @Test
    void keepsUnknownFieldsAtEveryLevel() {
        String back = new String(SessionJson.write(read(SMALL)), StandardCharsets.UTF_8);
        assertThat(back)
                .contains("\"span\": \"x\"")
                .contains("\"blush\": 3")
                .contains("\"paint\": \"red\"")
                .contains("\"why\": [")
                .contains("null")
                .contains("\"page\": 4")
                .contains("\"weight\": 1.10")
                .contains("\"size\": 12")
                .doesNotContain("~within");
        assertThat(SessionJson.read(back.getBytes(StandardCharsets.UTF_8), "s.json"))
                .isEqualTo(read(SMALL));
    }

    @Test
    void readsAStateThatGivesOnlySomeScales() {
        var state = read(SMALL).turns().get(1).state().orElseThrow();
        assertThat(state.trust()).isEqualTo(22);
        assertThat(state.bond()).isEqualTo(22);
        assertThat(state.distress()).isEqualTo(61.5);
        assertThat(state.hope()).isEqualTo(50);
        assertThat(state.fatigue()).isZero();
        assertThat(state.rupture()).isEqualTo(Rupture.NONE);
        assertThat(state.statedSuds()).isEmpty();
    }

    @Test
    void givesATurnWithoutATimeTheTimeOfTheOneBefore() {
        assertThat(read(SMALL).turns().get(1).at()).isEqualTo(read(SMALL).startedAt());
    }

    @Test
    void takesAFileThatNamesAPeerForAPeers() {
        assertThat(read(SMALL.replace("\"cohort\"", "\"peer\"")).origin()).isEqualTo(Origin.PEER);
        assertThat(read(SMALL).origin()).isEqualTo(Origin.IMPORTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"version\": 1            | \"version\": 2            | newer Understudy",
                "\"version\": 1            | \"version\": \"1\"        | must be a whole number",
                "understudy-session        | other-thing               | another kind of file",
                "\"id\": \"s1\"            | \"id\": \"../../etc/x\"   | no \"..\"",
                "\"id\": \"s1\"            | \"id\": \"a/b\"           | letters, digits",
                "\"id\": \"s1\"            | \"id\": \"C:\\\\x\"       | letters, digits",
                "\"case\": \"mara\"        | \"case\": \"\"            | letters, digits",
                "\"index\": 1              | \"index\": 0              | s.json:7:15: turns[1].index: turn 0 stands"
                        + " here a second time",
                "\"index\": 1              | \"index\": 4              | turn 1 is missing",
                "\"index\": 1              | \"index\": -1             | -1 is outside 0",
                "\"from\": 0               | \"from\": -3              | -3 is outside 0",
                "\"to\": 21                | \"to\": 99                | 99 is outside 0 to 21",
                "\"trust\": 22             | \"trust\": 122            | turns[1].state.trust: 122 is outside 0",
                "\"trust\": 22             | \"trust\": \"high\"       | must be a number, not the text \"high\"",
                "open_question             | open_quest                | \"open_quest\" is not a technique code",
                "\"client\"                | \"Client\"                | write one of counselor, client",
                "2026-03-01T10:00:00Z      | yesterday                 | write it like 2026-03-01T14:05:00Z",
                "\"seed\": 7               | \"seed\": 7, \"seed\": 8  | Duplicate field 'seed'",
                "\"turns\": [              | \"turn\": [               | \"turns\" is missing",
                "\"cohort\"                | \"~within\"               | keeps for itself",
                "\"lens\": \"supervisor\"  | \"lens\": \"boss\"        | self, client, supervisor, machine",
            })
    void saysWhatIsWrongAndWhere(String good, String bad, String message) {
        assertThat(SMALL).contains(good);
        assertThatThrownBy(() -> read(SMALL.replaceFirst(
                        java.util.regex.Pattern.quote(good), java.util.regex.Matcher.quoteReplacement(bad))))
                .isInstanceOf(WireProblem.class)
                .hasMessageContaining(message)
                .hasMessageMatching("(?s)s\\.json:\\d+:\\d+: .*");
    }

    @Test
    void refusesWhatIsTruncatedEmptyTooDeepOrTooLong() {
        assertThatThrownBy(() -> read(SMALL.substring(0, 300)))
                .hasMessageContaining("s.json:")
                .hasMessageContaining("not JSON");
        assertThatThrownBy(() -> read("{\"turns\":[{]"))
                .hasMessageContaining("starting at line 1, column 11")
                .hasMessageNotContaining("Source");
        assertThatThrownBy(() -> read("")).hasMessageContaining("empty");
        assertThatThrownBy(() -> read("[".repeat(100_000)))
                .isInstanceOf(WireProblem.class)
                .hasMessageContaining("depth");
        assertThatThrownBy(() -> read("{\"a\":".repeat(100) + "1" + "}".repeat(100)))
                .hasMessageContaining("depth");
        assertThatThrownBy(() -> read("{\"text\":\"" + "x".repeat(Limits.TEXT + 1) + "\"}"))
                .isInstanceOf(WireProblem.class)
                .hasMessageContaining("too much for one file");
        byte[] huge = new byte[(int) Limits.FILE_BYTES + 1];
        Arrays.fill(huge, (byte) ' ');
        assertThatThrownBy(() -> SessionJson.read(huge, "s.json")).hasMessageContaining("larger than 64 MB");
        assertThatThrownBy(() -> read("\"just text\"")).hasMessageContaining("must be an object");
    }

    @Test
    void writesEmojiAsTheyAreAndKeepsHalfOfOne() {
        Session session = read(SMALL.replace("My sister did.", "😀 שלום"));
        assertThat(new String(SessionJson.write(session), StandardCharsets.UTF_8))
                .contains("😀 שלום");
        Session half = read(SMALL.replace("My sister did.", "\\ud83d!"));
        assertThat(SessionJson.read(SessionJson.write(half), "s.json")).isEqualTo(half);
    }

    private static Session read(String json) {
        return SessionJson.read(json.getBytes(StandardCharsets.UTF_8), "s.json");
    }
}
