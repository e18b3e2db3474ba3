package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.session.Evidence;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/** Rates each counselor reply on the seven principles. Length earns nothing: what is long loses clarity. */
public final class PrincipleRater {
    /** Quotes kept for each principle on each side. */
    private static final int KEPT = 2;

    private final Transcript transcript;
    private final Set<Integer> unsafe;
    private final Set<Integer> missed;
    private final Set<Integer> unsaid;

    private PrincipleRater(Transcript transcript, List<SafetyNote> safety) {
        this.transcript = transcript;
        this.unsafe = safety.stream().map(SafetyNote::turn).collect(Collectors.toCollection(HashSet::new));
        this.missed =
                MissedCue.of(transcript).stream().map(m -> m.counselor().turn()).collect(Collectors.toSet());
        this.unsaid = Reflection.of(transcript).stream()
                .filter(r -> r.unsaid().isPresent())
                .map(r -> r.words().turn())
                .collect(Collectors.toSet());
    }

    public static PrincipleRating rate(Transcript transcript, List<SafetyNote> safety) {
        PrincipleRater rater = new PrincipleRater(transcript, safety);
        List<PrincipleRating.Reply> replies =
                transcript.counselor().stream().map(rater::reply).toList();
        Map<Principle, List<Evidence>> evidence = new EnumMap<>(Principle.class);
        for (Principle p : Principle.values()) evidence.put(p, rater.evidence(p, replies));
        return new PrincipleRating(replies, evidence);
    }

    private PrincipleRating.Reply reply(Turn turn) {
        Map<Principle, Double> scores = new EnumMap<>(Principle.class);
        scores.put(Principle.EMPATHY, empathy(turn));
        scores.put(Principle.RELEVANCE, relevance(turn));
        scores.put(Principle.CLARITY, clarity(turn));
        scores.put(Principle.SAFETY, safety(turn));
        scores.put(Principle.EXPLORATION, exploration(turn));
        scores.put(Principle.AUTONOMY, autonomy(turn));
        scores.put(Principle.STAGING, staging(turn));
        scores.replaceAll((_, s) -> Math.clamp(Math.round(s * 2) / 2.0, 1, 5));
        return new PrincipleRating.Reply(turn.index(), scores);
    }

    private double empathy(Turn t) {
        double s = 2.6;
        if (has(t, Technique.COMPLEX_REFLECTION, Technique.SUMMARY)) s += 1.2;
        else if (has(t, Technique.SIMPLE_REFLECTION)) s += 0.8;
        if (has(t, Technique.SUPPORT, Technique.NORMALISE, Technique.AFFIRM, Technique.REINFORCE)) s += 0.7;
        if (Cue.WARMTH.found(t.text())) s += 0.4;
        if (unsaid.contains(t.index())) s += 0.7;
        if (missed.contains(t.index())) s -= 1;
        if (cold(t)) s -= 1.3;
        return transcript.flagged(t.index(), "formulaic") ? s - 0.5 : s;
    }

    private double relevance(Turn t) {
        int shared = Words.shared(transcript.content(t.index()), transcript.clientContentBefore(t.index(), 2));
        double s = 2.6 + Math.min(1.8, 0.7 * shared);
        if (has(t, Technique.CHIT_CHAT, Technique.SELF_DISCLOSE)) s -= 0.8;
        if (shared == 0 && has(t, Technique.ADVISE_WITHOUT_PERMISSION, Technique.GIVE_INFORMATION)) s -= 0.6;
        if (missed.contains(t.index())) s -= 0.6;
        return transcript.flagged(t.index(), "formulaic") ? s - 0.6 : s;
    }

    private double clarity(Turn t) {
        int words = Words.count(t.text());
        long questions = t.text().chars().filter(c -> c == '?').count();
        double s = 4.6 - (words > 100 ? 2.2 : words > 60 ? 1.4 : words > 40 ? 0.6 : 0);
        s -= questions >= 3 ? 1.4 : questions == 2 ? 0.4 : 0;
        return transcript.flagged(t.index(), "jargon") ? s - 0.8 : s;
    }

