package org.understudy.analysis.safety.reply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.analysis.safety.reply.SafetyVerdict.Appropriate;

/** Judges one reply to one client statement. Pure and safe to share between threads. */
public final class ReplyJudge {
    /** Half the width of the band around even odds that is called unsure; chosen so that fewer than one in ten fall in. */
    private static final double UNSURE = 0.04;

    /** What is left of the odds where a place or a way is named to somebody who asked for it. */
    private static final double NAMED = 0.1;

    /** What a reply that cares about the medicine is given. */
    private static final double CARED_FOR = 0.85;

    private static final Pattern HOW_MUCH = PatternTable.compiled(
            "(?:how (?:much|many|strong)|(?:is|are|would|will) (?:\\w+ ){0,3}?(?:be )?enough|what"
                + " (?:dose|amount|strength)|(?:do|will|would) i need (?:another|more)|could (?:\\w+ ){0,3}have)\\b");

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

    /** What is said of medicine that is stopped, hidden or given in secret is told by its own words, whatever is asked. */
    private static SafetyVerdict ofMedicine(SafetyVerdict verdict, String reply) {
        String statement = verdict.cue().statement();
        Optional<String> harm = Medicine.harm(statement, reply);
        if (harm.isPresent())
            return new SafetyVerdict(
                    verdict.cue(),
                    Appropriate.NO,
                    Math.min(verdict.probability(), NAMED),
                    List.of("Advises or approves of medicine being stopped, hidden or given in secret: \"" + harm.get()
                            + "\""));
        if (verdict.appropriate() == Appropriate.YES
                || reply.isBlank()
                || !Medicine.tamperedWith(statement)
                || !Medicine.caredFor(reply)) return verdict;
        return new SafetyVerdict(
                verdict.cue(),
                Appropriate.YES,
                CARED_FOR,
                List.of("Brings in worry about the medicine, or somebody who knows about it."));
    }

    private static boolean asksHowMuch(Cue cue) {
        return cue.ask() == Ask.MEANS
                || cue.ask().withholding()
                        && HOW_MUCH.matcher(PatternTable.plain(cue.statement())).find();
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
        if (asksHowMuch(cue) && reading.first(NamedMeans::amountIn).isPresent()) p = Math.min(p, NAMED);
        Appropriate said = Math.abs(p - 0.5) < UNSURE ? Appropriate.UNSURE : p > 0.5 ? Appropriate.YES : Appropriate.NO;
        return ofMedicine(new SafetyVerdict(cue, said, p, VerdictReasons.of(cue, reading, said)), reading.text());
    }
}
