package org.understudy.client.retell;

import static org.understudy.client.mind.Constants.number;

import java.util.OptionalDouble;
import org.understudy.casebook.Imaginal.Segment;
import org.understudy.client.mind.Feelings;
import org.understudy.client.mind.Measure;
import org.understudy.client.mind.Mind;
import org.understudy.session.TurnTrace.Effect;

/**
 * How distress moves in a retelling: towards the heat of the part being told, more the more engaged the client is. A fall
 * within the session is not a rule: it comes in about six sessions of ten, decided by the seed (evidence §1.8, §2.2: low
 * drops in first sessions are common and no failure).
 */
public final class Heat {
    /** Share of sessions in which telling it again makes it cooler. */
    public static final double SETTLES = number("heat.settles");

    /** How far below the last run's peak the next may begin, in points. */
    private static final double DIP = number("heat.dip");

    /** By this much each part lowers what the first run began with. */
    private static final double WANES = number("heat.wanes");

    private final boolean settles;
    private int runs;
    private double exposure;

    /** The highest of this run, and of the run before. */
    private double peak;

    private double reached;

    public Heat(boolean settles) {
        this.settles = settles;
    }

    /** How high it was when the telling began, from which it does not fall only because it has begun. */
    private double began;

    void begins(Mind mind) {
        began = mind.feelings().distress();
    }

    /** How the peak of this run lies to the one before, in points; nothing in the first. */
    OptionalDouble beside() {
        return runs == 0 ? OptionalDouble.empty() : OptionalDouble.of(peak - reached);
    }

    void nextRun() {
        runs++;
        reached = peak;
        peak = 0;
    }

    /** A part is told or come near. */
    void warm(Mind mind, Segment segment) {
        Feelings f = mind.feelings();
        double engaged = f.get(Measure.ENGAGEMENT) / 100;
        double cooled = settles
                ? Math.min(
                        number("heat.cooler_most"),
                        runs * number("heat.cooler_each_run") + exposure * number("heat.cooler_each_part"))
                : 0;
        // starting over does not start from rest: it dips, and no further than so far below the last peak
        double before = runs == 0 ? began - exposure * WANES : reached - DIP;
        double floor = Math.max(number("heat.floor"), before);
        f.ease(
                Effect.MEMORY,
                Measure.DISTRESS,
                Math.max(floor, segment.hot() - cooled),
                number("heat.approach") + number("heat.approach_engaged") * engaged);
        peak = Math.max(peak, f.distress());
        f.ease(
                Effect.MEMORY,
                Measure.ENGAGEMENT,
                segment.hot(),
                number("heat.engages") * (1 - number("heat.numb") * mind.style().numb()));
        f.move(Effect.MEMORY, Measure.FATIGUE, number("heat.tires"));
        exposure += 1;
    }

    /** Asked for what it is like inside: further in. */
    void deepen(Mind mind, Segment segment) {
        mind.feelings().move(Effect.MEMORY, Measure.ENGAGEMENT, number("heat.deepens"));
        warm(mind, segment);
    }
}
