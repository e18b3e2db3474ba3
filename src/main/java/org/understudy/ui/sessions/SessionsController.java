package org.understudy.ui.sessions;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.understudy.casebook.CaseCard;
import org.understudy.i18n.Words;
import org.understudy.practice.library.SessionSummary;
import org.understudy.practice.library.TurnHit;
import org.understudy.practice.partners.ReconstructionTable.Pair;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.ui.answered.AnsweredViewModel;
import org.understudy.ui.common.Dialogs;
import org.understudy.ui.common.Focus;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Notices;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Screen;

/** The library screen. */
public final class SessionsController implements Screen<Place.Sessions> {
    private static final String[] ENDINGS = {"understudy", "json", "csv", "txt"};
    private final SessionsViewModel model;
    private final AnsweredViewModel answered;
    private boolean here;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Notices notices;

    @FXML
    private BorderPane root;

    @FXML
    private CustomTextField search;

    @FXML
    private Button bring;

    @FXML
    private HBox narrowing;

    @FXML
    private FlowPane filters;

    @FXML
    private ComboBox<Optional<CaseCard>> caseFilter;

    @FXML
    private ListView<LibraryRow> list;

    @FXML
    private HBox keys;

    @FXML
    private VBox empty;

    @FXML
    private VBox nothing;

