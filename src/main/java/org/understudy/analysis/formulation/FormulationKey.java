package org.understudy.analysis.formulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Words;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.session.Evidence;
import org.understudy.session.Release;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/**
 * A case's key as it stands after a session: each entry with where it could be known from. An entry belongs to the
 * disclosure units that the case names, or else to those that say it in the case file's own words; it is within reach
 * when one of them was told half or whole, now, in an earlier phase or in an earlier talk that the client remembers.
 */
public final class FormulationKey {
    /** The share of an entry's weight that a unit's words must cover to be about it; found by reading both cases. */
    private static final double ABOUT = 0.34;

    /** Others are about it too when they cover nearly as much as the nearest. */
    private static final double NEARLY = 0.85;

    /** An entry of so few words is in many units by the way; it belongs to those whose matter it is. */
    private static final int FEW_WORDS = 2;

    private static final double ALWAYS = 0.5;

    /** Where so few units say it at all, it is theirs. */
    private static final int RARE = 3;

    private final ClientCase clientCase;
    private final Session session;
    private final Vocabulary vocabulary;
    private final Map<String, List<Evidence>> told = new LinkedHashMap<>();

    private FormulationKey(ClientCase clientCase, Session session, Vocabulary vocabulary) {
        this.clientCase = clientCase;
        this.session = session;
        this.vocabulary = vocabulary;
        ToldBefore.units(clientCase, session).forEach(id -> told.put(id, new ArrayList<>()));
        session.clientTurns().forEach(this::hear);
    }

    /** The key to this case after this session, in the order of the parts. */
    public static List<KeyEntry> of(ClientCase clientCase, Session session) {
        return of(clientCase, session, new Vocabulary(clientCase));
    }

    static List<KeyEntry> of(ClientCase clientCase, Session session, Vocabulary vocabulary) {
        FormulationKey key = new FormulationKey(clientCase, session, vocabulary);
        return Part.of(clientCase.card().approach()).stream()
                .flatMap(part -> KeyItem.of(clientCase, part).stream().map(item -> key.entry(part, item)))
                .toList();
    }

    /** What a supervisor would want noticed, in the order of the case. */
    static List<SupervisorNote> notes(ClientCase clientCase, Session session, Vocabulary vocabulary) {
        FormulationKey key = new FormulationKey(clientCase, session, vocabulary);
        return clientCase.key().notice().stream()
                .map(text -> new SupervisorNote(text, key.kept(text, key.about(text))))
                .toList();
    }

    private KeyEntry entry(Part part, KeyItem item) {
        String text = item.text();
        if (part.isJudgment() && !item.judged()) return ground(part, text);
        List<String> about = item.units().isEmpty() ? about(text) : item.units();
        if (part.isJudgment()) return new KeyEntry(part, text, KeyEntry.Reach.JUDGMENT, List.of(), kept(text, about));
        List<Evidence> rests = about.stream()
                .filter(told::containsKey)
                .flatMap(id -> told.get(id).stream())
                .toList();
        if (about.stream().anyMatch(told::containsKey))
            return new KeyEntry(part, text, KeyEntry.Reach.TOLD, rests, Optional.empty());
        boolean letter = item.units().isEmpty() ? !part.isInward() && isInLetter(text) : item.letter();
        if (letter) return new KeyEntry(part, text, KeyEntry.Reach.LETTER, List.of(), Optional.empty());
        return new KeyEntry(part, text, KeyEntry.Reach.OUT_OF_REACH, List.of(), door(about));
    }

    /** What speaks for a judgment or against it counts as any other thing that could be known; what no unit holds does not. */
    private KeyEntry ground(Part part, String text) {
        String point = part == Part.HYPOTHESES ? Hypothesis.of(text).ground().orElse(text) : text;
        List<String> about = about(point);
        List<Evidence> rests = about.stream()
                .filter(told::containsKey)
                .flatMap(id -> told.get(id).stream())
                .toList();
        boolean heard = about.stream().anyMatch(told::containsKey);
        KeyEntry.Reach reach = heard
                ? KeyEntry.Reach.TOLD
                : isInLetter(point)
                        ? KeyEntry.Reach.LETTER
                        : about.isEmpty() ? KeyEntry.Reach.JUDGMENT : KeyEntry.Reach.OUT_OF_REACH;
        Optional<String> door = reach == KeyEntry.Reach.OUT_OF_REACH ? door(about) : Optional.empty();
        return new KeyEntry(part, text, reach, rests, door);
    }

    /** What a judgment leans on, where nothing of that was told and the letter is silent about it too. */
    private Optional<String> kept(String text, List<String> about) {
        boolean heard = about.stream().anyMatch(told::containsKey) || isInLetter(text);
        return heard ? Optional.empty() : door(about);
    }

    private boolean isInLetter(String text) {
        return vocabulary.covered(text, clientCase.card().referral()) >= ABOUT;
    }

    private Optional<String> door(List<String> about) {
        return about.stream().findFirst().flatMap(clientCase::unit).map(DisclosureUnit::label);
    }

    /** The units an entry is about, nearest first. */
    private List<String> about(String text) {
        record Near(String id, double covered) {}
        Set<String> stems = Words.content(text);
        List<Near> all = vocabulary.units().entrySet().stream()
                .map(u -> new Near(u.getKey(), vocabulary.covered(stems, u.getValue())))
                .filter(n -> n.covered >= ABOUT)
                .sorted(Comparator.comparingDouble(Near::covered).reversed())
                .toList();
        List<String> near = all.stream()
                .filter(n -> n.covered >= NEARLY * all.getFirst().covered)
                .map(Near::id)
                .toList();
        return stems.size() > FEW_WORDS ? near : itsMatter(stems, near);
    }

    /** The units whose matter a few words are: those called by them, else those tagged with them, else those that always say them. */
    private List<String> itsMatter(Set<String> stems, List<String> units) {
        List<Predicate<String>> nearest = List.of(
                unit -> vocabulary.titled(stems, unit) >= ABOUT,
                unit -> vocabulary.tagged(stems, unit) >= ABOUT,
                unit -> vocabulary.told(stems, unit) >= ALWAYS,
                _ -> units.size() <= RARE);
        return nearest.stream()
                .map(is -> units.stream().filter(is).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private void hear(Turn turn) {
        turn.trace().ifPresent(trace -> {
            boolean out = trace.release()
                    .filter(r -> r == Release.HALF || r == Release.FULL)
                    .isPresent();
            if (out)
                trace.unit().ifPresent(id -> told.computeIfAbsent(id, _ -> new ArrayList<>())
                        .add(Evidence.supporting(turn.index(), Quotes.shorten(turn.text()))));
        });
    }
}
