package org.understudy.client.decide;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/** Plain things said to anybody who comes into a room, and a plain answer to them: the chair, the way here, the name. */
final class Courtesies {
    private static final Pattern COMFORT = Pattern.compile(
            "\\b(find (us|it(?= (all right|alright|ok|okay|easily|here)\\b|\\?)|the (place|room|building)|your"
                    + " way)\\b.{0,45}\\?|get here\\b.{0,12}\\?|how was( it)?,? (getting|coming|finding)("
                    + " (over|up|in|to))? (here|us)\\b|(was|were) the"
                    + " (journey|traffic|trip|drive|bus|train|parking)|how('s| is| was) (the|your)"
                    + " (journey|traffic|trip|drive|bus|train|parking|chair|seat)|(chair|seat|temperature|light)"
                    + " (ok(ay)?|all right|alright|fine|comfortable)|(are|you) (um |you )?(comfortable|comfy|warm"
                    + " enough|settled)|(do|would) you (want|like) (some|a|any) ?(\\w+ of"
                    + " )?(water|tea|coffee|drink|biscuit|tissue\\w*|minute)|(can|may) i (get|offer|take) (you|your) (a"
                    + " |some |any)?(\\w+ (of )?)?(water|tea|coffee|drink|coat|anything)|^(water|tea|coffee)\\?|\\bi"
                    + " (can|could) (also )?(\\w+ ){1,5}if (you('d| would)? (want|like|prefer)|that('s| is| would be)"
                    + " (better|easier|nicer))\\b[^?]{0,15}\\?)");

    private static final Pattern THE_WAY = Pattern.compile(
            "\\b(find (us|it|the (place|room|building)|your way)|(get|getting|coming|find|finding)( (over|up|in|to))?"
                    + " (here|us)|journey|traffic|trip|drive|bus|train|parking)\\b");

    private static final Pattern WEATHER = Pattern.compile("\\b(what|how)('s| is) the weather\\b");

    private static final Pattern ENDS_EARLY = Pattern.compile(
            "\\b(i|we|i'm|we're|we'll|i'll)\\b[^.?!]{0,25}\\b(end|ending|finish|finishing|stop|stopping|wrap(ping)?"
                    + " up|leave|leaving|close|closing)\\b(?: (?:up|here|it|things|our (?:time|session)|the"
                    + " (?:session|hour)|today|a (?:little|bit|few minutes|touch)))* early\\b");

    /** Plain words where the author wrote none. */
    private static final List<String> ALL_RIGHT = List.of("That's all right.", "Okay. That's fine.", "All right.");

    /** How the way was, of the lines that say one is well. */
    private static final Pattern EASILY =
            Pattern.compile("(?i)\\b(eas(y|ily)|difficulty|problem|bother|nicely|perfectly|in order)\\b");

    private static final Pattern NAME = Pattern.compile("\\b(what|how) (would|do|shall|should|can|may) (you|i|we)"
        + " (like |prefer |want )?(me |us )?(to )?(be )?(call(ed)?|address(ed)?)\\b(?!"
        + " (it|this|that|them|what|the)\\b)|\\bhow (would|do) you (like|prefer|want) (that |for )?(i|me|us) (should"
        + " |may |to )?(call|address)\\b|\\bhow you('d| would) (like|prefer|want) (me )?to (be"
        + " )?(call|address)|\\bwhat('s| is) your (first )?name\\b|\\bwhat name do you\\b");

    private static final Pattern PLEASANTRY =
            Pattern.compile("^((um+|uh+|er+|so|and|well|oh|ok(ay)?)\\b,? )*(come (on )?in|hello|hi|hiya|hey|good"
                    + " (morning|afternoon|evening)|welcome|how('s| is| are) (you|u|it|things)( \\w+){0,2}\\W*$|are you"
                    + " (ok(ay)?|all right|alright)|(you|u) (ok(ay)?|all right|alright))(?!\\w).*");

