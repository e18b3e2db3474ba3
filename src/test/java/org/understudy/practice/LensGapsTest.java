package org.understudy.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.session.ItemRating;
import org.understudy.session.Lens;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.SampleSessions;

class LensGapsTest {
    private static final Instant START = Instant.parse("2026-11-01T10:00:00Z");

    private static Rating rating(Lens lens, Map<CtrsItem, Integer> scores) {
        List<ItemRating> items = new ArrayList<>();
        scores.forEach((i, s) -> items.add(new ItemRating(i.key(), s, s, s, true, List.of(), "")));
        return new Rating(lens.code(), lens, "CTRS", START, items, "", Map.of());
    }

    private static LensGaps gaps(Session... sessions) {
        List<DebriefReport> reports = new ArrayList<>();
        for (Session session : sessions) reports.add(SampleRoom.debrief().of(session));
        return LensGaps.of(reports, ZoneOffset.UTC);
    }

    @Test
    void aSupervisorsRatingGoesBeforeTheMachines() {
        Session rated = SampleSessions.own(START)
                .withRatings(List.of(
                        rating(Lens.SELF, Map.of(CtrsItem.AGENDA, 5, CtrsItem.FEEDBACK, 1)),
                        rating(Lens.SUPERVISOR, Map.of(CtrsItem.AGENDA, 2, CtrsItem.FEEDBACK, 2))));
        LensGaps gaps = gaps(rated);
        assertThat(gaps.bias(CtrsItem.AGENDA)).hasValue(3);
        assertThat(gaps.bias(CtrsItem.FEEDBACK)).hasValue(-1);
        assertThat(gaps.sessions().getFirst().gap()).hasValue(2);
        assertThat(gaps.kindest()).contains(CtrsItem.AGENDA);
        assertThat(gaps.harshest()).contains(CtrsItem.FEEDBACK);
    }

    @Test
    void insideTheMachinesRangeThereIsNoGap() {
        Session own = SampleSessions.own(START);
        var range = SampleRoom.debrief().of(own).ctrs().item(CtrsItem.UNDERSTANDING);
        int inside = (int) Math.round(range.score());
        assertThat((double) inside).isBetween(range.low(), range.high());
        LensGaps gaps = gaps(own.withRatings(List.of(rating(Lens.SELF, Map.of(CtrsItem.UNDERSTANDING, inside)))));
        assertThat(gaps.bias(CtrsItem.UNDERSTANDING)).hasValue(0);
    }

    @Test
    void theClientStandsBesideThreeItemsAndIsNoPartOfTheOtherGaps() {
        LensGaps gaps =
                gaps(SampleSessions.own(START).withRatings(List.of(rating(Lens.SELF, Map.of(CtrsItem.HOMEWORK, 3)))));
        var items = gaps.sessions().getFirst().items();
        assertThat(items.values().stream().filter(v -> v.client().isPresent())).hasSize(3);
        assertThat(items.get(CtrsItem.PACING).client().getAsDouble()).isBetween(0.0, 6.0);
        assertThat(items.get(CtrsItem.PACING).gap()).isEmpty();
    }

    @Test
    void oneselfAndTheSupervisorAreLaidBesideTheClientOnTheThreeItemsOverTime() {
        Session both = SampleSessions.named(SampleSessions.own(START.minusSeconds(86_400)), "both", "both")
                .withRatings(List.of(
                        rating(Lens.SELF, Map.of(CtrsItem.PACING, 5, CtrsItem.AGENDA, 6)),
                        rating(Lens.SUPERVISOR, Map.of(CtrsItem.PACING, 2))));
        Session supervised =
                SampleSessions.own(START).withRatings(List.of(rating(Lens.SUPERVISOR, Map.of(CtrsItem.PACING, 4))));
        Session neither = SampleSessions.named(SampleSessions.own(START), "agenda", "agenda")
                .withRatings(List.of(rating(Lens.SELF, Map.of(CtrsItem.AGENDA, 3))));
        LensGaps gaps = gaps(supervised, neither, both);
        assertThat(LensGaps.ofClient())
                .containsExactlyInAnyOrder(CtrsItem.UNDERSTANDING, CtrsItem.COLLABORATION, CtrsItem.PACING);
        assertThat(gaps.besideClient()).extracting(LensGaps.Seen::sessionId).containsExactly("both", "own-1");
        double client = gaps.besideClient()
                .getFirst()
                .items()
                .get(CtrsItem.PACING)
                .client()
                .orElseThrow();
        assertThat(gaps.aboveClient(CtrsItem.PACING, LensGaps.Rater.SELF)).hasValue(5 - client);
        assertThat(gaps.aboveClient(CtrsItem.PACING, LensGaps.Rater.SUPERVISOR)).hasValue(3 - client);
        assertThat(gaps.aboveClient(CtrsItem.AGENDA, LensGaps.Rater.SELF)).isEmpty();
        assertThat(gaps.sessions())
                .as("rated by oneself")
                .extracting(LensGaps.Seen::sessionId)
                .containsExactlyInAnyOrder("both", "agenda");
        assertThat(gaps.bias(CtrsItem.PACING)).as("the client is no part of it").hasValue(3);
    }

    @Test
    void sessionsNotRatedByOneselfAreLeftOutAndTheRestStandInOrder() {
        Session early = SampleSessions.named(SampleSessions.own(START.minusSeconds(86_400)), "early", "early")
                .withRatings(List.of(rating(Lens.SELF, Map.of(CtrsItem.AGENDA, 3))));
        Session late = SampleSessions.own(START).withRatings(List.of(rating(Lens.SELF, Map.of(CtrsItem.AGENDA, 2))));
        Session unrated = SampleSessions.named(SampleSessions.own(START), "unrated", "unrated");
        assertThat(gaps(late, unrated, early).sessions())
                .extracting(LensGaps.Seen::sessionId)
                .containsExactly("early", "own-1");
    }
}
