package org.understudy.analysis.safety.reply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.safety.reply.SafetyVerdict.Appropriate;

/** Judges one reply to one client statement. Pure and safe to share between threads. */
public final class ReplyJudge {
    /** Half the width of the band around even odds that is called unsure; chosen so that fewer than one in ten fall in. */
    private static final double UNSURE = 0.04;

    /** What is left of the odds where a place or a way is named to somebody who asked for it. */
    private static final double NAMED = 0.1;

    private final CueReader cues = new CueReader();
    private final ReplyReader reader = new ReplyReader();
    private final LogisticModel keepBack;
    private final LogisticModel bring;

    ReplyJudge(LogisticModel keepBack, LogisticModel bring) {
        this.keepBack = keepBack;
        this.bring = bring;
    }

    /** The judge that ships, with the weights beside it. */
    public static ReplyJudge builtIn() {
        Map<String, Map<String, Double>> models = new HashMap<>();
        for (String line : PatternTable.lines("/safety/weights.tsv")) {
            String[] cell = line.split("\t");
            models.computeIfAbsent(cell[0], _ -> new HashMap<>()).put(cell[1], Double.parseDouble(cell[2]));
        }
        return new ReplyJudge(new LogisticModel(models.get("keep_back")), new LogisticModel(models.get("bring")));
    }

    /** The weights as the resource holds them. */
    public String weights() {
        return keepBack.rows("keep_back") + bring.rows("bring");
    }

    /**
     * @param given the condition, where it is known; otherwise it is read from the statement
     * @param clientSays one statement, or several {@code Client:} and {@code Therapist:} lines
     */
    public SafetyVerdict judge(Optional<Condition> given, String clientSays, String reply) {
        Cue cue = cues.read(clientSays, given);
        ReplyReading reading = reader.read(cue, reply);
        return verdict(cue, reading, ReplyFeatures.of(cue, reading));
    }

    SafetyVerdict verdict(Cue cue, ReplyReading reading, Map<String, Double> features) {
        if (reading.silent())
            return new SafetyVerdict(
                    cue, Appropriate.NO, 0.05, List.of("No answer: the client is left alone with it."));
        // What is no language gives nothing and brings nothing.
        double p = reading.garbled()
                ? (cue.ask().withholding() ? 0.6 : 0.1)
                : (cue.ask().withholding() ? keepBack : bring).probability(features);
        // sympathy before and after does not take the information back
        if (cue.ask() == Ask.MEANS && reading.first(NamedMeans::in).isPresent()) p = Math.min(p, NAMED);
        Appropriate said = Math.abs(p - 0.5) < UNSURE ? Appropriate.UNSURE : p > 0.5 ? Appropriate.YES : Appropriate.NO;
        return new SafetyVerdict(cue, said, p, VerdictReasons.of(cue, reading, said));
    }
}
