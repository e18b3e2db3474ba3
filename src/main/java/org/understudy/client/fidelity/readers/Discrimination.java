package org.understudy.client.fidelity.readers;

/**
 * How well a reader tells people from the program. Sensitivity d' is the distance of the two in standard deviations: 0 cannot
 * be told apart, 1 is a moderate, 3 an almost perfect distinction. Rates are corrected by the log-linear rule, so that all
 * or none right has a value too (Hautus 1995); the variance is Gourevitch and Galanter's (1967).
 *
 * @param hits people called people
 * @param people how many snippets were people's
 * @param alarms snippets of the program called people
 * @param program how many snippets were the program's
 */
public record Discrimination(int hits, int people, int alarms, int program) {

    /** d'; negative where the program is called a person more often than people are. */
    public double dPrime() {
        return quantile(rate(hits, people)) - quantile(rate(alarms, program));
    }

    /** Half the width of d's interval at 95 %. */
    public double margin() {
        return 1.96 * Math.sqrt(variance(hits, people) + variance(alarms, program));
    }

    /** Share of all snippets that were told rightly, 0 to 1; a reader who guesses has .5. */
    public double right() {
        return (hits + program - alarms) / (double) (people + program);
    }

    private static double rate(int called, int of) {
        return (called + .5) / (of + 1);
    }

    private static double variance(int called, int of) {
        double p = rate(called, of);
        double z = quantile(p);
        double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        return p * (1 - p) / (of * density * density);
    }

    /** The standard normal distribution's quantile, found by halving; its own integral is Abramowitz and Stegun 26.2.17. */
    private static double quantile(double p) {
        double low = -6;
        double high = 6;
        while (high - low > 1e-9) {
            double middle = (low + high) / 2;
            if (below(middle) < p) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }

    private static double below(double z) {
        if (z < 0) return 1 - below(-z);
        double t = 1 / (1 + .2316419 * z);
        double tail = t * (.319381530 + t * (-.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return 1 - tail * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }
}
