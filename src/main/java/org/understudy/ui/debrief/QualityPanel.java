package org.understudy.ui.debrief;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.understudy.analysis.Wording;
import org.understudy.analysis.rating.DimensionScore;
import org.understudy.analysis.rating.Drift;
import org.understudy.analysis.rating.PeersDrift;
import org.understudy.analysis.rating.Principle;
import org.understudy.analysis.rating.PrincipleRating;
import org.understudy.i18n.Words;
import org.understudy.practice.DebriefReport;
import org.understudy.session.Evidence;
import org.understudy.ui.common.ReasonLines;

/**
 * The seven principles reply by reply, the four dimensions of the whole, and where it drifted; each opens to its words.
 */
final class QualityPanel extends VBox {
    private static final double PRINCIPLE_MOST = 5;
    private final IntConsumer goToTurn;
    private final VBox drifts = new VBox();
    private final Label peers = Quotes.words("", "secondary");
    private final FlowPane theirSessions = new FlowPane();
    private final Consumer<String> goToPeer;

    /**
     * A panel.
     *
     * @param goToTurn goes to a turn
     * @param goToPeer opens a peer's session where it says how often they drifted
     */
    QualityPanel(IntConsumer goToTurn, Consumer<String> goToPeer) {
        this.goToTurn = goToTurn;
        this.goToPeer = goToPeer;
        theirSessions.getStyleClass().add("course-turns");
        getStyleClass().add("tab-page");
        drifts.getStyleClass().add("gap-s");
    }

    void show(DebriefReport report) {
        getChildren()
                .setAll(head("quality.principles"), Quotes.words(Words.of("quality.principles.what"), "secondary"));
        VBox principles = new VBox();
        for (Principle p : Principle.values())
            report.principles().mean(p).ifPresent(mean -> principles
                    .getChildren()
                    .add(row(Words.of("principle." + p.code()), mean, PRINCIPLE_MOST, replies(report, p))));
        VBox dimensions = new VBox();
        report.dimensions().forEach(d -> dimensions.getChildren().add(dimension(d)));
        getChildren()
                .addAll(
                        principles,
                        head("quality.dimensions"),
                        Quotes.words(Words.of("quality.dimensions.what"), "secondary"),
                        dimensions);
        getChildren()
                .addAll(
                        head("quality.drift"),
                        Quotes.words(Words.of("quality.drift.what"), "secondary"),
                        peers,
                        theirSessions,
                        drifts);
        theirSessions.getChildren().clear();
        peers.setText(Words.of("quality.drift.own", report.drift().size(), rate(report)));
        drifts.getChildren().setAll(report.drift().stream().map(this::drift).toList());
    }

    /** Sets the peers' level beside one's own: drifts in twenty counselor turns, and the sessions it is taken over. */
    void peers(DebriefReport report, Optional<PeersDrift> theirs) {
        String own = Words.of("quality.drift.own", report.drift().size(), rate(report));
        peers.setText(own + " " + theirs.map(QualityPanel::level).orElse(Words.of("quality.drift.alone")));
        theirSessions
                .getChildren()
                .setAll(theirs.stream()
                        .flatMap(t -> t.peers().stream())
                        .map(this::session)
                        .toList());
    }

