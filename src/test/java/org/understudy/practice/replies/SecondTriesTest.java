package org.understudy.practice.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.DecidingWords;
import org.understudy.analysis.safety.turns.TurnByTurnReview;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.Casebook;
import org.understudy.client.Clients;
import org.understudy.practice.Debrief;
import org.understudy.practice.Rehearsal;
import org.understudy.practice.RehearsalRoom;
import org.understudy.practice.jobs.JobContext;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Speaker;
import org.understudy.session.Technique;
import org.understudy.session.Turn;
import org.understudy.ui.ShoeboxStore;

class SecondTriesTest {
    private static final Casebook CASES = new BundledCasebook();
    private static final BuiltInCoder CODER = BuiltInCoder.load();
    private static final Debrief DEBRIEF = new Debrief(CASES, CODER, CODER.clientTalk(), new TurnByTurnReview());
    private static final SecondTries TRIES =
            new SecondTries(CASES, Clients.casting(), CODER, new TurnByTurnReview(), DEBRIEF);
    private static final List<String> LINES = List.of(
            "Hello Dana, I'm Sam. What brings you here?",
            "How are you sleeping?",
            "You should really try going to bed earlier and stop drinking coffee.",
            "What's work like at the moment?",
            "Tell me about your brother.",
            "From 0 to 100, how high is your distress right now?");

    private static Session played() {
        RehearsalRoom room = new RehearsalRoom(
                CASES,
                Clients.casting(),
                CODER,
                new ShoeboxStore(),
                Clock.fixed(Instant.parse("2026-11-20T15:00:00Z"), ZoneOffset.UTC));
        Setting setting = new Setting(Optional.of("orientation"), "plain", 30, Optional.of("birch-27"));
        Rehearsal rehearsal = room.begin("dana-crash", setting, 27);
        LINES.forEach(rehearsal::say);
        return rehearsal.end();
    }

    private static List<String> words(Session session) {
        return session.turns().stream().map(Turn::text).toList();
    }

    @Test
    void theSameReplyGivesTheSameSessionWordForWord() {
        Session session = played();
        OtherPath path = TRIES.replay(session, 4, LINES.get(2), JobContext.UNWATCHED);
        assertThat(words(path.session())).isEqualTo(words(session));
        assertThat(path.wouldBe().distress()).isEqualTo(path.was().distress());
        assertThat(path.gained()).isEmpty();
        assertThat(path.lost()).isEmpty();
    }

    @Test
    void anotherReplyKeepsWhatWasBeforeAndChangesWhatTheClientFeels() {
        Session session = played();
        String reply = "Four hours, and then you're up with it, on your own in the dark.";
        OtherPath path = TRIES.replay(session, 4, reply, JobContext.UNWATCHED);
        assertThat(words(path.session()).subList(0, 4)).isEqualTo(words(session).subList(0, 4));
        assertThat(path.session().turns().get(4).text()).isEqualTo(reply);
        assertThat(path.session().counselorTurns().stream().skip(3).map(Turn::text))
                .containsExactlyElementsOf(LINES.subList(3, 6));
        double was = session.turns().get(5).state().orElseThrow().trust();
        double wouldBe = path.session().turns().get(5).state().orElseThrow().trust();
        assertThat(wouldBe).isGreaterThan(was);
        assertThat(words(TRIES.replay(session, 4, reply, JobContext.UNWATCHED).session()))
                .isEqualTo(words(path.session()));
    }

