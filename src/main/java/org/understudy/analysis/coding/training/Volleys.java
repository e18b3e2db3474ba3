package org.understudy.analysis.coding.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.understudy.session.Behaviour;
import org.understudy.session.Technique;

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
    private final Map<Behaviour, List<Integer>> byBehaviour = new EnumMap<>(Behaviour.class);
    private final List<Volley> made = new ArrayList<>();

    Volleys(List<Exemplar> exemplars, long seed) {
        this.exemplars = exemplars;
        this.random = new SplittableRandom(seed);
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
        float[] target = new float[4];
        target[e.code().behaviour().ordinal()] = 1f;
        add(text, e.previous(), "", target, commonness(e.code()), group);
    }

    /** How common a technique is in sessions beside its share of the exemplars, which are balanced over the codes. */
    private static float commonness(Technique t) {
        return switch (t) {
            case SIMPLE_REFLECTION, COMPLEX_REFLECTION, SUMMARY -> 1.6f;
            case OPEN_QUESTION, CLOSED_QUESTION, GIVE_INFORMATION -> 1.7f;
            case ADVISE_WITH_PERMISSION, ADVISE_WITHOUT_PERMISSION, SEEK_COLLABORATION, ASK_PERMISSION -> 1.2f;
            case GROUNDING -> 2f;
            case AFFIRM, SUPPORT, NORMALISE, REASSURE, INTRODUCTION, CONCLUSION, AGENDA, EMPHASIZE_AUTONOMY -> .4f;
            case CONFRONT, CHIT_CHAT, INAPPROPRIATE, REINFORCE, SELF_DISCLOSE, OTHER -> .2f;
            default -> .7f;
        };
    }

    private void add(String text, String client, String counselor, float[] target, float weight, int group) {
        made.add(new Volley(text, client, counselor, target, weight, group));
        made.add(new Volley(Speech.unpunctuated(text), client, counselor, target, weight * .7f, group));
    }

    private void fragments(Exemplar e, int group) {
        String[] words = e.text().split(" ");
        if (words.length < 9 || random.nextInt(2) == 0) return;
        int cut = 4 + random.nextInt(words.length - 7);
        String first = String.join(" ", List.of(words).subList(0, cut));
        String second = String.join(" ", List.of(words).subList(cut, words.length));
        float[] target = new float[4];
        target[e.code().behaviour().ordinal()] = 1f;
        add(first + "-", e.previous(), "", target, .5f * commonness(e.code()), group);
        add(
                "-" + second,
                BACKCHANNELS[random.nextInt(BACKCHANNELS.length)],
                first + "-",
                target,
                .7f * commonness(e.code()),
                group);
    }

    private void pair(Pairing p) {
        List<Integer> firsts = byBehaviour.get(p.first());
        List<Integer> seconds = byBehaviour.get(p.second());
        int a = firsts.get(random.nextInt(firsts.size()));
        int b = seconds.get(random.nextInt(seconds.size()));
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
        add(first.text() + link + second.text(), first.previous(), "", target, 1f, a);
    }
}
