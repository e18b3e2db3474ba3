package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.session.Setting;

class RiskQuestionsTest {
    private static final Map<String, ClientCase> CASES = new ConcurrentHashMap<>();

    private static final List<String> EVERYBODY =
            new BundledCasebook().cards().stream().map(CaseCard::id).toList();

    private static final String IDEATION = "Do you ever think about ending your life?";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Thank you for being straight with me. Have you ever thought how? | plan
        How would you do it? | plan
        any plans? | plan
        do you mean to? | intent
        would you act on it? | intent
        have you ever tried? | past
        what stops you? | protective
        Have you got tablets at home? | means
        """)
    void shortQuestionAfterADisclosureGetsItsOwnKindOfAnswer(String question, String kind) {
        for (String id : EVERYBODY) {
            for (int seed = 0; seed < 4; seed++) {
                assertThat(kindAnswered(id, seed, IDEATION, question))
                        .as("%s, %d: %s", id, seed, question)
                        .isEqualTo(kind);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Last time you told me about those thoughts of not being here. Are they still around?",
                "Have the thoughts of suicide come back since we last met?",
                "How have those dark thoughts been this week?",
                "Last week you said you sometimes wished you weren't here. How is that now?",
                "Have those thoughts been around again?"
            })
    void askedAfterInASecondSessionTheThoughtsAreSpokenOf(String question) {
        for (String id : EVERYBODY) {
            ClientCase c = CASES.computeIfAbsent(id, new BundledCasebook()::open);
            List<String> told = c.units().stream()
                    .filter(u -> u.risk().filter("ideation"::equals).isPresent())
                    .map(DisclosureUnit::id)
                    .toList();
            Memory memory = new Memory("earlier", told, Map.of("trust", 45.0), Optional.empty(), Optional.empty(), 0);
            SimulatedClient again = Clients.casting().meetAgain(c, Setting.PLAIN, 9, memory);
            ClientReply reply = IvyCase.play(again, "Hello again.", question).getLast();
            assertThat(reply.trace().unit()).as("%s: %s", id, reply.text()).hasValueSatisfying(u -> assertThat(told)
                    .contains(u));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What's it like when a car goes past?",
                "Who's at home?",
                "What stops you driving?",
                "Have you ever tried yoga?",
                "What do you intend to say to him?",
                "How did your mum die?",
                "Have you thought about buses?",
                "What do you do to keep yourself safe on the street?",
                "How are things at home?",
                "The flat must be strange without her. Did that come up this week?"
            })
    void otherQuestionIsNeverAnsweredWithRisk(String question) {
        for (String id : EVERYBODY) {
            for (int seed = 0; seed < 4; seed++) {
                assertThat(kindAnswered(id, seed, "Hello.", question)).as(id).isEmpty();
                assertThat(kindAnswered(id, seed, IDEATION, question)).as(id).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Last time you said that some nights you think it would be easier if you weren't here. Did that come"
                        + " this week?",
                "You told me that you sometimes think of dying. Has that been there again?",
                "There was the thought that they'd do better without you. Is that still around?"
            })
    void whatWasOnceSaidOfNotBeingHereIsAskedAfterInFewWords(String question) {
        for (String id : EVERYBODY)
            for (int seed = 0; seed < 3; seed++)
                assertThat(kindAnswered(id, seed, "Hello.", question)).as(id).isEqualTo("ideation");
    }

    private static String kindAnswered(String id, int seed, String... lines) {
        ClientCase c = CASES.computeIfAbsent(id, new BundledCasebook()::open);
        SimulatedClient client = Clients.meet(c, Setting.PLAIN, seed);
        List<ClientReply> replies = new ArrayList<>(IvyCase.play(client, lines));
        return replies.getLast()
                .trace()
                .unit()
                .flatMap(c::unit)
                .flatMap(u -> u.risk())
                .orElse("");
    }
}
