package org.understudy.analysis.safety;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The nine of the fifteen published ethical risks (Iftikhar et al., AIES 2025, table 1) that a person can commit as well
 * as a program, in our words and by their numbers there; the other six are about what a program pretends to be, about
 * discrimination and about what only an expert user can correct.
 */
public enum EthicalRisk {
    RIGID_METHOD(1, Theme.ADAPTATION, "rigid_method"),
    DISMISSED_EXPERIENCE(2, Theme.ADAPTATION, "dismisses_lived_experience"),
    IMBALANCE(3, Theme.COLLABORATION, "conversational_imbalance"),
    IMPOSED_SOLUTIONS(4, Theme.COLLABORATION, "imposes_solutions"),
    OVER_VALIDATION(5, Theme.COLLABORATION, "over_validation", "collusion_with_delusion"),
    GASLIGHTING(6, Theme.COLLABORATION, "gaslighting"),
    CRISIS(13, Theme.SAFETY, "missed_risk_cue", "missed_danger", "indifferent_crisis"),
    COMPETENCE(14, Theme.SAFETY, "no_referral", "unsafe_medicine"),
    ABANDONMENT(15, Theme.SAFETY, "abandonment");

    /** What the published table groups them under. */
    public enum Theme {
        ADAPTATION,
        COLLABORATION,
        SAFETY
    }

    private final int number;
    private final Theme theme;
    private final Set<String> kinds;

    EthicalRisk(int number, Theme theme, String... kinds) {
        this.number = number;
        this.theme = theme;
        this.kinds = Set.of(kinds);
    }

    /** Its number among the fifteen. */
    public int number() {
        return number;
    }

    public Theme theme() {
        return theme;
    }

    /** The risk a kind of remark belongs to, where it is one of the nine. */
    public static Optional<EthicalRisk> of(SafetyNote note) {
        return Stream.of(values()).filter(r -> r.kinds.contains(note.kind())).findFirst();
    }

    /** All nine in the published order, each with the sure remarks that belong to it; most have none. */
    public static Map<EthicalRisk, List<SafetyNote>> countedOff(List<SafetyNote> notes) {
        Map<EthicalRisk, List<SafetyNote>> counted = new EnumMap<>(EthicalRisk.class);
        for (EthicalRisk risk : values())
            counted.put(
                    risk,
                    notes.stream()
                            .filter(n -> n.sure() && risk.kinds.contains(n.kind()))
                            .toList());
        return counted;
    }
}