    private double safety(Turn t) {
        double s = 5;
        if (unsafe.contains(t.index())) s -= 2.5;
        if (cold(t)) s -= 1;
        return has(t, Technique.INAPPROPRIATE) || transcript.hurts(t.index()) ? s - 3 : s;
    }

    private double exploration(Turn t) {
        double s = 2.2;
        if (has(t, Technique.SOCRATIC_QUESTION) || Cue.SOCRATIC.found(t.text())) s += 2;
        else if (has(t, Technique.OPEN_QUESTION)) s += 1.4;
        if (has(t, Technique.COMPLEX_REFLECTION)) s += 0.9;
        else if (has(t, Technique.SIMPLE_REFLECTION)) s += 0.5;
        if (Cue.THOUGHT_ASK.found(t.text())) s += 0.4;
        if (has(t, Technique.ADVISE_WITHOUT_PERMISSION, Technique.DIRECT, Technique.CONFRONT)) s -= 0.9;
        return has(t, Technique.REASSURE) ? s - 0.6 : s;
    }

    private double autonomy(Turn t) {
        double s = 3;
        if (has(t, Technique.EMPHASIZE_AUTONOMY) || Cue.CHOICE.found(t.text())) s += 1.2;
        if (has(t, Technique.ASK_PERMISSION, Technique.SEEK_COLLABORATION) || Cue.PERMISSION.found(t.text())) s += 0.8;
        if (has(t, Technique.AFFIRM)) s += 0.6;
        if (has(t, Technique.OPEN_QUESTION, Technique.SOCRATIC_QUESTION)) s += 0.4;
        if (has(t, Technique.DIRECT, Technique.WARN)) s -= 1.2;
        return has(t, Technique.ADVISE_WITHOUT_PERMISSION, Technique.CONFRONT) ? s - 1 : s;
    }

    private double staging(Turn t) {
        double s = 3.2 + Math.clamp(Effects.trust(transcript, t.index()) / 5, -1.5, 1.2);
        if (has(t, Technique.ADVISE_WITHOUT_PERMISSION, Technique.DIRECT)) {
            s -= transcript.place(t.index()) < 0.3 ? 1.2 : 0.7;
        }
        if (has(t, Technique.ASK_PERMISSION, Technique.ADVISE_WITH_PERMISSION)) s += 0.5;
        if (transcript.flagged(t.index(), "pushes")) s -= 1.3;
        if (transcript.flagged(t.index(), "redirect_respected")) s += 0.8;
        if (has(t, Technique.SIMPLE_REFLECTION, Technique.COMPLEX_REFLECTION)) s += 0.3;
        boolean guarded = transcript
                .answer(t.index())
                .map(Turn::text)
                .filter(Cue.CLIENT_DEFENDS::found)
                .isPresent();
        return guarded ? s - 0.6 : s;
    }

    private boolean cold(Turn t) {
        return has(t, Technique.CONFRONT, Technique.WARN) || Cue.COLD.found(t.text()) || transcript.hurts(t.index());
    }

    private boolean has(Turn t, Technique... any) {
        return transcript.has(t.index(), any);
    }

    private List<Evidence> evidence(Principle p, List<PrincipleRating.Reply> replies) {
        List<Evidence> evidence = new ArrayList<>();
        replies.stream()
                .filter(r -> r.scores().get(p) >= 4)
                .sorted(Comparator.comparingDouble(r -> -r.scores().get(p)))
                .limit(KEPT)
                .forEach(r -> evidence.add(Evidence.supporting(r.turn(), quote(r.turn()))));
        replies.stream()
                .filter(r -> r.scores().get(p) <= 2)
                .sorted(Comparator.comparingDouble(r -> r.scores().get(p)))
                .limit(KEPT)
                .forEach(r -> evidence.add(Evidence.against(r.turn(), quote(r.turn()))));
        evidence.sort(Comparator.comparingInt(Evidence::turn));
        return evidence;
    }

    private String quote(int turn) {
        return Quotes.shorten(transcript.turns().get(turn).text());
    }
}
