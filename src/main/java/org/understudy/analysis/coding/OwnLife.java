package org.understudy.analysis.coding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.analysis.coding.text.Sentence;
import org.understudy.analysis.coding.text.Word;
import org.understudy.session.Technique;

/**
 * Whose life a sentence is about. "She went quiet when I asked" and "I'm wondering what that was like" are about the
 * client and the work, however often they say "I": nothing of the counselor's own is disclosed.
 */
final class OwnLife {
    private static final int DISCLOSE = Technique.SELF_DISCLOSE.ordinal();
    private static final int OTHER = Technique.OTHER.ordinal();

    private static final Pattern FIRST =
            Pattern.compile("\\bi(?:'?| )(?:m|ve|d|ll)?\\b(?: (?:am|was|have|had|do|did|n'?t|don'?t|didn'?t|don t|didn"
                    + " t|will|would|can|can'?t|can t|could|may|might|must|should|just|also|really|still|not|only|do"
                    + " not|get it|always|already|quite))* ?(\\w+)?");

    /** What a counselor does as a counselor. */
    private static final Pattern WORK =
            Pattern.compile("hear|hearing|heard|wonder|wondering|wondered|notice|noticed|noticing"
                + "|ask|asked|asking|said|say|saying|mention|mentioned|brought|think|thinking|thought|guess|sense|see|saw"
                + "|seen|understand|understood|mean|meant|got|get|getting|interrupted|pushed|missed|rushed|want|wanted|like"
                + "|write|wrote|listen|listening|read|believe|suggest|suggested|hope|follow|check|help|here|sure|sorry|curious|go|going|went"
                + " too|know|say|call|called|put|take|repeat|stop|tell|told|picked|pick|imagine|suppose|with|in");

    /** "My question", "my job", "tell me": the work again. */
    private static final Pattern OWN = Pattern.compile("\\b(?:my"
        + " (?!question|mistake|fault|job|notes?|understanding|impression|guess|sense|colleagues?|turn|words?|part\\b)\\w+|myself|mine|(?:we|us|our)"
        + " (?:family|parents|children|kids|house|home)|(?:happened|happens|died|taught|moved|moves|touched|touches|saddens?)"
        + " (?:to )?me|me (?:too|as well))\\b");

    private static final Pattern TOO =
            Pattern.compile("\\b(?:too|as well|either|myself)\\b(?! (?:much|many|soon|far|quick|fast|early|late))");

    /** "I love that", "I like the way you put it": pleasure in what the client said or is. */
    private static final Pattern PLEASED =
            Pattern.compile("^(?:(?:oh|and|aw|ah|well|no|ha) )*i (?:(?:just|really|do|absolutely) )*(?:love|like|adore)"
                    + " (?:that|this|it|him|her|your|how|the way|those)\\b(?: (?!too\\b|as well\\b)\\w+){0,3}$");

    private OwnLife() {}

    /** Takes back what was heard as disclosure where nothing of the counselor's own life is in the sentence. */
    static void withoutWork(double[] p, Sentence sentence) {
        if (p[DISCLOSE] < .05) return;
        String said = sentence.words().stream().map(Word::form).collect(Collectors.joining(" "));
        if (tells(said)) return;
        p[OTHER] += p[DISCLOSE];
        p[DISCLOSE] = 0;
    }

    private static boolean tells(String said) {
        if (PLEASED.matcher(said).matches()) return false;
        if (OWN.matcher(said).find()) return true;
        for (Matcher m = FIRST.matcher(said); m.find(); ) {
            String verb = m.group(1);
            if (verb == null) continue;
            if (!WORK.matcher(verb).matches() || TOO.matcher(said).find()) return true;
        }
        return false;
    }
}
