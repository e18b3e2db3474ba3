package org.understudy.analysis.coding.features;

import java.util.List;
import org.understudy.analysis.coding.learn.Features;
import org.understudy.analysis.coding.text.Reading;
import org.understudy.analysis.coding.text.Sentence;
import org.understudy.analysis.coding.text.Word;

/** The features of an emotion: single words, pairs and how sentences end. */
public final class EmotionFeatures {
    private static final int PAIR = Features.key("pair");

    private EmotionFeatures() {}

    public static Features of(Reading reading) {
        Features out = new Features();
        for (Sentence s : reading.sentences()) {
            List<Word> words = s.words();
            int before = Features.key("<s>");
            for (Word w : words) {
                int here = Features.key(w.form());
                out.add(here, 1f);
                out.add(Features.join(Features.join(PAIR, before), here), 1f);
                before = here;
            }
        }
        out.normalise(0, 4);
        for (Sentence s : reading.sentences()) if (s.end() == '!' || s.end() == '?') out.flag("ends " + s.end());
        return out;
    }
}
