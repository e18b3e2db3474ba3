package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
class AskedInPartTest {
    private static final Map<String, ClientCase> OPEN = new ConcurrentHashMap<>();

    private static final List<String> SHELF = List.of(
            "dana-crash",
            "farah-market",
            "gloria-checks",
            "marisol-kitchen",
            "priya-panic",
            "ray-railway",
            "tom-sundays",
            "wren-silence");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        tom-sundays | How are you sleeping, with all that on your mind? | sleep-wake
        marisol-kitchen | How are you sleeping, with Manteca on your head? | sleep
        ray-railway | How's your appetite these days, now that things are like this? | appetite
        tom-sundays | Have you got mates you see, or has that dropped off? | friends
        priya-panic | Have you seen a doctor about it, or is this the first place you've come? | gp
        ray-railway | Do you still see the lads from work, or not so much? | mates
        farah-market | I was also wondering about your mom and dad, where are they? | parents
        wren-silence | And your mother and father, are they nearby? | parents
        """)
    void aQuestionIsAnsweredInThePartThatIsKnown(String id, String question, String unit) {
        ClientReply reply = after(id, 5, question);
        assertThat(reply.trace().unit()).as(reply.text()).contains(unit);
        assertThat(reply.trace().act()).as(reply.text()).startsWith("disclose");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can you tell me about a recent time when you felt really low or on edge?",
                "Do you do it once, or several times?",
                "Which one thing bothers you the most at the moment?",
                "Is it with everybody, or only some people?"
            })
    void whatOffersNoChoiceIsNoneToMake(String question) {
        for (String id : SHELF)
            assertThat(after(id, 3, question).trace().act()).as(id).isNotIn("either", "which");
    }

    @Test
    void theAgeOfOthersIsNotTheClients() {
        for (String id : SHELF) {
            ClientReply reply = after(id, 3, "And the children, how old are they?");
            boolean own = reply.trace().unit().equals(Optional.of("age"))
                    && reply.trace().act().startsWith("disclose");
            assertThat(own).as(id + ": " + reply.text()).isFalse();
        }
    }

    @Test
    void whatIsUsuallyDoneIsNotWhatWasDone() {
        ClientReply reply = after(
                "marisol-kitchen",
                3,
                "Tell me about the cat.",
                "A whole stick of butter, and he just looked at you! What did you do?");
        assertThat(reply.trace().unit()).as(reply.text()).isNotEqualTo(Optional.of("why-here"));
    }

    @Test
    void howLongIsNotAnsweredWithWhen() {
        ClientReply reply = after(
                "tom-sundays", 3, "What do you feel in your body?", "How long do your arms stay heavy like that?");
        assertThat(reply.trace().act()).as(reply.text()).isNotEqualTo("detail");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "45, okay. I'd like you to close your eyes and tell it in the present tense, as if it's happening now."
                        + " Where are you?",
                "Thank you, 50. Now close your eyes and be back in that moment. Where are you?"
            })
    void whereOneIsInTheMemoryIsNoFigure(String prompt) {
        for (String id :
                SHELF.stream().filter(c -> open(c).imaginal().isPresent()).toList()) {
            ClientReply reply = after(id, 3, "From 0 to 100, how distressed are you right now?", prompt);
            assertThat(reply.trace().act())
                    .as(id + ": " + reply.text())
                    .doesNotStartWith("suds")
                    .doesNotStartWith("scale");
        }
    }

    @Test
    void whatIsThoughtOfAnExplanationIsNoRiskAndNoStory() {
        for (String id : SHELF) {
            ClientReply reply = after(
                    id,
                    3,
                    "What brings you here?",
                    "Let me tell you how this treatment works: avoiding helps for the moment, but it keeps the fear"
                            + " alive. We'd go towards what you fear in small steps, and the fear goes down. What do"
                            + " you think when you hear that?");
            assertThat(reply.trace().act()).as(id + ": " + reply.text()).startsWith("informed");
        }
    }

    private static ClientReply after(String id, long seed, String... said) {
        return IvyCase.play(Clients.meet(open(id), Setting.PLAIN, seed), said).getLast();
    }

    /** Each case is read once. */
    private static ClientCase open(String id) {
        return OPEN.computeIfAbsent(id, new BundledCasebook()::open);
    }
}
