package org.understudy.client.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.session.Turn;

/**
 * A counselor turn as the client hears it: sentences, what is asked, and the codes it came with.
 *
 * @param occasions what is to be heard in the turn as a whole
 * @param silent nothing was said
 * @param foreign in another language
 * @param gibberish no words at all
 */
public record Heard(
        String text,
        String plain,
        List<Sentence> sentences,
        CodedTurn coded,
        Set<Occasion> occasions,
        boolean silent,
        boolean foreign,
        boolean gibberish) {

    /** READ: splits and recognises; looks at nothing but this turn. */
    public static Heard of(String text, CodedTurn coded) {
        String asked = Broached.asked(Texting.plainly(text.strip()));
        String stripped = Introduced.carried(Indirect.direct(Ends.off(RunOn.parted(asked))));
        boolean silent = stripped.matches("[.…\\-–—\\s]*")
                || stripped.equals(Turn.SILENCE)
                || stripped.matches("(?i)[(\\[*]?(silence|silent|pause|pauses|waits?|says nothing|quiet)[)\\]*]?\\.?");
        List<Sentence> sentences = new ArrayList<>();
        if (!silent) for (String s : Sentences.of(stripped)) sentences.add(Sentence.of(s));
        return new Heard(
                stripped,
                Words.plain(stripped),
                List.copyOf(sentences),
                coded,
                Occasion.all(stripped),
                silent,
                !silent && Occasion.isForeign(stripped),
                !silent && Occasion.isGibberish(stripped));
    }

    /** The same turn, its sentences understood further. */
    public Heard with(List<Sentence> understood) {
        return new Heard(text, plain, List.copyOf(understood), coded, occasions, silent, foreign, gibberish);
    }

    /** The questions and invitations, in order. */
    public List<Sentence> asked() {
        return sentences.stream()
                .filter(s -> s.asking() && !(s.tagged() && s.content().isEmpty()))
                .toList();
    }

    /** What is stated, in order; a tag such as "is that right?" counts as part of a statement. */
    public List<Sentence> stated() {
        return sentences.stream().filter(s -> !s.asking() || s.tagged()).toList();
    }

    /** A question is put that is more than a tag. */
    public boolean asks() {
        return !asked().isEmpty();
    }

    /** The turn ends in a question that wants words, and no yes or no. */
    public boolean endsOpen() {
        if (!asks()) return false;
        Sentence last = asked().getLast();
        return sentences.getLast() == last && !last.closed() && !last.tagged();
    }

    /** The occasion, where one is to be heard. */
    public boolean has(Occasion occasion) {
        return occasions.contains(occasion)
                || sentences.stream()
                        .anyMatch(s -> s.occasion().filter(o -> o == occasion).isPresent());
    }

    /** The whole turn is one short follow-up. */
    public Optional<FollowUp> bareFollowUp() {
        return sentences.size() == 1 ? sentences.getFirst().followUp() : Optional.empty();
    }

    public int words() {
        return sentences.stream().mapToInt(s -> Words.count(s.text())).sum();
    }
}
