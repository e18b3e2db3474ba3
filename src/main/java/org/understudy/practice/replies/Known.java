package org.understudy.practice.replies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.read.Lexicon;
import org.understudy.client.read.Words;
import org.understudy.client.voice.Everyday;
import org.understudy.session.Setting;

/**
 * What a trainee can know of a case as a talk goes on: the letter, what was told in earlier sessions, and what has been
 * said. A suggestion that used another word of the case would know what nobody has told.
 */
final class Known {
    /** Numbers nobody says by chance: up to ten, things are counted. */
    private static final Set<String> TELLING_NUMBERS = stems(List.of("eleven twelve thirteen fourteen fifteen sixteen"
            + " twenty thirty forty fifty sixty seventy eighty ninety hundred thousand"));

    private static final Set<String> NUMBERS =
            stems(List.of("two three four five six seven eight nine ten", String.join(" ", TELLING_NUMBERS)));

    /** Words a counselor may say of anything. */
    private static final Set<String> ANYTHING = plain();

    /** A word this plain in counselors' talk, 0 to 1, tells nothing of a case. */
    private static final double PLAIN = 0.95;

    private final Secrets secrets;
    private final Set<String> known = new HashSet<>();

    /** In so many units a word may stand and still tell something of the case. */
    private static final int FEW_UNITS = 2;
    /** In so many units a word may stand and still tell one of a unit's lines from the others. */
    private static final int MANY_UNITS = 12;

    /** Words of a case that tell something: not everybody's, and of few of its units. */
    private static final class Secrets {
        private final Set<String> ofTheCase = new HashSet<>();
        private final Set<String> facts = new HashSet<>(TELLING_NUMBERS);
        private final Map<String, Set<String>> ofUnits = new HashMap<>();

        private static volatile Optional<Secrets> last = Optional.empty();

        private final ClientCase clientCase;

        /** Those of the case that was asked for last are kept: a talk is gone through turn by turn. */
        static Secrets of(ClientCase clientCase) {
            Optional<Secrets> before = last.filter(s -> s.clientCase == clientCase);
            Secrets secrets = before.orElseGet(() -> new Secrets(clientCase));
            if (before.isEmpty()) last = Optional.of(secrets);
            return secrets;
        }

        private Secrets(ClientCase clientCase) {
            this.clientCase = clientCase;
            Map<String, Integer> units = new HashMap<>();
            for (DisclosureUnit unit : clientCase.units()) {
                Set<String> stems = stems(unit.lines());
                stems.removeIf(s -> Everyday.common(s) || ANYTHING.contains(s));
                ofUnits.put(unit.id(), stems);
                Set<String> all = new HashSet<>(stems);
                all.addAll(stems(unit.answers()));
                all.forEach(s -> units.merge(s, 1, Integer::sum));
            }
            ofUnits.values().forEach(stems -> stems.removeIf(s -> units.get(s) > MANY_UNITS));
            units.forEach((stem, n) -> {
                boolean plain = Everyday.common(stem) || ANYTHING.contains(stem) || Lexicon.weight(stem) < PLAIN;
                if (n <= FEW_UNITS && !plain) ofTheCase.add(stem);
            });
            for (String stem : stems(clientCase.facts().values()))
                if (!Everyday.common(stem) && Lexicon.weight(stem) >= PLAIN) facts.add(stem);
            ofTheCase.addAll(facts);
            ofTheCase.addAll(NUMBERS);
        }
    }

    /** Before anything was said. */
    Known(ClientCase clientCase, Setting setting) {
        this.secrets = Secrets.of(clientCase);
        CaseCard card = clientCase.card();
        known.addAll(stems(List.of(card.name(), card.referral(), card.problem(), card.tagline(), card.occupation())));
        setting.phase().flatMap(card::phase).map(CaseCard.Phase::known).orElse(List.of()).stream()
                .flatMap(id -> clientCase.unit(id).stream())
                .forEach(unit -> known.addAll(stems(lines(unit))));
    }

    void hear(String text) {
        known.addAll(stems(List.of(text)));
    }

    /** Whether the line says something of the case that has not been said. */
    boolean beyond(String line) {
        return !untold(line, secrets.ofTheCase).isEmpty();
    }

    /** Whether the line names somebody, or gives a fact or a number of the case, of which nothing has been said. */
    boolean tells(String line) {
        return !untold(line, secrets.facts).isEmpty();
    }

    /** Whether it is beyond what is known, or uses any telling word of this unit that has not been said. */
    boolean beyond(String line, DisclosureUnit unit) {
        return !untold(line, unit).isEmpty();
    }

    /** The words for which a line is beyond what is known. */
    Set<String> untold(String line, DisclosureUnit unit) {
        Set<String> words = untold(line, secrets.ofTheCase);
        words.addAll(untold(line, secrets.ofUnits.getOrDefault(unit.id(), Set.of())));
        return words;
    }

    private Set<String> untold(String line, Set<String> of) {
        Set<String> words = stems(List.of(line));
        words.removeIf(s -> !of.contains(s) || known.contains(s));
        return words;
    }

    private static List<String> lines(DisclosureUnit unit) {
        return Stream.concat(unit.lines().stream(), unit.answers().stream()).toList();
    }

    private static Set<String> plain() {
        try (var in = Known.class.getResourceAsStream("/debrief/plain.txt")) {
            if (in == null) throw new IllegalStateException("missing resource /debrief/plain.txt");
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return stems(text.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> stems(Collection<String> texts) {
        Set<String> stems = new HashSet<>();
        texts.forEach(t -> stems.addAll(Words.content(t)));
        return stems;
    }
}
