package org.understudy.analysis.rating;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The eleven items of the Cognitive Therapy Rating Scale (Young and Beck 1980), rated 0 to 6. Anchors are worded by
 * ourselves; means and standard deviations are those of 1,264 sessions of 413 community therapists (Goldberg et al.
 * 2020).
 */
public enum CtrsItem {
    AGENDA(Cluster.STRUCTURE, 2.53, 1.72),
    FEEDBACK(Cluster.STRUCTURE, 2.39, 1.49),
    UNDERSTANDING(Cluster.RELATIONSHIP, 3.24, 0.91),
    INTERPERSONAL_EFFECTIVENESS(Cluster.RELATIONSHIP, 3.96, 0.94),
    COLLABORATION(Cluster.RELATIONSHIP, 3.27, 1.07),
    PACING(Cluster.STRUCTURE, 2.92, 1.14),
    GUIDED_DISCOVERY(Cluster.TECHNIQUE, 2.73, 1.05),
    KEY_COGNITIONS(Cluster.TECHNIQUE, 2.84, 1.29),
    STRATEGY_FOR_CHANGE(Cluster.TECHNIQUE, 2.69, 1.47),
    TECHNIQUES(Cluster.TECHNIQUE, 2.33, 1.39),
    HOMEWORK(Cluster.STRUCTURE, 2.14, 1.50);

    private final Cluster cluster;
    private final double mean;
    private final double deviation;

    CtrsItem(Cluster cluster, double mean, double deviation) {
        this.cluster = cluster;
        this.mean = mean;
        this.deviation = deviation;
    }

    /** The item's key in files, for example {@code guided_discovery}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Cluster cluster() {
        return cluster;
    }

    /** Mean of the community norm, 0 to 6. */
    public double normMean() {
        return mean;
    }

    /** Standard deviation of the community norm. */
    public double normDeviation() {
        return deviation;
    }

    public static Optional<CtrsItem> ofKey(String key) {
        return Arrays.stream(values()).filter(i -> i.key().equals(key)).findFirst();
    }
}
