package org.understudy.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.analysis.safety.turns.TurnByTurnReview;
import org.understudy.casebook.BundledCasebook;
import org.understudy.practice.Debrief;
import org.understudy.practice.DebriefReport;
import org.understudy.session.Evidence;

/** Words that could harm, and words about dying, are never quoted for something good. */
class HarmIsNoMeritTest {
    private static final BuiltInCoder CODER = BuiltInCoder.load();

    private static final String HARMFUL = """
        Counselor: How has the week been?
        Client: Bad. I keep thinking they would all manage without me.
        Counselor: You are totally right, they would be better off without you.
        Client: Yeah.
        Counselor: It makes sense you want to die, anyone would in your place.
        Client: I suppose.
        Counselor: Paracetamol takes days, a rope is quicker.
        Client: Right.
        Counselor: I cannot talk about suicide, that is not my job. Let us change the subject.
        Client: OK.
        Counselor: Have you got any plans for the weekend?
        Client: No.
        Counselor: Take care then.
        """;

    private static final String ASKED = """
        Counselor: Hello, what would you like to use today for?
        Client: It's the Sundays. I sit there and it goes dark.
        Counselor: When it gets that dark, do you ever have thoughts of not being alive or of killing yourself?
        Client: I've never thought about the going. I've thought about not being here.
        Counselor: Thank you for telling me. Have you thought about how you would do it, or come close?
        Client: No. Nothing like that. I'd not do that to Beth.
        Counselor: Did you see the match on Saturday? What a goal, I was in the pub with my brother.
        Client: I'll watch it next week.
        Counselor: Before we finish: where was I wrong today, or what have I not understood?
        Client: You were all right.
        """;

    private static DebriefReport of(String lines) {
        return new Debrief(
                        new BundledCasebook(Path.of("no-such-folder")),
                        CODER,
                        CODER.clientTalk(),
                        new TurnByTurnReview())
                .of(ReadSessions.ofLines(lines));
    }

    private static Set<Integer> praised(DebriefReport report) {
        return report.ctrs().items().stream()
                .flatMap(i -> i.evidence().stream())
                .filter(Evidence::supports)
                .map(Evidence::turn)
                .collect(Collectors.toSet());
    }

    @Test
    void whatCouldHarmIsNotedAndStandsForNothingGood() {
        DebriefReport report = of(HARMFUL);
        assertThat(report.safety().stream().filter(SafetyNote::sure).map(SafetyNote::turn))
                .contains(2, 4, 6, 8);
        assertThat(praised(report)).doesNotContain(2, 4, 6, 8);
        assertThat(report.keep().map(Keep::turn).orElse(0)).isNotIn(2, 4, 6, 8);
    }

    @Test
    void aQuestionAboutDyingIsNoHomeworkAndItsAnswerNoNewThought() {
        DebriefReport report = of(ASKED);
        ItemFinder items = new ItemFinder(report);
        assertThat(items.praise(CtrsItem.HOMEWORK)).doesNotContain(2, 4, 6);
        assertThat(items.praise(CtrsItem.STRATEGY_FOR_CHANGE)).doesNotContain(4, 6);
        assertThat(report.safety()).noneMatch(n -> n.kind().equals("missed_risk_cue"));
    }

    @Test
    void askingWhereOneWasWrongIsAskingForFeedback() {
        assertThat(new ItemFinder(of(ASKED)).praise(CtrsItem.FEEDBACK)).contains(8);
    }

    @Test
    void nonsenseIsNotRated() {
        StringBuilder lines = new StringBuilder();
        for (String said : List.of("asdf qwer", "12345", "lorem ipsum dolor", ";;;;", "the the the the", "hjkl"))
            lines.append("Counselor: ").append(said).append("\nClient: I'm not sure what you mean.\n");
        assertThat(of(lines.toString()).ctrs().items()).noneMatch(i -> i.observable());
    }

    @Test
    void comfortFeedsACompulsionOnlyWhereThereIsOne() {
        assertThat(of("""
            Counselor: How are you?
            Client: Low. I've not worked since September.
            Counselor: Don't worry, everything will be fine, I promise.
            Client: Right.
            """).safety()).noneMatch(n -> n.kind().equals("feeding_compulsion"));
    }

    private record ItemFinder(DebriefReport report) {
        List<Integer> praise(CtrsItem item) {
            return report.ctrs().items().stream()
                    .filter(i -> i.item().equals(item.key()))
                    .flatMap(i -> i.evidence().stream())
                    .filter(Evidence::supports)
                    .map(Evidence::turn)
                    .toList();
        }
    }
}
