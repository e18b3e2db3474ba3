package org.understudy.ui.answered;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.practice.partners.ReconstructionTable;
import org.understudy.practice.partners.ReconstructionTable.Pair;
import org.understudy.practice.partners.ReconstructionTable.Row;
import org.understudy.practice.partners.ReconstructionTable.Spread;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Screen;
import org.understudy.ui.common.Segments;
import org.understudy.ui.common.Shown;
import org.understudy.ui.common.When;

/** Recorded clients answered by a local model: who was answered, and the table beside the published study. */
public final class AnsweredController implements Screen<Place.Answered> {
    private final AnsweredViewModel model;
    private final Navigator navigator;
    private final When when;

    @FXML
    private VBox page;

    @FXML
    private Segments<Origin> whose;

    @FXML
    private Button answer;

    @FXML
    private Button choose;

    @FXML
    private HBox running;

    @FXML
    private Label runningWords;

    @FXML
    private ProgressBar bar;

    @FXML
    private Label trouble;

    @FXML
    private VBox pairs;

    @FXML
    private VBox tableBox;

    @FXML
    private Label tableTitle;

    @FXML
    private GridPane table;

    @FXML
    private Label none;

    public AnsweredController(AnsweredViewModel model, Navigator navigator, When when) {
        this.model = model;
        this.navigator = navigator;
        this.when = when;
    }

    @FXML
    private void initialize() {
        whose.offer(
                Words.of("answered.whose"),
                List.of(Origin.IMPORTED, Origin.PEER, Origin.OWN),
                o -> Words.of("answered.whose." + o.code()));
        whose.valueProperty().set(Optional.of(model.whoseProperty().get()));
        whose.valueProperty().addListener((_, _, chosen) -> chosen.ifPresent(model.whoseProperty()::set));
        model.answeredProperty().subscribe(found -> found.ifPresent(this::lay));
        model.progressProperty().subscribe(far -> {
            Shown.when(running, far.isPresent());
            answer.setDisable(far.isPresent());
            far.ifPresent(f -> {
                runningWords.setText(Words.of("answered.running", f.session(), f.sessions()));
                bar.setAccessibleText(runningWords.getText());
                bar.setProgress(f.share());
            });
        });
        model.troubleProperty().subscribe(words -> {
            trouble.setText(words);
            Shown.when(trouble, !words.isEmpty());
        });
    }

    @Override
    public void shown(Place.Answered place) {
        Optional<String> local = model.model();
        Shown.when(answer, local.isPresent());
        Shown.when(choose, local.isEmpty());
        local.ifPresent(name -> answer.setText(Words.of("answered.answer", name)));
        model.refresh();
    }

    private void lay(AnsweredViewModel.Answered found) {
        Shown.when(none, found.pairs().isEmpty());
        Shown.when(pairs, !found.pairs().isEmpty());
        Shown.when(tableBox, found.table().isPresent());
        pairs.getChildren().setAll(found.pairs().stream().map(this::row).toList());
        found.table().ifPresent(this::lay);
    }

    private HBox row(Pair pair) {
        Session recorded = pair.recorded();
        Label title = new Label(pair.answered().title());
        title.getStyleClass().add("body");
        Label details = new Label(Words.of(
                "answered.details",
                when.day(recorded.startedAt()),
                recorded.turns().size(),
                pair.answered().turns().size()));
        details.getStyleClass().add("secondary");
        VBox words = new VBox(title, details);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button compare = new Button(Words.of("answered.compare"));
        compare.setMinWidth(Region.USE_PREF_SIZE);
        compare.setAccessibleText(
                Words.of("answered.compare") + ": " + pair.answered().title());
        compare.setOnAction(_ -> navigator.go(new Place.Compare(
                Optional.of(recorded.id()), Optional.of(pair.answered().id()))));
        HBox row = new HBox(words, compare);
        row.getStyleClass().add("answered-row");
        return row;
    }

    private void lay(ReconstructionTable made) {
        tableTitle.setText(Words.of("answered.table", made.pairs()));
        table.getChildren().clear();
        table.addRow(
                0,
                label("", "secondary"),
                label(Words.of("answered.recorded"), "secondary"),
                label(Words.of("answered.model"), "secondary"),
                label(Words.of("answered.published.people"), "secondary"),
                label(Words.of("answered.published.model"), "secondary"));
        int at = 1;
        for (Row row : made.rows())
            table.addRow(
                    at++,
                    label(Words.of("ctrs." + row.item().key()), "body"),
                    label(words(row.people()), "strong"),
                    label(words(row.model()), "strong"),
                    label(words(row.publishedPeer()), "secondary"),
                    label(words(row.publishedModel()), "secondary"));
    }

    private static String words(Spread s) {
        return s.n() == 0 ? "—" : String.format(Locale.ROOT, "%.2f (%.2f), n %d", s.mean(), s.deviation(), s.n());
    }

    private static String words(Optional<Spread> published) {
        return published
                .map(s -> String.format(Locale.ROOT, "%.2f (%.2f)", s.mean(), s.deviation()))
                .orElse("—");
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    @FXML
    private void answer() {
        model.answerAll();
    }

    @FXML
    private void stop() {
        model.stop();
    }

    @FXML
    private void choose() {
        navigator.go(new Place.LocalModel());
    }

    @FXML
    private void back() {
        navigator.back();
    }
}
