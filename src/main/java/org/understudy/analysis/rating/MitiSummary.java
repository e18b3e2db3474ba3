package org.understudy.analysis.rating;

import java.util.List;
import java.util.Optional;
import org.understudy.session.TalkType;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/**
 * What MITI 4.2.1 looks at where there is a change goal: two ratios against its thresholds, and what was done with the
 * client's talk for and against change. Its four global ratings, 1 to 5, are a listener's judgement of the whole and are
 * not given; the two counts are what goes into two of them.
 *
 * @param complexShare where the share of complex reflections stands; empty where there were fewer than {@value #FEWEST}
 * @param reflectionsPerQuestion where R:Q stands; empty where reflections and questions together were fewer than twice that
 * @param change the client's talk for change, and how often it was taken up: Cultivating Change Talk
 * @param sustain the client's talk against change, and how often it was pushed against: Softening Sustain Talk
 */
public record MitiSummary(
        Optional<MitiBand> complexShare, Optional<MitiBand> reflectionsPerQuestion, Answered change, Answered sustain) {
    /** Reflections below which a share of them says nothing; our own rule, no published one. */
    public static final int FEWEST = 5;

    private static final List<Technique> QUESTIONS =
            List.of(Technique.OPEN_QUESTION, Technique.CLOSED_QUESTION, Technique.SOCRATIC_QUESTION);
    private static final Technique[] TAKES_UP = {
        Technique.SIMPLE_REFLECTION,
        Technique.COMPLEX_REFLECTION,
        Technique.SUMMARY,
        Technique.OPEN_QUESTION,
        Technique.SOCRATIC_QUESTION,
        Technique.AFFIRM,
        Technique.REINFORCE
    };
    private static final Technique[] PUSHES = {
        Technique.CONFRONT, Technique.ADVISE_WITHOUT_PERMISSION, Technique.DIRECT, Technique.WARN
    };

    /**
     * Talk of the client that leans one way.
     *
     * @param turns the client turns that do
     * @param answered the counselor turns right after one of them that answer in the way looked for
     */
    public record Answered(List<Integer> turns, List<Integer> answered) {
        public Answered {
            turns = List.copyOf(turns);
            answered = List.copyOf(answered);
        }
    }

    /** The summary; empty where the session has no change goal. */
    public static Optional<MitiSummary> of(Transcript transcript, TechniqueSummary techniques) {
        if (!ChangeGoal.of(transcript)) return Optional.empty();
        int reflections = techniques.count(Technique.SIMPLE_REFLECTION)
                + techniques.count(Technique.COMPLEX_REFLECTION)
                + techniques.count(Technique.SUMMARY);
        int questions = QUESTIONS.stream().mapToInt(techniques::count).sum();
        return Optional.of(new MitiSummary(
                reflections < FEWEST ? Optional.empty() : MitiBand.ofComplexShare(techniques.complexShare()),
                reflections + questions < 2 * FEWEST
                        ? Optional.empty()
                        : MitiBand.ofReflectionsPerQuestion(techniques.reflectionsPerQuestion()),
                answered(transcript, TalkType.CHANGE, TAKES_UP),
                answered(transcript, TalkType.SUSTAIN, PUSHES)));
    }

    private static Answered answered(Transcript transcript, TalkType talk, Technique... with) {
        List<Integer> turns = transcript.client().stream()
                .map(Turn::index)
                .filter(t -> transcript
                        .coded()
                        .clientTurn(t)
                        .filter(c -> c.talk() == talk)
                        .isPresent())
                .toList();
        List<Integer> answered = turns.stream()
                .flatMap(t -> transcript.answer(t).stream())
                .map(Turn::index)
                .filter(t -> transcript.has(t, with))
                .toList();
        return new Answered(turns, answered);
    }
}
