package org.understudy.analysis.coding.evaluation;

import java.util.List;

/** Who said what: rows are the people's labels, columns the coder's. */
public final class Confusion {
    private final List<String> labels;
    private final long[][] counts;

    public Confusion(List<String> labels) {
        this.labels = List.copyOf(labels);
        this.counts = new long[labels.size()][labels.size()];
    }

    public void add(int truth, int coded) {
        counts[truth][coded]++;
    }

    public List<String> labels() {
        return labels;
    }

    public long count(int truth, int coded) {
        return counts[truth][coded];
    }

    public long total() {
        long n = 0;
        for (long[] row : counts) for (long c : row) n += c;
        return n;
    }

    private long row(int k) {
        long n = 0;
        for (long c : counts[k]) n += c;
        return n;
    }

    private long column(int k) {
        long n = 0;
        for (long[] row : counts) n += row[k];
        return n;
    }

    /** How many people gave this label. */
    public long support(int k) {
        return row(k);
    }

    public double precision(int k) {
        long n = column(k);
        return n == 0 ? 0 : (double) counts[k][k] / n;
    }

    public double recall(int k) {
        long n = row(k);
        return n == 0 ? 0 : (double) counts[k][k] / n;
    }

    public double f1(int k) {
        double p = precision(k);
        double r = recall(k);
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    /** The mean F1 over the labels people gave. */
    public double macroF1() {
        double sum = 0;
        int n = 0;
        for (int k = 0; k < labels.size(); k++) {
            if (row(k) == 0) continue;
            sum += f1(k);
            n++;
        }
        return n == 0 ? 0 : sum / n;
    }

    public double accuracy() {
        long right = 0;
        for (int k = 0; k < labels.size(); k++) right += counts[k][k];
        return total() == 0 ? 0 : (double) right / total();
    }

    /** Cohen's kappa: agreement beyond what the label frequencies give by chance. */
    public double kappa() {
        double n = total();
        if (n == 0) return 0;
        double chance = 0;
        for (int k = 0; k < labels.size(); k++) chance += row(k) / n * (column(k) / n);
        return chance == 1 ? 0 : (accuracy() - chance) / (1 - chance);
    }
}
