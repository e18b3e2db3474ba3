package org.understudy.client.retell;

import static org.understudy.client.mind.Constants.number;

import org.understudy.client.feel.Event;
import org.understudy.client.mind.Feelings;
import org.understudy.client.mind.Measure;
import org.understudy.client.mind.Mind;

/** How willing a client is to begin on the memory, in points of trust. */
final class Willingness {
    private Willingness() {}

    /** @param added what earlier phases have added, less what being rescued has taken */
    static double of(Mind mind, double added) {
        Feelings f = mind.feelings();
        boolean explained = mind.thread().happenedSince(Event.RATIONALE.code(), 0) > 0;
        return f.trust()
                + added
                + (explained ? number("retelling.explained") : 0)
                - f.get(Measure.REACTANCE) * number("retelling.less_reactance");
    }
}
