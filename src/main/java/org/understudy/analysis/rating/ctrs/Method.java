package org.understudy.analysis.rating.ctrs;

import java.util.List;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Transcript;
import org.understudy.session.Evidence;
import org.understudy.session.Technique;

/** The acts of cognitive-behavioural and exposure work that can be seen in a transcript, by kind. */
public record Method(
        List<Evidence> thoughts,
        List<Evidence> socratic,
        List<Evidence> exposure,
        List<Evidence> planning,
        List<Evidence> homework,
        List<Evidence> rationale) {

    private static final Pattern EXPLAINS_SCALE = Pattern.compile("(?i)\\bis an? \\w*\\s?(?:scale|number)\\b(?!.*\\?)");

    public static Method of(Transcript transcript) {
        return new Method(
                working(transcript, Transcript.asking(transcript.saying(Cue.THOUGHT_ASK))),
                socratic(transcript),
                exposure(transcript),
                transcript.saying(Cue.PLAN),
                HomeworkItem.set(transcript),
                transcript.saying(Cue.RATIONALE));
    }

    /** What is done all day, and how it was today, weigh no thought. */
    static List<Evidence> socratic(Transcript transcript) {
        List<Evidence> worded = Transcript.asking(transcript.saying(Cue.SOCRATIC));
        List<Evidence> coded = Transcript.asking(transcript.doing(Technique.SOCRATIC_QUESTION)).stream()
                .filter(e -> !Cue.BEHAVIOUR_ASK.found(e.quote()) && !Cue.FEEDBACK_ASK.found(e.quote()))
                .toList();
        return working(transcript, Transcript.either(worded, coded));
    }

    /** What asks for the agenda, or for danger, works on no thought. */
    private static List<Evidence> working(Transcript transcript, List<Evidence> asked) {
        List<Evidence> danger = transcript.doing(Technique.RISK_QUESTION);
        return Transcript.without(
                asked.stream()
                        .filter(e -> !Cue.AGENDA_ASK.found(e.quote()) && !transcript.asksOfRisk(e.turn()))
                        .toList(),
                danger);
    }

    /** Company in the memory counts only where there is a memory being told. */
    private static List<Evidence> exposure(Transcript transcript) {
        List<Evidence> asked = Transcript.either(
                transcript.doing(Technique.SUDS_CHECK, Technique.IMAGINAL_PROMPT).stream()
                        // "the SUDS is a scale from nought to a hundred" takes no number
                        .filter(e -> !EXPLAINS_SCALE.matcher(e.quote()).find())
                        .toList(),
                transcript.saying(Cue.EYES_PRESENT).stream()
                        .filter(e -> transcript
                                .coding(e.turn())
                                .filter(c -> c.main() != Technique.GIVE_INFORMATION)
                                .isPresent())
                        .toList(),
                transcript.saying(Cue.SUDS_ASK));
        return asked.size() < 2 ? asked : Transcript.either(asked, transcript.doing(Technique.REINFORCE));
    }

    /** Every act that works on the problem rather than talks about it. */
    public List<Evidence> worked() {
        return Transcript.either(thoughts, socratic, exposure);
    }

    /** How many kinds of work there were, 0 to 5. */
    public long kinds() {
        return List.of(thoughts, socratic, exposure, planning, homework).stream()
                .filter(l -> !l.isEmpty())
                .count();
    }
}
