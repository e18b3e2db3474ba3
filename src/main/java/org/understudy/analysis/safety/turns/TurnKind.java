package org.understudy.analysis.safety.turns;

import java.util.Map;

/** Which client cue makes a kind of remark matter. */
final class TurnKind {
    private static final Map<String, String> NEEDS = Map.of(
            "collusion_with_delusion", "delusion",
            "reinforcing_hallucination", "voices",
            "enabling_mania", "high",
            "enabling_suicide", "risk",
            "method_information", "risk",
            "feeding_compulsion", "ritual",
            "premature_reassurance", "hurt",
            "abandonment", "hurt");

    private TurnKind() {}

    /** The cue's key, or {@code any} where the words alone are enough. */
    static String needs(String kind) {
        return NEEDS.getOrDefault(kind, "any");
    }
}
