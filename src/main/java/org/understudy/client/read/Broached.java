package org.understudy.client.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "And the children, how old are they?", "You mentioned Callum. Who is he to you?": whoever is named first is who is meant. */
final class Broached {
    /** Those one has; nothing with a verb or a place in it. */
    private static final String NOUNS =
            "(?:(?!(?:is|are|was|were|do|does|did|have|has|had|be|been|s|re|d|ll|ve|you|we|i|it"
                + "|he|she|they|that|who|which|what|how|when|where|why|of|in|at|on|to|for|from|with|not|about|sounds?|seems?|must|can)\\b)[\\p{L}-]+(?:,"
                + " | )?){1,6}?";

    /** Somebody by name. */
    private static final String NAME = "\\p{Lu}\\p{Ll}+(?: (?:and )?\\p{Lu}\\p{Ll}+)?";

    private static final String JOINING = "(?:so|and|but|okay|ok|right|well|now|then|also|alright|all right|yes|mm+)";

    private static final String LEADING =
            "(?:" + JOINING + ",? )*(?:(?:what|how) about |as for |(?:going |coming )?back to |(?:earlier"
                    + " )?you(?:'ve)? (?:(?:just|also) )?(?:mentioned|named|brought up|(?:told"
                    + " me|talked|spoke) (?:a (?:bit|little) )?(?:about|of)) |i(?:'m| was| am|'d| would)?"
                    + " ?(?:just |also )*(?:wonder(?:ed|ing)?|thinking|curious|like to"
                    + " (?:ask|hear|know)|want(?:ed)? to ask|ask) (?:you )?about )?";

    private static final String FOR_NOW =
            "(?: (?:earlier|before|just now|a (?:moment|minute) ago|last time|too|as well" + "|then|there))?";

    /** One's own need no leading in; a name alone begins many a sentence. */
    private static final String SOMEBODY = "(?:(?i:" + LEADING + ")(?<yours>(?i:your) " + NOUNS + ")|(?=\\S)(?i:"
            + LEADING + ")(?<=\\S )(?<others>(?i:the|this|that|these|those) " + NOUNS + "|" + NAME + "))";

    private static final Pattern BEFORE = Pattern.compile(SOMEBODY + FOR_NOW + "\\s*[.?!…]+");

    private static final Pattern WITHIN = Pattern.compile(SOMEBODY + FOR_NOW
            + "\\s*(?:,|–|—|:|;| -) (?<asks>(?i:and |so"
            + " )?(?i:what|who|where|when|how|why|which|whose|is|are|was|were|do|does|did|have|has|had|can|could|would|will)(?:'s|'re)?"
            + " .+)");

    /** Somebody who was not named. */
    private static final Pattern SOMEONE = Pattern.compile("\\b(?:(?<whose>his|her(?= \\p{L}+)(?!"
            + " (?:to|at|in|with|for|now|well|much|often|before|like|still))|their)|he|she|they|him|her|them)\\b");

    /** Something that was named: only within one sentence is it surely that. */
    private static final Pattern SOMETHING = Pattern.compile(
            "(?<=\\b(?:is|was|does|did|has|had|will|would|about|of|to|with|for) )(?:it|that)\\b(?=\\W*$|"
                    + " (?!that\\b)\\p{L}+)");

    private Broached() {}

    /** A question with whoever the sentence before it names put in, where it names somebody and the question does not. */
    static Optional<String> put(String before, String question) {
        Matcher named = BEFORE.matcher(before.strip());
        return question.endsWith("?") && named.matches() ? about(who(named), question, SOMEONE) : Optional.empty();
    }

    /** A turn, its questions that begin with whoever or whatever they are about put in order. */
    static String asked(String text) {
        List<String> sentences = Sentences.of(text);
        List<String> put = sentences.stream().map(s -> within(s).orElse(s)).toList();
        return put.equals(sentences) ? text : String.join(" ", put);
    }

    /** A question that begins with whoever it is about. */
    private static Optional<String> within(String question) {
        Matcher named = WITHIN.matcher(question.strip());
        if (!question.endsWith("?") || !named.matches()) return Optional.empty();
        return about(who(named), named.group("asks"), SOMEONE)
                .or(() -> about(who(named), named.group("asks"), SOMETHING));
    }

    private static String who(Matcher named) {
        return Optional.ofNullable(named.group("yours"))
                .map(yours -> yours.replaceFirst("^Y", "y"))
                .orElseGet(() -> named.group("others"));
    }

    private static Optional<String> about(String who, String question, Pattern unnamed) {
        Matcher someone = unnamed.matcher(question);
        String whom = who.strip().replaceFirst(",$", "");
        // "the song, what is it about the song?" has it already
        boolean twice = Words.plain(question).contains(Words.plain(whom).replaceFirst("^\\w+ ", ""));
        if (twice
                || !someone.find()
                || Words.of(whom).isEmpty()
                || Lexicon.isStop(Words.stem(Words.of(whom).getLast()))) return Optional.empty();
        String put = unnamed == SOMEONE && someone.group("whose") != null ? whom + "'s" : whom;
        return Optional.of(someone.replaceFirst(Matcher.quoteReplacement(put)));
    }
}
