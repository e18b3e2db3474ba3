package org.understudy.analysis.rating.protocol;

import java.util.List;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Transcript;
import org.understudy.session.Evidence;

/** Turns of phrase of exposure work that no technique code tells apart, as sentences of the counselor's. */
enum ExposureWords {
    /** Readiness asked for, or no made possible. */
    CONSENT("\\b(?:are you|do you feel|you feel|feeling|feel) (?:\\w+ )?ready\\b.*\\?|\\b(?:willing|up"
        + " for|game|prepared) (?:to|for)? ?.*\\?|\\bhow (?:would|do) you feel about"
        + " (?:trying|doing|starting)\\b|\\b(?:okay|ok|all right|alright|fine|good) (?:by|with|for) you\\?|\\bshall we"
        + " (?:begin|start|try|give|have a go)\\b.*\\?|\\bdo you want to (?:go ahead|try|do (?:it|this)|start|begin|go"
        + " on with)\\b.*\\?|\\byou(?:['’]re| are) in charge\\b|\\bnothing (?:\\w+ )?(?:happens|gets done|is"
        + " done)\\b.*\\b(?:unless|without|until)\\b|\\b(?:say|saying|tell me) no\\b|\\bno is (?:a |an |all |quite"
        + " )?(?:fine|good|okay|all right|right|full|answer)\\b|\\bonly (?:do|go|start|begin)\\b.*\\b(?:if|when)"
        + " you\\b"),

    /** Company in a few words while the memory is told. */
    COMPANY("^(?:good[.,!] ?|okay[.,] ?|that's it[.,] ?)*(?:you['’]re (?:doing|staying|sticking|keeping|with it|in"
            + " it|nearly)\\b.*|i['’]m (?:right )?(?:here|with you)\\b.*|(?:just )?(?:keep going|stay with"
            + " (?:it|that|this)|go on|carry on|stay (?:right )?there|stay in (?:it|the picture)|right there,?"
            + " stay|nearly there)\\b.*|that['’]s it|well done)[.!]*$"),

    /** The pace is changed with the client. */
    PACE("\\bslow(?:er|ly)?\\b(?! motion)|\\btake your time\\b|\\bno (?:hurry|rush)\\b|\\b(?:let['’]s|we can|we"
            + " could|shall we) (?:just )?(?:pause|rest|wait|stop|stay|ease)\\b|\\bfeel your feet\\b|\\bbit by"
            + " bit\\b|\\b(?:closer|nearer|further in)\\b"),

    /** The effort is honoured. */
    EFFORT("\\b(?:took|takes|needed|needs) (?:a lot|real|some|such|guts|courage|nerve|strength)\\b|\\b(?:hard"
            + " work|that['’]s the work|well done|brave|courage)\\b|\\byou (?:\\w+ )?(?:stayed|stuck|kept"
            + " (?:going|on|at|with)|went (?:through|back|all)|made it|got through|managed|let yourself|faced|held"
            + " on|did(?:n['’]t)? (?:bolt|run|stop|give|walk|it))\\b"),

    /** The numbers of the telling are looked back on. */
    CURVE("\\b(?:started|began|set off|were|was) (?:\\w+ )?(?:at|on|around|from) (?:the top|\\w+ty\\b|\\d+|an?"
            + " hundred)\\b[^?]*\\b(?:finish\\w*|end\\w*|lower|higher|down|up|now|then)\\b|\\b(?:\\w+ty|\\d+|a"
            + " hundred) (?:at (?:first|the start)|when you (?:began|started))\\b|\\b(?:look(?:ing)?"
            + " at|see|saw|read) (?:the|your|these|those) (?:numbers|curve)\\b|\\bmake of (?:the|those|these|your)"
            + " numbers\\b"),

    /** What comes after this hour. */
    AHEAD("\\bwe(?:['’]ll| will| can| could| go| pick| meet)\\b.*\\b(?:on"
            + " (?:mon|tues|wednes|thurs|fri|satur|sun)day|next (?:week|time|\\w+day))\\b|\\b(?:on"
            + " (?:mon|tues|wednes|thurs|fri|satur|sun)day|next (?:week|time|\\w+day))\\b.*\\bwe(?:['’]ll| will|"
            + " can| could| go| pick)\\b"),

    /** Where somebody stands on the scale is asked. */
    NUMBER("\\bwhere (?:would|do|did|'d) you (?:put|place|rate) (?:yourself|it|that|this)\\b.*\\?|\\bwhere"
            + " (?:are|were) you\\b.*\\b(?:scale|hundred|number|\\d+)\\b.*\\?|\\b(?:from|between)"
            + " (?:zero|nought|0|one) (?:to|and) (?:an? hundred|one hundred|100|ten|10)\\b.*\\?|\\bon"
            + " (?:the|that|our|your) (?:scale|ruler|dial)\\b.*\\?");

    private final Pattern pattern;

    ExposureWords(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    boolean found(String words) {
        return pattern.matcher(words).find();
    }

    /** The first such sentence of each counselor turn, once the client has spoken. */
    List<Evidence> in(Transcript t) {
        int spoken = t.client().isEmpty() ? 0 : t.client().getFirst().index();
        return t.counselor().stream()
                .filter(turn -> turn.index() > spoken)
                .flatMap(turn -> Quotes.sentences(turn.text()).stream()
                        .filter(this::found)
                        .limit(1)
                        .map(s -> Evidence.supporting(turn.index(), Quotes.shorten(s))))
                .toList();
    }
}
