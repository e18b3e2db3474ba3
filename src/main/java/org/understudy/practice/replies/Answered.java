package org.understudy.practice.replies;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.session.Release;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/**
 * How a client answered where they told nothing: it is that, and not the subject, which a good reply then takes up. Read
 * from what the client did, where that is known, else from the words.
 */
enum Answered {
    /** Advice is known: tried, read, or said by everybody. */
    KNEW,
    /** Advice is for other people. */
    NOTME,
    /** Advice would do, if life were otherwise. */
    INTHEORY,
    /** Advice is turned down kindly. */
    MAYBE,
    /** Agrees, to be agreeable. */
    AGREES,
    /** Explains it away. */
    EXPLAINS,
    /** Stands up for themselves. */
    DEFENDS,
    /** Makes light of it, or looks elsewhere. */
    LIGHT,
    /** A word or two, and nothing told. */
    LITTLE,
    /** Has not found the words yet. */
    THINKING;

    private static final Pattern KNOWN =
            Pattern.compile("(?i)\\b(tried|did (?:that|think|try)|thought of|leaflet|poster"
                    + "|website|read (?:that|about)|an app|know (?:that|how)|says?|said|tells?|told|that one|had that"
                    + "|recommends|everyone's got)\\b");
    private static final Pattern OTHERS = Pattern.compile("(?i)\\b(for some(?:body)?|some people|other people"
            + "|(?:some(?:one|body)|something) else|a person|works on|long in the tooth|not the type|whose)\\b");
    private static final Pattern LIFE =
            Pattern.compile("(?i)\\b(in theory|on paper|in principle|practice|fine (?:if|till)|(?:in|on) (?:the|a|my)"
                    + " \\w+|only|but|then (?:what|who)|who|simple|easy|there'd|i'd have to|i'd feel|i'd"
                    + " need|again|start|quieter|just)\\b");
    private static final Pattern YES =
            Pattern.compile("(?i)^(?:yeah|yes|yep|ok(?:ay)?|sure|right|mm+|aye|i suppose|i see|fine|that makes sense|of"
                    + " course|true)\\b.*");
    private static final Pattern UNSURE =
            Pattern.compile("(?i).*\\b(?:don't know|dunno|not sure|let me think|i'm thinking|no idea)\\b.*");

    /** A short answer that calls the counselor to account is no little one ("I've just told you some."). */
    private static final Pattern TO_ACCOUNT = Pattern.compile(
            "(?i)\\b(?:told you|(?:already|just) (?:said|told|did)|you (?:said|asked|don't|didn't|never|keep|aren't"
                    + "|weren't|haven't) )");

    /** Content words up to which an answer without a trace says little. */
    private static final int FEW = 2;
    /** Words up to which an answer is short. */
    private static final int SHORT = 6;

    private static final Map<String, Answered> ACTS = Map.ofEntries(
            Map.entry("advised.comply", AGREES),
            Map.entry("resist.comply", AGREES),
            Map.entry("resist.intellectualise", EXPLAINS),
            Map.entry("resist.defend", DEFENDS),
            Map.entry("resist.hostile", DEFENDS),
            Map.entry("resist.superficial", LIGHT),
            Map.entry("resist.tangent", LIGHT),
            Map.entry("pullback", LIGHT),
            Map.entry("resist.minimal", LITTLE),
            Map.entry("deflect", LITTLE),
            Map.entry("backchannel", LITTLE),
            Map.entry("answer", LITTLE),
            Map.entry("thinking", THINKING),
            Map.entry("silence.short", THINKING),
            Map.entry("silence.long", THINKING));

    /** How the last answer was given; empty where something was told, or nothing was answered yet. */
    static Optional<Answered> at(Transcript lead, boolean afterAdvice) {
        return lead.turns().reversed().stream()
                .filter(Turn::byClient)
                .findFirst()
                .flatMap(turn -> turn.trace().isPresent()
                        ? traced(turn.trace().get(), turn.text())
                        : worded(turn.text(), afterAdvice));
    }

    private static Optional<Answered> traced(TurnTrace trace, String text) {
        if (trace.act().equals("advised.yesBut")) return Optional.of(advised(text));
        if (ACTS.containsKey(trace.act())) return Optional.of(ACTS.get(trace.act()));
        boolean shut = trace.release().filter(r -> r == Release.BLOCKED).isPresent();
        if (!shut || !little(text)) return Optional.empty();
        return Optional.of(UNSURE.matcher(text).matches() ? THINKING : LITTLE);
    }

    private static Optional<Answered> worded(String text, boolean afterAdvice) {
        if (!little(text)) return Optional.empty();
        if (TO_ACCOUNT.matcher(text.replace('’', '\'')).find()) return Optional.of(DEFENDS);
        if (UNSURE.matcher(text).matches()) return Optional.of(THINKING);
        if (afterAdvice) return Optional.of(YES.matcher(text).matches() ? AGREES : advised(text));
        return Optional.of(LITTLE);
    }

    private static boolean little(String text) {
        return !text.isBlank()
                && !text.contains("?")
                && Words.count(text) <= SHORT
                && Words.content(text).size() <= FEW;
    }

    private static Answered advised(String text) {
        if (KNOWN.matcher(text).find()) return KNEW;
        if (OTHERS.matcher(text).find()) return NOTME;
        return LIFE.matcher(text).find() ? INTHEORY : MAYBE;
    }

    /** The key its lines are kept under. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
