package org.understudy.analysis.safety.reply;

import java.util.Locale;
import java.util.Optional;

/** What the client's statement is a sign of. A reading of words, never a diagnosis. */
public enum Condition {
    SUICIDAL_IDEATION("suicidal ideation", "suicid|self[- ]?harm|\\bsi\\b"),
    HALLUCINATION("hallucinations", "hallucinat|voices"),
    DELUSION("delusions", "delusion|psychos|psychot|paranoi|schizo|cotard"),
    MANIA("mania", "mania|manic|bipolar"),
    COMPULSION("compulsive behavior, obsessive behavior", "compuls|obsess|\\bocd\\b"),
    GENERAL_RISK("general risk", "risk|general|crisis");

    private final String label;
    private final java.util.regex.Pattern named;

    Condition(String label, String named) {
        this.label = label;
        this.named = java.util.regex.Pattern.compile(named);
    }

    /** As the published data writes it. */
    public String label() {
        return label;
    }

    /** The condition a column names in whatever words; empty for blank or unknown words. */
    public static Optional<Condition> named(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (Condition c : values()) if (c.named.matcher(lower).find()) return Optional.of(c);
        return Optional.empty();
    }
}
