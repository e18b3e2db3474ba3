package org.understudy.client.decide;

import static org.understudy.client.mind.Constants.number;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;
import org.understudy.session.Technique;

/** What a counselor says about themselves, the room or the clock, or as a compliment: nothing of it asks for a yes. */
final class Chatter {
    private static final Set<Technique> WORK = EnumSet.of(
            Technique.HOMEWORK,
            Technique.SUMMARY,
            Technique.AGENDA,
            Technique.GROUNDING,
            Technique.ADVISE_WITH_PERMISSION,
            Technique.COMPLEX_REFLECTION);

    private static final Pattern OF_THEM =
            Pattern.compile("\\b(you|your|yours|yourself|you're|you've|you'd|you'll)\\b");

    private static final Pattern OF_ONESELF = Pattern.compile("\\b(i|i'm|i've|i'd|my|mine|me|myself|we|we've|our)\\b");

    /** Words that make a confidence of it, or work of it. */
    private static final Pattern WEIGHTY = Pattern.compile(
            "\\b(sorry|died|dead|death|funeral|buried|grie(f|ve|ving)|lost|hit me|beat me|hurt me|crash(ed)?|accident"
                + "|attack(ed|s)?|abus\\w*|assault\\w*|divorce\\w*|miscarr\\w*|suicid\\w*|cried|shy|lonely|bullied|drank|illness|cancer|depress\\w*|panic\\w*|trauma\\w*|anxi\\w*|afraid|scared|struggl\\w*|went"
                + " through|been"
                + " through|hear|heard|wonder\\w*|notice\\w*|sense|understand|promise|listen\\w*|suggest|think|guess|believe|appreciate|grateful|want(ed)?"
                + " to|ask|(read|show|tell|give|bring) me|let's|we"
                + " (can|could|will|might|have|had|said|talked|agreed)|pushed|rushed|mistake|wrong|fault|here for|with"
                + " you|confidential\\w*)\\b");

    private static final Pattern COMPLIMENT = Pattern.compile(
            "\\b(you('re| are| were|'ve been| have been)( all| just| being)?( so| really| very| absolutely| quite|"
                + " doing)* (a"
                + " star|brilliant(ly)?|smashing|lovely|wonderful(ly)?|amazing(ly)?|fantastic(ally)?|great|brave|kind|perfect|funny|talented|well|marvellous(ly)?|incredible|good"
                + " at)\\b|you('ve| have)( got)? (such )?a (nice|lovely|great|good|wonderful|real) \\w+|what a"
                + " (lovely|nice|great|beautiful) \\w+|i (love|like) (your|that|how you)\\b|that's a"
                + " (lovely|nice|great|beautiful) \\w+|so much to offer|best one of the day|well done|good (for"
                + " you|job|work|man|girl)|^perfect[.!])");

    private static final Pattern CLOCK = Pattern.compile(
            "\\b(look(ing)? at the (time|clock)|is that the time|time('s| has| is)? (flown|flies|getting"
                    + " on|marching)|it('s| has) flown|(run|running|ran) out of time)\\b");

    private Chatter() {}

    /** The reaction to it, where a turn without a question is no more than that. */
    static Optional<Decision> of(Situation s) {
        String plain = s.heard().plain();
        if (s.heard().asks() || s.heard().silent()) return Optional.empty();
        if (CLOCK.matcher(plain).find())
            return Optional.of(Decision.of("meta.time", s.meta("time").keeping(l -> !l.contains("{time}"))));
        if (COMPLIMENT.matcher(plain).find() && s.heard().words() <= 25) {
            String how = s.dice().chance(number("affirmed.compliment")) ? "affirmed.took" : "affirmed.shrugged";
            return Optional.of(Decision.of(how, s.frame(how)));
        }
        boolean work = s.heard().coded().codes().stream().anyMatch(c -> WORK.contains(c.code()));
        boolean own = s.heard().stated().stream()
                        .map(Sentence::text)
                        .map(Words::plain)
                        .anyMatch(l -> OF_ONESELF.matcher(l).find())
                && !OF_THEM.matcher(plain).find();
        boolean confides = s.heard().stated().stream().allMatch(Sentence::ofCounselor);
        if (own && confides && WEIGHTY.matcher(plain).find()) return s.framed("disclosed");
        if (work || !own || WEIGHTY.matcher(plain).find() || s.heard().words() < 4) return Optional.empty();
        // a promise is taken, not chatted about
        if (Backchannels.kindness(s)) return Optional.empty();
        return s.framed("chat");
    }
}
