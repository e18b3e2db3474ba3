package org.understudy.analysis.coding.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.Weights;
import org.understudy.analysis.coding.features.Asking;
import org.understudy.analysis.coding.features.CueBook;
import org.understudy.analysis.coding.features.Heard;
import org.understudy.analysis.coding.features.TechniqueFeatures;
import org.understudy.analysis.coding.learn.Example;
import org.understudy.analysis.coding.learn.Features;
import org.understudy.analysis.coding.learn.LinearModel;
import org.understudy.analysis.coding.learn.LinearTrainer;
import org.understudy.session.Behaviour;
import org.understudy.session.Speaker;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/** Makes the shipped weights from the exemplars. The same exemplars give the same file. */
public final class CoderBuild {
    private static final long SEED = 20260101;
    private static final LinearTrainer FOR_CODES = new LinearTrainer(8, .25, 2, 3, SEED);
    private static final LinearTrainer FOR_BEHAVIOURS = new LinearTrainer(4, .25, 20, 3, SEED);
    private static final LinearTrainer FOR_OPENNESS = new LinearTrainer(8, .25, 5, 2, SEED);

    private static final int ROUNDS = 3;
    private static final long FIRST_ROUND = 7;
    /** The share of features hidden from each made turn, so that no single word is relied on. */
    private static final double OUT_OF_SIGHT = .4;
    /** What was learned with features hidden is too modest when all are seen. */
    private static final double TEMPERATURE = .85;

    private static final Set<Technique> OPEN = Set.of(Technique.OPEN_QUESTION, Technique.SOCRATIC_QUESTION);
    private static final Set<Technique> CLOSED =
            Set.of(Technique.CLOSED_QUESTION, Technique.ASK_PERMISSION, Technique.RISK_QUESTION);

    private final CueBook book = CueBook.load();
    private final TechniqueFeatures features = new TechniqueFeatures(book);

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args.length > 0 ? args[0] : "src/main/resources/coding/weights.bin");
        Files.createDirectories(out.toAbsolutePath().getParent());
        try (OutputStream stream = Files.newOutputStream(out)) {
            new CoderBuild().weights().write(stream);
        }
    }

    public Weights weights() throws IOException {
        Weights weights = weights(Exemplars.counselor());
        LinearModel codes = weights.model(Weights.CODES).orElseThrow();
        return weights.with(Weights.MOVES, new MoveBuild(codes).fit(Exemplars.moves()));
    }

    /** The weights that these counselor exemplars would give, with all client exemplars. */
    public Weights weights(List<Exemplar> exemplars) throws IOException {
        return new Weights(Map.of(
                Weights.CODES, codes(exemplars),
                Weights.BEHAVIOURS, behaviours(exemplars),
                Weights.OPENNESS, FOR_OPENNESS.fit(openness(exemplars), 2),
                Weights.TALK, TalkBuild.fit(Exemplars.client()),
                Weights.DISTRESS, DistressBuild.fit(Exemplars.client())));
    }

    /** The model that tells a turn's behaviour. */
    public LinearModel behaviours(List<Exemplar> exemplars) {
        return FOR_BEHAVIOURS.fit(turns(exemplars), Behaviour.values().length).withTemperature(TEMPERATURE);
    }

    /** The model that tells a sentence's technique. */
    public LinearModel codes(List<Exemplar> exemplars) {
        List<Example> codes = new ArrayList<>();
        for (Exemplar e : exemplars) {
            for (String text : List.of(e.text(), Speech.unpunctuated(e.text()))) {
                Heard heard = Heard.of(text, after("", e.previous()), book);
                if (heard.sentences().isEmpty()) continue;
                codes.add(Example.of(whole(heard), e.code().ordinal(), Technique.values().length));
            }
        }
        return FOR_CODES.fit(codes, Technique.values().length);
    }

    /** What that model learns an exemplar by. */
    public Features features(Exemplar e) {
        Heard heard = Heard.of(e.text(), after("", e.previous()), book);
        return heard.sentences().isEmpty() ? new Features() : whole(heard);
    }

    private Features whole(Heard heard) {
        return features.of(heard, 0, heard.sentences().size());
    }

    /** Turns made of exemplars, several times over with other partners, each with part of its features out of sight. */
    private List<Example> turns(List<Exemplar> exemplars) {
        List<Example> out = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            for (Volley v : new Volleys(exemplars, FIRST_ROUND + round).make()) {
                Heard heard = Heard.of(v.text(), v.before(), book);
                if (heard.sentences().isEmpty()) continue;
                Features x = whole(heard).without(OUT_OF_SIGHT, random);
                out.add(new Example(x, v.target(), v.weight() / ROUNDS));
            }
        }
        return out;
    }

    /**
     * Open and closed questions of every kind, each taken at its asking sentence. Giving back what was said with a
     * question mark asks for yes or no, so some short reflections stand in as closed questions.
     */
    private List<Example> openness(List<Exemplar> exemplars) {
        List<Example> out = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(SEED);
        for (Exemplar e : exemplars) {
            boolean raised =
                    e.code() == Technique.SIMPLE_REFLECTION && e.text().length() < 70 && random.nextInt(3) == 0;
            if (!raised && !OPEN.contains(e.code()) && !CLOSED.contains(e.code())) continue;
            String asked = raised ? e.text().replaceAll("[.!]$", "") + "?" : e.text();
            String spoken = Speech.disfluent(Speech.acknowledged(asked, random), random);
            for (String text : List.of(asked, Speech.unpunctuated(asked), spoken)) {
                Heard heard = Heard.of(text, CodingContext.NONE, book);
                if (heard.sentences().isEmpty()) continue;
                int at = Asking.sentence(heard);
                out.add(Example.of(features.of(heard, at, at + 1), OPEN.contains(e.code()) ? 0 : 1, 2));
            }
        }
        return out;
    }

    private static CodingContext after(String counselor, String client) {
        List<Turn> before = new ArrayList<>();
        if (!counselor.isBlank()) before.add(Turn.said(0, Speaker.COUNSELOR, counselor, Instant.EPOCH));
        if (!client.isBlank()) before.add(Turn.said(before.size(), Speaker.CLIENT, client, Instant.EPOCH));
        return new CodingContext(before);
    }
}
