package org.understudy.client.feel;

import org.understudy.casebook.Temperament.Attachment;

/** How attachment weighs gains and losses of trust (PatientAct's modulation, in numbers of §3.4). */
public final class Attachments {
    /** Trust an anxious client loses each turn that brings nothing. */
    static final double ANXIOUS_DECAY = 1;

    /** Chance that a disorganised client takes trust back after telling something deep, and how much. */
    public static final double TAKES_BACK_CHANCE = 0.35;

    public static final double TAKES_BACK = 4;

    private Attachments() {}

    static double gain(Attachment attachment) {
        return switch (attachment) {
            case ANXIOUS -> 1.2;
            case AVOIDANT -> 0.6;
            case SECURE, DISORGANISED -> 1;
        };
    }

    static double loss(Attachment attachment, Event event) {
        return switch (attachment) {
            case ANXIOUS -> 1.6;
            case AVOIDANT -> event == Event.PUSHED || event == Event.TOO_DEEP_TOO_SOON ? 1.8 : 1;
            case SECURE, DISORGANISED -> 1;
        };
    }
}
