package org.understudy.client.decide;

import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.client.aim.Candidate;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/** What any counselor asks anybody: something about yourself, what you make of it all, what you fear of coming here. */
final class Acquaintance {
    /** So like a question of the case, it is that one. */
    private static final double OF_THE_CASE = 0.8;

    /** The same for a worry that names this hour: only where it is nearly word for word. */
    private static final double NEARLY = 0.95;

    private static final Pattern YOURSELF = Pattern.compile("\\b((tell|telling) me ((a (little )?bit|a little|something"
            + " |more|some) ?)*(about|of) (yourself|who you are|you(?= ?[.?!]?$))|(what|anything|something)"
            + " (would|should|do|that)? ?(you (like|want) me to|i (should|ought to)|you'd (like|want) me to) know about"
            + " you(?!r)|introduce yourself|describe yourself)\\b");

    private static final Pattern OWN_VIEW = Pattern.compile("\\b(what do you (yourself"
        + " )?(think|reckon|suppose|believe|feel)('s| is| might be| could be)? ?(is |it is |it's |might be |is really"
        + " )?(going on|happening(?! (next|if|when))|the (matter|problem|trouble|cause)|causing (it|this)|behind"
        + " (it|this|all this)|wrong(?! with (him|her|them))|this is( all)? about|it's( all)? about)|what do you make"
        + " of (it|this|that|things) (all|yourself)|what do you make of all (of )?(it|this|that) yourself|how do you"
        + " (explain|make sense of|understand|see) (it( all)?|(all )?(of )?this|what('s| is| has been| you('re| are))("
        + " been)? (going on|happening|going through))( yourself)?|what('s| is) your (own"
        + " )?(view|take|theory|idea|explanation|understanding|sense)( of (it|this|all this|what's (going"
        + " on|happening|wrong))| on (it|this|that|all this|what's (going on|happening)))?(?=\\W*$))");

    private static final Pattern WORRY_HERE =
            Pattern.compile("\\b(what|anything|something)( that)?('s| is| are| do| you('re| are)?)?( you)?( most|"
                + " really)?"
                + " ?(worr(y|ies|ied|ying)|scar(es|ed|ing)|frighten(s|ed|ing)|afraid|fear|nervous|anxious|uneasy|put(s|ting)?"
                + " you off|hold(s|ing)? you back|concern(s|ed|ing)?)( of| about)?( you)?( the)?( most)?( about| of|"
                + " from| in)? (coming( here)?|being here|talking( to me)?( here)?|sitting here|starting"
                + " (this|here)|therapy|counsell?ing|these sessions|this (session|process|hour|work)|seeing me|working"
                + " with me)\\b|\\b(any|some|what|have you( got)?( any)?)"
                + " (worries|concerns|fears|doubts|reservations|misgivings)( (do )?you (might )?(have|had|'ve got))?"
                + " (about|around|with) (coming|being here|talking|this|therapy|counsell?ing"
                + "|starting|working|seeing)\\b");

    /** "Everybody says you should be here. And what do you think?" */
    private static final Pattern WHAT_YOU_THINK = Pattern.compile(
            "^(and |so |but |well )*what do you (yourself )?think,? ?(yourself|about it|of it|though)?\\W*$");

    private Acquaintance() {}

    /** Whether a sentence asks the client to say who they are. */
    static boolean ofYourself(Sentence asked) {
        return YOURSELF.matcher(Words.plain(asked.text())).find();
    }

    /** The answer to such a question, unless the case has a nearer one. */
    static Optional<Decision> of(Situation s) {
        if (!s.heard().asks()) return Optional.empty();
        double likeness = s.aim().best().map(Candidate::likeness).orElse(0.0);
        String last = s.lastAsked();
        if (WORRY_HERE.matcher(last).find() && likeness < NEARLY) return s.framed("worryHere");
        if (YOURSELF.matcher(last).find()) return s.framed("yourself");
        if (s.aim().confident() && likeness >= OF_THE_CASE) return Optional.empty();
        boolean own = OWN_VIEW.matcher(last).find()
                || s.early() && WHAT_YOU_THINK.matcher(last).find();
        return own ? s.framed("ownView") : Optional.empty();
    }
}
