package org.understudy.ui.trajectory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.practice.DebriefReport;
import org.understudy.practice.library.SessionSummary;
import org.understudy.ui.common.Dialogs;
import org.understudy.ui.common.Focus;
import org.understudy.ui.common.Narrow;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Notices;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.PngFile;
import org.understudy.ui.common.Screen;
import org.understudy.ui.common.SessionHeading;
import org.understudy.ui.common.Shown;

/** The trajectory screen. */
public final class TrajectoryController implements Screen<Place.Trajectory> {
    private static final double NARROWEST = 74;
    private final TrajectoryViewModel model;
    private final SessionHeading heading;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Notices notices;
    private PointCard pointCard;
    private FitTable fits;
    private BooleanBinding narrow;

    @FXML
    private BorderPane root;

    @FXML
    private Label title;

    @FXML
    private Label details;

    @FXML
    private HBox actions;

    @FXML
    private ComboBox<Optional<SessionSummary>> overlay;

    @FXML
    private VBox page;

    @FXML
    private VBox picture;

    @FXML
    private CheckBox trust;

    @FXML
    private CheckBox engagement;

    @FXML
    private CheckBox template;

    @FXML
    private Label peerKey;

    @FXML
    private TrajectoryChart chart;

    @FXML
    private TableView<PointRow> table;

    @FXML
    private VBox point;

    @FXML
    private VBox fit;

    @FXML
    private GridPane figures;

    @FXML
    private Label figuresWords;

    @FXML
    private VBox missing;

    @FXML
    private Label missingWords;

    public TrajectoryController(
            TrajectoryViewModel model, SessionHeading heading, Navigator navigator, Dialogs dialogs, Notices notices) {
        this.model = model;
        this.heading = heading;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    @FXML
    private void initialize() {
        pointCard = new PointCard(point);
        fits = new FitTable(figures);
        chart.emProperty().bind(title.fontProperty().map(f -> f.getSize() / 1.214));
        chart.atProperty().bindBidirectional(model.atProperty());
        chart.onOpen(this::openTurn);
        trust.selectedProperty().bindBidirectional(model.trustProperty());
        engagement.selectedProperty().bindBidirectional(model.engagementProperty());
        template.selectedProperty().bindBidirectional(model.templateProperty());
        PointTable.dress(table);
        overlay.setConverter(new OverlayNames());
        overlay.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) model.lay(chosen.map(SessionSummary::id));
        });
        model.others().addListener((ListChangeListener<SessionSummary>) _ -> fillOverlays());
        model.chartProperty().subscribe(chart::show);
        model.chartProperty().addListener(_ -> table.getItems().setAll(model.rows()));
        model.atProperty().addListener(_ -> readOut());
        model.reportProperty().addListener((_, _, report) -> report.ifPresent(this::show));
        model.overlayProperty().addListener(_ -> compare());
        model.stateProperty().subscribe(this::arrange);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        narrow = Narrow.below(NARROWEST, root, title);
        narrow.subscribe(this::stack);
        Shown.when(table, false);
        fillOverlays();
    }

    @Override
    public void shown(Place.Trajectory place) {
        showTable(false);
        model.open(place.sessionId());
    }

    /** Puts the figures below the words where there is no room beside them. */
    private void stack(boolean narrow) {
        GridPane.setConstraints(fit, narrow ? 0 : 1, narrow ? 1 : 0);
    }

    private void fillOverlays() {
        overlay.getItems().setAll(List.of(Optional.empty()));
        model.others().forEach(s -> overlay.getItems().add(Optional.of(s)));
        overlay.setValue(Optional.empty());
        overlay.setDisable(model.others().isEmpty());
    }

    private void arrange(TrajectoryViewModel.State state) {
        boolean there = state == TrajectoryViewModel.State.SHOWN;
        Shown.when(page, there);
        actions.setDisable(!there);
        Shown.when(missing, state == TrajectoryViewModel.State.MISSING || state == TrajectoryViewModel.State.TOO_SHORT);
        missingWords.setText(
                Words.of(state == TrajectoryViewModel.State.MISSING ? "debrief.missing" : "trajectory.short"));
        if (there) Focus.on(chart);
    }

    private void show(DebriefReport report) {
        title.setText(Words.of("trajectory.title", report.session().title()));
        details.setText(heading.details(report.session()));
        template.setVisible(report.trajectory().template().isPresent());
        template.setManaged(template.isVisible());
        compare();
        readOut();
    }

    private void readOut() {
        model.reportProperty().get().ifPresent(report -> pointCard.show(report, model.point()));
        if (table.isVisible())
            table.getSelectionModel().select(model.atProperty().get());
    }

    private void compare() {
        var usual = model.reportProperty().get().flatMap(r -> r.trajectory().template());
        var other = model.overlayProperty().get();
        fits.show(usual, other);
        figuresWords.setText(Words.of(
                usual.isPresent() ? "fit.words.template" : other.isPresent() ? "fit.words.peer" : "fit.words.none"));
        Shown.when(peerKey, other.isPresent());
        other.ifPresent(o -> peerKey.setText(Words.of("trajectory.key.peer", o.title())));
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) return;
        if (e.getCode() == KeyCode.T) showTable(!table.isVisible());
        else if (e.getCode() == KeyCode.ESCAPE) debrief();
        else return;
        e.consume();
    }

    private void showTable(boolean on) {
        Shown.when(table, on);
        Shown.when(chart, !on);
        if (on) {
            table.getSelectionModel().select(model.atProperty().get());
            table.requestFocus();
        } else {
            chart.requestFocus();
        }
    }

    private void openTurn() {
        model.reportProperty().get().ifPresent(report -> model.point()
                .ifPresent(p -> navigator.go(new Place.Debrief(report.session().id(), Optional.of(p.turn())))));
    }

    @FXML
    private void debrief() {
        model.reportProperty()
                .get()
                .ifPresent(r -> navigator.go(new Place.Debrief(r.session().id(), Optional.empty())));
    }

    @FXML
    private void exportPicture() {
        save("png", file -> PngFile.write(picture.snapshot(new SnapshotParameters(), null), file));
    }

    @FXML
    private void exportTable() {
        save("csv", file -> Files.writeString(file, PointRow.csv(model.rows())));
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    private void save(String ending, Writing writing) {
        String name = title.getText().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-") + "." + ending;
        dialogs.saveFile(Words.of("trajectory.export"), name, ending).ifPresent(file -> {
            try {
                writing.to(file);
                notices.tell(Words.of("sessions.exported", file.getFileName()));
            } catch (IOException e) {
                notices.trouble(Words.of("sessions.export.failed", e.getMessage()));
            }
        });
    }
}
