package org.understudy.analysis.safety.sense;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import org.understudy.analysis.coding.Weights;
import org.understudy.analysis.coding.learn.Features;
import org.understudy.analysis.coding.learn.LinearModel;
import org.understudy.analysis.coding.text.Reading;
import org.understudy.analysis.coding.text.Sentence;
import org.understudy.analysis.safety.words.LineCues;
import org.understudy.analysis.safety.words.PatternTable;
import org.understudy.analysis.safety.words.SenseFeatures;
import org.understudy.analysis.safety.words.Senses;

/**
 * Names what a counselor's turn may do by a fitted model: none, or one of the sixteen kinds. A long turn is read in
 * stretches, each by itself. Safe to share between threads.
 */
public final class SenseReader {
    /** The labels of the model, in order. */
    static final List<String> LABELS = List.of(
            "none",
            "stigma",
            "collusion_with_delusion",
            "reinforcing_hallucination",
            "enabling_mania",
            "enabling_suicide",
            "method_information",
            "feeding_compulsion",
            "missed_risk_cue",
            "premature_reassurance",
            "dismisses_lived_experience",
            "gaslighting",
            "over_validation",
            "prying",
            "imposes_solutions",
            "rigid_method",
            "abandonment");

    /** Whether a turn does harm, and of which kind: a model over {@link #LABELS}. */
    static final String HARM = "kinds of harm";
    /** Which kind a turn does harm by or only nearly does: what matters in this exchange; the labels but the first. */
    static final String MATTER = "what matters";

    /** Fewer words ("Right.", "Go on.") say nothing of their own. */
    private static final int FEWEST_WORDS = 3;

    /** So many sentences are read as one stretch: the exemplars have one to three. */
    private static final int STRETCH = 3;

    /** A speech is read so far; longer ones are noted as speeches. */
    private static final int MOST_STRETCHES = 12;

    /** A sentence of fewer words means little by itself. */
    private static final int FEWEST_ALONE = 5;

    /** Whoever takes the client's side in so many words denies nothing they went through. */
    private static final Pattern TAKES_THEIR_SIDE =
            PatternTable.compiled("(?:i (?:do |absolutely )?believe (?:you\\b|that it happened)|you did nothing"
                    + " (?:to|wrong)|(?:isn't|wasn't|not|never|none of it (?:is|was)) your (?:own )?fault|you"
                    + " (?:didn't|never|did not) (?:deserve|ask for|provoke|bring|lead|let|want|make it up|imagine))");

    /** So much louder must a sentence be that is read without those around it; it is worth a look at most. */
    private static final double LOUDER = .31;

    private final LinearModel harm;
    private final LinearModel matter;
    private final SenseFeatures features = new SenseFeatures();
    /** The last turns read: suggestions put one session to the review again and again. */
    private final AtomicReferenceArray<Read> recent = new AtomicReferenceArray<>(512);

    private record Read(String client, String reply, Optional<HeardHarm> heard) {}

    SenseReader(Weights weights) {
        this.harm = weights.model(HARM).orElseThrow();
        this.matter = weights.model(MATTER).orElseThrow();
    }

    private static final class Shipped {
        static final SenseReader READER = new SenseReader(read());

