package org.understudy.analysis.coding.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.training.LabelledTurn;
import org.understudy.analysis.coding.training.OwnFit;
import org.understudy.session.Behaviour;
import org.understudy.session.TalkType;
import org.understudy.session.Technique;

/** Every figure about the coder that people-coded transcripts allow, in the shape the figures file has. */
public final class CodingEvaluation {
    public static final List<String> BEHAVIOURS =
            Arrays.stream(Behaviour.values()).map(Behaviour::code).toList();
    public static final List<String> LEANINGS =
            Arrays.stream(TalkType.values()).map(TalkType::code).toList();

    private final BuiltInCoder shipped;
    private final Consumer<String> progress;

    public CodingEvaluation(BuiltInCoder shipped, Consumer<String> progress) {
        this.shipped = shipped;
        this.progress = progress;
    }

    /** @param written the transcripts' turns as they are when put down in this way */
    public Map<String, Object> of(Function<Writing, List<LabelledTurn>> written) {
        Map<String, Object> out = new LinkedHashMap<>();
        List<LabelledTurn> turns = written.apply(Writing.AS_WRITTEN);
        progress.accept("shipped weights");
        List<Judged> counselor = judged(shipped, turns, true);
        out.put("behaviours", Judged.figures(counselor, BEHAVIOURS, true));
        progress.accept("shipped weights, no punctuation");
        out.put(
                "behaviours_without_punctuation",
                Judged.figures(judged(shipped, written.apply(Writing.NO_PUNCTUATION), true), BEHAVIOURS, true));
        out.put("behaviours_otherwise_written", otherwiseWritten(written));
        out.put("client_talk", Judged.figures(judged(shipped, turns, false), LEANINGS, true));
        out.put("open_closed_given_question", finer(turns, "open", "closed"));
        out.put("simple_complex_given_reflection", finer(turns, "simple", "complex"));
        Map<String, Integer> folds = new HashMap<>();
        turns.forEach(t -> folds.put(t.transcript(), t.fold()));
        progress.accept("session quality");
        Map<String, List<LabelledTurn>> sessions = bySession(turns);
        SessionQuality quality = new SessionQuality();
        sessions.forEach((id, all) ->
                quality.add(id, folds.get(id), all.getFirst().highQuality(), SessionProfile.of(shipped, all)));
        Map<String, Object> people = SessionQuality.fromPeople(counselor, folds).figures();
        Map<String, Object> coded = quality.figures();
        out.put(
                "session_quality",
                Map.of(
                        "area_from_coder", coded.get("area"),
                        "area_from_coder_interval", coded.get("interval"),
                        "area_from_people", people.get("area"),
                        "area_from_people_interval", people.get("interval"),
                        "sessions", coded.get("sessions"),
                        "low_quality_sessions", coded.get("low_quality_sessions")));
        SessionQuality fittedQuality = new SessionQuality();
        List<Judged> fitted = new ArrayList<>();
        List<Judged> fittedTalk = new ArrayList<>();
        int last = turns.stream().mapToInt(LabelledTurn::fold).max().orElse(0);
        for (int fold = 0; fold <= last; fold++) {
            progress.accept("fitted, fold " + (fold + 1) + " of " + (last + 1));
            int held = fold;
            var train = turns.stream().filter(t -> t.fold() != held).toList();
            var test = turns.stream().filter(t -> t.fold() == held).toList();
            BuiltInCoder own = BuiltInCoder.with(OwnFit.fit(shipped, train, () -> false));
            fitted.addAll(judged(own, test, true));
            fittedTalk.addAll(judged(own, test, false));
            bySession(test)
                    .forEach((id, all) ->
                            fittedQuality.add(id, held, all.getFirst().highQuality(), SessionProfile.of(own, all)));
        }
        out.put("behaviours_fitted", Judged.figures(fitted, BEHAVIOURS, true));
        out.put("client_talk_fitted", Judged.figures(fittedTalk, LEANINGS, true));
        out.put(
                "session_quality_fitted",
                Map.of("area_from_coder", fittedQuality.figures().get("area")));
        progress.accept("speed");
        out.put("speed", speed(turns));
        return out;
    }

