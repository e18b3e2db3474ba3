package org.understudy.practice.replies;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.analysis.rating.Doors;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.session.Release;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/**
 * What the talk is about at a place.
 *
 * @param unit what was last told, hinted or held back, where that can be told
 * @param next what could open next, nearest first
 */
record About(Optional<DisclosureUnit> unit, List<DisclosureUnit> next) {
    /** How far back a unit still is what the talk is about, in client turns. */
    private static final int BACK = 3;
    /** Trust this far below a gate is near enough that another question may open it. */
    private static final double NEARLY = 8;
    /** Shared words, each weighed by how rare it is among the units, from which a written turn is about a unit. */
    private static final double CLEAR = 9;

    private static final double CLEARLY_MEANT = 0.45;
    private static final int NEXT = 4;
    /** Content words up to which a turn adds nothing. */
    private static final int LITTLE = 2;

    /** Whether the client has just told or hinted it, so that it can be given back. */
    static boolean told(ClientCase clientCase, Turn last, DisclosureUnit unit) {
        if (last.trace().isEmpty())
            return byItsWords(clientCase, last.text()).filter(unit::equals).isPresent();
        return last.trace()
                .filter(t -> t.unit().filter(unit.id()::equals).isPresent())
                .flatMap(TurnTrace::release)
                .filter(r -> r != Release.BLOCKED)
                .isPresent();
    }

    /** Whether the client has just kept this to themselves. */
    static boolean shut(Turn last, DisclosureUnit unit) {
        return last.trace()
                .filter(t -> t.unit().filter(unit.id()::equals).isPresent())
                .filter(t -> t.resistance().isPresent()
                        || t.release().filter(r -> r == Release.BLOCKED).isPresent())
                .isPresent();
    }

    static About at(ClientCase clientCase, Transcript lead) {
        List<Turn> client = lead.turns().reversed().stream()
                .filter(Turn::byClient)
                .limit(BACK)
                .toList();
        Optional<DisclosureUnit> unit = Optional.empty();
        for (Turn turn : client) {
            unit = of(clientCase, turn);
            // What was said before still is what the talk is about where this turn adds nothing of its own.
            boolean adds = turn.trace().isEmpty() && Words.content(turn.text()).size() > LITTLE;
            if (unit.isPresent() || adds) break;
        }
        return new About(unit, next(clientCase, lead, unit, client));
    }

    private static Optional<DisclosureUnit> of(ClientCase clientCase, Turn turn) {
        if (turn.trace().isPresent())
            return turn.trace()
                    .flatMap(t -> t.unit().or(() -> asked(t)))
                    .filter(id -> !id.startsWith("risk-"))
                    .flatMap(clientCase::unit);
        return byItsWords(clientCase, turn.text());
    }

    /** What the counselor's words were clearly about, though the client told nothing of it. */
    private static Optional<String> asked(TurnTrace trace) {
        return trace.aims().stream()
                .filter(a -> a.score() >= CLEARLY_MEANT)
                .findFirst()
                .map(TurnTrace.Aim::unit);
    }

    /** The unit whose words a written turn uses, where one stands out. */
    private static Optional<DisclosureUnit> byItsWords(ClientCase clientCase, String text) {
        Map<DisclosureUnit, Set<String>> words = new HashMap<>();
        for (DisclosureUnit unit : clientCase.units()) words.put(unit, wordsOf(unit));
        Set<String> said = Words.content(text);
        Map<DisclosureUnit, Double> score = new HashMap<>();
        for (String stem : said) {
            List<DisclosureUnit> with = words.entrySet().stream()
                    .filter(e -> e.getValue().contains(stem))
                    .map(Map.Entry::getKey)
                    .toList();
            double weight = Math.log(1 + (double) words.size() / (1 + with.size()));
            with.forEach(unit -> score.merge(unit, weight, Double::sum));
        }
        return score.entrySet().stream()
                .filter(e -> e.getValue() >= CLEAR)
                .max(Comparator.<Map.Entry<DisclosureUnit, Double>>comparingDouble(Map.Entry::getValue)
                        .thenComparing(e -> e.getKey().id()))
                .map(Map.Entry::getKey);
    }

    private static Set<String> wordsOf(DisclosureUnit unit) {
        Set<String> words = new HashSet<>(Words.content(unit.label()));
        Stream.concat(unit.tags().stream(), unit.lines().stream()).forEach(line -> words.addAll(Words.content(line)));
        return words;
    }

    private static List<DisclosureUnit> next(
            ClientCase clientCase, Transcript lead, Optional<DisclosureUnit> unit, List<Turn> client) {
        Set<String> told = Doors.opened(lead);
        double trust = client.stream()
                .flatMap(t -> t.state().stream())
                .findFirst()
                .map(s -> s.trust())
                .orElse(100.0);
        Set<String> theirs = lead.clientContentBefore(lead.turns().size(), 2);
        Set<String> ids = new LinkedHashSet<>();
        unit.ifPresent(u -> ids.addAll(u.opens()));
        client.stream().findFirst().ifPresent(t -> touched(clientCase, t).forEach(ids::add));
        unit.ifPresent(u -> clientCase.units().stream()
                .filter(other -> other.topic().equals(u.topic()))
                .filter(other -> Words.shared(wordsOf(other), theirs) > 1)
                .forEach(other -> ids.add(other.id())));
        return ids.stream()
                .filter(id -> !told.contains(id) && !id.startsWith("risk-"))
                .filter(id -> unit.filter(u -> u.id().equals(id)).isEmpty())
                .flatMap(id -> clientCase.unit(id).stream())
                .filter(u -> trust >= u.gate().trust() - NEARLY)
                .filter(u -> Words.shared(wordsOf(u), theirs) > 0)
                .limit(NEXT)
                .toList();
    }

    /** Units one of whose tags the client has just used. */
    private static Set<String> touched(ClientCase clientCase, Turn turn) {
        Set<String> said = Words.content(turn.text());
        return clientCase.units().stream()
                .filter(u -> u.tags().stream()
                                .map(Words::content)
                                .filter(tag -> !tag.isEmpty() && said.containsAll(tag))
                                .count()
                        > 1)
                .map(DisclosureUnit::id)
                .limit(2)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
