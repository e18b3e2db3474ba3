package org.understudy.practice.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.analysis.Wording;
import org.understudy.analysis.rating.Words;
import org.understudy.practice.replies.GeneralMoves.GeneralMove;
import org.understudy.session.Speaker;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

class GeneralMovesTest {
    private static List<Juncture> of(String asked, Set<Technique> did, String said) {
        Turn turn = Turn.said(9, Speaker.CLIENT, said, Instant.EPOCH);
        String last = said.substring(Math.max(0, said.lastIndexOf(". ") + 1)).strip();
        return Juncture.of(
                new Exchange(asked.toLowerCase(), did, said.toLowerCase(), last.toLowerCase(), Optional.empty(), turn));
    }

    @Test
    void everyMomentHasMovesAndSaysWhyTheyFit() {
        List<String> keys = Arrays.stream(Juncture.values()).map(Juncture::key).toList();
        assertThat(GeneralMoves.moments().filter(key -> !key.equals(GeneralMoves.OPENING)))
                .containsExactlyInAnyOrderElementsOf(keys);
        assertThat(GeneralMoves.moments()).allSatisfy(key -> assertThat(Wording.of("second.general." + key, Map.of()))
                .startsWith("General: ")
                .endsWith("."));
    }

    @Test
    void eachCanBeSaidAloudAndGivesNoStockSympathyOrAdvice() {
        assertThat(GeneralMoves.moments().flatMap(key -> GeneralMoves.at(key).stream()))
                .extracting(GeneralMove::words)
                .allSatisfy(words -> {
                    assertThat(Words.count(words.replace("{words}", ""))).isBetween(2, 16);
                    assertThat(words.chars().filter(c -> c == '?').count()).isLessThanOrEqualTo(1);
                    assertThat(words)
                            .doesNotContainPattern(
                                    "(?i)that must|sounds (?:hard|difficult)|i understand|you should|try to");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What was in the letter?|I'd rather not say.|LIMIT",
                "When do you get home?|It varies, one way and another.|EVADED_DETAIL",
                "What makes it hard?|I don't know.|UNKNOWN",
                "What makes it hard?|There's no word for it.|WORDLESS",
                "What happened then?|I thought, they can all see it.|THOUGHT_THEN",
                "And before you go in?|What if I faint in there.|THOUGHT_NOW",
                "What does he say?|My dad says it's nerves.|OPINION",
                "Who's Moll?|Moll's from work, she's the designer.|PERSON",
                "And at night?|I always check the door first.|HABIT",
                "What would come out?|She thinks I should scream in a car.|OPINION",
                "How long have you been there?|Forty-one years.|YEARS",
                "How many nights is that?|Four, most weeks.|FIGURE",
                "What did you mean by that?|It's a small thing. I said it too quickly.|BACKING_OFF",
                "What was he like?|I'd stand next to him of an evening.|TOLD",
                "What's the house like?|I say goodnight to it and nobody whistles.|TOLD_NOW",
                "What do you want?|Do you think I'm mad?|ASKED_REASSURANCE",
                "And then?|How long have you done this?|ASKED",
                "What's the worst that could happen?|She could|BROKEN_OFF",
                "It's only two minutes.|I daresay.|WENT_ALONG",
                "So shall we say ten per cent?|Put ten.|ANSWERED_BRIEFLY",
                "You put it down as n/a.|Pies. Pastry. Cold hands in the morning.|ELSE_TOLD"
            })
    void aMomentIsKnownByTheWords(String asked, String said, Juncture juncture) {
        assertThat(of(asked, Set.of(), said)).first().isEqualTo(juncture);
    }

    @Test
    void whatTheCounselorDidTellsAMomentToo() {
        assertThat(of("It fades in time.", Set.of(Technique.GIVE_INFORMATION), "Right. Okay."))
                .containsExactly(Juncture.ASSENTED);
        assertThat(of("You were angry.", Set.of(Technique.COMPLEX_REFLECTION), "No, not angry."))
                .containsExactly(Juncture.CORRECTED);
        assertThat(of("It'll be fine.", Set.of(Technique.REASSURE), "People say that."))
                .containsExactly(Juncture.DISMISSED);
    }

    @Test
    void aSentenceIsGivenBackOnlyWhereItSaysEnough() {
        assertThat(Quotable.in("I mean, there's glass between me and them."))
                .hasValue("There's glass between me and them.");
        assertThat(Quotable.in("Tea. Out.")).isEmpty();
        assertThat(Quotable.in("You ask a lot of questions here.")).isEmpty();
        assertThat(Quotable.in("Could I take the other chair?")).isEmpty();
        assertThat(Quotable.in("Sixteen, with a brush, inside of a firebox. Well, a drain."))
                .as("put right at once")
                .isEmpty();
    }

    @Test
    void goalsAreNoListForTodayAndASlowTalkerHasNoThought() {
        assertThat(of(
                        "What would you want to be different in a few months?",
                        Set.of(Technique.AGENDA),
                        "I'd like to be on the other side of January."))
                .doesNotContain(Juncture.AGENDA);
        assertThat(of("Is that okay with you?", Set.of(), "Okay. I might be slow."))
                .doesNotContain(Juncture.THOUGHT_NOW);
        assertThat(of("And there?", Set.of(), "Nobody knows my name. My tag says Maria."))
                .doesNotContain(Juncture.OPINION);
    }

    @Test
    void aPictureGivenBackHasToHaveBeenDrawn() {
        Grounds grounds = new Grounds("Which city did you live in before? I don't know.");
        assertThat(grounds.floats("The right noise. What was in it?")).isTrue();
        assertThat(new Grounds("There's a right noise for it.").floats("The right noise. What was in it?"))
                .isFalse();
        assertThat(grounds.floats("You needn't say.")).isFalse();
    }
}
