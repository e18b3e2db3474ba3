package org.understudy.analysis.safety.reply;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.understudy.analysis.coding.learn.Features;
import org.understudy.analysis.coding.text.Reading;
import org.understudy.analysis.safety.words.SenseFeatures;
import org.understudy.analysis.safety.words.SenseFeatures.Group;

/**
 * What is weighed about a reply: its words and senses, each also with what the client asks for and with whether that has to be
 * kept back or met, what its sentences do, and what it does with that in all.
 */
final class ReplyFeatures {
    private static final SenseFeatures WORDS = new SenseFeatures();

    private static final double WITH_ASK = 1.5;
    private static final double MOVES = 2;
    private static final double ACTS = 1.5;

    /** What a feature counts with one ask, where it counts 1 with all asks of its side. */
    private static final float ONE_ASK = .7f;

    private static final double ONE_ASK_MOVES = .5;

    /** More sentences are many. */
    private static final int MANY = 6;

    private ReplyFeatures() {}

    /** @param done what the reply does, by {@link ReplyMoves} */
    static Features of(Cue cue, ReplyReading reading, Map<String, Double> done) {
        Features out = new Features();
        String side = cue.ask().withholding() ? "keep " : "bring ";
        String ask = cue.ask().name() + " ";
        Map<Group, Features> words = words(cue, reading);
        Features said = words.get(Group.WORDS);
        Features senses = words.get(Group.SENSES);
        if (said != null) add(out, withAsk(said, side, ask), WITH_ASK);
        if (senses != null) add(out, withAsk(senses, side, ask), WITH_ASK);
        words.forEach((group, features) -> add(out, features, group.length()));
        Features moves = new Features();
        done.forEach((name, value) -> {
            moves.add(side + "move " + name, value);
            moves.add(ask + "move " + name, value * ONE_ASK_MOVES);
        });
        add(out, moves, MOVES);
        add(out, acts(reading.sentences(), side, ask), ACTS);
        return out;
    }

    /** What the client said is weighed by what it asks for alone; its words would teach statements by heart. */
    private static Map<Group, Features> words(Cue cue, ReplyReading reading) {
        Reading words = Reading.of(reading.text());
        if (words.sentences().isEmpty()) return new EnumMap<>(Group.class);
        return WORDS.ofReply(cue.statement(), words, words.sentences());
    }

    private static Features withAsk(Features words, String side, String ask) {
        Features out = new Features();
        int all = Features.key(side);
        int one = Features.key(ask);
        for (int i = 0; i < words.size(); i++) {
            out.add(Features.join(all, words.key(i)), words.value(i));
            out.add(Features.join(one, words.key(i)), words.value(i) * ONE_ASK);
        }
        return out;
    }

    private static Features acts(List<ReadSentence> sentences, String side, String ask) {
        Features out = new Features();
        for (ReadSentence s : sentences) {
            for (Act act : s.acts()) {
                out.flag(side + "act " + act);
                out.flag(ask + "act " + act + (s.question() ? " asked" : ""));
                if (s == sentences.getLast()) out.flag(side + "last " + act);
            }
            if (s.topicHits() > 0 && !s.question()) out.flag(side + "topic said");
        }
        out.flag(ask);
        out.flag("sentences " + Math.min(MANY, sentences.size()));
        return out;
    }

    private static void add(Features out, Features group, double length) {
        group.normalise(0, length);
        for (int i = 0; i < group.size(); i++) out.add(group.key(i), group.value(i));
    }
}
