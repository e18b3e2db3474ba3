package org.understudy.analysis.rating.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.analysis.rating.Checklist;
import org.understudy.analysis.rating.ReadSessions;
import org.understudy.session.Session;

/** Steps of exposure in other words than the lists were first written with, and what only looks like one. */
class ExposureWordingsTest {
    private static final String TALK = "Counselor: Hi.\nClient: Hello.\n";
    private static final String FILL = "Counselor: Tell me.\nClient: The road was wet and dark.\n".repeat(8);
    private static final String TELLING = """
        Counselor: Close your eyes and take me to the car.
        Client: It's raining.
        Counselor: You're doing fine. What's in front of you?
        Client: The road.
        Counselor: Give me a number.
        Client: 60.
        Counselor: You're doing this. Stay with it.
        Client: He's there.
        """;

    private static Checklist.Step step(String phase, String lines, String key) {
        Session inPhase = ReadSessions.inPhase("dana-crash", phase, lines);
        return Protocols.of(ReadSessions.transcript(inPhase)).getFirst().steps().stream()
                .filter(x -> x.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        imaginal    | homework_reviewed | How did listening go this week?
        suds        | homework_reviewed | Last week you were going to notice when it spiked. What came of that?
        imaginal    | consent           | Are you ready to begin?
        orientation | consent           | Nothing happens here unless you want it to.
        orientation | asks_view         | What's your take on that?
        orientation | asks_view         | What would be the hard part of it for you?
        orientation | rationale         | If you tell it here, again and again, it loses its sting.
        imaginal    | rationale         | Each time you stay with it, your body gets the chance to find out it's over.
        suds        | scale             | And a hundred, the very worst?
        suds        | instructions      | Eyes open or closed, as you prefer, and as if you're there.
        thoughts    | adjusts           | We can slow down here.
        """)
    void isFoundInOtherWords(String phase, String key, String line) {
        String lines = TALK + "Counselor: " + line + "\nClient: Yes.\n" + FILL;
        assertThat(step(phase, lines, key).points()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        imaginal    | agenda    | Okay, let's take a break, take some deep breaths.
        imaginal    | consent   | We don't have to talk about the bad bit, it might upset you too much.
        orientation | consent   | Today I'd like to tell you about a way of working.
        orientation | rationale | It makes sense that you'd rather keep away from it.
        imaginal    | scale     | Before you start, where are you from zero to a hundred?
        imaginal    | repeats   | When you reach the end I'll ask you to start over from the beginning.
        orientation | evenings  | What have you come to see about that night?
        """)
    void isNotFoundWhereItOnlySoundsLikeIt(String phase, String key, String line) {
        String lines = TALK + "Counselor: " + line + "\nClient: Yes.\n" + FILL;
        assertThat(step(phase, lines, key).evidence()).isEmpty();
    }

    @Test
    void anHourOfLookingBackIsThatFromItsBeginning() {
        String lines = TALK + "Counselor: You went through all of it on Monday, and you didn't bolt.\nClient: No.\n"
                + "Counselor: Looking at the numbers: ninety at first, and forty by the end.\nClient: Yes.\n"
                + "Counselor: What surprised you?\nClient: That it went down.\n" + FILL;
        assertThat(step("processing", lines, "praises_effort").points()).isEqualTo(2);
        assertThat(step("processing", lines, "curve").points()).isEqualTo(2);
    }

    @Test
    void aQuestionInsideTheTellingIsNoneAfterwards() {
        String lines = TALK + FILL + TELLING + "Counselor: What are you feeling as the van turns?\nClient: Cold.\n"
                + "Counselor: Keep going.\nClient: Then it stops.\n"
                + "Counselor: Good. And where are you on the scale?\nClient: 40.\n";
        assertThat(step("imaginal", lines, "open_processing").evidence()).isEmpty();
        assertThat(step("imaginal", lines, "reinforcing").points()).isPositive();
        assertThat(step("imaginal", lines, "baseline_suds").points()).isZero();
    }

    @Test
    void encouragementInTheTellingIsNoFalseReassurance() {
        assertThat(Protocols.of(ReadSessions.transcript(ReadSessions.ofLines(TALK + TELLING + TELLING)))
                        .getFirst()
                        .proscribed())
                .isEmpty();
    }

    @Test
    void aTalkThatNamesNoApproachAndWorksOnNoThoughtsHasNoChecklist() {
        assertThat(Protocols.of(ReadSessions.transcript(ReadSessions.ofLines("""
            Counselor: How important is it to you to drink less, from one to ten?
            Client: A six.
            Counselor: Why a six and not a two?
            Client: My kids.
            Counselor: What do you think you'll do?
            Client: Only drink at weekends.
            """))))
                .isEmpty();
        assertThat(Protocols.of(ReadSessions.transcript(ReadSessions.ofLines("""
            Counselor: What went through your mind when she didn't wave?
            Client: That she hates me.
            Counselor: What's the evidence for that thought, and what's against it?
            Client: She rang me yesterday.
            """))))
                .hasSize(1);
    }

    @Test
    void askingOnIsNoChoiceOfAnEvent() {
        String lines = "Counselor: And what did you do?\nClient: I left.\n"
                + "Counselor: What went through your mind?\nClient: That I'd die.\n"
                + "Counselor: What's the evidence for that thought?\nClient: None.\n" + FILL;
        assertThat(event(lines)).isEmpty();
        assertThat(event("Counselor: Tell me about the last time it happened.\nClient: On Monday.\n" + lines))
                .isNotEmpty();
    }

    private static java.util.List<org.understudy.session.Evidence> event(String lines) {
        return Protocols.of(ReadSessions.transcript(ReadSessions.ofLines(lines))).getFirst().steps().stream()
                .filter(x -> x.key().equals("event"))
                .findFirst()
                .orElseThrow()
                .evidence();
    }
}