    public SessionsController(
            SessionsViewModel model,
            AnsweredViewModel answered,
            Navigator navigator,
            Dialogs dialogs,
            Notices notices) {
        this.model = model;
        this.answered = answered;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(model.wordsProperty());
        search.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) search.clear();
            if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) list.requestFocus();
        });
        filters.prefWrapLengthProperty().bind(root.widthProperty().multiply(0.6));
        fillFilters();
        caseFilter.setConverter(new CaseNames());
        model.cases().addListener((ListChangeListener<CaseCard>) _ -> fillCases());
        caseFilter.valueProperty().addListener((_, _, only) -> {
            if (only != null) model.onlyCaseProperty().set(only);
        });
        model.onlyCaseProperty().addListener((_, _, only) -> caseFilter.setValue(only));
        fillCases();
        answered.troubleProperty().addListener((_, _, words) -> {
            if (!words.isEmpty()) notices.trouble(words);
        });
        list.setItems(model.rows());
        model.rows().addListener((ListChangeListener<LibraryRow>) _ -> {
            if (list.isFocused()) selectSomething();
        });
        list.setCellFactory(_ -> new LibraryCell(this::act));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.focusedProperty().addListener((_, _, focused) -> {
            if (focused) selectSomething();
        });
        model.stateProperty().addListener((_, _, state) -> arrange(state));
        root.addEventHandler(KeyEvent.KEY_TYPED, this::slash);
        arrange(model.stateProperty().get());
    }

    @Override
    public void hidden() {
        here = false;
    }

    @Override
    public void shown(Place.Sessions place) {
        here = true;
        model.refresh();
        if (list.isVisible()) list.requestFocus();
    }

    private void fillFilters() {
        ToggleGroup group = new ToggleGroup();
        for (SessionsViewModel.Filter filter : SessionsViewModel.Filter.values()) {
            ToggleButton chip =
                    new ToggleButton(Words.of("sessions.filter." + filter.name().toLowerCase(Locale.ROOT)));
            chip.getStyleClass().add("chip-toggle");
            chip.setToggleGroup(group);
            chip.setOnAction(_ -> model.filterProperty().set(filter));
            chip.setSelected(filter == model.filterProperty().get());
            model.filterProperty().addListener((_, _, now) -> chip.setSelected(now == filter));
            chip.selectedProperty().addListener((_, _, on) -> {
                if (!on && model.filterProperty().get() == filter) chip.setSelected(true);
            });
            filters.getChildren().add(chip);
        }
    }

    private void fillCases() {
        caseFilter.getItems().setAll(List.of(Optional.empty()));
        model.cases().forEach(card -> caseFilter.getItems().add(Optional.of(card)));
        caseFilter.setValue(model.onlyCaseProperty().get());
    }

    private void arrange(SessionsViewModel.State state) {
        show(empty, state == SessionsViewModel.State.EMPTY);
        show(nothing, state == SessionsViewModel.State.NOTHING_FITS);
        show(narrowing, state != SessionsViewModel.State.EMPTY);
        // While the library is read the list is there already: an arrow pressed early must not find a filter first.
        boolean listed = state == SessionsViewModel.State.SHOWN || state == SessionsViewModel.State.LOADING;
        show(list, listed);
        show(keys, state == SessionsViewModel.State.SHOWN);
        if (listed) Focus.offer(root, list);
    }

    private static void show(javafx.scene.Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private void selectSomething() {
        if (list.getSelectionModel().getSelectedIndex() > 0 || list.getItems().size() < 2) return;
        list.getSelectionModel().select(1);
    }

    /** Where a heading comes next, the arrow starts from it: it is no place to stand, and nothing opens there. */
    private void overHeading(KeyEvent arrow, int step) {
        int next = list.getSelectionModel().getSelectedIndex() + step;
        if (!isHeading(next)) return;
        int beyond = next + step;
        if (beyond < 0 || beyond >= list.getItems().size()) arrow.consume();
        else list.getSelectionModel().select(next);
    }

    private void offHeading() {
        int now = list.getSelectionModel().getSelectedIndex();
        if (isHeading(now)) list.getSelectionModel().select(now + 1);
    }

    private boolean isHeading(int row) {
        return row >= 0 && row < list.getItems().size() && list.getItems().get(row) instanceof LibraryRow.Heading;
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) return;
        switch (e.getCode()) {
            case DOWN -> overHeading(e, 1);
            case UP -> overHeading(e, -1);
            case HOME, PAGE_UP, PAGE_DOWN -> Platform.runLater(this::offHeading);
            default -> {}
        }
        for (RowAction action : RowAction.values()) {
            if (action.code() == e.getCode()) {
                act(action, list.getSelectionModel().getSelectedItem());
                e.consume();
            }
        }
    }

    private void act(RowAction action, LibraryRow row) {
        switch (row) {
            case LibraryRow.Kept kept -> act(action, kept.session());
            case LibraryRow.Found(TurnHit hit, String _) ->
                navigator.go(new Place.Debrief(hit.sessionId(), Optional.of(hit.turn())));
            case LibraryRow.Heading _ -> {}
            case null -> {}
        }
    }

    private void act(RowAction action, SessionSummary s) {
        boolean unfinished = s.endedAt().isEmpty() && s.origin() == Origin.OWN;
        switch (action) {
            case OPEN ->
                navigator.go(unfinished ? new Place.Playing(s.id()) : new Place.Debrief(s.id(), Optional.empty()));
            case TRAJECTORY -> navigator.go(new Place.Trajectory(s.id()));
            case COMPARE -> navigator.go(new Place.Compare(Optional.of(s.id()), Optional.empty()));
            case ANSWER -> answer(s);
            case EXPORT -> export(s);
            case DELETE ->
                model.delete(
                        s.id(),
                        undo -> notices.offer(
                                Words.of("sessions.deleted", s.title()), Words.of("sessions.undo"), undo));
        }
    }

    /** Has the local model answer this client's lines, and shows both sessions side by side. */
    private void answer(SessionSummary s) {
        if (answered.model().isEmpty()) {
            notices.trouble(
                    Words.of("answered.nomodel"),
                    Words.of("opinion.choose"),
                    () -> navigator.go(new Place.LocalModel()));
            return;
        }
        answered.answer(List.of(s.id()), pairs -> {
                    model.refresh();
                    if (pairs.isEmpty()) notices.trouble(Words.of("answered.cannot"));
                    pairs.forEach(this::sideBySide);
                })
                .ifPresent(notices::working);
    }

    /** Shows both; whoever has gone elsewhere meanwhile is told and stays there. */
    private void sideBySide(Pair pair) {
        Place both = new Place.Compare(
                Optional.of(pair.recorded().id()), Optional.of(pair.answered().id()));
        if (here) navigator.go(both);
        else
            notices.offer(
                    Words.of("answered.done", pair.recorded().title()),
                    Words.of("answered.compare"),
                    () -> navigator.go(both));
    }

    private void export(SessionSummary s) {
        String name = s.title().replaceAll("[^\\p{L}\\p{N}]+", "-").toLowerCase(Locale.ROOT) + ".understudy";
        dialogs.saveFile(Words.of("sessions.export.title"), name, "understudy")
                .ifPresent(file -> model.export(
                        s.id(),
                        file,
                        () -> notices.tell(Words.of("sessions.exported", file.getFileName())),
                        e -> notices.trouble(Words.of("sessions.export.failed", e.getMessage()))));
    }

    @FXML
    private void bringFiles() {
        var chosen = dialogs.openFiles(Words.of("sessions.import.title"), ENDINGS);
        if (chosen.isEmpty()) return;
        notices.working(model.bring(chosen, brought -> {
            if (!brought.sessions().isEmpty()) imported(brought.sessions());
            brought.problems().forEach(notices::trouble);
        }));
    }

    /** Of what no case speaks for it is asked whether it was about one change; it can be said in the debrief as well. */
    private void imported(List<Session> sessions) {
        List<String> strangers = sessions.stream()
                .filter(s -> s.caseId().isEmpty())
                .map(Session::id)
                .toList();
        if (strangers.isEmpty()) notices.tell(Words.of("sessions.imported", sessions.size()));
        else
            notices.offer(
                    Words.of("sessions.imported.goal", sessions.size()),
                    Words.of("sessions.imported.goal.yes"),
                    () -> model.aboutChange(strangers, () -> notices.tell(Words.of("sessions.imported.goal.kept"))));
    }

    @FXML
    private void answeredAnew() {
        navigator.go(new Place.Answered());
    }

    @FXML
    private void showAll() {
        model.showAll();
        search.requestFocus();
    }

    @FXML
    private void practise() {
        navigator.go(new Place.Shelf());
    }

    private void slash(KeyEvent e) {
        if (e.getCharacter().equals("/") && !search.isFocused()) {
            search.requestFocus();
            e.consume();
        }
    }
}
