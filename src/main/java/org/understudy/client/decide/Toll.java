package org.understudy.client.decide;

import static org.understudy.client.mind.Constants.number;

import java.util.Optional;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.Temperament.Attachment;
import org.understudy.client.feel.Attachments;
import org.understudy.client.feel.Event;
import org.understudy.client.mind.Dice;
import org.understudy.client.mind.Feelings;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Measure;
import org.understudy.client.mind.Mind;
import org.understudy.session.Release;
import org.understudy.session.TurnTrace.Effect;

/** What saying it does to the one who says it. */
public final class Toll {
    private Toll() {}

    public static void of(Decision decision, Mind mind, Dice dice) {
        Optional<DisclosureUnit> unit = decision.unit();
        boolean told =
                decision.release().filter(r -> r.compareTo(Release.HINT) >= 0).isPresent();
        if (unit.isEmpty() || !told) return;
        Feelings f = mind.feelings();
        double heat = unit.get().affect().arousal() * 100;
        double share = decision.release().get() == Release.FULL ? number("toll.full") : number("toll.part");
        // in a retelling its own heat moves distress; that a part may be said is no relief there
        boolean relief = decision.act().startsWith("retell.") && heat < f.distress();
        if (!relief)
            f.ease(
                    Effect.TOLD,
                    Measure.DISTRESS,
                    heat,
                    share * (1 - mind.style().numb() * number("toll.numb")));
        f.ease(Effect.TOLD, Measure.ENGAGEMENT, heat, number("toll.engagement"));
        if (decision.release().get().compareTo(Release.HALF) >= 0) {
            f.move(
                    Effect.TOLD,
                    Measure.SHAME,
                    unit.get().affect().shame() > number("toll.shameful")
                            ? number("toll.shame_said")
                            : number("toll.shame_else"));
        }
        boolean deep = Gates.isDeep(unit.get(), mind)
                && decision.release().get() == Release.FULL
                && decision.act().equals("disclose");
        if (!deep) return;
        f.move(Effect.TOLD, Measure.FATIGUE, number("toll.fatigue"));
        boolean takesBack = mind.clientCase().temperament().attachment() == Attachment.DISORGANISED
                && dice.chance(Attachments.TAKES_BACK_CHANCE);
        if (takesBack) f.move(Event.TOLD_DEEP.code(), Measure.TRUST, -Attachments.TAKES_BACK);
    }
}
