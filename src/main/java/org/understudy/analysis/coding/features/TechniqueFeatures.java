package org.understudy.analysis.coding.features;

import java.util.List;
import org.understudy.analysis.coding.learn.Features;
import org.understudy.analysis.coding.text.Sentence;

/** The features of one counselor sentence, or of a stretch of sentences taken as one. */
public final class TechniqueFeatures {
    private static final double WORDS = 2.0;
    private static final double SHAPES = 1.5;
    private static final double KINDS = 1.5;
    private static final double CUE = 0.6;
    private static final double FORM = 0.4;

    private final CueBook book;
    private final int[] cueKeys;
    private final int[] lastCueKeys;

    public TechniqueFeatures(CueBook book) {
        this.book = book;
        this.cueKeys =
                book.names().stream().mapToInt(n -> Features.key("cue " + n)).toArray();
        this.lastCueKeys = book.names().stream()
                .mapToInt(n -> Features.key("last cue " + n))
                .toArray();
    }

    /** The features of sentences {@code from} to {@code to} (exclusive) of a turn. */
    public Features of(Heard heard, int from, int to) {
        Features out = new Features();
        List<Sentence> part = heard.sentences().subList(from, to);
        int mark = out.size();
        for (Sentence s : part) WordRuns.words(out, s.words());
        out.normalise(mark, WORDS);
        mark = out.size();
        for (Sentence s : part) WordClasses.shipped().shapes(out, s.words());
        out.normalise(mark, SHAPES);
        mark = out.size();
        for (Sentence s : part) WordClasses.shipped().kinds(out, s.words());
        out.normalise(mark, KINDS);
        for (int i = from; i < to; i++) {
            int[] cues = heard.cues().get(i);
            for (int c = 0; c < cues.length; c++) {
                if (cues[c] == 0) continue;
                out.add(cueKeys[c], (float) CUE);
                if (i == to - 1) out.add(lastCueKeys[c], (float) CUE);
            }
        }
        mark = out.size();
        boolean punctuated = heard.reading().punctuated();
        SentenceForm.add(out, part.getLast(), punctuated, "");
        if (part.size() > 1) {
            SentenceForm.add(out, part.getFirst(), punctuated, "first ");
            out.flag("sentences" + Math.min(5, part.size()));
            out.flag("total"
                    + SentenceForm.size(part.stream().mapToInt(Sentence::size).sum()));
        }
        if (part.stream().anyMatch(Sentence::asks)) out.flag("asks somewhere");
        if (SentenceForm.onlyListens(part)) out.add("only listens", 3);
        if (heard.reading().text().startsWith("-")) out.flag("broken start");
        if (heard.reading().text().endsWith("-")) out.flag("broken end");
        context(out, heard, part);
        out.normalise(mark, FORM * Math.sqrt(out.size() - mark));
        thread(out, heard);
        return out;
    }

    private static void context(Features out, Heard heard, List<Sentence> part) {
        int words = part.stream().mapToInt(Sentence::size).sum();
        if (heard.echo().heardAnything()) {
            int telling = 0;
            int echoed = 0;
            for (Sentence s : part) {
                int[] n = heard.echo().of(s.words());
                telling += n[0];
                echoed += n[1];
            }
            if (telling > 0) out.flag("echo" + Math.min(4, 5 * echoed / telling));
            if (echoed > 1) out.flag("echoes");
            if (echoed > 0 && words <= 8) out.flag("short echo");
        }
        if (heard.lastClient().asks()) out.flag("client asked");
    }

    /** What the counselor was in the middle of, where the client only made a listening sound in between. */
    private void thread(Features out, Heard heard) {
        if (heard.lastCounselor().size() == 0 || heard.lastClient().size() > 2) return;
        List<Sentence> before = heard.lastCounselor().sentences();
        String broken = heard.reading().broken() ? "on " : "again ";
        int mark = out.size();
        for (Sentence s : before) {
            int[] cues = book.heard(s);
            for (int c = 0; c < cues.length; c++) if (cues[c] > 0) out.flag(broken + c);
        }
        out.flag(broken + "asks" + before.getLast().asks());
        out.normalise(mark, .8);
    }
}
