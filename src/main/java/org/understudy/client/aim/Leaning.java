package org.understudy.client.aim;

import java.util.List;
import java.util.regex.Pattern;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/**
 * Questions that mean something only after what was told: "What year was that?", "How often do you see them?". Another
 * unit may be asked for in just these words, but right after its own matter; from elsewhere it is not meant.
 */
final class Leaning {
    private static final Pattern POINTS =
            Pattern.compile("\\b(he|she|they|them|him|her|it|that|this|there|those|these|one|ones)\\b");

    private static final Pattern YOU = Pattern.compile("\\byou(r|rs|rself)?\\b");

    /** So few words of its own, and a question leans. */
    private static final int FEW = 2;

    private Leaning() {}

    /** The units that may be meant: those the talk is at or leads to, and those asked for in words of their own. */
    static List<Candidate> meant(List<Candidate> candidates, Sentence asked, Prior prior) {
        if (prior.last().isEmpty() || !leans(asked)) return candidates;
        return candidates.stream()
                .filter(c -> prior.of(c.unit()) > 0 || !foreign(c, asked))
                .toList();
    }

    private static boolean foreign(Candidate c, Sentence asked) {
        String written = Words.plain(c.ask().text());
        boolean ofOthers = Sentence.ofOthers(Words.plain(asked.text())) && !you(asked.text());
        boolean ofClient = you(written) && !Sentence.ofOthers(written);
        return leans(Sentence.of(c.ask().text())) || ofOthers && ofClient;
    }

    private static boolean you(String text) {
        return YOU.matcher(Words.plain(text)).find();
    }

    private static boolean leans(Sentence sentence) {
        return sentence.asSaid().content().size() <= FEW
                && sentence.meant().isEmpty()
                && POINTS.matcher(Words.plain(sentence.text())).find();
    }
}
