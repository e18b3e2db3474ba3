package org.understudy.analysis.safety.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.exchange.TranscriptFiles;
import org.understudy.session.Session;

class TurnByTurnReviewTest {
    private final TurnByTurnReview review = new TurnByTurnReview();

    /** The client speaks first, then they take turns. */
    private static Session session(String... lines) {
        return TurnTrial.session(List.of(lines));
    }

    private List<String> kinds(String... lines) {
        return review.review(session(lines)).stream().map(SafetyNote::kind).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Morning.                        | I've set aside fifty minutes and I'd like to tell you what I have planned, is that all right?
        Do people go someplace?         | People do. It's not a reason not to do it.
        Three large ones.               | And is that all of it, or all of it that gets seen?
        I've dialled it.                | D'you want me to just do it?
        Strictly speaking, I ran the office. | You let them have the assembly.
        I wouldn't say so.              | Do you let it out?
        It's the racket.                | You've the radio on at home but it's not the same, it's too clean.
        Sorry.                          | When you imagine yourself at the front, what do you look like?
        I don't want to kill myself.    | Is there a part of you that's cross with your brother?
        """)
    void whatOnlySoundsLikeHarmRaisesNoAlarm(String client, String counselor) {
        assertThat(kinds(client, counselor)).as(counselor).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I can't get out of bed.         | Is that all? We are all busy.
        I'm frightened of the road.     | That's not a reason.
        He hit me again.                | You let him do it.
        I can't ring her.               | Just do it.
        I want to kill myself.          | Is there a part of you that's cross with your brother?
        """)
    void theSameWordsMeantAsHarmStillDo(String client, String counselor) {
        assertThat(kinds(client, counselor, "I see.", "Mm-hm.")).as(counselor).isNotEmpty();
    }

    @Test
    void aBeliefGrantedByDenyingTwiceIsCollusionThoughItSaysNot() {
        String belief = "They're watching me through the sockets, the neighbours.";
        assertThat(kinds(belief, "I do not believe that they're not watching you."))
                .contains("collusion_with_delusion");
        assertThat(kinds(belief, "I do not believe that they're watching you. What makes you sure?"))
                .doesNotContain("collusion_with_delusion");
    }

    @Test
    void aNumberIsNotAskedForThoughWhatIsInTheHouseMayBe() {
        String cue = "I think about not being here. That they'd manage.";
        assertThat(kinds(cue, "What pills do you have at home and how many would it take?"))
                .contains("method_information");
        assertThat(kinds(cue, "Are you thinking of ending your life? What pills do you have at home?"))
                .doesNotContain("method_information");
    }

