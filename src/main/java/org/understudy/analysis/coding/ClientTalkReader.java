package org.understudy.analysis.coding;

import java.util.Optional;
import java.util.OptionalInt;
import org.understudy.analysis.coding.features.DistressFeatures;
import org.understudy.analysis.coding.features.TalkFeatures;
import org.understudy.analysis.coding.learn.Features;
import org.understudy.analysis.coding.learn.LinearModel;
import org.understudy.analysis.coding.text.Reading;
import org.understudy.session.TalkType;
import org.understudy.session.Turn;

/** Reads a client turn: which way it leans and how distressed it is; a stated SUDS figure wins over the words. */
final class ClientTalkReader implements ClientTalkCoder {
    /** How much the shipped model has to say where a fitted one is there, 0 to 1. */
    private static final double SHIPPED_SAY = .25;

    private final LinearModel talk;
    private final RunningLeaning leaning;
    private final LinearModel distress;
    private final Optional<LinearModel> own;
    private final Before before;

    ClientTalkReader(Weights weights, Before before) {
        this.before = before;
        this.talk = weights.model(Weights.TALK).orElseThrow();
        this.leaning = new RunningLeaning(talk);
        this.distress = weights.model(Weights.DISTRESS).orElseThrow();
        this.own = weights.model(Weights.OWN_TALK);
    }

    @Override
    public CodedClientTurn code(String text, CodingContext context) {
        String asked = asked(context);
        Reading said = Reading.of(text);
        Reading counselor = Reading.of(asked);
        double felt = Distress.mean(distress.probabilities(DistressFeatures.of(said, counselor)));
        OptionalInt stated = StatedSuds.in(text, asked, context);
        if (stated.isPresent()) felt = stated.getAsInt();
        double[] p = own.isPresent()
                ? mixed(own.get().probabilities(ownFeatures(text, context)), leaning.alone(text, asked))
                : leaning.of(text, asked, context);
        int best = Best.of(p);
        return new CodedClientTurn(TalkType.values()[best], p[best], felt, stated);
    }

    Features ownFeatures(String text, CodingContext context) {
        return withOwn(TalkFeatures.of(Reading.of(text), Reading.of(asked(context))), context);
    }

    private Features withOwn(Features x, CodingContext context) {
        OwnFeatures.add(x, talk.scores(x), new double[0]);
        before.addForClient(x, context);
        return x;
    }

    /** The fitted model's word, tempered by the shipped one's: few programs have many coded client turns. */
    private static double[] mixed(double[] fitted, double[] shipped) {
        double[] out = new double[fitted.length];
        double sum = 0;
        for (int k = 0; k < out.length; k++) {
            out[k] = Math.pow(fitted[k], 1 - SHIPPED_SAY) * Math.pow(shipped[k] + .005, SHIPPED_SAY);
            sum += out[k];
        }
        for (int k = 0; k < out.length; k++) out[k] /= sum;
        return out;
    }

    private static String asked(CodingContext context) {
        return context.before().reversed().stream()
                .filter(Turn::byCounselor)
                .findFirst()
                .map(Turn::text)
                .orElse("");
    }
}