    private static final Pattern WHY_HERE =
            Pattern.compile("\\b(what('s| has| is)? (brought|brings|made) you (here|in|along|come|to (us|me|see))|why"
                + " (are|did) you (here|come)|(what('s| is)|what would you say is|^) ?(the )?(main"
                + " )?(problem|trouble|matter|wrong)\\?|what's wrong\\?|what('s| is) (at the )?top of (the|your)"
                + " list|reason (you're|you are) here|how can i help|\\b(led|made|prompted|caused|brought) you to"
                + " (seek|ask for|make|book|look for) (an appointment|help|support|this|counsel\\w*)|what made you,?"
                + " (you know,? )?(decide|want) to come)");

    /** The same put widely, as a first question. */
    private static final Pattern WHAT_IS_IT = Pattern.compile("\\bwhat('s| has)( it)? been (happening|going on|the"
        + " (matter|trouble|problem)|most"
        + " (difficult|hard|troubling)|(hardest|worst|difficult|hard|troubling))\\b|\\bwhat('s| is) (been )?(going"
        + " on|troubling you|bothering you)\\b|\\bwhat('s| is) (the|your) (hardest|biggest|worst|main|most"
        + " (difficult|painful|pressing)) (thing|part|problem|worry|trouble|difficulty)( for you)?( right now| at the"
        + " moment| just now| these days| now| currently)?(?=\\W*$)");

    private Courtesies() {}

    /** What brought the client here, asked in whatever words. */
    static Optional<DisclosureUnit> reason(Situation s) {
        if (!s.heard().asks()) return Optional.empty();
        String last = s.lastAsked();
        boolean widely = s.early() && WHAT_IS_IT.matcher(last).find();
        if (!widely && !WHY_HERE.matcher(last).find()) return Optional.empty();
        return reasonOf(s.clientCase());
    }

    /** The unit that is what brought the client here. */
    static Optional<DisclosureUnit> reasonOf(ClientCase c) {
        return c.units().stream().filter(Courtesies::isReason).findFirst();
    }

    /** Whether a unit is what brought the client here. */
    static boolean isReason(DisclosureUnit unit) {
        return unit.id().equals("why-here") || unit.id().equals("here-why");
    }

    /** The weather of today, which is no weather of the case's. */
    static Optional<Decision> weather(Situation s) {
        return s.heard().asks() && WEATHER.matcher(s.lastAsked()).find()
                ? Optional.of(Decision.of("meta.smallTalk", s.meta("smallTalk")))
                : Optional.empty();
    }

    /** The hour is to be shorter than usual: said of it, agreed to. */
    static Optional<Decision> shorter(Situation s) {
        if (!ENDS_EARLY.matcher(s.heard().plain()).find()) return Optional.empty();
        Part own = s.frame("endsEarly");
        return Optional.of(Decision.of(
                "endsEarly", own.isEmpty() ? new Part("courtesies/endsEarly", ALL_RIGHT, Part.Role.BODY) : own));
    }

    /** The answer to the last question of the turn, where that is such a thing. */
    static Optional<Decision> of(Situation s) {
        if (!s.heard().asks()) return Optional.empty();
        String last = s.lastAsked();
        if (NAME.matcher(last).find()) return s.framed("named");
        if (!COMFORT.matcher(last).find()) return Optional.empty();
        Optional<Decision> settled = s.framed("settled");
        return THE_WAY.matcher(last).find() ? settled.map(d -> d.keeping(EASILY.asPredicate())) : settled;
    }

    /** Asks for more than how somebody is, so that a greeting alone is no answer. */
    static boolean putsAQuestion(Heard heard) {
        return heard.asked().stream()
                .filter(q -> q.occasion().isEmpty())
                .map(Sentence::text)
                .map(Words::plain)
                .anyMatch(q -> !PLEASANTRY.matcher(q).matches());
    }
}
