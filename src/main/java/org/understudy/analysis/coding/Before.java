package org.understudy.analysis.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.understudy.analysis.coding.features.TalkFeatures;
import org.understudy.analysis.coding.learn.Features;
import org.understudy.analysis.coding.learn.LinearModel;
import org.understudy.analysis.coding.text.Reading;
import org.understudy.analysis.coding.text.Word;
import org.understudy.session.Turn;

/**
 * What the shipped models make of the turns before, as features for a model fitted to a program's own transcripts: whether
 * a counselor is in the middle of asking or of informing, and where the client was leaning.
 *
 * @param shipped codes a counselor turn with the shipped models
 * @param talk the shipped model of client talk
 */
record Before(BiFunction<String, CodingContext, Optional<TurnShares>> shipped, LinearModel talk) {
    private static final double LABELS = .3;
    private static final double TECHNIQUES = 1.5;
    private static final double WORDS = .8;

    /** For a counselor turn: the last behaviour and the client's last leaning. */
    void addForCounselor(Features to, CodingContext context) {
        lastShares(context).ifPresent(s -> OwnFeatures.addLogs(to, "behaviour before ", s.behaviours(), LABELS));
        leaning(to, context.before());
    }

    /** For a client turn: what it answers, and where the client was leaning. */
    void addForClient(Features to, CodingContext context) {
        lastShares(context).ifPresent(s -> {
            OwnFeatures.addLogs(to, "behaviour before ", s.behaviours(), LABELS);
            for (int k = 0; k < s.techniques().length; k++) {
                to.add("technique before " + k, s.techniques()[k] * TECHNIQUES);
            }
        });
        List<Turn> before = context.before();
        leaning(to, before);
        int client = last(before, true);
        if (client >= 0) words(to, "client before ", before.get(client).text());
        int counselor = last(before, false);
        if (counselor >= 0) words(to, "counselor before ", before.get(counselor).text());
    }

    private Optional<TurnShares> lastShares(CodingContext context) {
        List<Turn> before = context.before();
        int at = last(before, false);
        if (at < 0) return Optional.empty();
        return shipped.apply(before.get(at).text(), new CodingContext(before.subList(0, at)));
    }

    private void leaning(Features to, List<Turn> before) {
        int at = last(before, true);
        if (at < 0) return;
        int counselor = last(before, false);
        String asked = counselor >= 0 && counselor < at ? before.get(counselor).text() : "";
        Features x = TalkFeatures.of(Reading.of(before.get(at).text()), Reading.of(asked));
        OwnFeatures.addLogs(to, "leaning before ", talk.probabilities(x), LABELS);
    }

    private static void words(Features to, String name, String text) {
        int mark = to.size();
        int prefix = Features.key(name);
        for (Word w : Reading.of(text).words()) to.add(Features.join(prefix, Features.key(w.form())), 1f);
        to.normalise(mark, WORDS);
    }

    private static int last(List<Turn> turns, boolean client) {
        for (int i = turns.size() - 1; i >= 0; i--) if (turns.get(i).byClient() == client) return i;
        return -1;
    }
}
