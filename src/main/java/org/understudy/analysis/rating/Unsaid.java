package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.UnsaidWays;
import org.understudy.session.Evidence;
import org.understudy.session.Release;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/**
 * What lies under the matter that is being spoken of and was not said, named by the counselor. Only the units that the
 * client's last turns told or hinted at count: the right meaning of something else is a chance hit.
 *
 * @param label how the debrief names the unit
 * @param words the sentence that names it
 */
public record Unsaid(String label, Evidence words) {
    /** Client turns that told of something within which it is being spoken of: a "good question" leaves it where it was. */
    private static final int SPOKEN_OF = 3;

    /** Client turns within which a word counts as the client's own, and beyond which nothing is being spoken of. */
    private static final int OWN_WORDS = 6;

    private static final Pattern DENIES =
            Pattern.compile("\\b(?:not|never|nothing|no longer|\\w+n['’]t)\\b", Pattern.CASE_INSENSITIVE);

    /** What the counselor says of themselves. */
    private static final Pattern OF_ONESELF = Pattern.compile("\\bI(?:['’]m|['’]d|['’]ve)?\\b");

    private static final Pattern OF_OTHERS =
            Pattern.compile("\\b(?:you|he|she|they|him|her|nobody|somebody)", Pattern.CASE_INSENSITIVE);

    /** What a counselor's turn names, in the words that were read as a reflection or in a statement beside them. */
    static Optional<Unsaid> named(Transcript transcript, int turn, String reflected) {
        List<DisclosureUnit> spokenOf = spokenOf(transcript, turn);
        if (spokenOf.isEmpty() || isPushed(transcript, turn)) return Optional.empty();
        List<Turn> before = clientBefore(transcript, turn);
        return sentences(transcript, turn, reflected).stream()
                .flatMap(words -> in(words, spokenOf, before, transcript).stream()
                        .map(unit -> new Unsaid(unit.label(), Evidence.supporting(turn, Quotes.shorten(words)))))
                .findFirst();
    }

    private static Optional<DisclosureUnit> in(
            String words, List<DisclosureUnit> spokenOf, List<Turn> before, Transcript transcript) {
        Set<String> said = NearWords.families(words);
        if (said.isEmpty()
                || OF_ONESELF.matcher(words).find() && !OF_OTHERS.matcher(words).find()) return Optional.empty();
        Set<String> own = new LinkedHashSet<>();
        before.forEach(t -> own.addAll(NearWords.families(t.text())));
        String caseId = transcript.clientCase().orElseThrow().card().id();
        boolean denies = DENIES.matcher(words).find();
        return spokenOf.stream()
                .filter(u -> u.unsaid().stream()
                                .filter(meaning ->
                                        denies == DENIES.matcher(meaning).find())
                                .anyMatch(meaning -> isNamed(NearWords.families(meaning), said, own))
                        || UnsaidWays.of(caseId).unit(u.id()).stream()
                                .anyMatch(way -> isWorded(way, words, own, before)))
                .findFirst();
    }

    /**
     * Two words and more than half of them name it, one of which the client had not used; or a feeling does by itself, where
     * nothing else is said that is not the client's: who is afraid may be afraid of something else.
     */
    private static boolean isNamed(Set<String> meaning, Set<String> said, Set<String> own) {
        List<String> met = meaning.stream().filter(said::contains).toList();
        if (met.stream().allMatch(own::contains)) return false;
        return met.size() > 1 && met.size() * 2 > meaning.size()
                || met.stream().anyMatch(NearWords::isFeeling)
                        && said.stream().allMatch(f -> met.contains(f) || own.contains(f));
    }

    /** Put in a turn of phrase for it that is more than a feeling, in words the client did not bring, and not denied. */
    private static boolean isWorded(Pattern way, String words, Set<String> own, List<Turn> before) {
        for (Matcher m = way.matcher(words); m.find(); ) {
            String phrase = m.group();
            Set<String> met = NearWords.families(phrase);
            boolean theirs = met.isEmpty()
                    ? before.stream()
                            .anyMatch(t -> t.text().toLowerCase(Locale.ROOT).contains(phrase.toLowerCase(Locale.ROOT)))
                    : own.containsAll(met);
            boolean onlyFeels = !met.isEmpty() && met.stream().allMatch(NearWords::isFeeling);
            if (!theirs && !onlyFeels && !UnsaidWays.isDenied(words, m.start())) return true;
        }
        return false;
    }

    /** The words that were read as a reflection, and the statements of the turn: a question asks for it and does not name it. */
    private static List<String> sentences(Transcript transcript, int turn, String reflected) {
        Stream<String> beside = Quotes.sentences(transcript.turns().get(turn).text()).stream()
                .filter(s -> !s.endsWith("?") && !reflected.contains(s));
        return Stream.concat(Stream.of(reflected), beside).toList();
    }

    private static boolean isPushed(Transcript transcript, int turn) {
        return Transcript.either(
                        Persuasion.of(transcript), Reflection.formulas(transcript), transcript.saying(Cue.PLATITUDE))
                .stream()
                .anyMatch(e -> e.turn() == turn);
    }

    private static List<DisclosureUnit> spokenOf(Transcript transcript, int turn) {
        List<String> told = new ArrayList<>();
        clientBefore(transcript, turn).stream()
                .flatMap(t -> t.trace().stream())
                .filter(t -> t.release().filter(r -> r == Release.BLOCKED).isEmpty())
                .map(TurnTrace::unit)
                .forEach(unit -> unit.ifPresent(told::add));
        List<String> last = told.subList(Math.max(0, told.size() - SPOKEN_OF), told.size());
        return transcript.clientCase().stream()
                .flatMap(c -> c.units().stream())
                .filter(u -> last.contains(u.id()))
                .toList();
    }

    private static List<Turn> clientBefore(Transcript transcript, int turn) {
        List<Turn> before =
                transcript.client().stream().filter(t -> t.index() < turn).toList();
        return before.subList(Math.max(0, before.size() - OWN_WORDS), before.size());
    }
}
