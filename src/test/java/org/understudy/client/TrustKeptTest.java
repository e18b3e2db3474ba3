package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.casebook.ClientCase;
import org.understudy.client.feel.Event;
import org.understudy.session.Setting;

/** What must cost a counselor nothing: asking about risk by the book, and what is said around the work. */
@Execution(ExecutionMode.CONCURRENT)
class TrustKeptTest {
    private static final int SEEDS = 3;

    private static final String[] FIRST = {"Hello, I'm Sam. Good to meet you.", "What brings you here?"};

    private static final String[] ABOUT_RISK = {
        "I ask everybody this. Have you had any thoughts of killing yourself?",
        "Do you have a plan?",
        "Do you have any means to do it?",
        "Do you intend to act on those thoughts?",
        "Have you ever tried to end your life?",
        "Have you had any thoughts of harming anybody else?",
        "Do you feel safe to go home today?",
        "Thank you for answering those."
    };

    private static final String[] HARMLESS = {
        "Take care, see you next week.",
        "Take care of yourself until then.",
        "Goodbye, and safe journey.",
        "Bye for now.",
        "We have to stop there for today.",
        "We're nearly out of time.",
        "Shall we meet at the same time next week?",
        "Please, sit down.",
        "Have a seat, wherever you like.",
        "Do sit down.",
        "Take a seat, please.",
        "Make yourself comfortable.",
        "Come on in.",
        "Thank you for coming.",
        "Help yourself to water.",
        "I'd just like to check you're happy to go ahead and sign the consent form.",
        "Are you happy to sign the consent form?",
        "Is it all right if this is recorded?",
        "I need your consent before we record this.",
        "I want you to know I need to tell someone if you are in danger.",
        "What you say here is confidential.",
        "Everything we talk about is confidential, except if somebody is at risk of harm.",
        "What you say here stays between us, unless I think someone is at risk of harm. Is that okay?",
        "If I thought you were in danger I would have to tell your doctor.",
        "Have you ever tried to end your life?",
        "Have you ever tried to hurt yourself?",
        "Have you ever thought about killing yourself?",
        "Have you thought about ending your life?",
        "Have you considered suicide?",
        "Do you have a plan for how you would do it?",
        "Do you feel safe to go home today?",
        "I see.",
        "Mm-hm.",
        "Thank you for telling me that.",
        "My name is Sam and I'm a trainee. I'm supervised.",
        "We have fifty minutes together.",
        "How much time do we have left?",
        "What would you like to talk about today?",
        "What did you say just now? I didn't catch it.",
        "How have you been since then?"
    };

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void aRiskAssessmentByTheBookCostsNoTrust(ClientCase person) {
        for (int seed = 0; seed < SEEDS; seed++) {
            List<ClientReply> replies = play(person, seed, ABOUT_RISK);
            List<ClientReply> asked = replies.subList(FIRST.length, replies.size());
            assertThat(asked)
                    .as("%s, seed %d", person.id(), seed)
                    .allSatisfy(r -> assertThat(held(r)).as(r.text()).isEmpty());
            double before = replies.get(FIRST.length - 1).state().trust();
            assertThat(replies.getLast().state().trust() - before)
                    .as("%s, seed %d", person.id(), seed)
                    .isGreaterThanOrEqualTo(-3);
        }
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void whatIsSaidAroundTheWorkIsNotHeldAgainstAnybody(ClientCase person) {
        assertThat(HARMLESS).hasSize(40);
        for (String line : HARMLESS) {
            assertThat(held(play(person, 3, line).getLast()))
                    .as("%s: %s", person.id(), line)
                    .isEmpty();
        }
    }

    @Test
    void closedQuestionsRunToTheThirdAndThenToEveryThird() {
        List<ClientReply> replies = IvyCase.play(
                4,
                "Hello.",
                "Do you sleep?",
                "Do you dream?",
                "Do you get up at night?",
                "Do you read then?",
                "Do you eat?",
                "Do you cook?");
        assertThat(at("closed_run", replies)).containsExactly(3, 6);
    }

    @Test
    void aTurnWithoutAQuestionEndsTheRun() {
        List<ClientReply> replies = IvyCase.play(
                4, "Hello.", "Do you sleep?", "Do you dream?", "Thank you for answering.", "Do you get up at night?");
        assertThat(at("closed_run", replies)).isEmpty();
    }

    private static List<Integer> at(String event, List<ClientReply> replies) {
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < replies.size(); i++) {
            if (replies.get(i).trace().effects().stream()
                    .anyMatch(e -> e.event().equals(event))) turns.add(i);
        }
        return turns;
    }

    /** What of a turn was held against the counselor. */
    private static Set<String> held(ClientReply reply) {
        return reply.trace().effects().stream()
                .map(e -> e.event())
                .filter(code -> Arrays.stream(Event.values())
                        .anyMatch(e -> e != Event.TOLD_DEEP && e.code().equals(code) && e.trust() < 0))
                .collect(Collectors.toSet());
    }

    private static List<ClientReply> play(ClientCase person, long seed, String... lines) {
        List<String> all = new ArrayList<>(List.of(FIRST));
        all.addAll(List.of(lines));
        return IvyCase.play(Clients.meet(person, Setting.PLAIN, seed), all.toArray(String[]::new));
    }
}
