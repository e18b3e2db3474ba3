package org.understudy.analysis.rating.ctrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.ReadSessions;
import org.understudy.analysis.rating.Transcript;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;
import org.understudy.session.Session;

/** What is quoted under an item of the CTRS shows what it stands under. */
@Execution(ExecutionMode.CONCURRENT)
class CtrsQuotesTest {
    private static Session shipped(String id) {
        return ReadSessions.shipped().stream()
                .filter(s -> s.id().contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<ItemRating> rated(Session session) {
        return CtrsRater.rate(ReadSessions.transcript(session)).items();
    }

    private static List<Evidence> quotes(Session session, CtrsItemKey item) {
        return rated(session).stream()
                .filter(i -> i.item().equals(item.key))
                .flatMap(i -> i.evidence().stream())
                .toList();
    }

    private enum CtrsItemKey {
        FEEDBACK("feedback"),
        UNDERSTANDING("understanding"),
        HOMEWORK("homework");

        private final String key;

        CtrsItemKey(String key) {
            this.key = key;
        }
    }

    @Test
    void nothingIsGivenBackBeforeTheClientHasSpoken() {
        for (Session session : ReadSessions.shipped()) {
            int first = session.clientTurns().getFirst().index();
            assertThat(quotes(session, CtrsItemKey.UNDERSTANDING)).noneMatch(e -> e.turn() < first);
            assertThat(quotes(session, CtrsItemKey.FEEDBACK)).noneMatch(e -> e.turn() < first);
        }
    }

    @Test
    void aDetailOfTheStoryIsNoneOfTheWeek() {
        assertThat(quotes(shipped("wren-silence-peer-u26"), CtrsItemKey.HOMEWORK))
                .isNotEmpty()
                .noneMatch(e -> e.quote().contains("in that second"));
    }

    @Test
    void theWorstIsQuotedWhereAConclusionWasHandedOver() {
        assertThat(rated(shipped("tom-sundays-peer-b07")))
                .filteredOn(i -> i.item().equals("guided_discovery"))
                .singleElement()
                .satisfies(i -> assertThat(i.advice()).doesNotContain("parked"));
    }

    @Test
    void everyQuoteIsInItsTurnAndNoneIsAWordAmongOthers() {
        for (Session session : ReadSessions.shipped()) {
            for (ItemRating item : rated(session)) {
                assertThat(item.evidence()).allMatch(e -> e.foundIn(session)).allSatisfy(e -> {
                    String turn = session.turns().get(e.turn()).text();
                    assertThat(e.quote().equals(turn.strip()) || e.quote().split("\\s+").length > 1)
                            .as("%s in %s", e.quote(), turn)
                            .isTrue();
                });
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I'll keep at eleven. Tuesday?|Tuesday?|I'll keep at eleven. Tuesday?",
                "Brilliant. It's been lovely.|Brilliant.|Brilliant. It's been lovely.",
                "You had a lot, didn't you, with all that.|didn't you, with all that.|You had a lot, didn't you, with"
                        + " all that.",
                "Where would you cut?|Where would you cut?|Where would you cut?",
                "Huh.|Huh.|Huh."
            })
    void aQuoteCanBeUnderstoodByItself(String turn, String cut, String legible) {
        assertThat(Quotes.legible(turn, cut)).isEqualTo(legible);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AGENDA_RETURN|Can we go back to what you said about your brother?|That's what you want, get back to"
                        + " that.",
                "CLOSING|Our time is nearly up.|And so you lose what you're best at, all the time.",
                "COLD|Don't be so hard to please.|No, no, don't be!",
                "COLD|Don't cry, please.|Don't be sorry.",
                "IMPOSES|You should have been at that door.|You've got this voice that says you should have been"
                        + " tougher.",
                "CLIENT_INSIGHT|I could ask her on Friday.|I can do pastry.",
                "SOCRATIC|What has it cost you?|And what do you do for you?"
            })
    void isHeardInItsWordsAndNotInThoseNearThem(Cue cue, String is, String isNot) {
        assertThat(cue.found(is)).isTrue();
        assertThat(cue.found(isNot)).isFalse();
    }

    @Test
    void whatNamesAQuestionAsksNone() {
        List<Evidence> named = List.of(
                Evidence.supporting(0, "I know we said we'd do what goes through your head at the hard parts."),
                Evidence.supporting(2, "And the evidence against is, it's all on him."));
        List<Evidence> asked = List.of(
                Evidence.supporting(4, "What went through your mind?"),
                Evidence.supporting(6, "Tell me what went through your mind."));
        assertThat(Transcript.asking(named)).isEmpty();
        assertThat(Transcript.asking(asked)).hasSize(2);
    }
}