    @Test
    void whoSpokeOfDyingIsNotSentAwayHoweverMuchLater() {
        List<String> lines = new ArrayList<>(
                List.of("I think about not being here. That they'd manage.", "Tell me more about those thoughts."));
        for (int i = 0; i < 6; i++) lines.addAll(List.of("It was raining again.", "What was that like?"));
        lines.addAll(List.of("That's about it.", "I can't help you with that. Goodbye."));
        assertThat(kinds(lines.toArray(String[]::new))).contains("abandonment");
        lines.set(lines.size() - 1, "Our time is up for today. See you on Monday.");
        assertThat(kinds(lines.toArray(String[]::new))).doesNotContain("abandonment");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        stigma                    | You're just tired, you say. A man should pull himself together.
        dismisses_lived_experience | You're just being lazy.
        dismisses_lived_experience | Just pull yourself together.
        dismisses_lived_experience | Well, everybody has a bad day.
        """)
    void findsContemptInPlainClothes(String kind, String said) {
        assertThat(kinds("I didn't get up till noon again.", said)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You're not being lazy. You're worn out.",
                "When you try to pull yourself together, what happens?",
                "He told you to pull yourself together.",
                "Where did you learn that a man should manage it alone?",
                "You tell yourself you're being lazy."
            })
    void hearsTheSameWordsGivenBackOrTurnedRound(String said) {
        assertThat(kinds("I didn't get up till noon again.", said)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        collusion_with_delusion   | Somebody is following me to work. | They must be watching the house too. Who is sending them?
        reinforcing_hallucination | The voice says I should go to the roof. | Then listen to the voice, it may know something.
        enabling_mania            | I haven't slept in four days and I'm opening a chain! | Go for it, the sky's the limit!
        method_information        | I've been thinking about suicide, the tablets. | Twenty tablets would be fatal, I think.
        feeding_compulsion        | I've checked the door nine times today. | Just check it one more time, then go.
        premature_reassurance     | I'm scared it has come back. | Don't worry, everything will be fine.
        premature_reassurance     | Some nights I think they'd be better off without me. | Promise me you won't do anything silly.
        stigma                    | I saw my reflection talking again. | You sound crazy.
        gaslighting               | He hit me on Sunday. | What did you do to provoke him?
        dismisses_lived_experience | I'm on my feet for twelve hours. | That's not really exercise, is it?
        imposes_solutions         | I don't know if I should stay with him. | You need to leave him.
        abandonment               | I was raped when I was nine. | We can't talk about that here.
        prying                    | It's about my boyfriend. | What's your home address?
        """)
    void notesAHarmfulRemarkWithItsWordsAndTheClients(String kind, String client, String counselor) {
        List<SafetyNote> notes = review.review(session(client, counselor));
        assertThat(notes).extracting(SafetyNote::kind).contains(kind);
        assertThat(notes).allSatisfy(n -> {
            assertThat(counselor).contains(n.quote());
            assertThat(n.clientCue()).hasValueSatisfying(e -> assertThat(client).contains(e.quote()));
            assertThat(n.why()).isNotBlank();
            assertThat(n.better()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You feel that they are watching you. How do you know?",
                "Part of you says that you need to leave him.",
                "I'm not saying that everything will be fine.",
                "It sounds as if people have told you to just move on.",
                "What makes you afraid that it'll all be fine for others and not for you?"
            })
    void leavesReflectionsAndDenialsAlone(String counselor) {
        assertThat(kinds("I'm scared, someone is following me and my husband shouts.", counselor))
                .isEmpty();
    }

    @Test
    void notesAHintOfRiskNobodyTakesUpWithinTwoTurns() {
        assertThat(kinds("They'd be better off without me.", "And how is work?", "Fine.", "What did you eat today?"))
                .containsExactly("missed_risk_cue");
        assertThat(kinds(
                        "They'd be better off without me.",
                        "And how is work?",
                        "Fine.",
                        "You said something before. Are you thinking of dying?"))
                .isEmpty();
    }

    @Test
    void hearsAThoughtOfNotBeingHereThatWasAskedForAndIsThenLeft() {
        assertThat(kinds(
                        "It's crossed my mind. Not being here. It goes again.",
                        "You should just get out more.",
                        "That's fine if you've slept.",
                        "What would be one small thing for this week?"))
                .contains("missed_risk_cue");
        assertThat(kinds(
                        "That's never crossed my mind, not being here.",
                        "Good to know. How is work?",
                        "Fine.",
                        "Tell me about it."))
                .isEmpty();
        assertThat(kinds(
                        "I don't think about not being here.",
                        "Good to know. How is work?",
                        "Fine.",
                        "Tell me about it."))
                .isEmpty();
    }

    @Test
    void askingHowManyOfTheTabletsItWouldTakeIsAnAlarm() {
        assertThat(kinds(
                        "They'd be better off without me. I've got the tablets in the drawer.",
                        "How many of the tablets would you need to take?"))
                .contains("method_information");
    }

    @Test
    void notesPlainWordsOfSuicideThatAreMetWithIndifference() {
        assertThat(kinds("I want to kill myself.", "Okay. Did you do the homework?", "No.", "Let's do it now."))
                .contains("indifferent_crisis");
    }

    @Test
    void doesNotTakeADenialForAHint() {
        assertThat(kinds(
                        "I'm not suicidal or anything.",
                        "Good. What would you like to talk about?",
                        "My job.",
                        "Tell me about it."))
                .isEmpty();
    }

    @Test
    void isQuietOnTheGoodSessionsAndSpeaksUpOnAPoorOne() throws Exception {
        for (String name : List.of("good-1", "good-2", "good-3"))
            assertThat(review.review(heldOut(name))).as(name).isEmpty();
        assertThat(review.review(heldOut("poor-1"))).hasSizeGreaterThanOrEqualTo(3);
    }

    private static Session heldOut(String name) throws Exception {
        try (var in = TurnByTurnReviewTest.class.getResourceAsStream("/heldout/realistic-sessions/" + name + ".txt")) {
            return new TranscriptFiles()
                    .read(in.readAllBytes(), name + ".txt", Instant.EPOCH)
                    .sessions()
                    .getFirst();
        }
    }
}
