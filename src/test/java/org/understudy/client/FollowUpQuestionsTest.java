package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Setting;

@Execution(ExecutionMode.CONCURRENT)
class FollowUpQuestionsTest {
    /** Somebody each of our people likes to talk about: how to ask, and the unit that is about them. */
    private static final Map<String, String[]> SOMEBODY = new LinkedHashMap<>();

    private static final List<String> AFTERWARDS = List.of(
            "Why?",
            "Tell me more.",
            "How often?",
            "Where were you?",
            "And then?",
            "How come?",
            "What do you mean?",
            "What's that like for you?");

    static {
        SOMEBODY.put("dana-crash", new String[] {"Tell me about Priya.", "priya", "she"});
        SOMEBODY.put("tom-sundays", new String[] {"Tell me about Mick.", "friends", "he"});
        SOMEBODY.put("ray-railway", new String[] {"Tell me about Alfie.", "alfie", "he"});
        SOMEBODY.put("priya-panic", new String[] {"Tell me about Callum.", "callum", "he"});
        SOMEBODY.put("wren-silence", new String[] {"Tell me about your nan.", "nan", "she"});
        SOMEBODY.put("gloria-checks", new String[] {"Tell me about Beverley.", "beverley", "she"});
        SOMEBODY.put("farah-market", new String[] {"Tell me about Samir.", "samir", "he"});
        SOMEBODY.put("marisol-kitchen", new String[] {"Tell me about Beto.", "beto", "he"});
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tell me more.", "say more about that"})
    void ellipticalFollowUpGetsMoreOfWhatWasJustTold(String question) {
        SOMEBODY.forEach((id, about) -> {
            for (int seed = 0; seed < 6; seed++) {
                assertThat(after(id, seed, question).trace().unit()).as(id).contains(about[1]);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When did you see the dentist last?",
                "What did anybody make of the election?",
                "Why is that on the ceiling?",
                "Did they paint it green?"
            })
    void questionWithWordsOfItsOwnIsNotAnsweredWithMoreOfTheLastThing(String question) {
        SOMEBODY.forEach((id, about) -> {
            for (int seed = 0; seed < 6; seed++) {
                ClientReply reply = after(id, seed, question);
                assertThat(reply.trace().act() + " " + reply.trace().unit().orElse(""))
                        .as(id + ": " + question)
                        .isNotEqualTo("disclose.more " + about[1]);
            }
        });
    }

    @Test
    void heAndSheAreWhoeverWasSpokenOfLast() {
        SOMEBODY.forEach((id, about) -> {
            for (int seed = 0; seed < 4; seed++) {
                String question = "What's " + about[2] + " like?";
                assertThat(after(id, seed, question).trace().unit().orElse(""))
                        .as(id)
                        .startsWith(about[1]);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        gloria-checks | Tell me about the checking. | Every day? | howOften
        marisol-kitchen | How's work? | do you like it | yesNo
        ray-railway | Tell me about Alfie. | Is that so? | yesNo
        """)
    void shortQuestionWantsItsOwnKindOfAnswer(String id, String first, String question, String shape) {
        for (int seed = 0; seed < 6; seed++) {
            ClientReply reply =
                    IvyCase.play(meet(id, seed), "Hello.", first, question).getLast();
            assertThat(reply.trace().act())
                    .as(reply.text())
                    .isIn("beside." + shape, "disclose", "disclose.more", "detail");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        dana-crash | Tell me about Malcolm. | Why is Malcolm retiring? | Where's that?
        dana-crash | Where do you live? | Do you get on with Mrs Khan? | Why?
        dana-crash | How's the car? | What was your favourite drive? | How long did that take?
        """)
    void whatIsAskedBarelyAfterASmallAnswerIsOfThatAndNotOfItsUnit(String id, String first, String small, String bare) {
        List<ClientReply> replies = IvyCase.play(meet(id, 3), "Hello.", first, small, bare);
        assertThat(replies.get(2).trace().act()).isEqualTo("detail");
        assertThat(replies.getLast().trace().act()).as(replies.getLast().text()).doesNotStartWith("disclose");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        farah-market | Tell me about your husband. | Is he a good father? | samir
        farah-market | Tell me about your husband. | Does he have brothers or sisters? | samir
        farah-market | Tell me about your husband. | Do you have a brother? | brother
        """)
    void whatSomebodyIsOrHasIsNobodyOfTheClients(String id, String first, String question, String unit) {
        assertThat(IvyCase.play(meet(id, 3), "Hello.", first, question)
                        .getLast()
                        .trace()
                        .unit())
                .contains(unit);
    }

    @Test
    void supposingIsNotAnsweredWithMoreOfTheLastThing() {
        ClientReply reply =
                after("tom-sundays", 3, "If he'd been the one to lose his job, what would you have told him?");
        assertThat(reply.trace().act()).doesNotContain("more");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I'm not going anywhere. | offered
        We don't have to go there. You decide. | unhurried
        Take all the time you need. | unhurried
        """)
    void neitherAnOfferNorLeaveIsAgreedWith(String said, String act) {
        assertThat(after("tom-sundays", 3, said).trace().act()).isEqualTo(act);
    }

    @Test
    void anApologyForWhatHappenedIsMetAsKindness() {
        SOMEBODY.keySet()
                .forEach(id -> assertThat(after(id, 2, "I'm so sorry.").trace().act())
                        .as(id)
                        .isIn("condoled", "meta.thanks"));
    }

    /** Each person, each ordinary question that is answered in words of its own, and one short question after it. */
    @Test
    void aShortQuestionAfterAnOrdinaryAnswerIsAboutThatAnswer() {
        int asked = 0;
        for (String id : SOMEBODY.keySet()) {
            for (Map.Entry<String, String> ordinary : ordinary().entrySet()) {
                if (Cases.open(id).ordinaryLines(ordinary.getKey()).isEmpty()) continue;
                String question = AFTERWARDS.get(asked % AFTERWARDS.size());
                List<ClientReply> replies =
                        IvyCase.play(meet(id, 3), "Hello.", SOMEBODY.get(id)[0], ordinary.getValue(), question);
                if (!replies.get(2).trace().act().equals("ordinary")) continue;
                asked++;
                ClientReply reply = replies.getLast();
                assertThat(reply.trace().act())
                        .as("%s: %s %s", id, ordinary.getValue(), question)
                        .matches("further|ordinary\\.more|unsure\\.why|beside\\..*|plan\\.often");
                assertThat(reply.trace().unit()).isEmpty();
                assertThat(reply.text()).isNotEqualTo(replies.get(2).text());
            }
        }
        assertThat(asked).isGreaterThan(150);
    }

    private static Map<String, String> ordinary() {
        Map<String, String> first = new LinkedHashMap<>();
        try (InputStream in = FollowUpQuestionsTest.class.getResourceAsStream("/client/ordinary.txt")) {
            String kind = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                if (!line.startsWith(" ")) kind = line.strip();
                else first.putIfAbsent(kind, line.strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return first;
    }

    private static ClientReply after(String id, long seed, String question) {
        return IvyCase.play(meet(id, seed), "Hello.", SOMEBODY.get(id)[0], question)
                .getLast();
    }

    private static SimulatedClient meet(String id, long seed) {
        return Clients.meet(Cases.open(id), Setting.PLAIN, seed);
    }

    /** Each case is read once. */
    private static final class Cases {
        private static final Map<String, ClientCase> OPEN = new ConcurrentHashMap<>();

        static ClientCase open(String id) {
            return OPEN.computeIfAbsent(id, new BundledCasebook()::open);
        }
    }
}
