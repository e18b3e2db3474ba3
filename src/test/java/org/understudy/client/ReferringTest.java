package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Setting;

/** What a counselor's follow-up refers to: whoever was spoken of, the thing just named, the question that still stands. */
@Execution(ExecutionMode.CONCURRENT)
class ReferringTest {
    private static final BundledCasebook CASEBOOK = new BundledCasebook();

    private static List<ClientReply> talk(ClientCase person, String... lines) {
        return IvyCase.play(Clients.meet(person, Setting.PLAIN, 5), lines);
    }

    private static ClientReply last(ClientCase person, String... lines) {
        return talk(person, lines).getLast();
    }

    @ParameterizedTest
    @CsvSource({
        "tom-sundays, How are your weekends?, Who is she?, daughter",
        "ray-railway, Who's at home with you?, Who is she?, wife",
        "marisol-kitchen, Tell me about your family., And who is he?, dad",
        "farah-market, Who do you live with?, Who's Yara?, daughter",
        "wren-silence, Tell me about your family., Who is he?, brother",
        "gloria-checks, Are you married?, Who was Vernon?, husband",
        "dana-crash, Who knows that you come here?, Who's Jo?, manager"
    })
    void whoeverWasSpokenOfIsSaidWhoTheyAre(String person, String before, String who, String role) {
        ClientReply said = last(CASEBOOK.open(person), "Hello.", before, who);
        assertThat(said.text().toLowerCase()).as(said.trace().act()).contains(role);
    }

