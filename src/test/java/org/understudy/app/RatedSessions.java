package org.understudy.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.practice.Rehearsal;
import org.understudy.session.ItemRating;
import org.understudy.session.Lens;
import org.understudy.session.Origin;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Turn;

/** Three finished sessions of the last weeks, rated by oneself and one by a supervisor. */
final class RatedSessions {
    private static final int[][] SELF = {
        {4, 3, 5, 5, 4, 4, 4, 4, 3, 4, 2}, {3, 2, 4, 5, 4, 4, 4, 3, 3, 3, 1}, {2, 1, 3, 4, 3, 4, 3, 3, 2, 2, 1}
    };
    private static final int[] SUPERVISOR = {2, 1, 2, 4, 3, 4, 3, 2, 2, 2, 1};

    private RatedSessions() {}

    static void keep(Journeys journey, List<String> lines) {
        for (int i = 0; i < SELF.length; i++) {
            Setting setting = new Setting(Optional.of("orientation"), "plain", 30, Optional.empty());
            Rehearsal rehearsal = journey.house.rehearsalRoom().begin("dana-crash", setting, 40 + i);
            lines.forEach(rehearsal::say);
            Session played = rehearsal.end();
            journey.house.library().delete(played.id());
            journey.house.library().save(earlier(played, Duration.ofDays(20 - 7L * i), ratings(i)));
        }
    }

    private static List<Rating> ratings(int i) {
        List<Rating> ratings = new ArrayList<>(List.of(rating(Lens.SELF, SELF[i])));
        if (i == 1) ratings.add(rating(Lens.SUPERVISOR, SUPERVISOR));
        return ratings;
    }

    private static Rating rating(Lens lens, int[] scores) {
        List<ItemRating> items = new ArrayList<>();
        for (CtrsItem item : CtrsItem.values()) {
            int s = scores[item.ordinal()];
            items.add(new ItemRating(item.key(), s, s, s, true, List.of(), ""));
        }
        return new Rating(lens.code(), lens, "CTRS", Instant.EPOCH, items, "", Map.of());
    }

    private static Session earlier(Session s, Duration by, List<Rating> ratings) {
        Instant start = s.startedAt().minus(by);
        List<Turn> turns = new ArrayList<>();
        for (Turn t : s.turns()) {
            turns.add(new Turn(
                    t.index(),
                    t.speaker(),
                    t.text(),
                    start.plusSeconds(55L * t.index()),
                    t.codes(),
                    t.state(),
                    t.trace(),
                    t.nonverbal(),
                    t.extra()));
        }
        return new Session(
                s.id(),
                s.caseId(),
                s.seed(),
                s.engine(),
                s.title(),
                Origin.OWN,
                s.setting(),
                start,
                Optional.of(start.plusSeconds(55L * turns.size())),
                turns,
                ratings,
                List.of(),
                s.extra());
    }
}
