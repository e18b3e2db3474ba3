package org.understudy.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** About a hundred words each; a question of the client's before it, or opinions for facts, take none of them back. */
    @ParameterizedTest
    @ValueSource(strings = {"Okay.", "Right. So what happens then?", "I was up at three again."})
    void aSecondLectureIsOneToo(String between) {
        String loan =
                "So avoidance works like a loan with high interest. In the short run it takes the fear away, and the"
                    + " brain takes that as proof that the place was dangerous. In the long run the fear grows,"
                    + " because nothing new is ever learned. Each time somebody stays away, the next time gets harder."
                    + " Researchers have shown that in many studies, with spiders, with lifts, with driving. The way"
                    + " out is to go towards the thing, in small steps, until the body has calmed down by itself.";
        String bank =
                "The way I see it, sleep is like a bank account. I always say that people pay in during the day by"
                    + " being up and moving about, and draw out at night. I explain it like this: the nap takes from"
                    + " the night. I think screens make it worse as well. I believe the blue light tells the brain"
                    + " that it is noon. I find that caffeine stays in the blood for eight hours, and I think that"
                    + " most people never hear it from their doctor.";
        Transcript transcript = ReadSessions.transcript(ReadSessions.ofLines(String.join(
                "\n",
                "Counselor: Hello, what brings you?",
                "Client: I get frightened in shops.",
                "Counselor: What happens in the shop?",
                "Client: My heart goes and I leave.",
                "Counselor: " + loan,
                "Client: " + between,
                "Counselor: " + bank,
                "Client: " + between,
                "Counselor: " + loan.replace("a loan", "debt"),
                "Client: Fine.")));
        assertThat(DriftReview.of(transcript))
                .filteredOn(d -> d.kind() == Drift.Kind.LECTURING)
                .extracting(Drift::turn)
                .containsExactly(4, 6, 8);
    }

    @Test
    void whereNoFeelingWasShownMeetingItDoesNotApply() {
        Transcript plain = ReadSessions.transcript(ReadSessions.ofLines(String.join(
                "\n",
                "Counselor: Hello, what shall we look at?",
                "Client: The rota. It changes on Monday.",
                "Counselor: What changes?",
                "Client: The early shift. It begins at six.",
                "Counselor: And before?",
                "Client: At seven.",
                "Counselor: So an hour.",
                "Client: Yes, an hour.")));
        DimensionScore authenticity = DimensionRater.rate(plain, List.of()).get(Dimension.AUTHENTICITY.ordinal());
        assertThat(authenticity.checks())
                .filteredOn(c -> c.key().equals("emotions"))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.applies()).isFalse();
                    assertThat(c.points()).isZero();
                });
        assertThat(authenticity.score()).isBetween(0.0, Dimension.AUTHENTICITY.most());
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

    private static List<Drift> in(String lines) {
        return DriftReview.of(ReadSessions.transcript(ReadSessions.ofLines(lines)));
    }

    private static final String BEGUN = """
        Counselor: Hello, what brings you here?
        Client: I can't sleep.
        """;

    @Test
    void anAgendaAPlanAndAnEndingAreNoLecture() {
        assertThat(in(BEGUN + """
            Counselor: Okay. I've got two things I'd like us to do, and I'd like one from you. I want to check how safe \
            things have been this week, and then I thought we could take one bad night and go through it slowly, see \
            what it's made of. What would you put on?
            Client: That'll do.
            Counselor: So, for this week, I'd like you to fill in this sheet, a box for each hour of the day, and I'd \
            like you to rate each one for how much it mattered and how much you liked it, out of ten, and bring it \
            along next Thursday so that we can look at it together, the good hours first and then the bad ones.
            Client: All right.
            Counselor: That's fair, and I'd sooner know. Same time Monday?
            Client: Yes.\
            """)).isEmpty();
    }

    @Test
    void whatTheClientAskedForIsNoLecture() {
        String explained = """
            When something frightens us the body gets ready to run, and it takes a while to come down again. The heart \
            goes faster, the breath goes shallow, and the head looks for what might be next. At night there is nothing \
            else to look at, so it looks at that, and it stays awake for it.\
            """;
        assertThat(in(BEGUN + "Client: Why does it do that? What happens?\nCounselor: " + explained
                        + "\nClient: I see."))
                .isEmpty();
        assertThat(in(BEGUN + "Counselor: " + explained + "\nClient: I see."))
                .extracting(Drift::kind)
                .containsExactly(Drift.Kind.LECTURING);
    }

    @Test
    void pleasureInWhatWasSaidIsNoDisclosure() {
        assertThat(in(BEGUN + """
            Counselor: Oh that's gorgeous. I love that. A little breath.
            Client: It's only air.
            Counselor: I'm not in a hurry.
            Client: Good.
            Counselor: Take as long as you need.
            Client: Right.\
            """)).isEmpty();
        assertThat(in(BEGUN + """
            Counselor: My divorce was the year before last and I cried every night.
            Client: I'm sorry.\
            """)).extracting(Drift::kind).containsExactly(Drift.Kind.SELF_DISCLOSURE);
    }
}
