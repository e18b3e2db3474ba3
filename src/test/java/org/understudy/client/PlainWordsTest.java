package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Setting;
import org.understudy.session.TurnTrace.Effect;

/** Good and bad work in plain wording is heard for what it is. */
@Execution(ExecutionMode.CONCURRENT)
class PlainWordsTest {
    private static final ClientCase TOM = new BundledCasebook().open("tom-sundays");

    @Test
    void aShortSummaryThatIsCheckedIsOne() {
        for (String said : List.of(
                "So you've told me you sleep four hours, you drive to the reservoir and you don't tell Beth. Have I got"
                        + " that right?",
                "So there's the nights, there's the long Sundays, and there's keeping it all from your sister. Is that"
                        + " about right?"))
            assertThat(effects(said)).as(said).contains("summary_checked").doesNotContain("confronted");
    }

    @Test
    void aDutyThatIsFeltIsNoAdvice() {
        for (String said : List.of(
                "You feel you have to look after everybody.",
                "It seems like you should be coping, and you can't.",
                "You think you have to be strong for Beth."))
            assertThat(effects(said)).as(said).doesNotContain("advice");
        assertThat(effects("You have to look after yourself.")).contains("advice");
        assertThat(effects("I think you should see more people.")).contains("advice");
    }

    @Test
    void blameLaidOnTheClientConfronts() {
        for (String said : List.of("You killed her.", "Well, it was your fault.", "You're to blame."))
            assertThat(effects(said)).as(said).containsAnyOf("confronted", "insulted");
        assertThat(effects("You feel it was your fault.")).doesNotContain("confronted", "insulted");
    }

    @Test
    void oneStockPhraseIsForgivenAndTheNextIsNot() {
        assertThat(effects("That must be so hard.")).doesNotContain("formulaic");
        assertThat(effects("That must be so hard.", "I hear you.")).contains("formulaic");
    }

    @Test
    void whatLiesUnderAMatterIsNamedOnceInOnesOwnWords() {
        assertThat(effects("How are you sleeping?", "It's lonely, being the only one awake."))
                .contains("named_unsaid");
        assertThat(effects(
                        "How are you sleeping?",
                        "It's lonely, being the only one awake.",
                        "You're lonely, being up on your own."))
                .doesNotContain("named_unsaid");
        assertThat(effects("How are you sleeping?", "You're not lonely.")).doesNotContain("named_unsaid");
    }

    private static Set<String> effects(String... said) {
        SimulatedClient client = Clients.trusting(TOM, Setting.PLAIN, 2, _ -> 45.0);
        IvyCase.play(client, "Hello, how are you?");
        return IvyCase.play(client, said).getLast().trace().effects().stream()
                .map(Effect::event)
                .collect(Collectors.toSet());
    }
}