    private Button session(PeersDrift.Peer peer) {
        Button button = new Button(Words.of("quality.drift.session", peer.title(), tenth(peer.inTwenty())));
        button.getStyleClass().setAll("button", "chip", "peer-drift");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> goToPeer.accept(peer.session()));
        return button;
    }

    private static String level(PeersDrift theirs) {
        return theirs.sessions() == 1
                ? Words.of("quality.drift.peer", tenth(theirs.mean()))
                : Words.of(
                        "quality.drift.peers",
                        tenth(theirs.mean()),
                        theirs.sessions(),
                        tenth(theirs.low()),
                        tenth(theirs.high()));
    }

    private static String tenth(double inTwenty) {
        return String.format(Locale.ROOT, "%.1f", inTwenty);
    }

    private static String rate(DebriefReport report) {
        return tenth(report.driftsInTwenty());
    }

    private static Label head(String key) {
        Label label = new Label(Words.of(key));
        label.getStyleClass().add("section");
        return label;
    }

    private TitledPane dimension(DimensionScore score) {
        return row(
                Words.of("quality.dimension." + score.dimension().code()),
                score.score(),
                score.dimension().most(),
                score.checks().stream().map(this::check).toArray(VBox[]::new));
    }

    /**
     * The reply that stands highest on a principle and the one that stands lowest, with the rules that put them there.
     */
    private VBox[] replies(DebriefReport report, Principle p) {
        List<PrincipleRating.Reply> byScore = report.principles().replies().stream()
                .sorted(Comparator.comparingDouble(r -> -r.scores().get(p)))
                .toList();
        VBox highest = reply(report, byScore.getFirst(), p, "quality.highest");
        return byScore.size() == 1
                ? new VBox[] {highest}
                : new VBox[] {highest, reply(report, byScore.getLast(), p, "quality.lowest")};
    }

    private VBox reply(DebriefReport report, PrincipleRating.Reply reply, Principle p, String key) {
        String said = report.session().turns().get(reply.turn()).text();
        double score = reply.scores().get(p);
        VBox box = new VBox(
                Quotes.words(Words.of(key, Words.of("quality.of", number(score), number(PRINCIPLE_MOST))), "body"),
                Quotes.quote(
                        new Evidence(reply.turn(), org.understudy.analysis.rating.Quotes.shorten(said), score >= 3),
                        goToTurn),
                ReasonLines.of(reply.reasons().get(p)));
        box.getStyleClass().add("gap-xs");
        return box;
    }

    private VBox check(DimensionScore.Check check) {
        Label name = Quotes.words(
                Words.of("quality.check." + check.key()) + "  "
                        + (check.applies()
                                ? number(check.points()) + " / " + number(check.most())
                                : Wording.of("check.unasked")),
                "body");
        VBox box = new VBox(name, Quotes.words(Wording.of("check." + check.key() + ".rule"), "secondary"));
        box.getStyleClass().add("gap-xs");
        if (check.applies() && check.evidence().isEmpty())
            box.getChildren().add(Quotes.words(Wording.of("check.nothing"), "secondary"));
        check.evidence().stream().limit(2).forEach(e -> box.getChildren().add(Quotes.quote(e, goToTurn)));
        return box;
    }

    /** A figure on its scale; opened, what it rests on. */
    private TitledPane row(String name, double score, double most, VBox... restsOn) {
        Label label = new Label(name);
        label.getStyleClass().add("body");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox named = new HBox(label);
        named.getStyleClass().add("quality-name");
        RangeBar bar = new RangeBar(most);
        bar.show(Optional.of(new RangeBar.Range(score, score, score)), OptionalDouble.empty());
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label figure = new Label(Words.of("quality.of", number(score), number(most)));
        figure.getStyleClass().addAll("secondary", "quality-figure");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(named, bar, figure);
        head.getStyleClass().add("quality-head");
        VBox rests = new VBox();
        rests.getStyleClass().addAll("gap-s", "quality-rests");
        rests.getChildren().addAll(restsOn);
        TitledPane pane = new TitledPane(null, rests);
        pane.setGraphic(head);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.getStyleClass().add("quality-row");
        pane.setAccessibleText(name + ", " + Words.of("quality.of", number(score), number(most)));
        head.prefWidthProperty().bind(pane.widthProperty().subtract(56));
        return pane;
    }

    private VBox drift(Drift drift) {
        VBox box = new VBox(
                Quotes.words(Words.of("quality.drift." + drift.kind().code()), "body"),
                Quotes.quote(Evidence.against(drift.turn(), drift.quote()), goToTurn));
        box.getStyleClass().addAll("note-card", "gap-xs");
        return box;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
