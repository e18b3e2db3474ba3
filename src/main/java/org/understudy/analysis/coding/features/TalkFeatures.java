package org.understudy.analysis.coding.features;

import java.util.List;
import org.understudy.analysis.coding.learn.Features;
import org.understudy.analysis.coding.text.Reading;
import org.understudy.analysis.coding.text.Sentence;

/** The features of one client turn: its own words, its form, and what it answers. */
public final class TalkFeatures {
    private static final int ASKED = Features.key("asked");

    /** Answers up to this many words mean what the question makes them mean. */
    private static final int SHORT = 6;

    private TalkFeatures() {}

    public static Features of(Reading reading, Reading counselor) {
        Features out = new Features();
        int mark = out.size();
        for (Sentence s : reading.sentences()) WordRuns.words(out, s.words());
        out.normalise(mark, 2.0);
        mark = out.size();
        for (Sentence s : reading.sentences()) WordClasses.shipped().shapes(out, s.words());
        out.normalise(mark, 1.5);
        mark = out.size();
        for (Sentence s : reading.sentences()) WordClasses.shipped().kinds(out, s.words());
        out.normalise(mark, 1.5);
        List<Sentence> all = reading.sentences();
        if (!all.isEmpty()) {
            SentenceForm.add(out, all.getLast(), reading.punctuated(), "");
            out.flag("total" + SentenceForm.size(reading.size()));
        }
        if (reading.size() <= SHORT && counselor.size() > 0) {
            mark = out.size();
            Features asked = new Features();
            WordRuns.words(asked, counselor.sentences().getLast().words());
            for (int i = 0; i < asked.size(); i++) out.add(Features.join(ASKED, asked.key(i)), asked.value(i));
            out.normalise(mark, 1.0);
        }
        return out;
    }
}
