package org.understudy.analysis.coding.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.session.Behaviour;
import org.understudy.session.Speaker;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/**
 * Makes whole turns out of exemplars, as turns are in a session: an acknowledgement before the matter, two moves in one
 * breath, a sentence broken in two by the client's "mm-hm".
 */
final class Volleys {
    private static final String[] BACKCHANNELS = {
        "Mm-hmm.", "Yeah.", "Right.", "Okay.", "Mm.", "Yes.", "Uh-huh.", "Sure."
    };
    private static final Behaviour Q = Behaviour.QUESTION;
    private static final Behaviour R = Behaviour.REFLECTION;
    private static final Behaviour T = Behaviour.THERAPIST_INPUT;
    private static final Behaviour O = Behaviour.OTHER;

    /** How often two behaviours follow each other in one turn, and the share the first keeps of the turn's name. */
    private record Pairing(Behaviour first, Behaviour second, double often, double firstKeeps) {}

    private static final List<Pairing> PAIRINGS = List.of(
            new Pairing(R, Q, .24, .45),
            new Pairing(T, Q, .14, .5),
            new Pairing(O, Q, .10, .03),
            new Pairing(O, R, .10, .08),
            new Pairing(O, T, .10, .08),
            new Pairing(R, R, .08, .5),
            new Pairing(T, T, .08, .5),
            new Pairing(R, T, .08, .4),
            new Pairing(T, R, .03, .5),
            new Pairing(Q, R, .02, .6),
            new Pairing(Q, T, .03, .5),
            new Pairing(R, O, .03, .9),
            new Pairing(T, O, .03, .9));

    private final List<Exemplar> exemplars;
    private final SplittableRandom random;
    private final Commonness commonness;
    private final Map<Behaviour, List<Integer>> byBehaviour = new EnumMap<>(Behaviour.class);
    private final List<Volley> made = new ArrayList<>();

    Volleys(List<Exemplar> exemplars, long seed) {
        this.exemplars = exemplars;
        this.random = new SplittableRandom(seed);
        this.commonness = new Commonness(exemplars);
        for (Behaviour b : Behaviour.values()) byBehaviour.put(b, new ArrayList<>());
        for (int i = 0; i < exemplars.size(); i++) {
            if (usual(exemplars.get(i).code()))
                byBehaviour.get(exemplars.get(i).code().behaviour()).add(i);
        }
    }

    /** Techniques that are common enough in sessions to be joined with others. */
    private static boolean usual(Technique t) {
        return t != Technique.INAPPROPRIATE
                && t != Technique.CHIT_CHAT
                && t != Technique.CONFRONT
                && t != Technique.WARN;
    }

    List<Volley> make() {
        for (int i = 0; i < exemplars.size(); i++) {
            Exemplar e = exemplars.get(i);
            single(e.text(), e, i);
            if (e.code() != Technique.GROUNDING && random.nextInt(3) > 0) {
                single(Speech.acknowledged(e.text(), random), e, i);
            }
            if (random.nextInt(3) == 0) single(Speech.disfluent(Speech.acknowledged(e.text(), random), random), e, i);
            if (random.nextInt(6) == 0) single(Speech.mistyped(e.text(), random), e, i);
            fragments(e, i);
        }
        int pairs = exemplars.size();
        for (Pairing p : PAIRINGS) {
            for (int n = (int) (pairs * p.often()); n > 0; n--) pair(p);
        }
        return made;
    }

    private void single(String text, Exemplar e, int group) {
        add(text, said(e.previous()), BehaviourShares.of(e), commonness.of(e.code()), group);
    }

    /** The turns before, the client's first. */
    private static CodingContext said(String... words) {
        List<Turn> turns = new ArrayList<>();
        boolean client = true;
        for (String w : words) {
            if (!w.isBlank())
                turns.add(Turn.said(turns.size(), client ? Speaker.CLIENT : Speaker.COUNSELOR, w, Instant.EPOCH));
            client = !client;
        }
        return new CodingContext(turns);
    }

    private void add(String text, CodingContext before, float[] target, float weight, int group) {
        made.add(new Volley(text, before, target, weight, group));
        made.add(new Volley(Speech.unpunctuated(text), before, target, weight * .7f, group));
    }

    private void fragments(Exemplar e, int group) {
        String[] words = e.text().split(" ");
        if (words.length < 9 || random.nextInt(2) == 0) return;
        int cut = 4 + random.nextInt(words.length - 7);
        String first = String.join(" ", List.of(words).subList(0, cut));
        String second = String.join(" ", List.of(words).subList(cut, words.length));
        float[] target = BehaviourShares.of(e);
        add(first + "-", said(e.previous()), target, .5f * commonness.of(e.code()), group);
        add(
                "-" + second,
                said(e.previous(), first + "-", BACKCHANNELS[random.nextInt(BACKCHANNELS.length)]),
                target,
                .7f * commonness.of(e.code()),
                group);
    }

    /** One of these exemplars, the common techniques more often. */
    private int drawn(List<Integer> from) {
        while (true) {
            int at = from.get(random.nextInt(from.size()));
            if (random.nextDouble() * 3 < commonness.of(exemplars.get(at).code())) return at;
        }
    }

    private void pair(Pairing p) {
        List<Integer> firsts = byBehaviour.get(p.first());
        List<Integer> seconds = byBehaviour.get(p.second());
        int a = drawn(firsts);
        int b = drawn(seconds);
        Exemplar first = exemplars.get(a);
        Exemplar second = exemplars.get(b);
        String link = first.text().matches(".*[.?!]$") ? " " : random.nextInt(2) == 0 ? ". " : " ";
        double share = p.first() == p.second() ? 1 : p.firstKeeps();
        if (p.first() != p.second() && p.firstKeeps() > .2 && p.firstKeeps() < .8) {
            double length = (double) first.text().length()
                    / (first.text().length() + second.text().length());
            share = Math.max(.1, Math.min(.9, p.firstKeeps() + (length - .6) * .8));
        }
        float[] target = new float[4];
        target[p.first().ordinal()] += (float) share;
        if (p.first() != p.second()) target[p.second().ordinal()] += (float) (1 - share);
        add(first.text() + link + second.text(), said(first.previous()), target, 1f, a);
    }
}
