package org.understudy.analysis.coding.features;

import java.util.List;
import org.understudy.analysis.coding.learn.Features;
import org.understudy.analysis.coding.text.Reading;
import org.understudy.analysis.coding.text.Sentence;

/** The features of a client turn that tell how distressed it is: its words, their classes, its length, what it answers. */
public final class DistressFeatures {
    private static final int ASKED = Features.key("asked before");
    private static final double WORDS = 2;
    private static final double LETTERS = 1;
    private static final double KINDS = 1;
    private static final double BEFORE = 1;

    private DistressFeatures() {}

    public static Features of(Reading reading, Reading counselor) {
        Features out = new Features();
        int mark = out.size();
        for (Sentence s : reading.sentences()) WordRuns.words(out, s.words());
        out.normalise(mark, WORDS);
        mark = out.size();
        for (Sentence s : reading.sentences()) WordRuns.letters(out, s.words());
        out.normalise(mark, LETTERS);
        mark = out.size();
        for (Sentence s : reading.sentences()) WordClasses.shipped().kinds(out, s.words());
        out.normalise(mark, KINDS);
        out.flag("total" + SentenceForm.size(reading.size()));
        List<Sentence> asked = counselor.sentences();
        if (!asked.isEmpty()) {
            mark = out.size();
            Features before = new Features();
            WordRuns.words(before, asked.getLast().words());
            for (int i = 0; i < before.size(); i++) out.add(Features.join(ASKED, before.key(i)), before.value(i));
            out.normalise(mark, BEFORE);
        }
        return out;
    }
}
