package org.understudy.analysis.rating.protocol;

import static org.understudy.analysis.rating.protocol.Mood.asking;
import static org.understudy.analysis.rating.protocol.Mood.telling;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.analysis.Wording;
import org.understudy.analysis.rating.Checklist;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Undertaking;
import org.understudy.analysis.rating.Words;
import org.understudy.session.Evidence;
import org.understudy.session.Technique;

/**
 * One session of cognitive work, as peer counselors are taught it (Iftikhar et al. 2024): the event, what it set off in
 * thought, feeling and act, a name for the thought, a test of it, and a new thought of the client's own.
 */
final class SingleSessionProtocol {
    /** Where in a session the second half begins. */
    private static final double HALF = 0.5;

    /** One time is named or asked for; "and what did you do?" asks on, whatever it is about. */
    private static final Pattern ONCE = Pattern.compile(
            "(?i)\\b(?:(?:walk|take|talk) me through|(?:that|the) (?:day|night|morning|evening|time|moment)|what"
                    + " happened (?:on|last|that|this)\\b|(?:last|most recent|first|latest|one)"
                    + " (?:time|occasion|episode|attack|row|argument)|a time (?:when|that|you)|an? (?:\\w+"
                    + " )?(?:example|instance)|a (?:particular|specific) (?:day|time|moment|situation))\\b");

    /** A question or a request that may name one time. */
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?i)^(?:\\w+,? ){0,2}(?:tell me about|think of|pick|choose|give me|describe|when was|what happened|can you"
                    + " (?:think|remember|recall|give))\\b");

    /** Past here an event is no longer chosen but gone back to. */
    private static final double LATE = 0.7;

    /** "Let's have Sunday, then": one of several, taken. */
    private static final Pattern CHOSEN = Pattern.compile(
            "(?i)\\b(?:let['’]s|we['’]ll|shall we) (?:have|take|do|use|start with|look at) (?:\\w+day|that"
                    + " (?:one|night|evening|hour|time|morning)|the"
                    + " (?:first|second|last|one|time|night|evening|morning)\\b)");

    /** What somebody is able to do, or says they will: no thought about themselves. */
    private static final Pattern ABLE =
            Pattern.compile("(?i)^(?:maybe |well,? |so )*I(?:['’]ll| can| could| might| will| should)\\b");

    /** A thought spoken of as a thing of its own; "what do you think?" asks for an opinion. */
    private static final Pattern OF_THOUGHTS = Pattern.compile(
            "(?i)\\b(?:(?:the|that|this|a|your|what|which|those|automatic|anxious|worst) thoughts?\\b(?!"
                    + " (?:about|on|of))|(?:through|in|across|into) your (?:head|mind)|thinking"
                    + " (?:traps?|styles?|errors?|patterns?)|evidence (?:for|against|that)|beliefs?\\b|say to"
                    + " yourself|tell yourself)");

    private static final Set<String> WEIGHED = Set.of("named", "tested");

    static final String KEY = "single_session_cbt";

    private static final List<StepFinder> STEPS = List.of(
            new StepFinder("event", "event", 1, List.of(), SingleSessionProtocol::oneTime),
            new StepFinder("thoughts", "model", 2, List.of(), t -> asking(t.saying(Cue.THOUGHT_ASK))),
            new StepFinder("feelings", "model", 1, List.of(), t -> asking(t.saying(Cue.FEELING_ASK))),
            new StepFinder("behaviours", "model", 1, List.of(), t -> asking(t.saying(Cue.BEHAVIOUR_ASK))),
            new StepFinder("explained", "model", 1, List.of(), t -> Rationale.in(t)),
            new StepFinder("named", "work", 1, List.of(), t -> t.saying(Cue.DISTORTION)),
            new StepFinder("tested", "work", 2, List.of(), SingleSessionProtocol::tests),
            new StepFinder("new_thought", "work", 1, List.of(), SingleSessionProtocol::newThought),
            new StepFinder(
                    "step",
                    "close",
                    1,
                    List.of(),
                    t -> from(
                            t,
                            HALF,
                            Transcript.either(
                                    Undertaking.of(t).stream()
                                            .map(Undertaking::words)
                                            .filter(e ->
                                                    Words.count(e.quote()) > 1 && !Cue.FEEDBACK_ASK.found(e.quote()))
                                            .toList(),
                                    t.doing(Technique.HOMEWORK),
                                    t.saying(Cue.HOMEWORK)))),
            new StepFinder(
                    "summary",
                    "close",
                    1,
                    List.of(),
                    t -> from(
                            t,
                            HALF,
                            Transcript.either(t.doing(Technique.SUMMARY), telling(t.saying(Cue.SUMMARISES))))));

    private SingleSessionProtocol() {}

    private static List<Evidence> oneTime(Transcript t) {
        List<Evidence> asked = t.counselor().stream()
                .flatMap(turn -> Quotes.sentences(turn.text()).stream()
                        .filter(s ->
                                Cue.BEHAVIOUR_ASK.found(s) || EXAMPLE.matcher(s).find())
                        .filter(s -> ONCE.matcher(s).find() && !s.startsWith("I"))
                        .limit(1)
                        .map(s -> Evidence.supporting(turn.index(), Quotes.shorten(s))))
                .filter(e -> t.place(e.turn()) < LATE)
                .toList();
        List<Evidence> chosen = t.saying(Cue.PLAN).stream()
                .filter(e -> t.opening(e.turn()) && CHOSEN.matcher(e.quote()).find())
                .toList();
        return Transcript.either(asked, chosen);
    }

    /** Questions that weigh a thought; what to put on the list and what is done all day weigh none. */
    private static List<Evidence> tests(Transcript t) {
        return asking(Transcript.either(t.saying(Cue.SOCRATIC), t.doing(Technique.SOCRATIC_QUESTION))).stream()
                .filter(e -> !Cue.AGENDA_ASK.found(e.quote()) && !Cue.AGENDA_OPEN.found(e.quote()))
                .filter(e -> !Cue.BEHAVIOUR_ASK.found(e.quote()))
                .filter(e -> t.place(e.turn()) > 0.05)
                .toList();
    }

    /** The client's, after the work on the old one had begun; or asked for, not handed over. */
    private static List<Evidence> newThought(Transcript t) {
        int begun = Transcript.either(tests(t), asking(t.saying(Cue.THOUGHT_ASK))).stream()
                .mapToInt(Evidence::turn)
                .min()
                .orElse(Integer.MAX_VALUE);
        List<Evidence> came = t.hearing(Cue.CLIENT_INSIGHT).stream()
                .filter(e -> e.turn() > begun && !ABLE.matcher(e.quote()).find() && Words.count(e.quote()) > 3)
                .toList();
        return Transcript.either(asking(t.saying(Cue.NEW_THOUGHT)), came);
    }

    private static List<Evidence> from(Transcript t, double place, List<Evidence> finds) {
        return finds.stream().filter(e -> t.place(e.turn()) >= place).toList();
    }

    /** Whether a talk that names no approach worked on thoughts: spoken of more than once by the counselor, and weighed. */
    static boolean isCognitive(Transcript t, Checklist list) {
        long ofThoughts = t.counselor().stream()
                .filter(turn -> OF_THOUGHTS.matcher(turn.text()).find())
                .count();
        return ofThoughts >= 2 && list.steps().stream().anyMatch(s -> WEIGHED.contains(s.key()) && s.points() > 0);
    }

    static Checklist of(Transcript transcript) {
        return new Checklist(
                KEY,
                Wording.of("protocol." + KEY),
                STEPS.stream().map(s -> s.look(KEY, transcript)).toList(),
                List.of());
    }
}