    @Test
    void tellsHowFarItIsAndStopsBetweenTwoTurnsWhenItIsNoLongerWanted() {
        Session session = played();
        List<Long> far = new ArrayList<>();
        JobContext untilTheSecondTurn = new JobContext() {
            @Override
            public void progress(long done, long total, String message) {
                assertThat(total).isEqualTo(session.turns().size() - 4);
                far.add(done);
            }

            @Override
            public boolean cancelled() {
                return far.size() == 2;
            }
        };
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> TRIES.replay(session, 4, LINES.get(2), untilTheSecondTurn));
        assertThat(far).containsExactly(0L, 2L);
    }

    @Test
    void aBetterReplyStandsBetterOnTheSameTerms() {
        Session session = played();
        ReplyPlace place = TRIES.placeOf(session, 4);
        ReplyReview advice = place.lookAt(LINES.get(2));
        ReplyReview reflection = place.lookAt("Four hours, and then you're up with it, on your own in the dark.");
        assertThat(advice.coded().has(Technique.ADVISE_WITHOUT_PERMISSION)).isTrue();
        assertThat(reflection.coded().main().isReflection()).isTrue();
        assertThat(reflection.mean()).isGreaterThan(advice.mean());
    }

    @Test
    void whatIsAboutAsLongAsOnesOwnComesFirst() {
        Session session = played();
        double apart = 0;
        for (int turn = 0; turn < session.turns().size(); turn += 2) {
            ReplyPlace place = TRIES.placeOf(session, turn);
            for (int own : List.of(6, 16)) {
                List<Suggestion> found = TRIES.suggestions(place, session, own).stream()
                        .filter(s -> s.move() != Suggestion.Move.RISK)
                        .toList();
                assertThat(found.stream().map(s -> !s.aboutAsLongAs(own)).toList())
                        .as("%d words: %s", own, found)
                        .isSorted();
                double mean = found.stream()
                        .mapToInt(s -> s.review().words())
                        .average()
                        .orElse(own);
                apart += own == 16 ? mean : -mean;
            }
        }
        assertThat(apart).as("a longer reply is laid beside longer ones").isPositive();
    }

    @Test
    void suggestionsAreSafeOfOneLengthAndOfDifferentKinds() {
        Session session = played();
        int offered = 0;
        for (int turn = 0; turn < session.turns().size(); turn += 2) {
            ReplyPlace place = TRIES.placeOf(session, turn);
            List<Suggestion> found = TRIES.suggestions(place, session, 10);
            offered += found.size();
            assertThat(found).hasSizeLessThanOrEqualTo(3).allSatisfy(s -> {
                assertThat(s.review().safe()).isTrue();
                assertThat(s.review().words()).isBetween(3, 18);
                assertThat(s.because()).isNotBlank().doesNotContain("{");
                assertThat(s.text()).doesNotContain("(").doesNotContain("[");
            });
            assertThat(found).extracting(Suggestion::move).doesNotHaveDuplicates();
        }
        assertThat(offered).isGreaterThan(3);
    }

    @Test
    void suggestionsKnowNothingThatHasNotBeenSaid() {
        Session session = played();
        ReplyPlace place = TRIES.placeOf(session, 4);
        assertThat(TRIES.suggestions(place, session, 30))
                .extracting(Suggestion::text)
                .noneMatch(t -> t.matches("(?i).*(mints|theo|edie|reservoir|belt|gerald).*"));
    }

    @Test
    void aGeneralMoveComesOnlyWhereNothingWasWrittenAndNamesItsCode() {
        Session session = played();
        for (int turn = 0; turn < session.turns().size(); turn += 2) {
            List<Suggestion> found = TRIES.suggestions(TRIES.placeOf(session, turn), session, 10);
            boolean general = found.stream().anyMatch(s -> s.source() == Suggestion.Source.GENERAL);
            assertThat(found)
                    .hasSizeLessThanOrEqualTo(general ? 1 : 3)
                    .allSatisfy(s -> assertThat(s.general().isPresent()).isEqualTo(general));
        }
    }

    @Test
    void aLimitIsAnsweredByLeavingItWhateverTheCase() {
        Session session = played();
        List<Turn> turns = new ArrayList<>(session.turns().subList(0, 4));
        turns.set(
                3,
                Turn.said(
                        3,
                        Speaker.CLIENT,
                        "I'd rather not go into that.",
                        turns.get(3).at()));
        Session nobodys = session.withTurns(turns);
        assertThat(TRIES.suggestions(TRIES.placeOf(nobodys, 4), nobodys, 12))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.general().orElseThrow().technique()).isEqualTo(Technique.EMPHASIZE_AUTONOMY);
                    assertThat(Situation.presses(s.text())).isFalse();
                });
    }

    @Test
    void afterAdviceTheSuggestionsMendBeforeTheyGoOn() {
        Session session = played();
        ReplyPlace place = TRIES.placeOf(session, 6);
        assertThat(TRIES.suggestions(place, session, 10)).anySatisfy(s -> {
            assertThat(s.move()).isEqualTo(Suggestion.Move.RESPECT);
            assertThat(s.source()).isEqualTo(Suggestion.Source.MOMENT);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Some nights I think they'd all be better off without me.",
                "Sometimes after a bad one. I think it'd be good to not exist for a bit.",
                "It'd be quieter for everyone if I wasn't here."
            })
    void whatTheClientSaidAboutDyingComesBeforeEverything(String words) {
        Session session = played();
        List<Turn> turns = new java.util.ArrayList<>(session.turns().subList(0, 6));
        Turn last = turns.get(5);
        turns.set(
                5,
                new Turn(
                        5,
                        last.speaker(),
                        words,
                        last.at(),
                        List.of(),
                        last.state(),
                        last.trace(),
                        last.nonverbal(),
                        last.extra()));
        ReplyPlace place = TRIES.placeOf(session.withTurns(turns), 6);
        assertThat(place.riskIsOpen()).isTrue();
        assertThat(TRIES.suggestions(place, session.withTurns(turns), 12)
                        .getFirst()
                        .text())
                .containsPattern("killing yourself|suicide|ending your life");
    }

    @Test
    void theWordsACodingRestsOnAreLiterallyInTheReply() {
        String text = "What goes through your mind when you lie there?";
        List<DecidingWords.Span> spans = DecidingWords.of(text, CodingContext.NONE, CODER);
        assertThat(spans).isNotEmpty().allSatisfy(s -> {
            assertThat(text.substring(s.from(), s.to())).isNotBlank();
            assertThat(s.drop()).isBetween(0.05, 1.0);
        });
    }
}
