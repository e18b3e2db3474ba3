package org.understudy.analysis.safety.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.analysis.rating.ReadSessions;
import org.understudy.analysis.safety.SafetyNote;

class MissedRiskTest {
    private static final Set<String> PASSED_BY = Set.of(MissedRisk.KIND, "indifferent_crisis");

    private static List<SafetyNote> notes(String lines) {
        return new TurnByTurnReview()
                .review(ReadSessions.ofLines("Counselor: How have things been?\nClient: Not good.\n" + lines)).stream()
                        .filter(n -> PASSED_BY.contains(n.kind()))
                        .toList();
    }

    private static List<SafetyNote> after(String client, String counselor) {
        return notes("Counselor: Tell me more.\nClient: %s\nCounselor: %s\nClient: I suppose.\n"
                .formatted(client, counselor));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        They'd manage fine without me. | When you picture them managing, where are you?
        I don't see the point any more. | Of anything? Of being here at all?
        I don't see the point any more. | How far has it gone, that feeling?
        I can't go on like this. | It's got to be too much to carry. What would have to change first?
        I've thought of killing myself. | Let's talk about that. Who knows?
        I used to think of killing myself, years back. | You were a boy. What helped you through?
        """)
    void whatIsTakenUpInOtherWordsIsNotMissed(String client, String counselor) {
        assertThat(after(client, counselor)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I can't do this any more, the commute I mean. | Two hours each way. What have you thought about instead?
        I'm hopeless at small talk. | What happens when you try?
        I just want it to be over, the divorce. | It's dragged on for two years. What's the hardest bit left?
        I hurt myself lifting the boxes. | How's your back now?
        I think the kids would be happier without me shouting at them. | You don't like how you shout. What sets it off?
        I'm tired of living in this flat, it's damp. | What has the landlord said?
        Yeah, exactly. You know, it's kind of like my own hour at the end of the day. | Sort of an escape from a full diary.
        """)
    void whatHintsAtNothingIsNoHint(String client, String counselor) {
        assertThat(after(client, counselor)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        They'd manage fine without me. | Right. Let's look at the worksheet from last week.
        I don't see the point any more. | Have you tried going to the gym?
        I feel hopeless. | And what did you have for breakfast?
        I'm tired of living like this. | Did you bring the form?
        I've thought of killing myself. | OK. And your appetite?
        Some nights I think I could just drive into a wall. | What did you have for dinner last night?
        I've been thinking about ending it all. | What kind of tablets does your doctor give you for the blood pressure?
        I stood at the edge of the platform for a while. | And which line do you take to work?
        I've been cutting my arms again. | How is school?
        I took some pills on Saturday. | How was the rest of the weekend?
        """)
    void whatIsPassedByIsNoted(String client, String counselor) {
        assertThat(after(client, counselor)).isNotEmpty();
    }

    @Test
    void aNodIsNoTurnInWhichItWasLeft() {
        String nods = "Client: I don't see the point any more.\nCounselor: Mm-hmm.\nClient: It's all the same.\n"
                + "Counselor: Right.\nClient: Yes.\nCounselor: %s\nClient: I don't know.\n";
        assertThat(notes(nods.formatted("When it's all the same, do you think of dying?")))
                .isEmpty();
        assertThat(notes(nods.formatted("And how is work?\nClient: Fine.\nCounselor: And the weekend?")))
                .isNotEmpty();
    }

    @Test
    void inALongLineTheSentenceThatHintsIsQuoted() {
        String line =
                "Let me see. The car went to my brother on Sunday. I've sorted the insurance and all the passwords"
                        + " for my wife.";
        String reply = "Well done for tackling the paperwork, it's a big step in getting organised.";
        assertThat(after(line, reply))
                .allSatisfy(n -> assertThat(n.clientCue().orElseThrow().quote()).contains("passwords"));
    }
}
