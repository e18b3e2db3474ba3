package org.understudy.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.session.Lens;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/** The peers that ship: whom they are with, what they quote, and what their traces name. */
class SampleSessionsTest {
    private static final BundledCasebook CASES = new BundledCasebook();

    static Stream<Session> peers() {
        return new BundledPeers(SampleSessionsTest.class.getClassLoader(), List.of()).all().stream();
    }

    @Test
    void everyPersonOnTheShelfHasThreePeersToCompareWith() {
        var perCase = peers().collect(
                        Collectors.groupingBy(s -> s.caseId().orElseThrow(), TreeMap::new, Collectors.counting()));
        assertThat(perCase.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        CASES.cards().stream().map(c -> c.id()).toList());
        assertThat(perCase.values()).allMatch(n -> n >= 3);
    }

    @Test
    void codeNamesAreNotUsedTwice() {
        List<Object> names = peers().map(s -> s.extra().get("peer")).toList();
        assertThat(names).doesNotContainNull().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("peers")
    void theSupervisorRatesEachItemOnceAndQuotesLiterally(Session session) {
        Rating rating = session.rating(Lens.SUPERVISOR, "CTRS").orElseThrow();
        Set<String> items = new HashSet<>();
        rating.items().forEach(item -> {
            assertThat(items.add(item.item())).as(item.item()).isTrue();
            assertThat(item.score()).isBetween(item.low(), item.high());
            assertThat(item.advice()).isNotBlank();
            assertThat(item.evidence()).isNotEmpty().allSatisfy(e -> quoted(session, e.turn(), e.quote()));
        });
        assertThat(items).hasSize(CtrsItem.values().length);
        assertThat(session.notes()).hasSizeBetween(4, 8).allSatisfy(n -> quoted(session, n.turn(), n.quote()));
    }

    @ParameterizedTest
    @MethodSource("peers")
    void thePhaseAndTheUnitsAreThatPersons(Session session) {
        ClientCase person = CASES.open(session.caseId().orElseThrow());
        Set<String> units = person.units().stream().map(DisclosureUnit::id).collect(Collectors.toSet());
        assertThat(session.setting().phase().flatMap(person.card()::phase)).isPresent();
        for (Turn turn : session.turns()) {
            if (!turn.byClient()) assertThat(turn.trace()).isEmpty();
            turn.trace().flatMap(TurnTrace::unit).ifPresent(unit -> {
                assertThat(units).as("turn " + turn.index()).contains(unit);
                assertThat(turn.trace().orElseThrow().release()).isPresent();
            });
        }
    }

    private static void quoted(Session session, int turn, String quote) {
        assertThat(session.turns().get(turn).text()).contains(quote);
    }
}
