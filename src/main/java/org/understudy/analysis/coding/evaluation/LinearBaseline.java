package org.understudy.analysis.coding.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.analysis.coding.learn.Example;
import org.understudy.analysis.coding.learn.Features;
import org.understudy.analysis.coding.learn.LinearModel;
import org.understudy.analysis.coding.learn.LinearTrainer;

/** The plain coder that ours has to beat in speed and agreement: word pairs and a linear model, nothing else. */
public final class LinearBaseline {
    private static final Pattern TOKEN = Pattern.compile("[a-z]+(?:'[a-z]+)?|\\d+|[?!.,]|--|-");
    private static final LinearTrainer TRAINER = new LinearTrainer(8, .25, 1, 2, 1);

    private final LinearModel model;

    /** @param texts and labels of one length */
    public LinearBaseline(List<String> texts, List<Integer> labels, int kinds) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) examples.add(Example.of(features(texts.get(i)), labels.get(i), kinds));
        this.model = TRAINER.fit(examples, kinds);
    }

    public int code(String text) {
        double[] p = model.scores(features(text));
        int best = 0;
        for (int k = 1; k < p.length; k++) if (p[k] > p[best]) best = k;
        return best;
    }

    private static Features features(String text) {
        Features x = new Features();
        Matcher m = TOKEN.matcher(text.toLowerCase(java.util.Locale.ROOT));
        String before = "";
        while (m.find()) {
            String here = m.group();
            x.add(here, 1);
            if (!before.isEmpty()) x.add(before + " " + here, 1);
            before = here;
        }
        x.normalise(0, 4);
        return x;
    }
}
