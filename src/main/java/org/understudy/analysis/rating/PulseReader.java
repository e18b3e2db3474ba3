package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.analysis.Wording;
import org.understudy.session.ClientState;
import org.understudy.session.Evidence;
import org.understudy.session.Rupture;

/** Answers the alliance pulse as this client would after this session. */
public final class PulseReader {
    private final Transcript transcript;

    private PulseReader(Transcript transcript) {
        this.transcript = transcript;
    }

    /** The pulse; empty where the client said too little to answer for. */
    public static Optional<AlliancePulse> of(Transcript transcript) {
        if (transcript.client().size() < 3) return Optional.empty();
        PulseReader reader = new PulseReader(transcript);
        Optional<ClientState> last = transcript.client().reversed().stream()
                .flatMap(t -> t.state().stream())
                .findFirst();
        return Optional.of(last.map(reader::fromState).orElseGet(reader::fromWords));
    }

    private AlliancePulse fromState(ClientState end) {
        // an imported state may hold trust alone; the other scales then stand where trust stands
        boolean full = PulseStatement.isFull(end);
        double bond = full ? end.bond() : end.trust();
        double hope = full ? end.hope() : end.trust();
        double ease = full ? 100 - end.reactance() : end.trust();
        double rupture = end.rupture() == Rupture.NONE ? 0 : 25;
        Map<String, String> read = Map.of(
                "trust", whole(end.trust()),
                "bond", whole(bond),
                "hope", whole(hope),
                "ease", whole(ease),
                "rupture", rupture > 0 ? Wording.of("pulse.rests.rupture") : "",
                "broken", rupture > 0 ? " − 25" : "",
                "halfBroken", rupture > 0 ? " − 12.5" : "");
        List<AlliancePulse.Answer> answers = new ArrayList<>();
        answers.add(state(PulseStatement.HEARD, (end.trust() + bond) / 2 - rupture, read));
        answers.add(state(PulseStatement.PACE, ease - rupture, read));
        answers.add(state(PulseStatement.TOGETHER, (bond + ease) / 2 - rupture / 2, read));
        answers.add(state(PulseStatement.USEFUL, (hope + end.trust()) / 2, read));
        answers.add(state(PulseStatement.AGAIN, (end.trust() + hope + bond) / 3 - rupture, read));
        return new AlliancePulse(answers, true);
    }

    private AlliancePulse fromWords() {
        int n = transcript.client().size();
        double took = transcript.hearing(Cue.CLIENT_STRUCK).size()
                + 0.5 * transcript.hearing(Cue.CLIENT_CONFIRMS).size();
        double saw = transcript.hearing(Cue.CLIENT_INSIGHT).size()
                + transcript.hearing(Cue.CLIENT_ACCEPTS).size();
        double shut =
                shut(Cue.CLIENT_DEFENDS).size() + shut(Cue.CLIENT_CORRECTS).size();
        double open = 50 + 120 * (took - shut) / n;
        double moving = 45 + 120 * (saw - shut) / n;
        String rests = Wording.of(
                "pulse.rests.words",
                Map.of("turns", whole(n), "took", half(took), "saw", whole(saw), "shut", whole(shut)));
        List<AlliancePulse.Answer> answers = new ArrayList<>();
        answers.add(read(PulseStatement.HEARD, open, rests));
        answers.add(read(PulseStatement.PACE, 65 - 150 * shut / n, rests));
        answers.add(read(PulseStatement.TOGETHER, (open + moving) / 2, rests));
        answers.add(read(PulseStatement.USEFUL, moving, rests));
        answers.add(read(PulseStatement.AGAIN, (open + moving) / 2, rests));
        return new AlliancePulse(answers, false);
    }

    private AlliancePulse.Answer state(PulseStatement statement, double level, Map<String, String> read) {
        String rests = Wording.of("pulse." + statement.key() + ".rests", read) + " " + statement.moved(transcript);
        String how = Wording.of("pulse." + statement.key() + ".sum", read);
        return answer(statement, level, rests, how, statement.largest(transcript), statement.evidence(transcript));
    }

    /** Without a state behind it, the client's own words that the answer was read from. */
    private AlliancePulse.Answer read(PulseStatement statement, double level, String rests) {
        List<Cue> up =
                switch (statement) {
                    case PACE -> List.of();
                    case HEARD -> List.of(Cue.CLIENT_STRUCK, Cue.CLIENT_CONFIRMS);
                    case USEFUL -> List.of(Cue.CLIENT_INSIGHT, Cue.CLIENT_ACCEPTS);
                    case TOGETHER -> List.of(Cue.CLIENT_ACCEPTS, Cue.CLIENT_STRUCK, Cue.CLIENT_CONFIRMS);
                    case AGAIN -> List.of(Cue.CLIENT_INSIGHT, Cue.CLIENT_STRUCK, Cue.CLIENT_ACCEPTS);
                };
        List<Evidence> evidence = new ArrayList<>();
        first(up).ifPresent(evidence::add);
        Stream.of(Cue.CLIENT_DEFENDS, Cue.CLIENT_CORRECTS)
                .flatMap(cue -> shut(cue).stream())
                .findFirst()
                .map(e -> Evidence.against(e.turn(), e.quote()))
                .ifPresent(evidence::add);
        return answer(statement, level, rests, Wording.of("pulse.words.sum." + statement.key()), List.of(), evidence);
    }

    /** Where the client closes; "Sure." to leave that was asked for closes nothing. */
    private List<Evidence> shut(Cue cue) {
        return transcript.hearing(cue).stream()
                .filter(e -> !Guarded.grants(e, transcript))
                .toList();
    }

    private Optional<Evidence> first(List<Cue> cues) {
        return cues.stream().flatMap(c -> transcript.hearing(c).stream()).findFirst();
    }

    private static AlliancePulse.Answer answer(
            PulseStatement statement,
            double level,
            String rests,
            String how,
            List<AlliancePulse.Move> moves,
            List<Evidence> evidence) {
        double exact = 1 + 4 * Math.clamp(level, 0, 100) / 100;
        double score = Math.round(2 * exact) / 2.0;
        String sum = Wording.of(
                "pulse.sum",
                Map.of(
                        "how", how,
                        "level", tenth(level),
                        "exact", String.format(Locale.ROOT, "%.2f", exact),
                        "score", tenth(score)));
        return new AlliancePulse.Answer(
                statement.key(), Wording.of("pulse." + statement.key()), score, rests, sum, moves, evidence);
    }

    private static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String whole(double value) {
        return String.valueOf(Math.round(value));
    }

    private static String half(double value) {
        return value == Math.rint(value) ? whole(value) : String.valueOf(Math.round(value * 2) / 2.0);
    }
}
