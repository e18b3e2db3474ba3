package org.understudy.llm.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.session.Release;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/**
 * What a client has not told yet. Worked out here by plain words, apart from the product's own check: words of units that
 * are not out, which stand in nothing that is open.
 */
final class Untold {
    /** Everyday words that give nothing away by themselves. */
    private static final Set<String> ORDINARY = Set.of(
            ("about after again always anything anybody around because before being better bloody bought breath could"
                + " doing either enough every everybody everyone everything exactly first front funny getting going"
                + " great happened happens having honest instead keeps knows later least little looked looking looks"
                + " makes making maybe means meant might minute moment mostly myself never nobody nothing nowhere"
                + " often other others ought people perhaps place point probably quick quickly quite rather really"
                + " right saying seems should since somebody someone something sometimes somewhere sorry sounds start"
                + " started still stuff suddenly suppose takes talking tells their themselves there these thing things"
                + " think thinking those thought through today together tomorrow tonight trying until usually wanted"
                + " wants weeks where which while whole without would wouldn wrong years yesterday yourself couldn"
                + " didn doesn haven weren wasn actually please brought forgot forgotten breathe thrown drank drove"
                + " driven taught caught slept spoke spoken stole swore woken wrote heard spent built burnt chose"
                + " chosen fallen fought frozen given grown learnt risen shaken shook shone shown stood stuck struck"
                + " swept swung taken threw understood broke stolen hidden beaten bitten blown drawn flown ridden"
                + " shrunk sworn woven gotten stupid written person eating broken already almost anyway anyone believe"
                + " comes coming different during easier easy evening feels finished forget found friend friends gives"
                + " hours leave longer lovely managed months morning mornings needed nearly night nights normal"
                + " question ready remember running seven shouldn sitting sleep smell stand standing stayed stays stop"
                + " stopped taking tired truth turned under understand used waiting walked walking watch water words"
                + " eaten worked working worse worth write writing world wanting wished young alone angry asked")
                    .split(" "));

    private final ClientCase clientCase;
    private final Map<String, Map<String, Set<String>>> sentences = new HashMap<>();
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Map<String, Set<String>> begun = new HashMap<>();

    Untold(ClientCase clientCase) {
        this.clientCase = clientCase;
    }

    /** Sentences of units that are not out and hold a word that stands in nothing open. */
    List<String> secrets(Session session, Turn told, Set<String> marks) {
        Map<String, Release> out = released(session, told);
        Set<String> telling = new HashSet<>(marks);
        List<String> secrets = new ArrayList<>();
        for (DisclosureUnit u : clientCase.units()) {
            Release r = out.get(u.id());
            sentences.computeIfAbsent(u.id() + r, _ -> sentences(hidden(u, r))).forEach((sentence, words) -> {
                if (words.size() >= 3 && words.stream().anyMatch(telling::contains)) secrets.add(sentence);
            });
        }
        return secrets;
    }

    private static Map<String, Set<String>> sentences(List<String> lines) {
        Map<String, Set<String>> sentences = new LinkedHashMap<>();
        for (String line : lines)
            for (String sentence : line.split("(?<=[.!?]) ")) sentences.put(sentence, new HashSet<>(words(sentence)));
        return sentences;
    }

    /** Words that only units which are not out have: in at most two of them, and in nothing that is open. */
    Set<String> marks(Session session, Turn told) {
        Map<String, Release> out = released(session, told);
        Set<String> open = new HashSet<>(beginnings(openText()));
        session.turns().forEach(t -> open.addAll(beginnings(t.text())));
        open.addAll(beginnings(told.text()));
        Map<String, Integer> in = new HashMap<>();
        for (DisclosureUnit u : clientCase.units()) {
            Release r = out.get(u.id());
            open.addAll(beginnings(String.join(" ", shown(u, r))));
            known.computeIfAbsent(u.id() + r, _ -> new HashSet<>(words(String.join(" ", hidden(u, r)))))
                    .forEach(w -> in.merge(w, 1, Integer::sum));
        }
        Set<String> marks = new TreeSet<>();
        in.forEach((word, units) -> {
            boolean seen =
                    word.length() < 5 || open.contains(word.substring(0, 5)) || open.contains(word.substring(0, 4));
            if (units <= 2 && !seen && !ORDINARY.contains(word)) marks.add(word);
        });
        return marks;
    }

    /** First five letters of each word, or all four. */
    private Set<String> beginnings(String text) {
        return begun.computeIfAbsent(text, t -> words(t).stream()
                .filter(w -> w.length() >= 4)
                .map(w -> w.substring(0, Math.min(5, w.length())))
                .collect(Collectors.toSet()));
    }

    private String openText() {
        List<String> texts = new ArrayList<>(List.of(
                clientCase.card().name(),
                clientCase.card().occupation(),
                clientCase.card().problem(),
                clientCase.card().tagline(),
                clientCase.card().referral(),
                String.join(" ", clientCase.card().contentNote())));
        Stream.of(
                        clientCase.voice().frames(),
                        clientCase.voice().fallbacks(),
                        clientCase.voice().meta(),
                        clientCase.voice().nonverbal())
                .forEach(pools -> pools.values().forEach(texts::addAll));
        return String.join(" ", texts);
    }

    private Map<String, Release> released(Session session, Turn told) {
        Map<String, Release> out = new HashMap<>();
        session.setting()
                .phase()
                .flatMap(clientCase.card()::phase)
                .or(() -> clientCase.card().phases().stream().findFirst())
                .ifPresent(p -> p.known().forEach(k -> out.put(k, Release.FULL)));
        Stream.concat(session.clientTurns().stream(), Stream.of(told))
                .flatMap(t -> t.trace().stream())
                .filter(t -> t.unit().isPresent() && t.release().isPresent())
                .forEach(t -> out.merge(t.unit().get(), t.release().get(), (a, b) -> a.compareTo(b) >= 0 ? a : b));
        return out;
    }

    private static List<String> shown(DisclosureUnit u, Release r) {
        List<String> lines = new ArrayList<>();
        if (r == null || r == Release.BLOCKED) return lines;
        lines.addAll(u.hint());
        if (r.compareTo(Release.HALF) >= 0) lines.addAll(u.half());
        if (r == Release.FULL) {
            lines.addAll(u.full());
            lines.addAll(u.more());
            lines.addAll(u.unsaid());
            lines.addAll(u.facts().values());
            u.rejoinders().values().forEach(lines::addAll);
            u.details().forEach(d -> lines.addAll(d.says()));
        }
        return lines;
    }

    private static List<String> hidden(DisclosureUnit u, Release r) {
        List<String> lines = new ArrayList<>();
        if (r == null || r == Release.BLOCKED) lines.addAll(u.hint());
        if (r == null || r.compareTo(Release.HALF) < 0) lines.addAll(u.half());
        if (r != Release.FULL) {
            lines.addAll(u.full());
            lines.addAll(u.more());
            u.details().forEach(d -> lines.addAll(d.says()));
            lines.addAll(u.facts().values());
        }
        return lines;
    }

    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
