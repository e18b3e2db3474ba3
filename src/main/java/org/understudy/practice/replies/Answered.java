package org.understudy.practice.replies;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.session.TurnTrace;

/**
 * How a client took advice: it is that, and not the subject, which a good reply then takes up. Read from what the client
 * did, where that is known, else from the words.
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
    AGREES;

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

    /** Calls the counselor to account, which is no taking of advice ("I've just told you some."). */
    private static final Pattern TO_ACCOUNT = Pattern.compile(
            "(?i)\\b(?:told you|(?:already|just) (?:said|told|did)|you (?:said|asked|don't|didn't|never|keep|aren't"
                    + "|weren't|haven't) )");

    /** Content words up to which an answer without a record says little. */
    private static final int FEW = 2;
    /** Words up to which an answer is short. */
    private static final int SHORT = 6;

    /** How the last turn took the advice before it; empty where it did something else. */
    static Optional<Answered> toAdvice(Transcript lead) {
        return Situation.lastOfClient(lead)
                .flatMap(turn ->
                        turn.trace().isPresent() ? traced(turn.trace().get(), turn.text()) : worded(turn.text()));
    }

    private static Optional<Answered> traced(TurnTrace trace, String text) {
        return switch (trace.act()) {
            case "advised.yesBut" -> Optional.of(advised(text));
            case "advised.comply", "resist.comply" -> Optional.of(AGREES);
            default -> Optional.empty();
        };
    }

    private static Optional<Answered> worded(String text) {
        boolean little = !text.isBlank()
                && !text.contains("?")
                && Words.count(text) <= SHORT
                && Words.content(text).size() <= FEW;
        if (!little
                || UNSURE.matcher(text).matches()
                || TO_ACCOUNT.matcher(text.replace('’', '\'')).find()) return Optional.empty();
        return Optional.of(YES.matcher(text).matches() ? AGREES : advised(text));
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
