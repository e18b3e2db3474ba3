package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Session;
import org.understudy.session.Setting;

/** What belongs to the hour rather than to the life, with each of the eight people. */
@Execution(ExecutionMode.CONCURRENT)
class AroundTheWorkTest {
    private static final BundledCasebook CASES = new BundledCasebook();

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void machineConsentConfidentialityTimeAndTheEndAreAnsweredInCharacter(ClientCase person) {
        assertThat(act(person, "Are you a robot?")).isEqualTo("robot");
        assertThat(act(person, "Do you agree to this session being recorded?")).isEqualTo("meta.consent");
        assertThat(act(person, "What you say here is confidential.")).isEqualTo("meta.confidentiality");
        assertThat(act(person, "How much time do we have left?")).isEqualTo("meta.time");
        assertThat(act(person, "That's all we have time for today. See you next week."))
                .isEqualTo("meta.ending");
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void theSmallPrintIsHeardInItsCommonWordings(ClientCase person) {
        for (String said : List.of(
                "Everything we talk about is confidential, except if somebody is at risk.",
                "What you say here stays between us, unless I think someone is at risk of harm. Is that okay?",
                "I'd like to go over confidentiality before we start. How does that sound?",
                "Do you have any worries about who gets to hear what you tell me?",
                "What we discuss stays in this room.",
                "I keep notes, but nobody else reads them. All right?",
                "My supervisor may hear about our sessions, but nobody else will.",
                "I won't pass on anything you tell me unless you're in danger. Does that make sense?",
                "This is a private conversation. I won't tell your family anything.",
                "There are limits to confidentiality: if I thought you might be harmed, I'd need to tell someone.",
                "Nothing you say leaves this room, unless somebody is in danger. Are you okay with that?",
                "It's confidential. Do you have any questions about that?")) {
            assertThat(act(person, said)).as(said).isEqualTo("meta.confidentiality");
        }
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void whetherOneComesAgainIsNoTask(ClientCase person) {
        assertThat(act(
                        person,
                        "We're just about out of time for today, so let me ask you, would you be up for coming back"
                                + " next week?"))
                .isEqualTo("comeBack");
        assertThat(act(
                        person,
                        "That's fine. You can ask later, or write it down if that is easier. Could you tell me what"
                                + " made you decide to come now?"))
                .doesNotStartWith("homework");
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void theChairAndTheTeaAreAnsweredFirst(ClientCase person) {
        for (String said : List.of(
                "Hello, come on in. Did you find us all right, with that weather?",
                "Hello. Can I get you a glass of water or a cup of tea before we start?",
                "Hi. Are you comfortable there? Is the chair okay?")) {
            assertThat(IvyCase.play(Clients.meet(person, Setting.PLAIN, 2), said)
                            .getLast()
                            .trace()
                            .act())
                    .as(said)
                    .isEqualTo("settled");
        }
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void whatIsAskedToRuleItOutIsNeverHalfSo(ClientCase person) {
        for (String said : List.of("Do you gamble?", "Have you ever been arrested?"))
            for (long seed = 1; seed <= 4; seed++) {
                String answer = IvyCase.play(Clients.meet(person, Setting.PLAIN, seed), "Hello.", said)
                        .getLast()
                        .text();
                assertThat(answer)
                        .as(said)
                        .doesNotMatch("(?i)(yes|yeah|sort of|half|mostly|up to a point|a bit|a little)\\b.*");
            }
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void theWeatherIsTheWeather(ClientCase person) {
        assertThat(IvyCase.play(Clients.meet(person, Setting.PLAIN, 2), "Hello.", "What is the weather like?")
                        .getLast()
                        .trace()
                        .act())
                .isEqualTo("meta.smallTalk");
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void nobodyHalfAdmitsToBeingAMachine(ClientCase person) {
        for (String said : List.of(
                "You're just a chatbot, aren't you?",
                "You are a robot.",
                "You're a computer program, right?",
                "This is an AI, isn't it?",
                "You're not a real person, are you?",
                "Are you an AI?",
                "Aren't you just a bot?",
                "You must be a machine.",
                "Is this a machine?")) {
            assertThat(act(person, said)).as(said).isEqualTo("robot");
        }
        assertThat(act(person, "You work like a machine.")).isNotEqualTo("robot");
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void leaveIsGivenOrNotWhereItIsAskedForInAStatement(ClientCase person) {
        String said = "I'd like to tell you a bit about how this kind of work goes, if that's okay.";
        assertThat(act(person, said)).startsWith("permission.");
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void askedAtTheEndHowItWasTheySayHowTheHourWas(ClientCase person) {
        for (String said : List.of(
                "We have to stop there for today. How was today for you?",
                "We're out of time. How was it for you?",
                "That's all we have time for. How did you find today?",
                "What was the best bit and the worst bit of talking today?")) {
            assertThat(act(person, said)).as(said).startsWith("feedback.");
        }
        assertThat(act(person, "What's the worst part of the day?")).doesNotStartWith("feedback.");
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void aGreetingWithAQuestionGetsTheAnswer(ClientCase person) {
        String hello = "Hello " + person.card().name() + ", thank you for coming. ";
        assertThat(first(person, hello + "How is it, being in the room?")).isEqualTo("beingHere");
        assertThat(first(person, hello + "Tell me a little about yourself.")).isEqualTo("yourself");
        assertThat(first(person, hello + "What do you think is going on?")).isEqualTo("ownView");
        assertThat(first(person, hello + "What worries you most about coming here?"))
                .isIn("worryHere", "detail");
        assertThat(first(person, "hello, good to meet you so how is it for you to be here"))
                .isEqualTo("beingHere");
        assertThat(first(person, hello + "How are you today?")).isEqualTo("opening");
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void askedWhatWentThroughThemJustNowTheySayAndTellNoStory(ClientCase person) {
        List<ClientReply> replies = IvyCase.play(
                Clients.meet(person, Setting.PLAIN, 5),
                "Hello.",
                "What brings you here?",
                "You went quiet. What happened there?",
                "And how does it feel to say that?");
        assertThat(replies.get(2).trace().act()).isEqualTo("justNow");
        assertThat(replies.get(2).trace().unit()).isEmpty();
        assertThat(replies.get(3).trace().act()).isIn("aloud", "rejoin.silence", "detail");
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void whoGoesOffToSomethingElseShowsThatTheyDo(ClientCase person) {
        assertThat(person.voice().frames().get("turnsAway")).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void silenceIsSometimesFilledAndSometimesWorks(ClientCase person) {
        List<String> acts =
                LongStream.range(0, 16).mapToObj(seed -> act(person, seed, "…")).toList();
        assertThat(acts).anyMatch(a -> a.startsWith("silence"));
        assertThat(acts).allMatch(a -> a.matches("silence.*|elaborate|hint|disclose.*"));
        assertThat(acts).anyMatch(a -> a.matches("silence.rejoin|elaborate|hint|disclose.*"));
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void clientGoesWhenInsultedAgainAndAgainAndSaysSo(ClientCase person) {
        SimulatedClient client = Clients.meet(person, Setting.PLAIN, 3);
        List<ClientReply> replies = IvyCase.play(
                client,
                "Hello.",
                "You're pathetic.",
                "Stop whining, you're so lazy.",
                "You're wasting my time, you idiot.");
        assertThat(replies.getLast().leaves()).isTrue();
        assertThat(person.voice().frames().get("leaving"))
                .anyMatch(line -> replies.getLast().text().contains(line));
    }

    @Test
    void talkIsLongerTheMoreTalkativeTheStyle() {
        Everybody.people()
                .forEach(person ->
                        assertThat(words(person, "reserved")).as(person.id()).isLessThan(words(person, "talkative")));
    }

    @Test
    void pullsBackAfterTwoDeepThings() {
        ClientCase tom = CASES.open("tom-sundays");
        List<String> deep = tom.units().stream()
                .filter(u -> u.risk().isEmpty()
                        && u.gate().trust() >= 58
                        && u.requires().isEmpty())
                .flatMap(u -> u.asks().stream().filter(a -> !a.startsWith("[")).limit(1))
                .limit(5)
                .toList();
        SimulatedClient trusting = Clients.trusting(tom, Setting.PLAIN, 3, _ -> 95);
        assertThat(IvyCase.play(trusting, deep.toArray(String[]::new)))
                .anyMatch(r -> r.trace().act().equals("pullback"));
    }

    @Test
    void taskTakenLastTimeIsRemembered() {
        Session first = IvyCase.session(
                IvyCase.SEED,
                "Hello.",
                "How are you sleeping?",
                "Would you be willing to keep a sleep diary this week?");
        Memory memory = Memory.of(first);
        assertThat(memory.homework()).isPresent();
        assertThat(memory.told()).contains("sleep");
        ClientReply asked = IvyCase.play(
                        Clients.meetAgain(IvyCase.CASE, Setting.PLAIN, 9, first),
                        "Hello again.",
                        "How did the homework go?")
                .getLast();
        assertThat(asked.trace().act()).matches("homework\\.(done|halfDone)");
    }

    private static double words(ClientCase person, String style) {
        Setting setting = new Setting(Optional.empty(), style, 50, Optional.empty());
        return LongStream.range(0, 6)
                .boxed()
                .flatMap(seed -> IvyCase.play(
                        Clients.meet(person, setting, seed),
                        "Hello, come in.",
                        "What brings you here?",
                        "How are you sleeping?",
                        "Tell me about your family.",
                        "What is a usual day like?",
                        "What do you do for work?",
                        "What do you enjoy?")
                        .stream())
                .mapToInt(r -> r.text().split("\\s+").length)
                .average()
                .orElseThrow();
    }

    private static String first(ClientCase person, String line) {
        return IvyCase.play(Clients.meet(person, Setting.PLAIN, 2), line)
                .getLast()
                .trace()
                .act();
    }

    private static String act(ClientCase person, String line) {
        return act(person, 2, line);
    }

    private static String act(ClientCase person, long seed, String line) {
        return IvyCase.play(Clients.meet(person, Setting.PLAIN, seed), "Hello.", "How are you sleeping?", line)
                .getLast()
                .trace()
                .act();
    }
}
