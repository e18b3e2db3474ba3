package org.understudy.practice.replies;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/**
 * What a counselor said, and what the client answered.
 *
 * @param asked the counselor's turn, in small letters; empty where the client spoke first
 * @param did its techniques
 * @param said the client's turn, in small letters
 * @param end its last two sentences, which are what a reply takes up
 * @param pool the pool of the voice the answer ended with, where its record names one
 * @param turn the client's turn
 */
record Exchange(String asked, Set<Technique> did, String said, String end, Optional<String> pool, Turn turn) {
    private static final int LAST_SENTENCES = 2;
    private static final int BRIEF = 8;
    private static final int SHORT = 12;
    private static final int A_WORD = 3;
    /** The third answer of a client who did not speak first. */
    private static final int EARLY = 5;

    /** What the client said in this turn, and the counselor's turn before it. */
    static Exchange at(Transcript lead, Turn turn) {
        Set<Technique> did = new HashSet<>();
        String asked = "";
        for (Turn before : lead.counselor().reversed()) {
            if (before.index() > turn.index()) continue;
            asked = plain(before.text());
            lead.coding(before.index()).ifPresent(coded -> coded.codes().forEach(code -> did.add(code.code())));
            break;
        }
        String said = plain(turn.text());
        List<String> sentences = Quotes.sentences(said);
        String end =
                String.join(" ", sentences.subList(Math.max(0, sentences.size() - LAST_SENTENCES), sentences.size()));
        return new Exchange(asked, did, said, end, Heard.voiced(turn).map(Heard.Voiced::pool), turn);
    }

    /** The last sentence of the answer. */
    String last() {
        List<String> sentences = Quotes.sentences(said);
        return sentences.isEmpty() ? "" : sentences.getLast();
    }

    /** So few that the client says how they took something, and no more. */
    boolean isBrief() {
        return Words.count(said) <= BRIEF;
    }

    /** So few that an answer that does not answer says nothing else. */
    boolean isShort() {
        return Words.count(said) <= SHORT;
    }

    /** Whether this stands among the first few turns of a talk. */
    boolean isEarly() {
        return turn.index() <= EARLY;
    }

    /** Whether the counselor said a few words only. */
    boolean askedBriefly() {
        return Words.count(asked) <= BRIEF;
    }

    /** The sentence of the answer that can be given back, in small letters. */
    Optional<String> quotable() {
        return Quotable.in(turn.text()).map(Exchange::plain);
    }

    /** Next to nothing was said. */
    boolean isAWord() {
        return Words.count(said) <= A_WORD;
    }

    /** Whether the turn ends in the middle of a sentence. */
    boolean isBrokenOff() {
        return Words.count(said) > 1 && !said.matches("(?s).*[.!?…\"”'’)]\\s*");
    }

    /** Whether the counselor put a question. */
    boolean questioned() {
        return asked.contains("?");
    }

    private static String plain(String text) {
        return text.replace('’', '\'').toLowerCase(Locale.ROOT).strip();
    }
}
