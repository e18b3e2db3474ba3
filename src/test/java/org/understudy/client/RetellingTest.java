package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.client.fidelity.Bot;
import org.understudy.client.fidelity.Played;
import org.understudy.session.Setting;

/** Exposure: too little of it, too much of it, and what being spared costs. */
@Execution(ExecutionMode.CONCURRENT)
class RetellingTest {
    private static final BundledCasebook CASES = new BundledCasebook();
    private static final ClientCase RAY = CASES.open("ray-railway");
    private static final Setting IMAGINAL = new Setting(Optional.of("imaginal"), "plain", 50, Optional.empty());
    private static final Setting EARLY = new Setting(Optional.of("suds"), "plain", 50, Optional.empty());
    private static final String[] TOLD = {
        "Hello, come in.",
        "Today I'd like us to go through the memory out loud, with your eyes closed and in the present tense. Pushing"
                + " it away keeps it alive, and telling it again and again makes it easier to carry.",
        "Would you be willing to close your eyes and start at the beginning of the memory?",
        "It is up to you, and we can stop whenever you want. Begin wherever it starts for you, and go through the"
                + " memory.",
        "What happens next?"
    };

    @Test
    void someSessionsAreTooMuchAndSomePartsStayOutOfReach() {
        ClientCase marisol = CASES.open("marisol-kitchen");
        Setting reinforcing = new Setting(Optional.of("reinforcing"), "plain", 50, Optional.empty());
        List<String> acts = IntStream.range(0, 12)
                .mapToObj(i -> Played.session(Bot.M, marisol, reinforcing, BuiltInCoder.load(), 9000 + i, 45))
                .flatMap(p -> p.replies().stream())
                .map(r -> r.trace().act())
                .toList();
        assertThat(acts).contains("retell.flooded", "retell.stuck", "retell.skip");
    }

    @Test
    void explainingWhyTheMemoryIsToldIsNoAdvice() {
        ClientReply heard =
                IvyCase.play(Clients.meet(RAY, IMAGINAL, 1), TOLD[0], TOLD[1]).getLast();
        assertThat(heard.trace().effects().stream().map(e -> e.event()))
                .contains("rationale")
                .doesNotContain("advice");
    }

    @Test
    void beingStoppedAtThePeakRelievesNowAndIsPaidForTheNextTime() {
        Memory spared =
                new Memory("s", List.of(), List.of(), java.util.Map.of(), Optional.empty(), Optional.empty(), 2);
        Memory through =
                new Memory("s", List.of(), List.of(), java.util.Map.of(), Optional.empty(), Optional.empty(), 0);
        assertThat(begun(spared)).isLessThan(begun(through));
    }

    /** Of forty, the sessions in which the memory is begun on. */
    private static long begun(Memory memory) {
        return IntStream.range(0, 40)
                .filter(seed -> IvyCase.play(
                                Clients.casting().meetAgain(RAY, EARLY, seed, memory),
                                TOLD[0],
                                TOLD[1],
                                TOLD[2],
                                TOLD[3],
                                TOLD[4])
                        .stream()
                        .anyMatch(r -> r.trace().act().matches("retell\\.(past|present)")))
                .count();
    }
}
