package org.understudy.client.feel;

import java.util.ArrayList;
import java.util.List;
import org.understudy.casebook.Temperament.Attachment;
import org.understudy.client.mind.Dice;
import org.understudy.client.mind.Feelings;
import org.understudy.client.mind.Measure;
import org.understudy.client.mind.Mind;
import org.understudy.client.mind.Thread;
import org.understudy.session.Rupture;
import org.understudy.session.TurnTrace.Effect;

/** FEEL, second half: events move the state, weighed by attachment and novelty, within a turn's limits. */
public final class Feeling {
    /** Largest change of trust in a turn, and with a flagged event (§3.4). */
    private static final double TURN_LIMIT = 8;

    private static final double FLAGGED_LIMIT = 16;

    /** What a gain is worth the first, second, third… time within eight turns. */
    private static final double[] NOVELTY = {1, 0.7, 0.45, 0.25};

    private static final int NOVELTY_WINDOW = 8;

    /** Own: what of the lost trust comes back in each clean turn after a repair has held, and for how many (§3.9: 3 to 8). */
    private static final double RETURN = 2;

    private static final int RETURN_TURNS = 6;

    private Feeling() {}

    /** Moves the feelings and says what moved and why. */
    public static List<Effect> move(List<Event> events, Mind mind, Dice dice) {
        Feelings f = mind.feelings();
        Thread thread = mind.thread();
        Attachment attachment = mind.clientCase().temperament().attachment();
        List<Effect> effects = new ArrayList<>();
        double limit = events.stream().anyMatch(Event::flagged) ? FLAGGED_LIMIT : TURN_LIMIT;
        double budget = 0;
        double before = f.trust();
        for (Event e : events) {
            double trust = weighed(e, attachment, thread, mind.turn());
            double allowed = Math.clamp(budget + trust, -limit, limit) - budget;
            budget += allowed;
            move(f, e, Measure.TRUST, allowed, effects);
            move(f, e, Measure.BOND, allowed * 1.3, effects);
            move(f, e, Measure.REACTANCE, e.reactance(), effects);
            move(f, e, Measure.DISTRESS, e.distress(), effects);
            if (e.good()) f.move(Measure.HOPE, allowed * 0.5);
            if (e == Event.NORMALISED || e == Event.NAMED_UNSAID) move(f, e, Measure.SHAME, -3, effects);
            if (e == Event.LECTURED || e == Event.ADVICE) f.move(Measure.FATIGUE, 2);
            thread.happened(e.code());
        }
        comesBack(events, mind, effects);
        rupture(events, mind, before, effects);
        drift(mind, events, attachment, dice);
        return effects;
    }

    private static double weighed(Event e, Attachment attachment, Thread thread, int turn) {
        if (e.trust() > 0) {
            int times = thread.happenedSince(e.code(), turn - NOVELTY_WINDOW);
            double novelty = NOVELTY[Math.min(times, NOVELTY.length - 1)];
            // a repair is not a gain but a return: attachment does not shrink it
            boolean repair = e == Event.REPAIR || e == Event.REPAIR_NAMED || e == Event.REPAIR_HELD;
            return e.trust() * novelty * (repair ? 1 : Attachments.gain(attachment));
        }
        return e.trust() * Attachments.loss(attachment, e);
    }

    private static void move(Feelings f, Event e, Measure measure, double change, List<Effect> effects) {
        double moved = f.move(measure, change);
        boolean shown = measure != Measure.BOND && Math.abs(moved) >= 0.05;
        if (shown) effects.add(new Effect(e.code(), measure.code(), Math.rint(moved * 10) / 10));
    }

    /** Ruptures open with a push, a quarrel or an insult; they close two clean turns after a repair. */
    private static void rupture(List<Event> events, Mind mind, double trustBefore, List<Effect> effects) {
        Feelings f = mind.feelings();
        Thread thread = mind.thread();
        boolean hurt = events.contains(Event.PUSHED)
                || events.contains(Event.INSULTED)
                || events.contains(Event.CONFRONTED) && f.get(Measure.REACTANCE) >= 45;
        if (hurt) {
            if (f.rupture() == Rupture.NONE) thread.trustBeforeRupture(trustBefore);
            double fight = mind.style().hostile() * 60
                    + f.get(Measure.REACTANCE) * 0.6
                    - mind.style().please() * 20;
            thread.comingBack(0);
            f.rupture(fight >= 45 ? Rupture.CONFRONTATION : Rupture.WITHDRAWAL);
            thread.cleanSinceRepair(-1);
        } else if (f.rupture() != Rupture.NONE) {
            if (events.contains(Event.REPAIR) || events.contains(Event.REPAIR_NAMED)) {
                thread.cleanSinceRepair(0);
            } else if (thread.cleanSinceRepair() >= 0 && events.stream().noneMatch(e -> e.trust() < 0)) {
                thread.cleanSinceRepair(thread.cleanSinceRepair() + 1);
                if (thread.cleanSinceRepair() >= 2) {
                    f.rupture(Rupture.NONE);
                    double owed = Math.max(0, thread.trustBeforeRupture() - f.trust());
                    double back = f.move(Measure.TRUST, Math.min(owed, Event.REPAIR_HELD.trust()));
                    f.move(Measure.REACTANCE, Event.REPAIR_HELD.reactance());
                    effects.add(new Effect(Event.REPAIR_HELD.code(), Measure.TRUST.code(), Math.rint(back * 10) / 10));
                    thread.cleanSinceRepair(-1);
                    thread.comingBack(RETURN_TURNS);
                }
            }
        }
    }

    /** Once a repair has held, trust comes back by and by, turn for clean turn, never above what it was. */
    private static void comesBack(List<Event> events, Mind mind, List<Effect> effects) {
        Thread thread = mind.thread();
        if (thread.comingBack() == 0 || events.stream().anyMatch(e -> e.trust() < 0)) return;
        thread.comingBack(thread.comingBack() - 1);
        double owed = thread.trustBeforeRupture() - mind.feelings().trust();
        if (owed <= 0) return;
        double back = mind.feelings().move(Measure.TRUST, Math.min(owed, RETURN));
        effects.add(new Effect(Event.REPAIR_HELD.code(), Measure.TRUST.code(), Math.rint(back * 10) / 10));
    }

    /** What time does: arousal settles, reactance cools, an anxious client doubts. */
    private static void drift(Mind mind, List<Event> events, Attachment attachment, Dice dice) {
        Feelings f = mind.feelings();
        var start = mind.clientCase().temperament().start();
        f.ease(Measure.DISTRESS, start.getOrDefault("distress", 40.0), 0.06);
        f.ease(Measure.REACTANCE, start.getOrDefault("reactance", 20.0), 0.05);
        f.move(Measure.FATIGUE, 0.4);
        f.move(Measure.DISTRESS, dice.normal() * 0.8);
        boolean nothingGood = events.stream().noneMatch(Event::good);
        if (attachment == Attachment.ANXIOUS && nothingGood) f.move(Measure.TRUST, -Attachments.ANXIOUS_DECAY * 0.3);
    }
}
