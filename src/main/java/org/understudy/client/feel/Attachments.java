package org.understudy.client.feel;

import static org.understudy.client.mind.Constants.number;

import org.understudy.casebook.Temperament.Attachment;

/** How attachment weighs gains and losses of trust (PatientAct's modulation, in numbers of §3.4). */
public final class Attachments {
    /** Trust an anxious client loses each turn that brings nothing. */
    static final double ANXIOUS_DOUBT = number("attachment.anxious_doubt");

    /** Chance that a disorganised client takes trust back after telling something deep, and how much. */
    public static final double TAKES_BACK_CHANCE = number("attachment.disorganised_chance");

    public static final double TAKES_BACK = number("attachment.disorganised_back");

    private Attachments() {}

    static double gain(Attachment attachment) {
        return switch (attachment) {
            case ANXIOUS -> number("attachment.anxious_gain");
            case AVOIDANT -> number("attachment.avoidant_gain");
            case SECURE, DISORGANISED -> 1;
        };
    }

    static double loss(Attachment attachment, Event event) {
        return switch (attachment) {
            case ANXIOUS -> number("attachment.anxious_loss");
            case AVOIDANT ->
                event == Event.PUSHED || event == Event.TOO_DEEP_TOO_SOON ? number("attachment.avoidant_push_loss") : 1;
            case SECURE, DISORGANISED -> 1;
        };
    }
}
