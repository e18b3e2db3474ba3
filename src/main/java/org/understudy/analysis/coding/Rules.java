package org.understudy.analysis.coding;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.analysis.coding.text.Sentence;
import org.understudy.analysis.coding.text.Word;
import org.understudy.session.Technique;

/** Rules that no amount of wording outweighs, applied to the probabilities of a sentence. */
final class Rules {
    private static final int IMAGINAL = Technique.IMAGINAL_PROMPT.ordinal();
    private static final int SOCRATIC = Technique.SOCRATIC_QUESTION.ordinal();
    private static final int CLOSED = Technique.CLOSED_QUESTION.ordinal();
    private static final int OPEN = Technique.OPEN_QUESTION.ordinal();

    private static final int SUDS = Technique.SUDS_CHECK.ordinal();

    /** What a question for a figure is asked of, or asked in. */
    private static final Pattern MEASURED = Pattern.compile(
            "\\b(number|figure|scale|suds|scor\\w*|rat(e|ed|ing)|level|points?|percent|out of|zero|nought|ten"
                + "|hundred|high\\w*|low\\w*|strong\\w*|bad|intens\\w*|worst|peak\\w*|top|distress\\w*|anx\\w*|upset\\w*|fear"
                + "|scared|frighten\\w*|panic|tension|now|moment|start|end|where|up|down|still|units?|\\d+)\\b");

    private static final Pattern HOW_WAS =
            Pattern.compile("^((and|so|but|then|okay|ok|well) )*how(s| s| is| was| were| are| has| have| did)\\b.*");

    private Rules() {}

    /** "How was it at the club?" asks for no figure: it holds nothing that has one. */
    static void withoutFigure(double[] p, Sentence sentence) {
        if (sentence.words().stream().noneMatch(w -> w.form().startsWith("how"))) return;
        String said = sentence.words().stream().map(Word::form).collect(Collectors.joining(" "));
        if (!HOW_WAS.matcher(said).matches() || MEASURED.matcher(said).find()) return;
        p[OPEN] += p[SUDS];
        p[SUDS] = 0;
    }

    static boolean couldLeadImaginal(double[] p) {
        return p[IMAGINAL] > .05;
    }

    /** "What do you see?" leads an imaginal exposure only where one is under way; elsewhere it is an open question. */
    static void withoutImaginal(double[] p) {
        p[OPEN] += p[IMAGINAL];
        p[IMAGINAL] = 0;
    }

    /** The same words inside an exposure are the next prompt. */
    static void withinImaginal(double[] p) {
        double moved = p[OPEN] + p[SOCRATIC] + p[CLOSED] / 2;
        p[IMAGINAL] += moved;
        p[OPEN] = 0;
        p[SOCRATIC] = 0;
        p[CLOSED] /= 2;
    }
}
