package org.understudy.practice.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.safety.turns.TurnByTurnReview;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.CaseLinter;
import org.understudy.casebook.Casebook;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.ReplyLine;
import org.understudy.client.Clients;
import org.understudy.client.fidelity.Bot;
import org.understudy.client.fidelity.Played;
import org.understudy.client.voice.SaidLines;
import org.understudy.practice.Debrief;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Turn;

/** What is suggested over whole talks of simulated counselors with every client. */
@Execution(ExecutionMode.CONCURRENT)
class WrittenTest {
    private static final Casebook CASES = new BundledCasebook();
    private static final BuiltInCoder CODER = BuiltInCoder.load();
    private static final SecondTries TRIES = new SecondTries(
            CASES,
            Clients.casting(),
            CODER,
            new TurnByTurnReview(),
            new Debrief(CASES, CODER, CODER.clientTalk(), new TurnByTurnReview()));
    private static final Setting SETTING = new Setting(Optional.empty(), "plain", 50, Optional.empty());
    private static final int TURNS = 14;
    private static final int MANY_TURNS = 30;

    private record Offered(int reply, int turn, Suggestion suggestion) {}

    static Stream<String> cases() {
        return CASES.cards().stream().map(CaseCard::id);
    }

    private static List<Offered> over(Session talk) {
        List<Offered> all = new ArrayList<>();
        int reply = 0;
        for (Turn turn : talk.counselorTurns()) {
            int now = ++reply;
            TRIES.suggestions(TRIES.placeOf(talk, turn.index()), talk, 10)
                    .forEach(s -> all.add(new Offered(now, turn.index(), s)));
        }
        return all;
    }

    /** What was written for the very line that a client's turn before this place ended with. */
    private static List<String> toLineBefore(ClientCase person, Session talk, int place) {
        if (place == 0) return List.of();
        return new SaidLines(person)
                        .of(
                                Heard.body(talk.turns().get(place - 1)),
                                talk.turns().get(place - 1).text())
                        .stream()
                        .limit(1)
                        .flatMap(line -> person.replies().back().to(line).stream())
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingUntoldNothingTwiceWithinSixTurnsAndNoTwoQuestions(String id) {
        Session talk =
                Played.session(Bot.U, CASES.open(id), SETTING, CODER, 7, TURNS).session(SETTING, 7, Instant.EPOCH);
        Map<String, Integer> last = new HashMap<>();
        int about = 0;
        for (Offered o : over(talk)) {
            String text = o.suggestion().text();
            Known known = new Known(CASES.open(id), SETTING);
            talk.turns().subList(0, o.turn()).forEach(t -> known.hear(t.text()));
            assertThat(known.tells(text)).as(text).isFalse();
            if (!toLineBefore(CASES.open(id), talk, o.turn()).contains(text))
                assertThat(known.beyond(text)).as(text).isFalse();
            assertThat(text.chars().filter(c -> c == '?').count()).as(text).isLessThanOrEqualTo(1);
            if (o.suggestion().source() != Suggestion.Source.WRITTEN) continue;
            about++;
            Integer before = last.put(text, o.reply());
            if (before != null) assertThat(o.reply() - before).as(text).isGreaterThanOrEqualTo(Written.APART);
        }
        assertThat(about).as("written replies in a talk with " + id).isPositive();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatWasWrittenForTheVeryLineComesFirst(String id) {
        ClientCase person = CASES.open(id);
        Session talk =
                Played.session(Bot.G, person, SETTING, CODER, 11, MANY_TURNS).session(SETTING, 11, Instant.EPOCH);
        int written = 0;
        int offered = 0;
        for (Turn turn : talk.counselorTurns()) {
            List<String> replies = toLineBefore(person, talk, turn.index());
            if (replies.isEmpty()) continue;
            written++;
            boolean found = TRIES.suggestions(TRIES.placeOf(talk, turn.index()), talk, 10).stream()
                    .anyMatch(s -> replies.contains(s.text()));
            if (found) offered++;
        }
        assertThat(written).as("lines of %s that have a reply", id).isPositive();
        assertThat(offered).as("of %s offered", written).isGreaterThanOrEqualTo((written + 1) / 2);
    }

    @Test
    void aLineSaidInOtherWordsIsNotAnsweredByThoseItDidNotSay() {
        String said = "They think I work too much.";
        String line = "That I'm not eating and I never go home.";
        assertThat(SaidLines.stands("Not eating, and never home. How does it look to you?", line, said))
                .isFalse();
        assertThat(SaidLines.stands("How does it look from where you are?", line, said))
                .isTrue();
    }

    @Test
    void whatIsToldMoreOfIsAnsweredAtItsLevel() {
        ClientCase dana = CASES.open("dana-crash");
        assertThat(dana.replies().about("sleep-hours")).hasValueSatisfying(replies -> {
            assertThat(replies.hint()).isNotEmpty();
            assertThat(replies.half()).isNotEmpty().noneMatch(line -> line.contains("our hours"));
            assertThat(replies.full())
                    .extracting(line -> ReplyLine.of(line).words())
                    .anyMatch(line -> line.startsWith("Four hours"));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nearlyEveryUnitOfEachCaseHasAReply(String id) {
        ClientCase clientCase = CASES.open(id);
        long without = clientCase.units().stream()
                .filter(u -> clientCase.replies().about(u.id()).isEmpty())
                .filter(u -> u.full().stream()
                        .allMatch(line -> clientCase.replies().back().to(line).isEmpty()))
                .count();
        assertThat(without).isLessThan(5);
        assertThat(clientCase.replies().at("start")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatWasWrittenKnowsNothingBeyondItsLevel(String id) {
        assertThat(ReplyLint.check(CaseLinter.lint(new BundledCasebook(), id))).isEmpty();
    }

    @Test
    void everyLineForAMomentMakesOneMove() {
        assertThat(Moves.all())
                .isNotEmpty()
                .allSatisfy((moment, lines) -> assertThat(lines).isNotEmpty().allSatisfy(line -> {
                    assertThat(line.chars().filter(c -> c == '?').count())
                            .as(line)
                            .isLessThanOrEqualTo(1);
                    assertThat(line.split("\\s+").length).as(line).isLessThanOrEqualTo(22);
                }));
    }
}
