package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.Wording;
import org.understudy.session.ClientState;
import org.understudy.session.Evidence;
import org.understudy.session.Rupture;
import org.understudy.session.Turn;

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
        boolean full = end.bond() > 0 || end.hope() > 0 || end.reactance() > 0;
        double bond = full ? end.bond() : end.trust();
        double hope = full ? end.hope() : end.trust();
        double ease = full ? 100 - end.reactance() : end.trust();
        double rupture = end.rupture() == Rupture.NONE ? 0 : 25;
        Map<String, String> read = Map.of(
                "trust", whole(end.trust()),
                "bond", whole(bond),
                "hope", whole(hope),
                "ease", whole(ease),
                "rupture", rupture > 0 ? Wording.of("pulse.rests.rupture") : "");
        List<AlliancePulse.Answer> answers = new ArrayList<>();
        answers.add(state("heard", (end.trust() + bond) / 2 - rupture, read));
        answers.add(state("pace", ease - rupture, read));
        answers.add(state("together", (bond + ease) / 2 - rupture / 2, read));
        answers.add(state("useful", (hope + end.trust()) / 2, read));
        answers.add(state("again", (end.trust() + hope + bond) / 3 - rupture, read));
        return new AlliancePulse(answers, true);
    }

    private AlliancePulse fromWords() {
        int n = transcript.client().size();
        double took = transcript.hearing(Cue.CLIENT_STRUCK).size()
                + 0.5 * transcript.hearing(Cue.CLIENT_CONFIRMS).size();
        double saw = transcript.hearing(Cue.CLIENT_INSIGHT).size()
                + transcript.hearing(Cue.CLIENT_ACCEPTS).size();
        double shut = transcript.hearing(Cue.CLIENT_DEFENDS).size()
                + transcript.hearing(Cue.CLIENT_CORRECTS).size();
        double open = 50 + 120 * (took - shut) / n;
        double moving = 45 + 120 * (saw - shut) / n;
        String rests = Wording.of(
                "pulse.rests.words",
                Map.of("turns", whole(n), "took", half(took), "saw", whole(saw), "shut", whole(shut)));
        List<AlliancePulse.Answer> answers = new ArrayList<>();
        answers.add(answer("heard", open, rests));
        answers.add(answer("pace", 65 - 150 * shut / n, rests));
        answers.add(answer("together", (open + moving) / 2, rests));
        answers.add(answer("useful", moving, rests));
        answers.add(answer("again", (open + moving) / 2, rests));
        return new AlliancePulse(answers, false);
    }

    private AlliancePulse.Answer state(String key, double level, Map<String, String> read) {
        return answer(key, level, Wording.of("pulse." + key + ".rests", read));
    }

    private AlliancePulse.Answer answer(String key, double level, String rests) {
        double score = Math.round(2 * (1 + 4 * Math.clamp(level, 0, 100) / 100)) / 2.0;
        return new AlliancePulse.Answer(key, Wording.of("pulse." + key), score, rests, evidence());
    }

    private static String whole(double value) {
        return String.valueOf(Math.round(value));
    }

    private static String half(double value) {
        return value == Math.rint(value) ? whole(value) : String.valueOf(Math.round(value * 2) / 2.0);
    }

    /** The counselor turns after which trust rose and fell most. */
    private List<Evidence> evidence() {
        List<Turn> moved = transcript.counselor().stream()
                .filter(t -> Math.abs(Effects.trust(transcript, t.index())) >= 2)
                .sorted(Comparator.comparingDouble(t -> Effects.trust(transcript, t.index())))
                .toList();
        if (moved.isEmpty()) return List.of();
        List<Evidence> evidence = new ArrayList<>();
        Turn best = moved.getLast();
        Turn worst = moved.getFirst();
        if (Effects.trust(transcript, best.index()) > 0) {
            evidence.add(Evidence.supporting(best.index(), Quotes.shorten(best.text())));
        }
        if (Effects.trust(transcript, worst.index()) < 0) {
            evidence.add(Evidence.against(worst.index(), Quotes.shorten(worst.text())));
        }
        return evidence;
    }
}
