package org.understudy.client.mind;

import static org.understudy.client.mind.Constants.number;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.understudy.session.ClientState;
import org.understudy.session.Rupture;

/** How the client is now. */
public final class Feelings {
    /** Where a scale begins that a case says nothing about. */
    static final double UNSTATED = number("start.unstated");

    private final Map<Measure, Double> values = new EnumMap<>(Measure.class);
    private Rupture rupture = Rupture.NONE;
    private OptionalInt statedSuds = OptionalInt.empty();

    /** @param start opening values by measure name; a measure that is missing starts at 30 */
    public Feelings(Map<String, Double> start) {
        for (Measure m : Measure.values()) values.put(m, clamp(start.getOrDefault(m.code(), UNSTATED)));
    }

    public double get(Measure measure) {
        return values.get(measure);
    }

    public double trust() {
        return get(Measure.TRUST);
    }

    public double distress() {
        return get(Measure.DISTRESS);
    }

    /** Moves a scale and says by how much it really moved. */
    public double move(Measure measure, double change) {
        double before = get(measure);
        double after = clamp(before + change);
        values.put(measure, after);
        return after - before;
    }

    /** Moves a share of the way to a value. */
    public double ease(Measure measure, double towards, double share) {
        return move(measure, (towards - get(measure)) * share);
    }

    public Rupture rupture() {
        return rupture;
    }

    public void rupture(Rupture now) {
        rupture = now;
    }

    public void state(int suds) {
        statedSuds = OptionalInt.of(suds);
    }

    public void beginTurn() {
        statedSuds = OptionalInt.empty();
    }

    /** The state as it is kept with a turn, rounded to a tenth. */
    public ClientState state() {
        return new ClientState(
                tenth(Measure.TRUST),
                tenth(Measure.BOND),
                tenth(Measure.DISTRESS),
                tenth(Measure.ENGAGEMENT),
                tenth(Measure.REACTANCE),
                tenth(Measure.SHAME),
                tenth(Measure.HOPE),
                tenth(Measure.FATIGUE),
                rupture,
                statedSuds);
    }

    private double tenth(Measure measure) {
        return Math.rint(get(measure) * 10) / 10;
    }

    private static double clamp(double value) {
        return Math.clamp(value, 0, 100);
    }
}
