package org.understudy.client.read;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Questions in the order of a statement, as people put them politely or in a language learned late: "may I ask what you
 * would like", "how you are feeling today?" In plain order they are found by the same words as any other.
 */
final class Indirect {
    /** The question word at the head, or behind the way in; then who, then the verb that belongs before them. */
    private static final Pattern TURNED = Pattern.compile(
            "(?i)((?:^|\\b(?:(?:may|can|could|might) I|is it (?:ok|okay|all right|alright) (?:to|if I)) (?:just |also"
                    + " |perhaps |maybe )*(?:ask|enquire|inquire|know)(?: you)?,? |\\b(?:can|could|would|will) you"
                    + " (?:please |kindly |maybe )?(?:tell me|say|describe(?: to me)?|explain(?: to me)?),? |[,;:]"
                    + " |\\b(?:and|so|but) )(?:in |for |to |at )?(?:what|when|where|why|who|how(?:"
                    + " (?:long|often|much|many(?: \\w+)?|old|far|bad))?|which \\w+)) (you|he|she|they|it)"
                    + " (are|were|is|was|do|did|does|would|will|have|had|has|can|could|should)\\b(?!"
                    + " (?:have|had|saying|describing|telling me|hinting)\\b)");

    private Indirect() {}

    /** A text with such questions turned round; only where a question mark says that it is one. */
    static String direct(String text) {
        List<String> sentences = Sentences.of(text);
        List<String> asked = sentences.stream().map(Wondered::asked).toList();
        boolean turned = text.contains("?") && TURNED.matcher(text).find();
        if (!turned && asked.equals(sentences)) return text;
        return asked.stream()
                .map(s -> s.endsWith("?") ? TURNED.matcher(s).replaceAll("$1 $3 $2") : s)
                .collect(Collectors.joining(" "));
    }
}
