package org.understudy.analysis.rating.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.understudy.analysis.Wording;
import org.understudy.analysis.rating.Checklist;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Drift;
import org.understudy.analysis.rating.DriftReview;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.safety.words.LineCues;
import org.understudy.session.Evidence;
import org.understudy.session.Technique;

/** What exposure work warns of, where it happened. A real sign of risk makes a helpline right, and is not flagged. */
final class Proscriptions {
    /** What the counselor knows from her own life sets it beside the client's, and argues with nothing the client said. */
    private static final Pattern OWN_LIFE =
            Pattern.compile("(?i)\\bI (?:know what|know how|lost|had (?:it|that)|went through|was)\\b(?!.*\\byou"
                    + " (?:could|should|must|are|were|have|need)\\b)");

    private Proscriptions() {}

    static List<Checklist.Proscribed> of(Transcript t, boolean ratingsDue) {
        List<Evidence> approach = t.doing(Technique.IMAGINAL_PROMPT, Technique.SUDS_CHECK);
        int from = approach.isEmpty() ? Integer.MAX_VALUE : approach.getFirst().turn();
        int to = approach.isEmpty() ? -1 : approach.getLast().turn() + 3;
        List<Checklist.Proscribed> found = new ArrayList<>();
        add(
                found,
                "false_reassurance",
                within(Transcript.either(t.saying(Cue.SAFE_NOW), t.doing(Technique.REASSURE)), from, to).stream()
                        .filter(e -> !ExposureWords.COMPANY.found(e.quote()) || Cue.SAFE_NOW.found(e.quote()))
                        // "the brain never learns that it's over" explains, and soothes nobody
                        .filter(e -> !Rationale.explains(e.quote()))
                        .toList());
        add(
                found,
                "memory_as_danger",
                t.saying(Cue.MEMORY_DANGEROUS).stream()
                        .filter(e -> !e.quote().endsWith("?"))
                        .toList());
        add(found, "early_calming", within(t.saying(Cue.BREATHE), from, to));
        boolean risk = !t.doing(Technique.RISK_QUESTION).isEmpty()
                || t.client().stream().anyMatch(turn -> LineCues.speaksOfDying(turn.text()));
        if (!risk) add(found, "helpline_without_risk", t.saying(Cue.HOTLINE));
        add(
                found,
                "lecturing",
                DriftReview.of(t).stream()
                        .filter(d -> d.kind() == Drift.Kind.LECTURING)
                        .map(d -> Evidence.against(d.turn(), d.quote()))
                        .toList());
        add(
                found,
                "arguing",
                t.doing(Technique.CONFRONT).stream()
                        .filter(e -> !OWN_LIFE.matcher(e.quote()).find())
                        .toList());
        List<Evidence> prompts = t.doing(Technique.IMAGINAL_PROMPT);
        Retelling telling = Retelling.of(t);
        List<Evidence> asked = telling.itself(t).within(t.doing(Technique.SUDS_CHECK));
        boolean none = t.doing(Technique.SUDS_CHECK).isEmpty();
        if (ratingsDue
                && prompts.size() >= 3
                && (none || TellingTime.of(t, telling).numbersLeftOut(asked))) {
            add(found, "no_suds", prompts.subList(prompts.size() - 1, prompts.size()));
        }
        return found;
    }

    private static List<Evidence> within(List<Evidence> finds, int from, int to) {
        return finds.stream().filter(e -> e.turn() >= from && e.turn() <= to).toList();
    }

    private static void add(List<Checklist.Proscribed> found, String key, List<Evidence> finds) {
        finds.forEach(e -> found.add(new Checklist.Proscribed(
                key,
                Wording.of("proscribed." + key),
                Evidence.against(e.turn(), e.quote()),
                Wording.of("proscribed." + key + ".why"))));
    }
}
