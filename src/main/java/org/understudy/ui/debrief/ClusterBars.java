package org.understudy.ui.debrief;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.understudy.analysis.rating.Cluster;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.CtrsRating;
import org.understudy.analysis.rating.ScoreRange;
import org.understudy.i18n.Words;
import org.understudy.session.ItemRating;

/** The eleven items gathered into three: what each group's figure is the mean of stands under it. */
final class ClusterBars extends VBox {
    private static final double MOST = 6;

    ClusterBars() {
        getStyleClass().add("gap-s");
    }

    void show(CtrsRating rating) {
        getChildren()
                .setAll(
                        Quotes.words(Words.of("ctrs.clusters"), "section"),
                        Quotes.words(Words.of("ctrs.clusters.what"), "secondary"));
        for (Cluster cluster : Cluster.values())
            rating.cluster(cluster).ifPresent(range -> getChildren().add(row(rating, cluster, range)));
    }

    private static VBox row(CtrsRating rating, Cluster cluster, ScoreRange range) {
        double norm = Arrays.stream(CtrsItem.values())
                .filter(i -> i.cluster() == cluster)
                .mapToDouble(CtrsItem::normMean)
                .average()
                .orElse(0);
        String name = Words.of("ctrs.cluster." + cluster.code());
        String figures = Words.of("ctrs.cluster.figures", number(range.low()), number(range.high()), number(norm));
        RangeBar bar = new RangeBar(MOST);
        bar.show(Optional.of(new RangeBar.Range(range.score(), range.low(), range.high())), OptionalDouble.of(norm));
        bar.setAccessibleText(name + ": " + figures);
        String items = Arrays.stream(CtrsItem.values())
                .filter(i -> i.cluster() == cluster)
                .map(i -> Words.of("ctrs." + i.key()) + " " + score(rating.item(i)))
                .collect(Collectors.joining(" · "));
        VBox row = new VBox(Quotes.words(name + "  " + figures, "body"), bar, Quotes.words(items, "secondary"));
        row.getStyleClass().addAll("gap-xs", "cluster-row");
        return row;
    }

    private static String score(ItemRating item) {
        return item.observable() ? number(item.score()) : "–";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
