package org.understudy.analysis.rating;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.session.Release;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/**
 * What lies under the matter that is being spoken of and was not said, named by the counselor. Only the units that the
 * client's last turns told or hinted at count: the right meaning of something else is a chance hit.
 */
final class Unsaid {
    /** Client turns within which a unit is being spoken of. */
    private static final int SPOKEN_OF = 3;

    /** Client turns within which a word counts as the client's own. */
    private static final int OWN_WORDS = 6;

    private static final Pattern DENIES =
            Pattern.compile("\\b(?:not|never|nothing|no longer|\\w+n['’]t)\\b", Pattern.CASE_INSENSITIVE);

    private Unsaid() {}

    /** The label of the unit whose unsaid meaning these words of a counselor's turn name. */
    static Optional<String> named(Transcript transcript, int turn, String words) {
        Set<String> said = NearWords.families(words);
        List<DisclosureUnit> spokenOf = spokenOf(transcript, turn);
        if (said.isEmpty() || spokenOf.isEmpty() || isPushed(transcript, turn)) return Optional.empty();
        Set<String> own = ownWords(transcript, turn);
        boolean denies = DENIES.matcher(words).find();
        return spokenOf.stream()
                .filter(u -> u.unsaid().stream()
                        .filter(meaning -> denies == DENIES.matcher(meaning).find())
                        .anyMatch(meaning -> isNamed(NearWords.families(meaning), said, own)))
                .map(DisclosureUnit::label)
                .findFirst();
    }

    /**
     * More than half of its words name it, one of which the client had not used; or a feeling does by itself, where
     * nothing else is said that is not the client's: who is afraid may be afraid of something else.
     */
    private static boolean isNamed(Set<String> meaning, Set<String> said, Set<String> own) {
        List<String> met = meaning.stream().filter(said::contains).toList();
        if (met.stream().allMatch(own::contains)) return false;
        return met.size() * 2 > meaning.size()
                || met.stream().anyMatch(NearWords::isFeeling)
                        && said.stream().allMatch(f -> met.contains(f) || own.contains(f));
    }

    private static boolean isPushed(Transcript transcript, int turn) {
        return Transcript.either(
                        Persuasion.of(transcript), Reflection.formulas(transcript), transcript.saying(Cue.PLATITUDE))
                .stream()
                .anyMatch(e -> e.turn() == turn);
    }

    private static List<DisclosureUnit> spokenOf(Transcript transcript, int turn) {
        Set<String> ids = new LinkedHashSet<>();
        clientBefore(transcript, turn, SPOKEN_OF).stream()
                .flatMap(t -> t.trace().stream())
                .filter(t -> t.release().filter(r -> r == Release.BLOCKED).isEmpty())
                .map(TurnTrace::unit)
                .forEach(unit -> unit.ifPresent(ids::add));
        return transcript.clientCase().stream()
                .flatMap(c -> c.units().stream())
                .filter(u -> ids.contains(u.id()))
                .toList();
    }

    private static Set<String> ownWords(Transcript transcript, int turn) {
        Set<String> own = new LinkedHashSet<>();
        clientBefore(transcript, turn, OWN_WORDS).forEach(t -> own.addAll(NearWords.families(t.text())));
        return own;
    }

    private static List<Turn> clientBefore(Transcript transcript, int turn, int howMany) {
        List<Turn> before =
                transcript.client().stream().filter(t -> t.index() < turn).toList();
        return before.subList(Math.max(0, before.size() - howMany), before.size());
    }
}
