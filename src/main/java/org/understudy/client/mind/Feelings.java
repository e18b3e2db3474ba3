package org.understudy.client.mind;

import static org.understudy.client.mind.Constants.number;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.understudy.session.ClientState;
import org.understudy.session.Rupture;
import org.understudy.session.TurnTrace.Effect;

/** How the client is now, and what moved it in this turn: no scale moves without a reason given. */
public final class Feelings {
    /** Where a scale begins that a case says nothing about. */
    static final double UNSTATED = number("start.unstated");

    private final Map<Measure, Double> values = new EnumMap<>(Measure.class);

    /** By how much each reason has moved each scale in this turn, in the order in which they came. */
    private final Map<String, Map<Measure, Double>> moved = new LinkedHashMap<>();

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

    /**
     * Moves a scale and says by how much it really moved.
     *
     * @param why an event of the table, or what moves by itself ({@link Effect})
     */
    public double move(String why, Measure measure, double change) {
        double before = get(measure);
        double after = clamp(before + change);
        values.put(measure, after);
        moved.computeIfAbsent(why, _ -> new EnumMap<>(Measure.class)).merge(measure, after - before, Double::sum);
        return after - before;
    }

    /** Moves a share of the way to a value. */
    public double ease(String why, Measure measure, double towards, double share) {
        return move(why, measure, (towards - get(measure)) * share);
    }

    /** All that has moved since the turn began, to a thousandth: together it is the change of the state. */
    public List<Effect> moved() {
        List<Effect> effects = new ArrayList<>();
        moved.forEach((why, scales) -> scales.forEach((measure, change) -> {
            double rounded = Math.rint(change * 1000) / 1000;
            if (rounded != 0) effects.add(new Effect(why, measure.code(), rounded));
        }));
        return effects;
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
        moved.clear();
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
