package org.understudy.analysis.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CurvesTest {

    @Provide
    Arbitrary<List<Double>> curves() {
        return Arbitraries.doubles().between(0, 100).list().ofMinSize(3).ofMaxSize(40);
    }

    @Property(tries = 200)
    void aCurveIsAtNoDistanceFromItself(@ForAll("curves") List<Double> curve) {
        assertThat(Curves.rmse(curve, curve)).isZero();
        assertThat(Curves.dtw(curve, curve)).isZero();
    }

    @Property(tries = 200)
    void distancesAreTheSameBothWays(@ForAll("curves") List<Double> a, @ForAll("curves") List<Double> b) {
        assertThat(Curves.dtw(a, b)).isCloseTo(Curves.dtw(b, a), within(1e-9));
        List<Double> c = Curves.resample(b, a.size());
        assertThat(Curves.rmse(a, c)).isCloseTo(Curves.rmse(c, a), within(1e-9));
    }

    @Property(tries = 200)
    void freeTimingIsNeverFurtherThanFixedTiming(@ForAll("curves") List<Double> a, @ForAll("curves") List<Double> b) {
        List<Double> c = Curves.resample(b, a.size());
        assertThat(Curves.dtw(a, c)).isLessThanOrEqualTo(Curves.rmse(a, c) + 1e-9);
    }

    @Property(tries = 200)
    void correlationIgnoresLevelAndSpread(@ForAll("curves") List<Double> curve) {
        List<Double> other = curve.stream().map(v -> 3 * v + 7).toList();
        List<Double> mirrored = curve.stream().map(v -> -v).toList();
        Curves.pearson(curve, other).ifPresent(r -> assertThat(r).isCloseTo(1, within(1e-6)));
        Curves.pearson(curve, mirrored).ifPresent(r -> assertThat(r).isCloseTo(-1, within(1e-6)));
    }

    @Property(tries = 200)
    void resamplingKeepsEndsAndStaysInside(@ForAll("curves") List<Double> curve) {
        List<Double> longer = Curves.resample(curve, 57);
        assertThat(longer.getFirst()).isEqualTo(curve.getFirst());
        assertThat(longer.getLast()).isCloseTo(curve.getLast(), within(1e-9));
        double most = curve.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        assertThat(longer).allMatch(v -> v <= most + 1e-9);
    }

    @Test
    void aFlatCurveHasNoCorrelation() {
        assertThat(Curves.pearson(List.of(5.0, 5.0, 5.0), List.of(1.0, 2.0, 3.0)))
                .isEmpty();
    }

    @Test
    void aDelayedPeakIsNearWhenTimingIsFree() {
        List<Double> early = List.of(10.0, 80.0, 10.0, 10.0, 10.0);
        List<Double> late = List.of(10.0, 10.0, 10.0, 80.0, 10.0);
        assertThat(Curves.dtw(early, late)).isZero();
        assertThat(Curves.rmse(early, late)).isGreaterThan(40);
    }
}