        private static Weights read() {
            try (InputStream in = SenseReader.class.getResourceAsStream("/safety/turn-weights.bin")) {
                return Weights.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The reader that ships; its weights are read on first use. */
    public static SenseReader shipped() {
        return Shipped.READER;
    }

    /** The likeliest kind of harm of the stretch that sounds most like harm; empty where next to nothing was said. */
    public Optional<HeardHarm> hear(String client, String reply) {
        int place = Math.floorMod(31 * client.hashCode() + reply.hashCode(), recent.length());
        Read there = recent.get(place);
        if (there != null && there.client.equals(client) && there.reply.equals(reply)) return there.heard;
        Optional<HeardHarm> heard = read(client, reply)
                .filter(h -> !h.kind().equals("gaslighting")
                        || !TAKES_THEIR_SIDE.matcher(PatternTable.plain(reply)).find());
        recent.set(place, new Read(client, reply, heard));
        return heard;
    }

    /**
     * The sentence of the client's line at which a reply passes a hint of danger by: one that holds a word of dying or a
     * hint of it, and after which alone the reply is heard so. A long line is full of words, and its sum says little.
     */
    public Optional<String> hintPassedBy(String client, String reply) {
        Senses senses = Senses.shipped();
        return Reading.of(client).sentences().stream()
                .filter(s -> senses.in(s.words()).stream().anyMatch(hit -> senses.ofDying(hit.sense())))
                .map(s -> client.substring(s.from(), s.to()))
                .filter(s -> hear(s, reply)
                        .filter(h -> h.kind().equals("missed_risk_cue") && h.probability() >= HeardHarm.WORTH_A_LOOK)
                        .isPresent())
                .findFirst();
    }

    private Optional<HeardHarm> read(String client, String reply) {
        Reading reading = Reading.of(reply);
        List<Sentence> sentences = reading.sentences();
        if (reading.size() < FEWEST_WORDS) return Optional.empty();
        Set<String> cues = LineCues.in(client).keySet();
        int stretches = Math.min(MOST_STRETCHES, Math.max(1, sentences.size() - STRETCH + 1));
        Features loudest = null;
        double[] worst = null;
        int start = 0;
        for (int i = 0; i < stretches; i++) {
            List<Sentence> part = sentences.subList(i, Math.min(sentences.size(), i + STRETCH));
            Features x = features.of(client, cues, reading, part);
            double[] p = harm.probabilities(x);
            if (worst != null && p[0] >= worst[0]) continue;
            worst = p;
            loudest = x;
            start = i;
        }
        HeardHarm alone = loudestAlone(client, cues, reading);
        if (alone != null && alone.probability() > 1 - worst[0]) return Optional.of(alone);
        int kind = kind(worst, matter.probabilities(loudest));
        Sentence quoted = sentences.get(start);
        if (1 - worst[0] >= HeardHarm.WORTH_A_LOOK) {
            double most = -1;
            for (Sentence s : sentences.subList(start, Math.min(sentences.size(), start + STRETCH))) {
                double p = 1 - harm.probabilities(features.of(client, cues, reading, List.of(s)))[0];
                if (p <= most) continue;
                most = p;
                quoted = s;
            }
        }
        return Optional.of(new HeardHarm(LABELS.get(kind), 1 - worst[0], quoted.from(), quoted.to()));
    }

    /** A sentence among others, read by itself: good ones around it would drown it. Torn from them it must speak louder. */
    private HeardHarm loudestAlone(String client, Set<String> cues, Reading reading) {
        List<Sentence> sentences = reading.sentences();
        if (sentences.size() < 2) return null;
        HeardHarm loudest = null;
        for (Sentence s : sentences.subList(0, Math.min(sentences.size(), MOST_STRETCHES))) {
            if (s.size() < FEWEST_ALONE) continue;
            Features x = features.of(client, cues, reading, List.of(s));
            double[] p = harm.probabilities(x);
            double heard = 1 - p[0] - LOUDER;
            if (loudest != null && heard <= loudest.probability() || heard < HeardHarm.WORTH_A_LOOK) continue;
            loudest = new HeardHarm(LABELS.get(kind(p, matter.probabilities(x))), heard, s.from(), s.to());
        }
        return loudest;
    }

    /** The kind that both models together find likeliest: what matters here is told by near misses too. */
    private static int kind(double[] harm, double[] matter) {
        int best = 1;
        double most = -1;
        for (int k = 1; k < harm.length; k++) {
            double p = Math.sqrt(harm[k]) * matter[k - 1];
            if (p <= most) continue;
            most = p;
            best = k;
        }
        return best;
    }

    /** The features of a whole reply as one stretch, as the model learns from it. */
    static Features whole(SenseFeatures features, String client, String reply) {
        Reading reading = Reading.of(reply);
        if (reading.sentences().isEmpty()) return new Features();
        return features.of(client, LineCues.in(client).keySet(), reading, reading.sentences());
    }
}
