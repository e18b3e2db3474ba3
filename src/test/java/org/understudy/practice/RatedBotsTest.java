package org.understudy.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.evaluation.Ranking;
import org.understudy.casebook.BundledCasebook;
import org.understudy.client.fidelity.Bot;
import org.understudy.practice.jobs.JobContext;

class RatedBotsTest {

    @Test
    void theSkilledStandAboveEveryOtherAndTheItemsMoveTheRightWay() {
        BundledCasebook cases = new BundledCasebook();
        BuiltInCoder coder = BuiltInCoder.load();
        Debrief debrief = new Debrief(cases, coder, coder.clientTalk(), _ -> List.of());
        RatedBots rated = RatedBots.of(
                List.of(cases.open("dana-crash"), cases.open("tom-sundays")),
                2,
                20,
                coder,
                debrief,
                JobContext.UNWATCHED);
        List<Double> skilled = new ArrayList<>();
        RatedBots.SKILLED.forEach(b -> skilled.addAll(rated.totals(b)));
        for (Bot bot : RatedBots.UNSKILLED)
            assertThat(new Ranking(skilled, rated.totals(bot)).area())
                    .as(bot.what())
                    .isGreaterThan(0.9);
        for (CtrsItem item : List.of(
                CtrsItem.AGENDA,
                CtrsItem.FEEDBACK,
                CtrsItem.UNDERSTANDING,
                CtrsItem.COLLABORATION,
                CtrsItem.PACING,
                CtrsItem.GUIDED_DISCOVERY)) {
            List<Double> good = new ArrayList<>();
            List<Double> poor = new ArrayList<>();
            RatedBots.SKILLED.forEach(b -> good.addAll(rated.item(b, item)));
            RatedBots.UNSKILLED.forEach(b -> poor.addAll(rated.item(b, item)));
            assertThat(new Ranking(good, poor).area()).as(item.name()).isGreaterThan(0.75);
        }
        assertThat(rated.item(Bot.H, CtrsItem.INTERPERSONAL_EFFECTIVENESS)).allMatch(score -> score <= 1.5);
    }

    @Test
    void contemptIsHeardAndASpokenFeelingIsNotTakenForIt() {
        List<String> contempt = List.of(
                "Nobody cares about that.",
                "You're just being pathetic.",
                "What's wrong with you?",
                "Stop crying.",
                "Well, no wonder your wife left.");
        List<String> heard = List.of(
                "So it feels as if nobody cares about you.",
                "He told you you're useless, and you believed him.",
                "You think you're lazy.",
                "There's a voice that says you're weak.",
                "You were sick of it.",
                "What went wrong with the car?",
                "You stopped crying before anyone could see.");
        assertThat(contempt).allMatch(Cue.HURTFUL::found);
        assertThat(heard).noneMatch(Cue.HURTFUL::found);
    }
}
