package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.read.Words;
import org.understudy.session.Setting;

/** Who comes again knows what they told and what they did not, and says no more of it than that. */
@Execution(ExecutionMode.CONCURRENT)
class SecondSessionTest {
    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void whoHasMetBeforeSaysSo(ClientCase person) {
        for (String question : List.of("Have we met before?", "We met last week, didn't we?")) {
            ClientReply again = answer(person, List.of(ofWork(person).id()), Optional.empty(), question);
            assertThat(again.trace().act()).as(question).isEqualTo("recall.metBefore");
            ClientReply first = IvyCase.play(Clients.meet(person, Setting.PLAIN, 3), "Hello.", question)
                    .getLast();
            assertThat(first.trace().act()).as(question).isEqualTo("recall.firstTime");
        }
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void whatHurtLastTimeCanBeOwned(ClientCase person) {
        String sorry = "I'm sorry about last time, I was too harsh with you.";
        ClientReply hurt = IvyCase.play(again(person, Map.of("trust", 40.0, "hurt", 100.0)), "Hello.", sorry)
                .getLast();
        assertThat(hurt.trace().effects()).anyMatch(e -> e.event().equals("owned_up"));
        assertThat(hurt.trace().act()).startsWith("repair.");
        ClientReply unhurt = IvyCase.play(again(person, Map.of("trust", 40.0)), "Hello.", sorry)
                .getLast();
        assertThat(unhurt.trace().effects()).noneMatch(e -> e.event().equals("owned_up"));
    }

    private static SimulatedClient again(ClientCase person, Map<String, Double> feelings) {
        Memory memory = new Memory("earlier", List.of(), List.of(), feelings, Optional.empty(), Optional.empty(), 0);
        return Clients.casting().meetAgain(person, Setting.PLAIN, 9, memory);
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void whatWasToldIsToldAgainAndNoMoreThanThat(ClientCase person) {
        DisclosureUnit work = ofWork(person);
        for (String question : List.of(
                "What did you tell me last time about " + subject(work) + "?",
                "Do you remember what you said about " + subject(work) + "?",
                "What did you say about " + subject(work) + " last week?")) {
            ClientReply said = answer(person, List.of(work.id()), Optional.empty(), question);
            assertThat(said.trace().act()).as(question).isEqualTo("recall");
            assertThat(said.trace().unit()).as(question).contains(work.id());
            Set<String> whole = new HashSet<>(work.full());
            whole.removeAll(work.half());
            assertThat(whole).as(said.text()).noneMatch(l -> said.text().contains(l));
        }
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void whatWasNotToldIsSaidNotToHaveBeen(ClientCase person) {
        DisclosureUnit work = ofWork(person);
        for (String question : List.of(
                "What did you tell me last time about your grandmother?",
                "Did we talk about your holidays last time?",
                "Have you told me about your neighbours?")) {
            ClientReply said = answer(person, List.of(work.id()), Optional.empty(), question);
            assertThat(said.trace().act()).as(question).isEqualTo("recall.notTold");
            assertThat(said.trace().release()).isEmpty();
        }
        assertThat(IvyCase.play(
                                Clients.meet(person, Setting.PLAIN, 3),
                                "Hello.",
                                "What did you tell me last time about money?")
                        .getLast()
                        .trace()
                        .act())
                .isEqualTo("recall.firstTime");
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void whatWasPutDownIsOneFigure(ClientCase person) {
        Memory memory = new Memory(
                "earlier",
                List.of(),
                List.of(),
                Map.of("trust", 45.0),
                Optional.of("accept"),
                Optional.of("Write down how anxious I am each evening, out of ten."),
                0);
        List<ClientReply> replies = IvyCase.play(
                Clients.casting().meetAgain(person, Setting.PLAIN, 9, memory),
                "Hello again.",
                "What did you write down?",
                "And what was the number you wrote down?",
                "What was the highest you put?");
        assertThat(replies.subList(1, 4)).allMatch(r -> r.trace().act().equals("homework.figure"));
        int first = figure(replies.get(1));
        assertThat(figure(replies.get(2))).isEqualTo(first);
        assertThat(figure(replies.get(3))).isGreaterThan(first).isLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void anOpeningNamesATopicOnlyWhereItWasTalkedAbout(ClientCase person) {
        List<String> ofTopics = person.voice().frames().entrySet().stream()
                .filter(f -> f.getKey().startsWith(ClientCase.REMEMBERS_TOPIC))
                .flatMap(f -> f.getValue().stream())
                .toList();
        assertThat(ofTopics).isNotEmpty();
        assertThat(openings(person, List.of())).noneMatch(ofTopics::contains);
        List<String> all = person.units().stream().map(DisclosureUnit::id).toList();
        assertThat(openings(person, all)).anyMatch(ofTopics::contains);
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void aSmallThingThatWasAnsweredIsNotDenied(ClientCase person) {
        DisclosureUnit unit = person.units().stream()
                .filter(u -> u.risk().isEmpty() && !u.details().isEmpty() && !u.id().contains("here"))
                .findFirst()
                .orElseThrow();
        var detail = unit.details().getFirst();
        Memory memory = new Memory(
                "earlier",
                List.of(),
                List.of(unit.id() + "/" + detail.name()),
                Map.of("trust", 45.0),
                Optional.empty(),
                Optional.empty(),
                0);
        ClientReply said = IvyCase.play(
                        Clients.casting().meetAgain(person, Setting.PLAIN, 9, memory),
                        "Hello again.",
                        "What did you tell me last time about " + unit.tags().getFirst() + "?")
                .getLast();
        assertThat(said.trace().act()).isEqualTo("recall");
        assertThat(detail.says()).anyMatch(said.text()::contains);
    }

    private static List<String> openings(ClientCase person, List<String> told) {
        Memory memory = new Memory("earlier", told, List.of(), Map.of(), Optional.empty(), Optional.empty(), 0);
        return IntStream.range(0, 40)
                .mapToObj(seed -> IvyCase.play(
                                Clients.casting().meetAgain(person, Setting.PLAIN, seed, memory), "Hello again.")
                        .getLast()
                        .text())
                .toList();
    }

    private static ClientReply answer(
            ClientCase person, List<String> told, Optional<String> homework, String question) {
        Memory memory = new Memory("earlier", told, List.of(), Map.of("trust", 45.0), homework, Optional.empty(), 0);
        return IvyCase.play(Clients.casting().meetAgain(person, Setting.PLAIN, 9, memory), "Hello again.", question)
                .getLast();
    }

    /** Something anybody would tell in a first session, that has a shorter half. */
    private static DisclosureUnit ofWork(ClientCase person) {
        return person.units().stream()
                .filter(u -> u.risk().isEmpty() && !u.half().isEmpty() && !u.discomfort())
                .filter(u -> u.tags().stream().anyMatch(t -> Words.content(t).size() == 1))
                .min(Comparator.comparingDouble(u -> u.gate().trust()))
                .orElseThrow();
    }

    private static String subject(DisclosureUnit unit) {
        return unit.tags().stream()
                .filter(t -> Words.content(t).size() == 1)
                .findFirst()
                .orElseThrow();
    }

    private static int figure(ClientReply reply) {
        return Integer.parseInt(reply.text().replaceAll("\\D+", " ").strip().split(" ")[0]);
    }
}
