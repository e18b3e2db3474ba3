package org.understudy.client.retell;

import org.understudy.casebook.Imaginal.Segment;
import org.understudy.client.mind.Feelings;
import org.understudy.client.mind.Measure;
import org.understudy.client.mind.Mind;

/**
 * How distress moves in a retelling: towards the heat of the part being told, more the more engaged the client is. A fall
 * within the session is not a rule: it comes in about six sessions of ten, decided by the seed (evidence §1.8, §2.2: low
 * drops in first sessions are common and no failure).
 */
public final class Heat {
    /** Share of sessions in which telling it again makes it cooler. */
    public static final double SETTLES = 0.6;

    /** How far below the last run's peak the next may begin, in points. */
    private static final double DIP = 22;

    private final boolean settles;
    private int runs;
    private double exposure;

    /** The highest of this run, and of the run before. */
    private double peak;

    private double reached;

    public Heat(boolean settles) {
        this.settles = settles;
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
        double cooled = settles ? Math.min(18, runs * 7 + exposure * 0.4) : 0;
        // starting over does not start from rest: it dips, and no further than so far below the last peak
        double floor = Math.max(20, reached - DIP);
        f.ease(Measure.DISTRESS, Math.max(floor, segment.hot() - cooled), 0.25 + 0.3 * engaged);
        peak = Math.max(peak, f.distress());
        f.ease(Measure.ENGAGEMENT, segment.hot(), 0.22 * (1 - 0.4 * mind.style().numb()));
        f.move(Measure.FATIGUE, 1.5);
        exposure += 1;
    }

    /** Asked for what it is like inside: further in. */
    void deepen(Mind mind, Segment segment) {
        mind.feelings().move(Measure.ENGAGEMENT, 5);
        warm(mind, segment);
    }
}
