package org.understudy.ui.debrief;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.understudy.analysis.rating.CommunityNorm;
import org.understudy.analysis.rating.ScoreRange;
import org.understudy.i18n.Words;

/** How the percentile of a total is reckoned, with its figures. */
final class NormSum {
    private NormSum() {}

    static String words(ScoreRange total) {
        String lines = DoubleStream.of(total.low(), total.score(), total.high())
                .mapToObj(NormSum::line)
                .collect(Collectors.joining("\n"));
        return Words.of(
                "ctrs.norm.sum", figure(CommunityNorm.TOTAL_MEAN), figure(CommunityNorm.TOTAL_DEVIATION), lines);
    }

    private static String line(double total) {
        double z = (total - CommunityNorm.TOTAL_MEAN) / CommunityNorm.TOTAL_DEVIATION;
        return Words.of(
                "ctrs.norm.line",
                String.format(Locale.ROOT, "%.1f", total),
                figure(CommunityNorm.TOTAL_MEAN),
                figure(CommunityNorm.TOTAL_DEVIATION),
                figure(z).replace('-', '−'),
                CommunityNorm.percentileOfTotal(total));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
