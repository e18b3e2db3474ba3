package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.session.Evidence;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;
import org.understudy.session.Turn;

/**
 * A reflection and how well it met the client.
 *
 * @param echo content words it shares with the client's last three turns; with all of them where it sums up
 * @param adds whether it holds a content word the client had not just used: the same words given back add nothing
 * @param complex whether it adds meaning
 * @param unsaid what it named rightly that the client had not said, known only where there is a case
 * @param confirmed the client took it
 * @param corrected the client put it right
 */
public record Reflection(
        Evidence words,
        int echo,
        boolean adds,
        boolean complex,
        Optional<Unsaid> unsaid,
        boolean confirmed,
        boolean corrected) {

    /** Words from which an answer goes on with what was reflected: the median answer has eight. */
    private static final int GOES_ON = 8;

    private static final int LAST_TURNS = 3;

    private static final Pattern NEGATIVE =
            Pattern.compile("\\b(?:not|never|nobody|nothing|\\w*n['’]t)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PLAIN_NO = Pattern.compile(
            "^\\W*(?:no|nope|nah)[.,…]?(?!\\W+(?:it is|it does|it was|they are|they do|i am|i do|i did|he is|he"
                    + " does|she is|she does))(?:\\W|$)",
            Pattern.CASE_INSENSITIVE);

    /** Whether it fits what was said: it echoes, or the client took it, and was not put right. */
    public boolean accurate() {
        return !corrected && (echo > 0 || confirmed || unsaid.isPresent());
    }

    /**
     * Every reflection of a session, one a turn. An echo of what held no meaning is none: who gives back a "more or
     * less" has understood nothing. Nor is a formula, the same words once more whatever was said in between.
     */
    public static List<Reflection> of(Transcript transcript) {
        return transcript.once(Reflection.class, Reflection::find);
    }

    /** The words of those that fit, and stand neither in a push nor where something is agreed for the week: "you can't blame yourself" gives nothing back. */
    public static List<Evidence> quotable(Transcript transcript) {
        List<Evidence> elsewhere = Transcript.either(
                Persuasion.of(transcript),
                Undertaking.of(transcript).stream().map(Undertaking::words).toList());
        return of(transcript).stream()
                .filter(Reflection::accurate)
                .map(Reflection::words)
                .filter(e -> elsewhere.stream().noneMatch(p -> p.turn() == e.turn()))
                .toList();
    }

    /** Reflections that were said before in the same words and hold none of the client's: they fit everybody. */
    public static List<Evidence> formulas(Transcript transcript) {
        List<Evidence> found = new ArrayList<>();
        Set<Set<String>> before = new HashSet<>();
        for (Turn turn : transcript.counselor()) {
            Set<String> stems = transcript.content(turn.index());
            boolean again = !before.add(stems) && !stems.isEmpty();
            boolean reflects = transcript.codes(turn.index()).stream()
                    .anyMatch(c -> c.code().isReflection() || c.code() == Technique.SUPPORT);
            int echo = Words.shared(stems, transcript.clientMeaningBefore(turn.index(), LAST_TURNS));
            if (again && reflects && echo == 0) {
                found.add(Evidence.against(turn.index(), Quotes.shorten(turn.text())));
            }
        }
        return found;
    }

    private static List<Reflection> find(Transcript transcript) {
        List<Reflection> found = new ArrayList<>();
        Set<Set<String>> before = new HashSet<>();
        for (Turn turn : transcript.counselor()) {
            List<TechniqueCode> codes = transcript.codes(turn.index()).stream()
                    .filter(c -> c.code().isReflection())
                    .toList();
            boolean again = !before.add(transcript.content(turn.index()));
            if (!codes.isEmpty()) read(transcript, turn, codes, again).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Reflection> read(
            Transcript transcript, Turn turn, List<TechniqueCode> codes, boolean again) {
        TechniqueCode first = codes.getFirst();
        String quote = Quotes.between(turn.text(), first.from(), first.to());
        Set<String> stems = Words.content(quote);
        boolean sums = first.code() == Technique.SUMMARY;
        int echo = Words.shared(
                stems, transcript.clientMeaningBefore(turn.index(), sums ? Integer.MAX_VALUE : LAST_TURNS));
        boolean adds = !transcript.clientContentBefore(turn.index(), 1).containsAll(stems);
        if (Cue.IMPOSES.found(quote) || echo == 0 && (!adds || again)) return Optional.empty();
        String answer = transcript.answer(turn.index()).map(Turn::text).orElse("");
        boolean struck = Cue.CLIENT_STRUCK.found(answer);
        boolean corrected = !struck && !agrees(quote, answer) && corrects(answer, stems);
        // who goes on talking may go on about something else, unless the words were theirs
        boolean took = struck || Cue.CLIENT_CONFIRMS.found(answer) || echo > 0 && Words.count(answer) >= GOES_ON;
        boolean guarded = Guarded.turns(transcript).stream().anyMatch(e -> e.turn() == turn.index() + 1);
        return Optional.of(new Reflection(
                Evidence.supporting(turn.index(), quote),
                echo,
                adds,
                codes.stream().anyMatch(c -> c.code() == Technique.COMPLEX_REFLECTION),
                corrected ? Optional.empty() : Unsaid.named(transcript, turn.index(), quote),
                !corrected && !guarded && took,
                corrected));
    }

    /** "No" to "dying's not the worst of it" says the same. */
    private static boolean agrees(String reflected, String answer) {
        return NEGATIVE.matcher(reflected).find() && PLAIN_NO.matcher(answer).find();
    }

    /** "It's not clever" puts nothing right that had not been called clever. */
    private static boolean corrects(String answer, Set<String> reflected) {
        return Cue.CLIENT_CORRECTS
                .in(answer)
                .filter(said -> !Cue.CLIENT_DENIES.found(said) || isAbout(Words.content(said), reflected))
                .isPresent();
    }

    private static boolean isAbout(Set<String> denied, Set<String> reflected) {
        return denied.isEmpty() || Words.shared(denied, reflected) > 0;
    }
}
