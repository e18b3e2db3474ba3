package org.understudy.client.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose hard words are: an insult is hurled by the counselor. "You felt like an idiot" and "he told you to man up" give
 * back what the client thinks or was told, and "he was an idiot" is of somebody else.
 */
final class HardWords {
    private static final Pattern SENTENCE = Pattern.compile("[.!?…;]+");

    /** Somebody feels, thinks or says it who is not the counselor. */
    private static final Pattern THEIRS =
            Pattern.compile("(?<!\\bi )(?<!\\bi('m|'d|'ve| am| do| just| really| also |'m just)"
                + " )\\b((feel|think|believe|tell|call|see|consider|fear|imagine|worr|suspect|decide|conclud|wonder|learn)(s|y|ies|ed|d|ing)?"
                + "|said|says?|saying|felt|thought|told|saw|seen|heard|shout(s|ed|ing)?|mutter(s|ed)?|went|goes|(supposed|meant|expected|raised|taught|brought"
                + " up) to|as (if|though)|^(so |and |it's |almost |just )*like|to you|in your (own"
                + " )?(head|eyes|mind|book)|the (word|thought|voice|message|rule|idea|story|belief)s?)\\b");

    /** "Pathetic, that was the word you used", "how useless you felt". */
    private static final Pattern WORD_OF_THEIRS = Pattern.compile("^,? ?(is|was|that's|that is|that was)? ?(the word"
            + " |what |how )?(you|he|she|they|people|part of you)('d| had| always| must have)?"
            + " (feel|felt|calls?|called|says?|said|used?|saw|see|thinks?|thought)\\b");

    /** The counselor's own opinion, and a picture of the client from outside. */
    private static final Pattern MINE = Pattern.compile("\\bi('m| am|'d| would| do| just| really)?"
            + " (just |really )?(feel|think|believe|tell|say|call|see|telling|saying)\\b|\\byou"
            + " (look|sound|act|behave|seem)(ed)? (so |like |pretty |really )");

    private static final Pattern SAYS_NEXT =
            Pattern.compile("\\b(say|says|said|saying|think|thinks|thinking|thought|goes|went|(?<!i )(tells?|told)"
                    + " you|(tell|telling|told) yourself|message|voice|rule|word)[,: ]*$");

    private static final Pattern NAMES = Pattern.compile("(and |but |so )?(you're|you are)( \\p{L}+){0,2}");

    private static final Pattern ORDERS_OR_NAMES =
            Pattern.compile("(stop|get|pull|snap|grow|man|shut|you|you're|who|nobody|no|piss|sick|i|your)\\b.*");

    private static final Pattern OF_SOMEBODY_ELSE = Pattern.compile(
            ".*\\b(he|she|they)('s|'re|'d| is| was| were| are| had been| sounds?| must be)\\b(?!.*\\byou).*");

    private HardWords() {}

    /** Whether one of what {@code hard} finds is said to the client, as the counselor's own. */
    static boolean hurled(Pattern hard, String plain) {
        for (String sentence : SENTENCE.split(plain)) {
            Matcher found = hard.matcher(sentence.strip());
            while (found.find()) if (hurled(found, sentence.strip())) return true;
        }
        return false;
    }

    private static boolean hurled(Matcher found, String sentence) {
        String lead = sentence.substring(0, found.start());
        String near = lead.substring(lead.lastIndexOf(',') + 1).strip();
        boolean newClause = lead.contains(",")
                && (near.isEmpty() && ORDERS_OR_NAMES.matcher(found.group()).matches()
                        || NAMES.matcher(near).matches());
        if (newClause) return !SAYS_NEXT.matcher(lead).find();
        if (OF_SOMEBODY_ELSE.matcher(lead).matches()) return false;
        boolean theirs = THEIRS.matcher(lead).find()
                || WORD_OF_THEIRS.matcher(sentence.substring(found.end())).find();
        return MINE.matcher(lead).find() || !theirs;
    }
}
