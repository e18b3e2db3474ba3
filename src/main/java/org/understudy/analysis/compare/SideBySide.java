package org.understudy.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.understudy.analysis.Wording;
import org.understudy.analysis.compare.Comparison.Difference;
import org.understudy.analysis.compare.Comparison.Question;
import org.understudy.analysis.compare.Comparison.Side;
import org.understudy.analysis.compare.Comparison.Unit;
import org.understudy.analysis.rating.Doors;
import org.understudy.analysis.rating.ScoreRange;
import org.understudy.analysis.trajectory.TrajectoryBuilder;
import org.understudy.analysis.trajectory.TrajectoryPoint;
import org.understudy.session.Session;
import org.understudy.session.Technique;

/** Lays two sessions side by side. */
public final class SideBySide {
    private SideBySide() {}

    public static Comparison of(Compared left, Compared right) {
        boolean byUnits = UnitAlignment.possible(left.transcript(), right.transcript());
        Session other = right.transcript().session();
        return new Comparison(
                side(left),
                side(right),
                byUnits ? Comparison.Aligned.UNITS : Comparison.Aligned.WORDS,
                byUnits
                        ? UnitAlignment.rows(left.transcript(), right.transcript())
                        : WordAlignment.rows(left.transcript(), right.transcript()),
                differences(left, right),
                TrajectoryBuilder.overlay(left.trajectory(), other.title(), right.trajectory()),
                questions());
    }

    private static Side side(Compared one) {
        List<Double> trust = one.trajectory().points().stream()
                .filter(p -> p.trust().isPresent())
                .map(p -> p.trust().getAsDouble())
                .toList();
        Session session = one.transcript().session();
        return new Side(
                session.id(),
                session.title(),
                session.turns().size(),
                one.transcript().talkShare(),
                trust.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(trust.getFirst()),
                trust.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(trust.getLast()),
                Doors.opened(one.transcript()).size(),
                one.transcript().clientCase().map(c -> c.units().size()).orElse(0),
                one.ctrs().total(),
                one.trajectory().distress());
    }

    private static List<Difference> differences(Compared left, Compared right) {
        List<Difference> rows = new ArrayList<>();
        add(
                rows,
                "talk_share",
                Unit.SHARE,
                left,
                right,
                c -> some(c.techniques().talkShare()));
        add(rows, "open_share", Unit.SHARE, left, right, c -> c.techniques().openShare());
        add(rows, "complex_share", Unit.SHARE, left, right, c -> c.techniques().complexShare());
        add(rows, "reflections_per_question", Unit.RATIO, left, right, c -> c.techniques()
                .reflectionsPerQuestion());
        add(rows, "advice_unasked", Unit.COUNT, left, right, count(Technique.ADVISE_WITHOUT_PERMISSION));
        add(rows, "suds_checks", Unit.COUNT, left, right, count(Technique.SUDS_CHECK));
        add(rows, "disclosed", Unit.COUNT, left, right, SideBySide::disclosed);
        add(rows, "highest_distress", Unit.POINTS, left, right, c -> c.trajectory().points().stream()
                .mapToDouble(TrajectoryPoint::distress)
                .max());
        add(rows, "trust_end", Unit.POINTS, left, right, c -> side(c).trustEnd());
        add(rows, "ctrs_total", Unit.POINTS, left, right, c -> c.ctrs()
                .total()
                .map(ScoreRange::score)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty()));
        return rows;
    }

    private static void add(
            List<Difference> rows,
            String key,
            Unit unit,
            Compared left,
            Compared right,
            Function<Compared, OptionalDouble> figure) {
        rows.add(new Difference(key, Wording.of("compare." + key), unit, figure.apply(left), figure.apply(right)));
    }

    private static Function<Compared, OptionalDouble> count(Technique technique) {
        return c -> some(c.techniques().count(technique));
    }

    /** What was told is known from the client's own account of each answer; a session without one says nothing of it. */
    private static OptionalDouble disclosed(Compared one) {
        boolean known = one.transcript().session().clientTurns().stream()
                .anyMatch(t -> t.trace().isPresent());
        return known ? some(Doors.opened(one.transcript()).size()) : OptionalDouble.empty();
    }

    private static OptionalDouble some(double value) {
        return OptionalDouble.of(value);
    }

    /** After the comparison form of a study in which psychologists read two sessions with one client; our wording. */
    private static List<Question> questions() {
        List<String> sides = List.of(
                Wording.of("compare.choice.left"),
                Wording.of("compare.choice.right"),
                Wording.of("compare.choice.both"),
                Wording.of("compare.choice.neither"));
        return List.of(
                new Question("noticed", Wording.of("compare.question.noticed"), List.of()),
                new Question("understood", Wording.of("compare.question.understood"), sides));
    }
}
