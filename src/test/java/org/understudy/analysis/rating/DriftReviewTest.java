package org.understudy.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.casebook.BundledCasebook;
import org.understudy.client.Clients;
import org.understudy.practice.Debrief;
import org.understudy.practice.DebriefReport;
import org.understudy.practice.Rehearsal;
import org.understudy.practice.RehearsalRoom;
import org.understudy.session.Setting;
import org.understudy.ui.ShoeboxStore;

class DriftReviewTest {
    private static final BundledCasebook CASES = new BundledCasebook();
    private static final BuiltInCoder CODER = BuiltInCoder.load();

    private static DebriefReport after(String... lines) {
        RehearsalRoom room = new RehearsalRoom(CASES, Clients.casting(), CODER, new ShoeboxStore(), Clock.systemUTC());
        Rehearsal rehearsal =
                room.begin("tom-sundays", new Setting(Optional.of("intake"), "plain", 30, Optional.empty()), 7);
        for (String line : lines) rehearsal.say(line);
        return new Debrief(CASES, CODER, CODER.clientTalk(), _ -> List.of()).of(rehearsal.end());
    }

    @Test
    void aQuestionFromOutsideTheHourIsOffTheTopic() {
        DebriefReport report = after(
                "Hello Tom, what brings you here?",
                "How are you sleeping?",
                "What is the capital of Mongolia?",
                "What do you do with your days?");
        assertThat(report.drift()).anySatisfy(d -> {
            assertThat(d.kind()).isEqualTo(Drift.Kind.OFF_TOPIC);
            assertThat(report.session().turns().get(d.turn()).text()).contains(d.quote());
            assertThat(d.turn()).isEqualTo(4);
        });
        assertThat(report.driftsInTwenty()).isEqualTo(20.0 * report.drift().size() / 4);
    }

    @Test
    void warmthIsNoDrift() {
        DebriefReport report = after(
                "Hello Tom, what brings you here?",
                "I'm glad you came. That can't have been easy.",
                "It makes sense that you'd rather be at the reservoir.",
                "What goes through your mind there?");
        assertThat(report.drift()).isEmpty();
    }

    @Test
    void whatOthersAdviseIsNotTheCounselorsAdviceWhereItIsAskedAbout() {
        DebriefReport asked = after(
                "Hello Tom, what brings you here?",
                "Everyone thinks you should be here. And what do you think?",
                "What do you do with your days?");
        assertThat(asked.drift()).isEmpty();
        DebriefReport told = after(
                "Hello Tom, what brings you here?",
                "You should get out more, you should join a club.",
                "What do you do with your days?");
        assertThat(told.drift()).extracting(Drift::kind).contains(Drift.Kind.ADVICE_UNASKED);
    }
}
