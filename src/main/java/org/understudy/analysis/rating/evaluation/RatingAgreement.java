package org.understudy.analysis.rating.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.understudy.analysis.rating.CtrsRating;
import org.understudy.analysis.trajectory.Curves;
import org.understudy.session.ItemRating;
import org.understudy.session.Rating;

/** The machine's item scores beside a person's, over as many sessions as there are. Items not observed do not count. */
public final class RatingAgreement {
    private final List<Double> people = new ArrayList<>();
    private final List<Double> machine = new ArrayList<>();
    private final List<List<Double>> errors = new ArrayList<>();
    private int inRange;
    private int withinOne;
    private int totals;
    private int totalsInRange;

    /** Adds one session rated by both. */
    public void add(Rating person, CtrsRating rated) {
        List<Double> session = new ArrayList<>();
        double sum = 0;
        for (ItemRating item : rated.items()) {
            Optional<ItemRating> theirs = person.item(item.item()).filter(ItemRating::observable);
            if (theirs.isEmpty()) continue;
            sum += theirs.get().score();
            if (!item.observable()) continue;
            add(theirs.get().score(), item);
            session.add((theirs.get().score() - item.score()) * 2 / (item.high() - item.low()));
        }
        errors.add(session);
        addTotal(sum, rated);
    }

    private void addTotal(double person, CtrsRating rated) {
        rated.total().ifPresent(total -> {
            totals++;
            if (total.holds(person)) totalsInRange++;
        });
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

    /** Sessions whose totals were compared. */
    public int totals() {
        return totals;
    }

    /** Share of the person's totals that lie in the machine's range. */
    public double totalsInRange() {
        return totals == 0 ? Double.NaN : (double) totalsInRange / totals;
    }

    /**
     * How far the errors of two items of one session go together, -1 to 1: the mean product of two of them over their
     * mean square, each error in half-widths of its item's range. NaN where no session has two.
     */
    public double errorCorrelation() {
        double products = 0;
        double squares = 0;
        int pairs = 0;
        int single = 0;
        for (List<Double> session : errors) {
            double sum = session.stream().mapToDouble(Double::doubleValue).sum();
            double square = session.stream().mapToDouble(e -> e * e).sum();
            products += sum * sum - square;
            squares += square;
            pairs += session.size() * (session.size() - 1);
            single += session.size();
        }
        return pairs == 0 ? Double.NaN : products / pairs / (squares / single);
    }

    /** How large an item's error is, as root mean square, in half-widths of the item's range; NaN where none is known. */
    public double errorSpread() {
        return Math.sqrt(errors.stream()
                .flatMap(List::stream)
                .mapToDouble(e -> e * e)
                .average()
                .orElse(Double.NaN));
    }

    public OptionalDouble correlation() {
        return Curves.pearson(people, machine);
    }
}
