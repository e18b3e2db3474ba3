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
        Map<Principle, List<PrincipleReason>> reasons = new EnumMap<>(Principle.class);
        for (Principle principle : Principle.values()) {
            PrincipleTally tally =
                    switch (principle) {
                        case EMPATHY -> empathy(turn);
                        case RELEVANCE -> relevance(turn);
                        case CLARITY -> clarity(turn);
                        case SAFETY -> safety(turn);
                        case EXPLORATION -> exploration(turn);
                        case AUTONOMY -> autonomy(turn);
                        case STAGING -> staging(turn);
                    };
            scores.put(principle, tally.score());
            reasons.put(principle, tally.reasons());
        }
        return new PrincipleRating.Reply(turn.index(), scores, reasons);
    }

    private PrincipleTally begin(Turn turn, double start) {
        return new PrincipleTally(transcript, turn, start);
    }

    private PrincipleTally empathy(Turn t) {
        PrincipleTally s = begin(t, 2.6);
        if (!s.technique("complex_reflection", 1.2, Technique.COMPLEX_REFLECTION, Technique.SUMMARY))
            s.technique("simple_reflection", 0.8, Technique.SIMPLE_REFLECTION);
        s.technique("kindness", 0.7, Technique.SUPPORT, Technique.NORMALISE, Technique.AFFIRM, Technique.REINFORCE);
        s.cue("warmth", 0.4, Cue.WARMTH);
        s.when(unsaid.contains(t.index()), "unsaid", 0.7);
        s.when(missed.contains(t.index()), "missed", -1);
        s.when(cold(t), "cold", -1.3);
        s.when(transcript.flagged(t.index(), "formulaic"), "formula", -0.5);
        return s;
    }

    private PrincipleTally relevance(Turn t) {
        int shared = Words.shared(transcript.content(t.index()), transcript.clientContentBefore(t.index(), 2));
        PrincipleTally s = begin(t, 2.6);
        s.when(shared > 0, "client_words", Math.min(1.8, 0.7 * shared));
        s.technique("elsewhere", -0.8, Technique.CHIT_CHAT, Technique.SELF_DISCLOSE);
        if (shared == 0)
            s.technique("general_advice", -0.6, Technique.ADVISE_WITHOUT_PERMISSION, Technique.GIVE_INFORMATION);
        s.when(missed.contains(t.index()), "missed", -0.6);
        s.when(transcript.flagged(t.index(), "formulaic"), "formula", -0.6);
        return s;
    }

    private PrincipleTally clarity(Turn t) {
        int words = Words.count(t.text());
        long questions = t.text().chars().filter(c -> c == '?').count();
        PrincipleTally s = begin(t, 4.6);
        s.when(words > 40, "long", words > 100 ? -2.2 : words > 60 ? -1.4 : -0.6);
        s.when(questions >= 2, "questions", questions >= 3 ? -1.4 : -0.4);
        s.when(transcript.flagged(t.index(), "jargon"), "jargon", -0.8);
        return s;
    }

    private PrincipleTally safety(Turn t) {
        PrincipleTally s = begin(t, 5);
        s.when(unsafe.contains(t.index()), "alarm", -2.5);
        s.when(cold(t), "cold", -1);
        if (!s.technique("inappropriate", -3, Technique.INAPPROPRIATE))
            s.when(transcript.hurts(t.index()), "inappropriate", -3);
        return s;
    }

    private PrincipleTally exploration(Turn t) {
        PrincipleTally s = begin(t, 2.2);
        if (!s.technique("socratic", 2, Technique.SOCRATIC_QUESTION) && !s.cue("socratic", 2, Cue.SOCRATIC))
            s.technique("open_question", 1.4, Technique.OPEN_QUESTION);
        if (!s.technique("complex_reflection", 0.9, Technique.COMPLEX_REFLECTION))
            s.technique("simple_reflection", 0.5, Technique.SIMPLE_REFLECTION);
        s.cue("thought", 0.4, Cue.THOUGHT_ASK);
        s.technique("telling", -0.9, Technique.ADVISE_WITHOUT_PERMISSION, Technique.DIRECT, Technique.CONFRONT);
        s.technique("reassurance", -0.6, Technique.REASSURE);
        return s;
    }

    private PrincipleTally autonomy(Turn t) {
        PrincipleTally s = begin(t, 3);
        if (!s.technique("choice", 1.2, Technique.EMPHASIZE_AUTONOMY)) s.cue("choice", 1.2, Cue.CHOICE);
        if (!s.technique("leave", 0.8, Technique.ASK_PERMISSION, Technique.SEEK_COLLABORATION))
            s.cue("leave", 0.8, Cue.PERMISSION);
        s.technique("strength", 0.6, Technique.AFFIRM);
        s.technique("open_question", 0.4, Technique.OPEN_QUESTION, Technique.SOCRATIC_QUESTION);
        s.technique("directing", -1.2, Technique.DIRECT, Technique.WARN);
        s.technique("telling", -1, Technique.ADVISE_WITHOUT_PERMISSION, Technique.CONFRONT);
        return s;
    }

    private PrincipleTally staging(Turn t) {
        PrincipleTally s = begin(t, 3.2);
        double trust = Math.clamp(Effects.trust(transcript, t.index()) / 5, -1.5, 1.2);
        s.when(trust != 0, trust > 0 ? "trust_rose" : "trust_fell", trust);
        s.technique(
                "too_soon",
                transcript.place(t.index()) < 0.3 ? -1.2 : -0.7,
                Technique.ADVISE_WITHOUT_PERMISSION,
                Technique.DIRECT);
        s.technique("leave", 0.5, Technique.ASK_PERMISSION, Technique.ADVISE_WITH_PERMISSION);
        s.when(transcript.flagged(t.index(), "pushes"), "pushes", -1.3);
        s.when(transcript.flagged(t.index(), "redirect_respected"), "respects", 0.8);
        s.technique("simple_reflection", 0.3, Technique.SIMPLE_REFLECTION, Technique.COMPLEX_REFLECTION);
        boolean guarded = transcript
                .answer(t.index())
                .map(Turn::text)
                .filter(Cue.CLIENT_DEFENDS::found)
                .isPresent();
        s.when(guarded, "defends", -0.6);
        return s;
    }

    private boolean cold(Turn t) {
        return transcript.has(t.index(), Technique.CONFRONT, Technique.WARN)
                || Cue.COLD.found(t.text())
                || transcript.hurts(t.index());
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
