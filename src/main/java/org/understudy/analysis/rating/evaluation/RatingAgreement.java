package org.understudy.analysis.rating.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.understudy.analysis.rating.CtrsRating;
import org.understudy.analysis.trajectory.Curves;
import org.understudy.session.ItemRating;
import org.understudy.session.Rating;

/** The machine's item scores beside a person's, over as many sessions as there are. Items not observed do not count. */
public final class RatingAgreement {
    private final List<Double> people = new ArrayList<>();
    private final List<Double> machine = new ArrayList<>();
    private int inRange;
    private int withinOne;

    /** Adds one session rated by both. */
    public void add(Rating person, CtrsRating rated) {
        for (ItemRating item : rated.items()) {
            if (!item.observable()) continue;
            person.item(item.item()).filter(ItemRating::observable).ifPresent(p -> add(p.score(), item));
        }
    }

    private void add(double score, ItemRating item) {
        people.add(score);
        machine.add(item.score());
        if (score >= item.low() && score <= item.high()) inRange++;
        if (Math.abs(score - item.score()) <= 1) withinOne++;
    }

    /** Item scores compared. */
    public int count() {
        return people.size();
    }

    /** Mean distance in points of the 0-6 scale; NaN where there is nothing to compare. */
    public double meanDistance() {
        double sum = 0;
        for (int i = 0; i < people.size(); i++) sum += Math.abs(people.get(i) - machine.get(i));
        return people.isEmpty() ? Double.NaN : sum / people.size();
    }

    /** Share of the person's scores that lie in the machine's range. */
    public double inRange() {
        return people.isEmpty() ? Double.NaN : (double) inRange / people.size();
    }

    /** Share of item scores that are at most a point apart. */
    public double withinOne() {
        return people.isEmpty() ? Double.NaN : (double) withinOne / people.size();
    }

    public OptionalDouble correlation() {
        return Curves.pearson(people, machine);
    }
}
