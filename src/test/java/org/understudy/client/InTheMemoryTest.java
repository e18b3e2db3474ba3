package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.Imaginal.Segment;
import org.understudy.session.Setting;

/** Within the memory the client is there, and after it is over they can look back on it. */
@Execution(ExecutionMode.CONCURRENT)
class InTheMemoryTest {
    private static final Setting IMAGINAL = new Setting(Optional.of("imaginal"), "plain", 50, Optional.empty());
    private static final double TRUST = 68;
    private static final List<String> BEGUN = List.of(
            "Hello, come in.",
            "Today I'd like us to go through the memory out loud, with your eyes closed and in the present tense."
                    + " Pushing it away keeps it alive, and telling it again and again makes it easier to carry.",
            "What's your number now, 0 to 100?",
            "Would you be willing to close your eyes and start at the beginning of the memory?",
            "We can stop whenever you want. Begin wherever it starts for you, and go through the memory.");

    private static final Pattern ROSE = Pattern.compile("(?i)gone up|come up|rising|was less|more than before");

    static Stream<ClientCase> people() {
        return Everybody.people().filter(c -> c.imaginal().isPresent());
    }

    @ParameterizedTest
    @MethodSource("people")
    void saysWhereWhenAndWithWhom(ClientCase person) {
        Segment first = person.imaginal().get().segments().getFirst();
        List<ClientReply> said =
                after(person, 7, "Where are you now?", "What time is it?", "Who is with you?", "Are you on your own?");
        assertThat(first.scene().get("place")).contains(said.get(0).text());
        assertThat(first.scene().get("time")).contains(said.get(1).text());
        assertThat(first.scene().get("people"))
                .contains(said.get(2).text(), said.get(3).text());
        assertThat(said).allMatch(r -> r.state().statedSuds().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("people")
    void staysWithAMomentAndGoesBackToTheStart(ClientCase person) {
        String here = person.imaginal().get().segments().getFirst().id();
        List<ClientReply> said = after(person, 7, "Stay with that moment.", "What do you hear?");
        Segment first = person.imaginal().get().segments().getFirst();
        assertThat(Stream.of(first.past(), first.present(), first.sense())
                        .flatMap(List::stream)
                        .anyMatch(l -> l.contains(said.getFirst().text())))
                .as(here)
                .isTrue();
        // once more from the start, in the middle of it and when it is just over
        assertThat(after(person, 7, "What happens next?", "Go back to the start and tell it again.")
                        .getLast()
                        .trace()
                        .extra()
                        .get("lines")
                        .toString())
                .contains(here, "imaginal/again");
        assertThat(after(
                                person,
                                7,
                                "What happens next?",
                                "Let's stop here. Open your eyes.",
                                "Go back to the start and tell it again.")
                        .getLast()
                        .trace()
                        .extra()
                        .get("lines")
                        .toString())
                .contains(here, "imaginal/again");
    }

    @ParameterizedTest
    @MethodSource("people")
    void beginningIsNoRelief(ClientCase person) {
        double fell = IntStream.range(0, 10)
                .mapToDouble(seed -> {
                    List<ClientReply> all = played(person, seed, "What happens next?", "What happens next?");
                    double before = all.get(BEGUN.size() - 2).state().distress();
                    return before - all.getLast().state().distress();
                })
                .average()
                .orElseThrow();
        assertThat(fell).isLessThan(5);
    }

    @ParameterizedTest
    @MethodSource("people")
    void whatIsRemarkedOfANumberIsTrueOfThoseBefore(ClientCase person) {
        for (int seed = 0; seed < 12; seed++) {
            int last = -1;
            int first = -1;
            for (ClientReply r : played(
                    person,
                    seed,
                    "What's your number now?",
                    "What happens next?",
                    "What's your number now?",
                    "What happens next?",
                    "Give me a number.")) {
                if (r.state().statedSuds().isEmpty()) continue;
                int now = r.state().statedSuds().getAsInt();
                if (ROSE.matcher(r.text()).find()) {
                    assertThat(last).as(r.text()).isNotNegative();
                    assertThat(now).as(r.text()).isGreaterThan(Math.min(first, last));
                }
                if (first < 0) first = now;
                last = now;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("people")
    void afterwardsItIsLookedBackOn(ClientCase person) {
        List<ClientReply> said = after(
                person,
                7,
                "What happens next?",
                "Let's stop here. Open your eyes, you're in the room with me.",
                "What did you notice?",
                "What was the hardest bit?",
                "How was it to tell it?",
                "Which part had the highest number?",
                "Did the number come down?");
        assertThat(said.stream().map(r -> r.trace().act()).skip(1).map(a -> a.replace(".rescued", "")))
                .containsExactly(
                        "retell.out", "retell.noticed", "retell.hardest", "retell.after", "retell.hardest", "suds");
    }

    private static List<ClientReply> after(ClientCase person, long seed, String... lines) {
        return played(person, seed, lines).subList(BEGUN.size(), BEGUN.size() + lines.length);
    }

    private static List<ClientReply> played(ClientCase person, long seed, String... lines) {
        List<String> all = Stream.concat(BEGUN.stream(), Stream.of(lines)).toList();
        return IvyCase.play(Clients.trusting(person, IMAGINAL, seed, _ -> TRUST), all.toArray(String[]::new));
    }
}
