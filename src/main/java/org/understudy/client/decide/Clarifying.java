package org.understudy.client.decide;

import static org.understudy.client.mind.Constants.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.client.mind.Mind;
import org.understudy.client.read.FollowUp;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Sentences;
import org.understudy.client.read.Words;

/** Talk about the talk: saying it again, saying it differently, asking what is meant, having a question oneself. */
final class Clarifying {
    /** What was said in so many words is said again whole; of more, the first sentence. */
    private static final int SAID_WHOLE = 14;

    private static final Pattern AGAIN = Pattern.compile(
            "\\b((say|repeat|tell me) (that|it|the last (bit|part))( one)? (again|once more)|(can|could|would) you"
                + " (please )?repeat (that|it|yourself)|i (didn't|did not) (quite )?(catch|hear)( (that|you|what you"
                + " said|all of that))?|what did you just say\\?|come again\\?|i missed (that|what you"
                + " said))|^pardon(,? me)?\\?|(?<=^|[.!?] )((sorry|hm+|pardon|what),? )?what did you say\\?");
    private static final Pattern LOST = Pattern.compile(
            "\\b(i (don't|didn't|do not|did not) (quite |really |fully )?(understand|follow|get (it|that))("
                + " (that|you|what you mean( by that)?|what you're saying))?|i'm (not sure i"
                + " (understand|follow)|confused|a bit (lost|confused)|not (quite )?following)( (that|you|what you"
                + " mean))?|help me understand (that|what you mean)|(can|could|would) you (please )?(put|say|explain)"
                + " (it|that) (in (other|different|plain|your own) words|(in )?another way|differently|(a bit )?more"
                + " simply)( please)?|(can|could) you explain( (that|what you mean)( a (bit|little) more)?)?)(,? (so"
                + " )?((can|could) you )?help me( out)?( here| a bit)?)?[.?!]*$");
    private static final Pattern ANY_QUESTIONS = Pattern.compile(
            "\\b((do you have|have you (got )?|got) any questions\\b|ask me (one|anything|something|away)\\b|what"
                + " (other |more )?questions (do|would|might) you have|any questions (for me|about|so far|at"
                + " all|before (you|we) \\w+)|^any questions\\?|(is there )?(anything|something) (else )?(that"
                + " )?(you('d| would)? (like|want)(ed)? to|you wanna|you need to) (ask|know)( me)?|what (would|do) you"
                + " (like|want) to (ask|know)( me| from me)?)");
    private static final Pattern WANTS_A_TOPIC = Pattern.compile(
            "^(and |so |but |okay,? |ok,? )*(how (likely|probable|sure|true|realistic)( (do|are|would) you( think)?|"
                + " is| was| feel| it)?.{0,24}|what('s| is| would be) the (evidence|proof)( for| against)?( that| it|"
                + " this)?( being true)?|what('s| is) the worst that (could|might|would|can) happen|what would you"
                + " (say|tell)( to)? (a|your) (good |best |close )?friend.{0,40}|(can|could) you (give|think of)( me)?"
                + " an example( of (that|it|this))?|what (happened|did you do|did you say)( then| next| after("
                + " that)?)|what did you feel( in your body)?( then)?|what (was|were|went|is|goes) (going"
                + " )?(through|on in) your (mind|head)(| then| at (the|that) time)|what were you thinking( then)?|what"
                + " did (that|it) mean( to you)?)[?.! ]*$");

    /** "Two? Two what?": a figure without what it counts. */
    private static final Pattern OF_WHAT = Pattern.compile("(?<=^|[.!?,] )((and|so|but|sorry|um),? )*(a |the"
        + " )?(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|ninety|a?hundred|both|half|some|most|none|once|twice)"
        + " (of )?(what|which)\\?$");

    /** "How long has this been going on?" asks after the trouble itself, which is why somebody is here. */
    private static final Pattern SINCE =
            Pattern.compile("\\b(going on|started|start|begin|began|begun|since when|first (happen|notice)\\w*)\\b");

    private Clarifying() {}

    /** The answer to a turn that is about what was just said rather than about the client's life. */
    static Optional<Decision> of(Situation s) {
        String plain = s.heard().plain();
        Mind mind = s.mind();
        String last = mind.spoken().last();
        // who gives back "say that again" is not asking for it
        boolean theirs = AGAIN.matcher(Words.plain(last)).find();
        if (AGAIN.matcher(plain).find() && !last.isEmpty() && !theirs) {
            return Optional.of(Decision.of("again", again(last)));
        }
        boolean told = mind.thread().last().isPresent() && mind.thread().sinceLastUnit() <= 3;
        if (told && (LOST.matcher(plain).find() || OF_WHAT.matcher(plain).find())) {
            return Optional.of(
                    Following.of(FollowUp.EXAMPLE, s.heard().sentences().getLast(), s));
        }
        if (ANY_QUESTIONS.matcher(plain).find()) return s.framed("questions");
        return Optional.empty();
    }

    /** A question that needs something to be about, where nothing has been told: about what? */
    static Optional<Decision> ofWhat(Sentence asked, Situation s) {
        boolean told = s.mind().thread().last().isPresent() && s.mind().thread().sinceLastUnit() <= 4;
        boolean pointless = asked.followUp().filter(f -> f != FollowUp.MORE).isPresent()
                || asked.elliptical()
                || WANTS_A_TOPIC.matcher(Words.plain(asked.text())).find();
        boolean since = SINCE.matcher(Words.plain(asked.text())).find();
        return told || since || !pointless || s.heard().sentences().size() > 1 ? Optional.empty() : s.framed("clarify");
    }

    /** After a listening sound: the next thing, or that there is none. */
    static Optional<Decision> encouraged(Situation s) {
        Heard heard = s.heard();
        if (heard.asks() || heard.bareFollowUp().filter(f -> f == FollowUp.MORE).isEmpty()) return Optional.empty();
        Mind mind = s.mind();
        boolean fresh = mind.thread().last().isPresent() && mind.thread().sinceLastUnit() <= 2;
        if (fresh
                && s.dice()
                        .chance(number("encouraged.goes_on")
                                + number("encouraged.talk") * mind.style().talk())) {
            Optional<Decision> on = Reactions.elaborate(mind.thread().last().get(), s);
            if (on.isPresent()) return on;
        }
        return mind.thread().recent("encouraged", 8) > 0 || s.dice().chance(number("encouraged.short"))
                ? Optional.of(Decision.of("silence.short", s.frame("silence.short")))
                : s.framed("encouraged");
    }

    private static Part again(String text) {
        List<String> sentences = Sentences.of(text);
        String same = Words.count(text) <= SAID_WHOLE || sentences.size() < 2 ? text : sentences.getFirst();
        return new Part("again", List.of(same), Part.Role.BODY);
    }
}
