package org.understudy.analysis.coding;

import java.util.OptionalInt;
import org.understudy.analysis.coding.features.CueBook;
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

    ClientTalkReader(Weights weights, CueBook book) {
        this.talk = weights.model(Weights.TALK).orElseThrow();
        this.distress = weights.model(Weights.DISTRESS).orElseThrow();
    }

    @Override
    public CodedClientTurn code(String text, CodingContext context) {
        String asked = context.before().reversed().stream()
                .filter(Turn::byCounselor)
                .findFirst()
                .map(Turn::text)
                .orElse("");
        Features x = TalkFeatures.of(Reading.of(text), Reading.of(asked));
        double[] p = talk.probabilities(x);
        int best = Best.of(p);
        OptionalInt stated = StatedSuds.in(text, asked);
        double felt = stated.isPresent() ? stated.getAsInt() : Distress.mean(distress.probabilities(x));
        return new CodedClientTurn(TalkType.values()[best], p[best], felt, stated);
    }
}
