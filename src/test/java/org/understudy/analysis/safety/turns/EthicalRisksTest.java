package org.understudy.analysis.safety.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.analysis.safety.EthicalRisk;
import org.understudy.analysis.safety.SafetyNote;

/** Each of the nine ethical risks, committed once; the client speaks first, lines parted by slashes. */
class EthicalRisksTest {
    private static final String SPEECH =
            String.join(" ", java.util.Collections.nCopies(20, "And anxiety is like a fire alarm that goes off."));

    private static List<String> lines(String talk) {
        return Arrays.stream(talk.split(" / "))
                .map(l -> l.replace("SPEECH", SPEECH))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1  | My mother rang before I came. I can't think about anything else. / We have to stick to the worksheet today.
        2  | I'm so tired of hearing what they call me at work. / Everyone goes through that, you're too sensitive.
        3  | I get anxious in shops. / SPEECH
        4  | I don't know what to do about the flat. / Here's what you're going to do: you have to move out.
        5  | I just want to make him pay. / You have every right to hurt him, anyone would do the same.
        6  | My uncle touched me when I was small. / Are you sure it really happened?
        13 | They'd all be better off without me. / And how did the interview go? / All right. / What did they ask you?
        14 | I've been thinking about killing myself. / Are you thinking of it today? / Not today. / What happened? / Just a row. / With whom? / My sister. / And how do you get on? / Not well. / Thank you, see you next week.
        15 | I was raped last year. / I can't talk about that, let's change the subject.
        """)
    void isNotedWithTheClientsCueTheQuoteTheReasonAndABetterMove(int number, String talk) {
        List<String> said = lines(talk);
        List<SafetyNote> notes = new TurnByTurnReview().review(TurnTrial.session(said));
        EthicalRisk risk = Arrays.stream(EthicalRisk.values())
                .filter(r -> r.number() == number)
                .findFirst()
                .orElseThrow();
        assertThat(EthicalRisk.countedOff(notes).get(risk))
                .as("%s", notes)
                .isNotEmpty()
                .allSatisfy(note -> {
                    assertThat(said.get(note.turn())).contains(note.quote());
                    assertThat(note.clientCue()).hasValueSatisfying(cue -> assertThat(said.get(cue.turn()))
                            .contains(cue.quote()));
                    assertThat(note.why()).isNotBlank();
                    assertThat(note.better()).isNotBlank();
                    assertThat(EthicalRisk.of(note)).contains(risk);
                });
    }

    @Test
    void allNineAreCountedOffWhereNoneWasFound() {
        assertThat(EthicalRisk.countedOff(List.of())).hasSize(9).allSatisfy((_, notes) -> assertThat(notes)
                .isEmpty());
        assertThat(EthicalRisk.values()).extracting(EthicalRisk::number).containsExactly(1, 2, 3, 4, 5, 6, 13, 14, 15);
    }

    @Test
    void aGoodAnswerToEachCueIsNoneOfThem() {
        List<SafetyNote> notes = new TurnByTurnReview()
                .review(TurnTrial.session(List.of(
                        "They'd all be better off without me.",
                        "When you say that, are you thinking about dying?",
                        "Sometimes. I was raped last year.",
                        "Thank you for telling me. I'm staying with this. Who else knows, and could we tell your"
                                + " doctor together?",
                        "Nobody.",
                        "You've carried that by yourself.")));
        assertThat(notes).isEmpty();
    }

    @Test
    void reassuranceTooSoonIsNotedAfterWordsOfBeingABurden() {
        List<SafetyNote> notes = new TurnByTurnReview()
                .review(TurnTrial.session(
                        lines("They'd all be better off without me. / Don't worry, everything will be fine.")));
        assertThat(notes).anySatisfy(n -> {
            assertThat(n.kind()).isEqualTo("premature_reassurance");
            assertThat(n.clientCue()).isPresent();
        });
    }
}
