package org.understudy.client.decide;

import static org.understudy.client.mind.Constants.number;

import java.util.ArrayList;
import java.util.List;
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

    public static List<Effect> of(Decision decision, Mind mind, Dice dice) {
        Optional<DisclosureUnit> unit = decision.unit();
        boolean told =
                decision.release().filter(r -> r.compareTo(Release.HINT) >= 0).isPresent();
        if (unit.isEmpty() || !told) return List.of();
        Feelings f = mind.feelings();
        List<Effect> effects = new ArrayList<>();
        double heat = unit.get().affect().arousal() * 100;
        double share = decision.release().get() == Release.FULL ? number("toll.full") : number("toll.part");
        // in a retelling its own heat moves distress; that a part may be said is no relief there
        boolean relief = decision.act().startsWith("retell.") && heat < f.distress();
        double moved = relief
                ? 0
                : f.ease(Measure.DISTRESS, heat, share * (1 - mind.style().numb() * number("toll.numb")));
        if (Math.abs(moved) >= 1) effects.add(effect("told", Measure.DISTRESS, moved));
        f.ease(Measure.ENGAGEMENT, heat, number("toll.engagement"));
        if (decision.release().get().compareTo(Release.HALF) >= 0) {
            f.move(Measure.SHAME, unit.get().affect().shame() > 0.4 ? -1.5 : -0.3);
        }
        boolean deep = Gates.isDeep(unit.get(), mind)
                && decision.release().get() == Release.FULL
                && decision.act().equals("disclose");
        if (!deep) return effects;
        f.move(Measure.FATIGUE, number("toll.fatigue"));
        boolean takesBack = mind.clientCase().temperament().attachment() == Attachment.DISORGANISED
                && dice.chance(Attachments.TAKES_BACK_CHANCE);
        if (takesBack) {
            effects.add(effect(Event.TOLD_DEEP.code(), Measure.TRUST, f.move(Measure.TRUST, -Attachments.TAKES_BACK)));
        }
        return effects;
    }

    private static Effect effect(String event, Measure measure, double change) {
        return new Effect(event, measure.code(), Math.rint(change * 10) / 10);
    }
}
