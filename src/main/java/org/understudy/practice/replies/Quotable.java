package org.understudy.practice.replies;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Words;

/** A sentence of the client's that says enough to be given back word for word, so that they may go on from it. */
final class Quotable {
    /** Words of a sentence that is neither a scrap nor a speech. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 10;
    private static final int OWN_CONTENT = 2;
    private static final int CONTENT = 3;

    /** Said to the counselor, or to be polite, or to break off. */
    private static final Pattern NOT_TOLD = Pattern.compile(
            "(?i)\\b(?:you|your|you're|you've|you'd|yours|thank|thanks|sorry|please|hello|hi|morning|anyway|don't"
                    + " know|rather|sooner)\\b|^(?:or|not|which|no|nor|if)\\b|[\"“”()\\[\\]*?]|…|\\.\\.");

    private Quotable() {}

    /** How people begin to talk, which is no part of what they say. */
    private static final Pattern OPENER =
            Pattern.compile("(?i)^(?:(?:i mean|between us|well|so|um|uh|oh|and|but|honestly|to be honest|you know|now"
                    + " then|anyway|mostly|look|i suppose|i guess|like|plus|then|because|actually|strictly"
                    + " speaking|right|okay|no|yes|yeah|aye|mm)\\b[,.]? )+");
    /** A last sentence that puts right what was said before it ("Well, a drain."). */
    private static final Pattern TAKES_BACK =
            Pattern.compile("(?i)^(?:well|no|or|i mean|actually|or rather|not really)\\b,? (?:\\S+ ?){1,4}$");

    /** Where a thing is, and what came after. */
    private static final Pattern BARE_FACT =
            Pattern.compile("(?i)^it'?s? (?:is |was )?(?:past|by|near|on|at|in|out|over|off) |, though\\.?$");

    /** Things in a row, or half a sentence that leans on the question. */
    private static final Pattern A_LIST = Pattern.compile("(?i),[^,]+, |^(?:that|to|for|with|in case) \\w+\\b(?!'s)");

    /** The last sentence that can be given back; none where none says enough. */
    static Optional<String> in(String said) {
        List<String> sentences = Quotes.sentences(said.replace('’', '\''));
        if (!sentences.isEmpty() && TAKES_BACK.matcher(sentences.getLast()).find()) return Optional.empty();
        return sentences.reversed().stream()
                .limit(2)
                .map(Quotable::begun)
                .filter(Quotable::saysEnough)
                .findFirst();
    }

    private static String begun(String sentence) {
        String rest = OPENER.matcher(sentence).replaceFirst("");
        return rest.isEmpty() ? rest : Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
    }

    private static boolean saysEnough(String sentence) {
        int words = Words.count(sentence);
        boolean own = Turns.OWN.matcher(sentence.toLowerCase(Locale.ROOT)).find()
                || Turns.LIKENESS.matcher(sentence).find();
        return words >= SHORTEST
                && words <= LONGEST
                && Words.content(sentence).size() >= (own ? OWN_CONTENT : CONTENT)
                && !BARE_FACT.matcher(sentence).find()
                && !A_LIST.matcher(sentence).find()
                && !NOT_TOLD.matcher(sentence).find();
    }
}
