package org.understudy.client.feel;

import static org.understudy.client.mind.Constants.number;

import java.util.List;
import org.understudy.client.mind.Feelings;
import org.understudy.client.mind.Measure;
import org.understudy.client.mind.Mind;
import org.understudy.client.mind.Thread;
import org.understudy.session.Rupture;

/**
 * How the working bond breaks and mends. A push, an insult or a quarrel breaks it. While it is broken, good work is met with
 * reserve. A repair is believed when two clean turns have followed it; then the trust it earned comes back turn by turn,
 * never above what it was.
 */
final class Ruptures {
    /** Reactance from which being argued with breaks the bond. */
    private static final double QUARREL = number("rupture.quarrel");

    /** From this readiness to fight a break is open, below it the client withdraws. */
    private static final double FIGHT = number("rupture.fight");

    /** What a gain is worth while the bond is broken and nobody has said so. */
    private static final double RESERVE = number("rupture.reserve");

    private static final int CLEAN_TURNS = (int) number("repair.clean_turns");
    private static final double AT_ONCE = number("repair.at_once");
    private static final double WHOLE = number("repair.whole");
    private static final double WHEN_HELD = number("repair.when_held");
    private static final double EACH_TURN = number("repair.each_turn");

    private Ruptures() {}

    static boolean repairs(Event e) {
        return e == Event.REPAIR || e == Event.REPAIR_NAMED;
    }

    /** The share of a change that counts now: gains with reserve while the bond is broken, none while a repair is on trial. */
    static double credit(double change, Mind mind) {
        if (change <= 0 || mind.feelings().rupture() == Rupture.NONE) return 1;
        return mind.thread().cleanSinceRepair() >= 0 ? 0 : RESERVE;
    }

    /** Opens, tries, closes and pays back, once a turn's events have been felt. */
    static void after(List<Event> events, Mind mind, double trustBefore) {
        Thread thread = mind.thread();
        boolean clean = events.stream().noneMatch(e -> e.trust() < 0);
        if (hurts(events, mind)) {
            breaks(mind, trustBefore);
        } else if (events.contains(Event.CONFRONTED) && mind.feelings().rupture() == Rupture.NONE) {
            thread.trustBeforeRupture(trustBefore);
            thread.owed(0);
        } else if (events.stream().anyMatch(Ruptures::repairs)) {
            begins(events, mind);
        } else if (clean && thread.cleanSinceRepair() >= 0) {
            proves(mind);
        } else if (clean && mind.feelings().rupture() == Rupture.NONE) {
            paysBack(EACH_TURN, mind);
        }
    }

    private static boolean hurts(List<Event> events, Mind mind) {
        return events.contains(Event.PUSHED)
                || events.contains(Event.INSULTED)
                || events.contains(Event.CONFRONTED) && mind.feelings().get(Measure.REACTANCE) >= QUARREL;
    }

    private static void breaks(Mind mind, double trustBefore) {
        Feelings f = mind.feelings();
        if (f.rupture() == Rupture.NONE) mind.thread().trustBeforeRupture(trustBefore);
        double fight = mind.style().hostile() * number("rupture.fight_hostile")
                + f.get(Measure.REACTANCE) * number("rupture.fight_reactance")
                - mind.style().please() * number("rupture.fight_pleasing");
        f.rupture(fight >= FIGHT ? Rupture.CONFRONTATION : Rupture.WITHDRAWAL);
        mind.thread().owed(0);
        mind.thread().cleanSinceRepair(-1);
    }

    /** A little at once; the rest is owed. Said again, it earns nothing more, unless it now names what happened. */
    private static void begins(List<Event> events, Mind mind) {
        Thread thread = mind.thread();
        Event repair = events.contains(Event.REPAIR_NAMED) ? Event.REPAIR_NAMED : Event.REPAIR;
        boolean again = thread.cleanSinceRepair() >= 0;
        thread.owed(Math.max(thread.owed(), repair.trust() - (again ? AT_ONCE : 0)));
        double missing = thread.trustBeforeRupture() - mind.feelings().trust();
        // no word of a moment brings all of it back: what is nearly whole is proved like the rest
        if (!again && missing - AT_ONCE > WHOLE) pays(repair, AT_ONCE, mind);
        if (mind.feelings().rupture() != Rupture.NONE) thread.cleanSinceRepair(0);
    }

    private static void proves(Mind mind) {
        Thread thread = mind.thread();
        thread.cleanSinceRepair(thread.cleanSinceRepair() + 1);
        if (thread.cleanSinceRepair() < CLEAN_TURNS) return;
        mind.feelings().rupture(Rupture.NONE);
        thread.cleanSinceRepair(-1);
        mind.feelings().move(Event.REPAIR_HELD.code(), Measure.REACTANCE, Event.REPAIR_HELD.reactance());
        paysBack(WHEN_HELD, mind);
    }

    private static void paysBack(double most, Mind mind) {
        pays(Event.REPAIR_HELD, most, mind);
    }

    private static void pays(Event why, double most, Mind mind) {
        Thread thread = mind.thread();
        double missing =
                Math.max(0, thread.trustBeforeRupture() - mind.feelings().trust());
        double due = Math.min(most, Math.min(missing, thread.owed()));
        if (due <= 0) return;
        thread.owed(thread.owed() - due);
        mind.feelings().move(why.code(), Measure.BOND, due * number("bond.of_trust"));
        mind.feelings().move(why.code(), Measure.TRUST, due);
    }
}
