package org.understudy.client.feel;

import static org.understudy.client.mind.Constants.number;

import java.util.List;
import org.understudy.casebook.Temperament.Attachment;
import org.understudy.client.mind.Dice;
import org.understudy.client.mind.Feelings;
import org.understudy.client.mind.Measure;
import org.understudy.client.mind.Mind;
import org.understudy.client.mind.Thread;
import org.understudy.session.TurnTrace.Effect;

/** FEEL, second half: events move the state, weighed by attachment and novelty, within a turn's limits. */
public final class Feeling {
    /** Largest change of trust in a turn, and with a flagged event (§3.4). */
    private static final double TURN_LIMIT = number("trust.turn_limit");

    private static final double FLAGGED_LIMIT = number("trust.flagged_limit");

    /** What a gain is worth the first, second, third… time within eight turns. */
    private static final double[] NOVELTY = {
        1, number("trust.novelty_second"), number("trust.novelty_third"), number("trust.novelty_later")
    };

    private static final int NOVELTY_WINDOW = (int) number("trust.novelty_window");

    private Feeling() {}

    /** Moves the feelings, each by its reason. */
    public static void move(List<Event> events, Mind mind, Dice dice) {
        Feelings f = mind.feelings();
        Thread thread = mind.thread();
        Attachment attachment = mind.clientCase().temperament().attachment();
        double limit = events.stream().anyMatch(Event::flagged) ? FLAGGED_LIMIT : TURN_LIMIT;
        double budget = 0;
        double before = f.trust();
        for (Event e : events) {
            // what a repair earns comes back by and by, and is not a gain of its own
            double worth = Ruptures.repairs(e) ? 0 : weighed(e, mind);
            double trust = worth * Ruptures.credit(worth, mind);
            double allowed = Math.clamp(budget + trust, -limit, limit) - budget;
            budget += allowed;
            String why = e.code();
            f.move(why, Measure.TRUST, allowed);
            f.move(why, Measure.BOND, (trust == worth ? allowed : worth) * number("bond.of_trust"));
            f.move(why, Measure.REACTANCE, e.reactance());
            f.move(why, Measure.DISTRESS, e.distress());
            if (e.good()) f.move(why, Measure.HOPE, allowed * number("hope.of_trust"));
            if (e == Event.NORMALISED || e == Event.NAMED_UNSAID) f.move(why, Measure.SHAME, number("shame.named"));
            if (e == Event.LECTURED || e == Event.ADVICE) f.move(why, Measure.FATIGUE, number("fatigue.talked_at"));
            thread.happened(why);
        }
        Ruptures.after(events, mind, before);
        drift(mind, events, attachment, dice);
    }

    /** What an event is worth to this client now; a loss counts whole. */
    private static double weighed(Event e, Mind mind) {
        Attachment attachment = mind.clientCase().temperament().attachment();
        if (e.trust() <= 0) return e.trust() * Attachments.loss(attachment, e);
        int times = mind.thread().happenedSince(e.code(), mind.turn() - NOVELTY_WINDOW);
        return e.trust() * NOVELTY[Math.min(times, NOVELTY.length - 1)] * Attachments.gain(attachment);
    }

    /** What time does: arousal settles, reactance cools, an anxious client doubts. */
    private static void drift(Mind mind, List<Event> events, Attachment attachment, Dice dice) {
        Feelings f = mind.feelings();
        var start = mind.clientCase().temperament().start();
        // nobody comes to rest while the memory is being told
        if (!mind.thread().retelling())
            f.ease(
                    Effect.TIME,
                    Measure.DISTRESS,
                    start.getOrDefault("distress", number("drift.rest_distress")),
                    number("drift.distress"));
        f.ease(
                Effect.TIME,
                Measure.REACTANCE,
                start.getOrDefault("reactance", number("drift.rest_reactance")),
                number("drift.reactance"));
        f.move(Effect.TIME, Measure.FATIGUE, number("drift.fatigue"));
        f.move(Effect.TIME, Measure.DISTRESS, dice.normal() * number("drift.distress_noise"));
        boolean nothingGood = events.stream().noneMatch(Event::good);
        if (attachment == Attachment.ANXIOUS && nothingGood)
            f.move(Effect.DOUBT, Measure.TRUST, -Attachments.ANXIOUS_DOUBT);
    }
}
