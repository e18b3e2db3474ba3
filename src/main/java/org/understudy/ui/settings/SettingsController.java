package org.understudy.ui.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.understudy.i18n.Words;
import org.understudy.settings.Theme;
import org.understudy.ui.common.Appearance;
import org.understudy.ui.common.Dialogs;
import org.understudy.ui.common.Motion;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Notices;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Screen;
import org.understudy.ui.common.Segments;

/** The settings screen; everything on it takes effect at once. */
public final class SettingsController implements Screen<Place.SettingsPage> {
    private static final String BACKUP_ENDING = "understudy-backup";
    private final SettingsViewModel model;
    private final Appearance appearance;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Notices notices;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Segments<Theme> theme;

    @FXML
    private Slider zoom;

    @FXML
    private Label zoomWords;

    @FXML
    private CheckBox still;

    @FXML
    private CheckBox typing;

    @FXML
    private CheckBox coach;

    @FXML
    private Segments<Integer> minutes;

    @FXML
    private TextField seed;

    @FXML
    private TextArea help;

    @FXML
    private Label folder;

    @FXML
    private Button backup;

    @FXML
    private Button restore;

    public SettingsController(
            SettingsViewModel model, Appearance appearance, Navigator navigator, Dialogs dialogs, Notices notices) {
        this.model = model;
        this.appearance = appearance;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    @FXML
    private void initialize() {
        theme.offer(
                Words.of("settings.theme"),
                Arrays.asList(Theme.values()),
                t -> Words.of("settings.theme." + t.name().toLowerCase(Locale.ROOT)));
        link(theme, model.themeProperty()::set);
        model.themeProperty().subscribe(t -> theme.valueProperty().set(Optional.of(t)));
        model.themeProperty().subscribe(t -> appearance.themeProperty().set(t));
        zoom.setValue(model.zoomProperty().get());
        zoom.valueProperty().addListener((_, _, z) -> {
            int tens = (int) Math.round(z.doubleValue() / 10) * 10;
            if (!zoom.isValueChanging()) model.zoomProperty().set(tens);
            zoomWords.setText(Words.of("settings.zoom.percent", tens));
        });
        zoom.valueChangingProperty().addListener((_, _, moving) -> {
            if (!moving) model.zoomProperty().set((int) Math.round(zoom.getValue() / 10) * 10);
        });
        model.zoomProperty().bindBidirectional(appearance.zoomProperty());
        model.zoomProperty().subscribe(z -> zoom.setValue(z.intValue()));
        zoomWords.setText(Words.of("settings.zoom.percent", model.zoomProperty().get()));
        still.selectedProperty().bindBidirectional(model.reducedMotionProperty());
        still.selectedProperty().subscribe(Motion::reduce);
        typing.selectedProperty().bindBidirectional(model.typingPaceProperty());
        coach.selectedProperty().bindBidirectional(model.coachProperty());
        minutes.offer(Words.of("settings.minutes"), SettingsViewModel.LENGTHS, m -> Words.of("brief.minutes.n", m));
        link(minutes, model.minutesProperty()::set);
        model.minutesProperty().subscribe(m -> minutes.valueProperty().set(Optional.of(m.intValue())));
        seed.textProperty().bindBidirectional(model.seedCodeProperty());
        help.textProperty().bindBidirectional(model.helpLinesProperty());
        folder.setText(model.folder().toString());
        model.busyProperty().subscribe(this::show);
    }

    private static <T> void link(Segments<T> segments, java.util.function.Consumer<T> set) {
        segments.valueProperty().addListener((_, _, chosen) -> chosen.ifPresent(set));
    }

    private void show(boolean working) {
        backup.setDisable(working);
        restore.setDisable(working);
    }

    @Override
    public void shown(Place.SettingsPage place) {
        model.refresh();
        scroll.setVvalue(0);
    }

    @FXML
    private void backup() {
        String name = "understudy-" + LocalDate.now() + "." + BACKUP_ENDING;
        dialogs.saveFile(Words.of("settings.backup"), name, BACKUP_ENDING)
                .flatMap(file -> model.backup(
                        file, done -> notices.tell(Words.of("settings.backup.done", done.getFileName())), this::tell))
                .ifPresent(notices::working);
    }

    @FXML
    private void restore() {
        List<Path> chosen = dialogs.openFiles(Words.of("settings.restore"), BACKUP_ENDING);
        if (!chosen.isEmpty()) restore(chosen.getFirst());
    }

    private void restore(Path from) {
        model.restore(from, this::restored, this::tell).ifPresent(notices::working);
    }

    /** The way back from a restored library is to restore what it replaced. */
    private void restored(Optional<Path> before) {
        before.ifPresentOrElse(
                file -> notices.offer(
                        Words.of("settings.restore.done"), Words.of("settings.restore.undo"), () -> restore(file)),
                () -> notices.tell(Words.of("settings.restore.done")));
    }

    private void tell(Throwable failure) {
        notices.trouble(failure.getMessage());
    }

    @FXML
    private void copyFolder() {
        dialogs.copyToClipboard(model.folder().toString());
        notices.tell(Words.of("settings.folder.copied"));
    }

    @FXML
    private void localModel() {
        navigator.go(new Place.LocalModel());
    }

    /** Author mode with whoever is first on the shelf; it has a list of all. */
    @FXML
    private void author() {
        navigator.go(new Place.Author("", Optional.empty()));
    }

    @FXML
    private void howGood() {
        navigator.go(new Place.HowGood());
    }

    @FXML
    private void welcome() {
        navigator.go(new Place.Welcome());
    }

    @FXML
    private void library() {
        navigator.go(new Place.Sessions());
    }
}
