package org.understudy.client.decide;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Short questions that are about risk only because risk was just spoken of: "Have you ever thought how?", "any plans?",
 * "what stops you?".
 */
final class RiskFollowUps {
    private static final Map<String, Pattern> KINDS = kinds();

    private RiskFollowUps() {}

    /** The kind of risk a question asks for, read as one about what was just disclosed. */
    static Optional<String> kind(String plain) {
        return KINDS.entrySet().stream()
                .filter(k -> k.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, Pattern> kinds() {
        Map<String, Pattern> kinds = new LinkedHashMap<>();
        kinds.put(
                "past",
                Pattern.compile("\\b(ever|before|in the past)\\b.{0,20}\\b((tried|try)( (it|that|anything|before|to"
                        + " (end|kill|take your|hurt|harm|die|do it)\\w*)|\\W*$)|attempt\\w*|acted|got close|come"
                        + " close|done (it|anything))|\\btried( (it|anything))?( before|\\?|$)|(did|have) you("
                        + " ever)? (try|tried|done anything|acted)( (it|to|on|before|like that)\\b|\\?|$)"));
        kinds.put(
                "ideation",
                Pattern.compile("\\bhow (often|many times|strong(ly)?|bad)\\b[^?]{0,20}\\b(thoughts?|think|come|comes"
                        + "|happen|happens)\\b|\\b(those|these|such) thoughts\\b"));
        kinds.put(
                "protective",
                Pattern.compile("\\b(what|who|something|anything|somebody)('s| is| has|'ve| have)?( it that)?"
                        + " ((keeps?|kept|keeping|holds?|held|holding|pulls?) you|(stops?|stopped|stopping)"
                        + " you( (then|from (it|acting|doing (it|anything)|that|going))|\\W*$))|what (gets"
                        + " you through|makes you stay|helps)|reasons? to (stay|live|be here)"));
        kinds.put(
                "means",
                Pattern.compile("\\b(with what|what would you use|what with|(got|have|is there|are there|keep)"
                        + " (anything|something|tablets|pills|the means|what you'd need)\\b.{0,25}\\b(at home|in the"
                        + " house|to hand|put by|use|it with)|(tablets|pills|means|access))\\b"));
        kinds.put(
                "plan",
                Pattern.compile(
                        "\\b(thought|think|thinking|know|known|worked out|considered|decided|wondered|imagined)("
                            + " about| of| out)? (how|when|where|a way|ways)\\b(?!"
                            + " (much|many|long|often|hard|bad)\\b)|\\b(how|when|where) (would|might|'d) you( (do|go"
                            + " about) (it|that)|\\?|$)|\\bplan(s|ned|ning)?\\b|\\ba how\\b|^(and )?how("
                            + " exactly)?\\?*$"));
        kinds.put(
                "intent",
                Pattern.compile("\\b(mean to( do)?|intend\\w*|act on|acting on|going to (do|act)|want to"
                        + " (do|act)|(would|could|will|might|do) you (ever |really |actually )*(act\\b|do"
                        + " (it|that|anything|something)|go through|carry it)|go through with|carry it out|keep"
                        + " (yourself )?safe|how likely (are you|is it (that )?you)|how close (did|have|are|were)"
                        + " you)"));
        return kinds;
    }
}
