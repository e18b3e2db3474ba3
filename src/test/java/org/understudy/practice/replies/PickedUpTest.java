package org.understudy.practice.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.practice.replies.TakenBack.Line;

class PickedUpTest {
    private static List<String> picked(String said) {
        return PickedUp.from(said).stream().map(Line::text).toList();
    }

    @Test
    void takesUpAWishAndNothingThatOnlyLooksLikeOne() {
        assertThat(picked("I'd like to shut my front door."))
                .containsExactly("To shut your front door. What would that give you?");
        assertThat(picked("It wasn't the laughing.")).isEmpty();
        assertThat(picked("And then he just…")).isEmpty();
    }

    @Test
    void answersAWishToDoSomethingBeforeAnythingElse() {
        assertThat(picked("Could we do the Metro? I'd love to do the Metro."))
                .first()
                .asString()
                .startsWith("We can.");
    }

    @Test
    void opensAClosedQuestionThatGotABareYes() {
        assertThat(PickedUp.after("Do you get angry?", "Yep.")).contains("What's it like, when you get angry?");
        assertThat(PickedUp.after("Do you get angry?", "No.")).isEmpty();
        assertThat(PickedUp.after("Do you have a plan?", "Yes.")).isEmpty();
    }

    @Test
    void namesAdviceToTakeItBack() {
        assertThat(TakenBack.from("Why don't you join a group? It really helps people."))
                .extracting(Line::text)
                .contains("I told you to join a group before I'd asked what you've tried.");
        assertThat(TakenBack.from("Have you tried going to bed at the same time each night?"))
                .extracting(Line::text)
                .contains("I brought up going to bed at the same time each night before I'd asked what you've tried.");
        assertThat(TakenBack.from("You should do it, I think.")).isEmpty();
        assertThat(TakenBack.from("How are you sleeping?")).isEmpty();
    }
}
