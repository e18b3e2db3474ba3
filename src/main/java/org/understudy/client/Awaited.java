package org.understudy.client;

import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Words;

/**
 * The question that still stands: the client has asked for a minute, or been given one, and when the counselor has waited that
 * question is the one to be answered.
 */
final class Awaited {
    /** So few words and no more: a minute is asked for, and nothing told. */
    private static final int FEW_WORDS = 14;

    private static final Pattern A_MINUTE = Pattern.compile("\\b((give|gimme|take|need|want)s? (me|us|it)? ?(a|one)"
            + " (minute|moment|second|sec|mo|bit)|let me (have a )?think|hang on|hold on|bear with me|have (a|to)"
            + " think|need to think|think about (that|it)|(have|want|like) to think|let me think|need longer|one"
            + " (minute|moment|second))\\b");

    private static final Pattern GIVES_TIME =
            Pattern.compile("\\b(take (your|all the|as much|the) time|take as long|take (a|your|one)"
                + " (minute|moment|second)|no (rush|hurry)|wait|have a think|of course|sure|certainly|there's time|as"
                + " long as you|we have time|i'm in no hurry)\\b");

    private record Question(String text, CodedTurn coded) {}

    private Optional<Question> last = Optional.empty();
    private boolean stands;

    /** The question to answer in this turn instead of what is said in it, where a minute was asked for and is given. */
    Optional<Heard> in(Heard heard) {
        boolean given = heard.silent()
                || !heard.asks()
                        && heard.words() <= FEW_WORDS
                        && GIVES_TIME.matcher(heard.plain()).find();
        return stands && given ? last.map(q -> Heard.of(q.text(), q.coded())) : Optional.empty();
    }

    /** Notes what was said, and what became of it. */
    void note(Heard heard, String text, CodedTurn coded, String act, String said) {
        boolean asksForTime = A_MINUTE.matcher(Words.plain(said)).find() && Words.count(said) <= FEW_WORDS;
        if (heard.asks()) {
            last = Optional.of(new Question(text, coded));
            stands = asksForTime && !act.startsWith("disclose") && !act.startsWith("permission");
            return;
        }
        // given time, one looks for it: the question stands until the counselor has waited
        stands = !stands && act.equals("unhurried");
    }
}