    @Test
    void whoHasLeftIsNotSaidToBeHere() {
        ClientReply said = last(CASEBOOK.open("dana-crash"), "Hello.", "Who's at home with you?", "Who is Rob?");
        assertThat(said.text()).doesNotContain("My partner").doesNotContain("my partner");
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void ofNobodyAskedAfterTheClientAsksBack(ClientCase person) {
        ClientReply said = last(person, "Hello.", "How have you been this week?", "Who was he?");
        assertThat(said.trace().act()).as(said.text()).isEqualTo("clarify");
    }

    @Test
    void thereIsWhereTheTalkJustWas() {
        ClientReply said = last(
                CASEBOOK.open("ray-railway"), "Hello.", "Tell me about the allotment.", "And what do you do there?");
        assertThat(said.trace().unit()).as(said.text()).contains("allotment");
        assertThat(said.trace().act()).isNotEqualTo("now");
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void whatItIsAboutSomethingIsNoYesOrNo(ClientCase person) {
        for (String question : List.of(
                "What is it about being here?",
                "What is it about the afternoons that gets to you?",
                "What is it about strangers?")) {
            ClientReply said = last(person, "Hello.", "How have you been this week?", question);
            assertThat(said.trace().act())
                    .as(question + " " + said.text())
                    .isNotIn("backchannel", "clarify", "beside.echo", "beside.yesNo");
        }
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void whatWasMeantIsSoOrNot(ClientCase person) {
        for (String question : List.of("Do you mean the afternoon?", "Is that for work?", "You mean on the bus?")) {
            ClientReply said = last(person, "Hello.", "How have you been this week?", question);
            assertThat(said.text().toLowerCase())
                    .as(question)
                    .doesNotContain("a lot")
                    .doesNotContain("a little bit")
                    .doesNotContain("yes and i'd not say no")
                    .doesNotContain("sometimes yes")
                    .doesNotContain("depends on the day");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Of the seven days, which one was the hardest?", "Which day this week was the hardest?"})
    void theHardestOfTheDaysIsADay(String question) {
        for (String person : List.of("priya-panic", "tom-sundays", "wren-silence")) {
            ClientReply said = last(CASEBOOK.open(person), "Hello.", "What did you write down?", question);
            assertThat(said.trace().act()).as(person + ": " + said.text()).doesNotContain("beside");
        }
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void likeWhatWantsAnExampleAndNoOtherWord(ClientCase person) {
        for (String question : List.of("Like what?", "Such as?"))
            assertThat(last(person, "Hello.", "How do you spend your days?", question)
                            .trace()
                            .act())
                    .isNotEqualTo("saying");
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void whoHasBeenGivenTimeAnswersTheQuestionThatStands(ClientCase person) {
        String question = "If it never got better, what would that mean?";
        List<ClientReply> waited =
                talk(person, "Hello.", question, "Take all the time you need, I'm happy to wait.", "...");
        assertThat(waited.get(1).trace().act()).isEqualTo("thinking");
        List<String> after =
                waited.subList(2, 4).stream().map(r -> r.trace().act()).toList();
        assertThat(after)
                .as(waited.toString())
                .contains("thought")
                .doesNotContain("informed.interested", "backchannel");
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void aTaskAtTheEndIsWhatIsAnswered(ClientCase person) {
        for (String turn : List.of(
                "To sum up: you're sure of it, you check, and yet you've been wrong about it before, more than once"
                    + " this month. For homework, could we try leaving once this week with just one check? What do you"
                    + " make of that?",
                "So it gets worse when you wait. Would you try waiting ten minutes this week? What do you think?"))
            assertThat(last(person, "Hello.", "How do you spend your days?", turn)
                            .trace()
                            .act())
                    .startsWith("homework.");
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void aStepNamedFirstIsATaskOnceTakenUp(ClientCase person) {
        // whose first step is a detail of another matter has it planned as any other task
        if (person.voice().frame(ClientCase.ORDINARY + "firstStep").isEmpty()) return;
        List<String> lines = new ArrayList<>(List.of("Hello.", "What would be a first small step for you?"));
        for (String takes : List.of("Let's do that, then.", "That's a good idea. Would you do that this week?")) {
            List<ClientReply> said = talk(
                    person,
                    lines.get(0),
                    lines.get(1),
                    takes,
                    "When could you do that?",
                    "So what are you going to do?");
            assertThat(said.get(2).trace().act()).as(takes).isEqualTo("homework.accept");
            assertThat(said.get(3).trace().act()).isEqualTo("plan.when");
            assertThat(said.get(4).text()).startsWith(said.get(1).text());
        }
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void theStepIsRememberedTheNextTime(ClientCase person) {
        // whose first step lies in a unit is asked what it was, and not told so
        if (person.voice().frame(ClientCase.ORDINARY + "firstStep").isEmpty()) return;
        String[] first = {"Hello.", "What would be a first small step for you?", "Let's do that, then."};
        SimulatedClient again = Clients.meetAgain(
                person,
                Setting.PLAIN,
                6,
                IvyCase.session(Clients.meet(person, Setting.PLAIN, 5), person.id(), 5, first));
        List<ClientReply> said = IvyCase.play(again, "Hello.", "What did we agree last time?", "How did that go?");
        assertThat(said.get(1).trace().act()).isEqualTo("homework.what");
        assertThat(said.get(2).trace().act()).matches("homework\\.(done|halfDone)");
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void theNextTimeTheWeekWasAnotherOneAndTheLastHourIsRemembered(ClientCase person) {
        String question = "How have you been since last time?";
        for (long seed = 1; seed <= 4; seed++) {
            SimulatedClient one = Clients.meet(person, Setting.PLAIN, seed);
            String[] first = {"Hello.", "How have you been this week?"};
            var session = IvyCase.session(one, person.id(), seed, first);
            String before = session.clientTurns().getLast().text();
            ClientReply said = IvyCase.play(
                            Clients.meetAgain(person, Setting.PLAIN, seed + 1, session), "Hello.", question)
                    .getLast();
            // where the week lies in a detail of a unit it is what it is
            if (!said.trace().act().equals("ordinary")) continue;
            assertThat(said.text()).as("seed " + seed).doesNotStartWith(before);
            List<String> kept = person.voice().meta().getOrDefault("remembers", List.of());
            assertThat(kept).as(said.text()).anyMatch(said.text()::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void aStepThoughtOfIsNotFarBelowSittingHereAndKeepsItsPlace(ClientCase person) {
        List<ClientReply> said = talk(
                person,
                "Hello.",
                "From 0 to 100, how distressed are you sitting here right now?",
                "What about something easier, like sitting in a parked car for ten minutes? What number would that be?",
                "And something harder, like walking there alone at night, what would that be?",
                "What number would you give the parked car again?");
        int now = figure(said.get(1));
        int easy = figure(said.get(2));
        assertThat(said.subList(2, 5)).allMatch(r -> r.trace().act().equals("suds.step"), said.toString());
        assertThat(easy).isGreaterThanOrEqualTo(now - 10);
        assertThat(figure(said.get(3))).isGreaterThan(easy);
        assertThat(figure(said.get(4))).isEqualTo(easy);
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void theStepsOfTheListStandInItsOrder(ClientCase person) {
        var items = person.formulation().inVivo();
        List<Integer> figures = new ArrayList<>();
        for (var item : items) {
            ClientReply said = last(
                    person,
                    "Hello.",
                    "From 0 to 100, how distressed are you sitting here right now?",
                    "What number would it be, 0 to 100, if you had to do this: " + item.item() + "?");
            if (said.trace().act().equals("suds.step")) figures.add(figure(said));
        }
        assertThat(figures).isSorted();
        assertThat(figures.size()).isGreaterThanOrEqualTo(items.size() - 1);
    }

    private static int figure(ClientReply said) {
        var found = Pattern.compile("\\d+").matcher(said.text());
        assertThat(found.find()).as(said.text()).isTrue();
        return Integer.parseInt(found.group());
    }
}
