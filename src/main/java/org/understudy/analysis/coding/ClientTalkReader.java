package org.understudy.analysis.coding;

import java.util.Optional;
import java.util.OptionalInt;
import org.understudy.analysis.coding.features.TalkFeatures;
import org.understudy.analysis.coding.learn.Features;
import org.understudy.analysis.coding.learn.LinearModel;
import org.understudy.analysis.coding.text.Reading;
import org.understudy.session.TalkType;
import org.understudy.session.Turn;

/** Reads a client turn: which way it leans and how distressed it is; a stated SUDS figure wins over the words. */
final class ClientTalkReader implements ClientTalkCoder {
    private final LinearModel talk;
    private final LinearModel distress;
    private final Optional<LinearModel> own;

    ClientTalkReader(Weights weights) {
        this.talk = weights.model(Weights.TALK).orElseThrow();
        this.distress = weights.model(Weights.DISTRESS).orElseThrow();
        this.own = weights.model(Weights.OWN_TALK);
    }

    @Override
    public CodedClientTurn code(String text, CodingContext context) {
        String asked = asked(context);
        Features x = TalkFeatures.of(Reading.of(text), Reading.of(asked));
        double felt = Distress.mean(distress.probabilities(x));
        OptionalInt stated = StatedSuds.in(text, asked);
        if (stated.isPresent()) felt = stated.getAsInt();
        double[] p;
        if (own.isPresent()) {
            OwnFeatures.add(x, talk.scores(x), new double[0]);
            p = own.get().probabilities(x);
        } else {
            p = talk.probabilities(x);
        }
        int best = Best.of(p);
        return new CodedClientTurn(TalkType.values()[best], p[best], felt, stated);
    }

    Features ownFeatures(String text, CodingContext context) {
        Features x = TalkFeatures.of(Reading.of(text), Reading.of(asked(context)));
        OwnFeatures.add(x, talk.scores(x), new double[0]);
        return x;
    }

    private static String asked(CodingContext context) {
        return context.before().reversed().stream()
                .filter(Turn::byCounselor)
                .findFirst()
                .map(Turn::text)
                .orElse("");
    }
}
