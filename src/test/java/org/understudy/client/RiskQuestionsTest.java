package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.session.Setting;

@Execution(ExecutionMode.CONCURRENT)
class RiskQuestionsTest {
    private static final Map<String, ClientCase> CASES = new ConcurrentHashMap<>();

    private static final List<String> EVERYBODY =
            new BundledCasebook().cards().stream().map(CaseCard::id).toList();

    private static final String IDEATION = "Do you ever think about ending your life?";

    /** Each wording is put to four of the eight; all wordings together to all of them. */
    private static List<String> halfOf(String question) {
        int from = Math.floorMod(question.hashCode(), 2);
        return IntStream.range(0, EVERYBODY.size())
                .filter(i -> i % 2 == from)
                .mapToObj(EVERYBODY::get)
                .toList();
    }

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
            Memory memory = new Memory(
                    "earlier", told, List.of(), Map.of("trust", 45.0), Optional.empty(), Optional.empty(), 0);
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Some people in your situation think about killing themselves. Do you? | ideation
        Are things ever so bad that you'd rather not be alive? | ideation
        Has it ever got to the point where you'd prefer not to wake up in the morning? | ideation
        Do you find yourself thinking that everyone would be better off if you were gone? | ideation
        When things are at their worst, do your thoughts turn to dying? | ideation
        Have you been feeling that life is not worth the trouble? | ideation
        I want to check something important with you: are you thinking about taking your life? | ideation
        A lot of clients who've been through this have thoughts of ending things. Has that been so for you? | ideation
        It's quite common to feel you can't go on. Is that something you know? | ideation
        Do you ever go to bed hoping you won't wake up? | ideation
        I have to ask whether you've had any thoughts of harming yourself. | ideation
        Would it be a relief not to exist? | ideation
        do u ever think of killing urself | ideation
        Have you reached the point where dying feels like the only way out? | ideation
        Do you ever wish you'd never been born? | ideation
        Are you in danger right now? | risk.danger
        Are you at risk of hurting yourself tonight? | risk.danger
        Can you keep yourself safe until we next meet? | risk.safe
        Is anyone in your life hurting you? | risk.byOthers
        Is there anybody at the moment who threatens you or hurts you? | risk.byOthers
        Are you afraid of anyone at home? | risk.byOthers
        Have you ever deliberately hurt yourself? | past
        Have you made an attempt on your life before? | past
        Has anyone in your family taken their own life? | risk.family
        Do you get urges to hurt other people? | others
        Do you have anything at home that you could use to end your life? | means
        Do you own a gun? | means
        What gives you a reason to stay alive? | protective
        Do you have a plan for ending your life? | plan
        Are you going to kill yourself? | intent
        Is there a chance you'll hurt yourself before we meet again? | intent
        Who would you call if it got really bad? | risk.call
        Have you said your goodbyes to people? | risk.preparations
        """)
    void isAskedInAnyWords(String question, String asked) {
        for (String id : EVERYBODY)
            assertThat(answered(id, 31, question)).as("%s: %s", id, question).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Have you got as far as working out a way? | plan
        have you a way? | plan
        Has it gone as far as choosing how? | plan
        Have you thought about what you'd use? | means
        Is there anything in the house you've thought of using? | means
        Could somebody else look after the tablets for now? | means
        Do you think you might act on it? | intent
        What would have to happen for you to go ahead with it? | intent
        Is there a part of you that wants to? | intent
        Have you written a note or given things away? | risk.preparations
        Have you left a letter for anyone? | risk.preparations
        Is there a date in your mind? | risk.date
        Have you picked a day? | risk.date
        Did you ever come close? | past
        Have you felt like this before? | past
        When was the last time you felt like that? | risk.lastTime
        Have you had them this week? | risk.lastTime
        How often? | risk.howOften
        And now? | risk.now
        What brings it on? | risk.comes
        When did those thoughts begin? | risk.since
        How strong is that wish when it comes? | risk.strong
        Can you push them away? | risk.strong
        Does anyone know you feel this way? | risk.told
        Is there someone you'd phone in a crisis? | risk.call
        Would you tell me if it got worse? | risk.wouldSay
        Is there something that holds you back? | protective
        Is it a wish to be dead or a wish for it to stop? | ideation
        Do you feel safe tonight? | risk.safe
        And where would that be? | risk.else
        """)
    void isAskedOnInAnyWords(String question, String asked) {
        for (String id : halfOf(question))
            assertThat(answered(id, 41, IDEATION, question))
                    .as("%s: %s", id, question)
                    .isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Are you safe crossing the road?",
                "What would you use to clean it?",
                "Do you have any plans for the weekend?",
                "What helps you sleep?",
                "Did you see anyone die?",
                "Do you want to end things with him?",
                "Was anyone hurt?",
                "Have you thought about how you'd like to use our time?",
                "What would you do if you had a free day?"
            })
    void whatOnlySoundsLikeItIsNotTakenForIt(String question) {
        for (String id : EVERYBODY) {
            assertThat(answered(id, 17, question)).as("%s: %s", id, question).isEmpty();
            assertThat(answered(id, 17, IDEATION, question))
                    .as("%s: %s", id, question)
                    .isEmpty();
        }
    }

    @Test
    void askingAfterItDecentlyCostsNoTrust() {
        String[] assessment = {
            "Hello.",
            IDEATION,
            "Have you thought about what you'd use?",
            "Have you written a note or given things away?",
            "Do you think you might act on it?",
            "Is there something that holds you back?",
            "Are you in danger right now?"
        };
        for (String id : EVERYBODY) {
            List<ClientReply> replies = IvyCase.play(
                    Clients.meet(CASES.computeIfAbsent(id, new BundledCasebook()::open), Setting.PLAIN, 31),
                    assessment);
            assertThat(replies.getLast().state().trust())
                    .as(id)
                    .isGreaterThanOrEqualTo(replies.getFirst().state().trust());
        }
    }

    /** The frame that answers, or the kind of the unit. */
    private static String answered(String id, int seed, String... lines) {
        ClientCase c = CASES.computeIfAbsent(id, new BundledCasebook()::open);
        ClientReply reply =
                IvyCase.play(Clients.meet(c, Setting.PLAIN, seed), lines).getLast();
        if (reply.trace().act().startsWith("risk.")) return reply.trace().act();
        return reply.trace()
                .unit()
                .flatMap(c::unit)
                .flatMap(DisclosureUnit::risk)
                .orElse("");
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

    /** Asked about the hour, or given a task, nobody answers with risk, however lately that was spoken of. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "How was it for you to be here today?",
                "We talked about work and sleep. How was today for you?",
                "How did you find talking today?",
                "This week, could you note down what you're thinking when you wake at night?",
                "If a friend said that about himself, what would you tell him?"
            })
    void theHourIsNoRisk(String question) {
        for (ClientCase person : Everybody.people().toList()) {
            SimulatedClient client = Clients.meet(person, Setting.PLAIN, 8);
            ClientReply reply = IvyCase.play(
                            client, "Hello.", "Have you ever had thoughts of not wanting to be alive?", question)
                    .getLast();
            assertThat(reply.trace().act()).as(person.id()).doesNotStartWith("risk");
            assertThat(reply.trace().unit().orElse("")).as(person.id()).doesNotStartWith("risk-");
        }
    }
}