    /** Macro-F1 of the four behaviours for casing, slips and fillers; the whole figures would say little more. */
    private Map<String, Object> otherwiseWritten(Function<Writing, List<LabelledTurn>> written) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (Writing writing :
                List.of(Writing.LOWER_CASE, Writing.CAPITALS, Writing.TYPING_SLIPS, Writing.SPEECH_FILLERS)) {
            progress.accept("shipped weights, " + writing.code().replace('_', ' '));
            List<Judged> coded = judged(shipped, written.apply(writing), true);
            out.put(
                    writing.code(),
                    Judged.round(Judged.confusion(coded, BEHAVIOURS).macroF1()));
        }
        return out;
    }

    private static Map<String, List<LabelledTurn>> bySession(List<LabelledTurn> turns) {
        Map<String, List<LabelledTurn>> out = new LinkedHashMap<>();
        for (LabelledTurn t : turns)
            out.computeIfAbsent(t.transcript(), _ -> new ArrayList<>()).add(t);
        return out;
    }

    /** The shipped coder on turns whose labels were mapped from another scheme. */
    public Map<String, Object> mapped(List<LabelledTurn> turns) {
        return Judged.figures(judged(shipped, turns, true), BEHAVIOURS, false);
    }

    /** How a coder labels turns that people have labelled. */
    public static List<Judged> judged(BuiltInCoder coder, List<LabelledTurn> turns, boolean counselor) {
        List<Judged> out = new ArrayList<>();
        for (LabelledTurn t : turns) {
            if (t.counselor() != counselor) continue;
            if (counselor) {
                CodedTurn c = coder.code(t.text(), t.context());
                int coded = c.behaviour().ordinal();
                out.add(new Judged(t.transcript(), t.highQuality(), t.label(), coded, c.confidence()));
            } else {
                var c = coder.codeClient(t.text(), t.context());
                out.add(new Judged(
                        t.transcript(), t.highQuality(), t.label(), c.talk().ordinal(), c.confidence()));
            }
        }
        return out;
    }

    private Map<String, Object> finer(List<LabelledTurn> turns, String first, String second) {
        List<Judged> out = new ArrayList<>();
        for (LabelledTurn t : turns) {
            if (!t.counselor() || !t.finer().equals(first) && !t.finer().equals(second)) continue;
            Technique heard = first.equals("open")
                    ? shipped.questionKind(t.text(), t.context())
                    : shipped.reflectionKind(t.text(), t.context());
            int coded = heard == Technique.OPEN_QUESTION || heard == Technique.SIMPLE_REFLECTION ? 0 : 1;
            out.add(new Judged(t.transcript(), t.highQuality(), t.finer().equals(first) ? 0 : 1, coded, 1));
        }
        Map<String, Object> figures = Judged.figures(out, List.of(first, second), false);
        figures.remove("calibration_error");
        return figures;
    }

    /** Turns a second on one core, ours and the plain linear coder, over the same counselor turns in the same run. */
    private Map<String, Object> speed(List<LabelledTurn> turns) {
        List<LabelledTurn> some = turns.stream().filter(LabelledTurn::counselor).toList();
        LinearBaseline plain = new LinearBaseline(
                some.stream().map(LabelledTurn::text).toList(),
                some.stream().map(LabelledTurn::label).toList(),
                4);
        double ours = 0;
        double baseline = 0;
        for (int round = 0; round < 4; round++) {
            long start = System.nanoTime();
            for (LabelledTurn t : some) shipped.code(t.text(), t.context());
            ours = Math.max(ours, some.size() / ((System.nanoTime() - start) / 1e9));
            start = System.nanoTime();
            for (LabelledTurn t : some) plain.code(t.text());
            baseline = Math.max(baseline, some.size() / ((System.nanoTime() - start) / 1e9));
        }
        return Map.of("turns_per_second", Math.round(ours), "linear_baseline_turns_per_second", Math.round(baseline));
    }
}
