package org.understudy.ui.author;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.CaseFinding;
import org.understudy.casebook.EditableCase;
import org.understudy.casebook.Overlay;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Dialogs;
import org.understudy.ui.common.Focus;
import org.understudy.ui.common.Narrow;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Notices;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Screen;
import org.understudy.ui.common.Segments;
import org.understudy.ui.common.Shown;

/** Author mode: what there is on the left, what is open in the middle, hearing and checking on the right. */
public final class AuthorController implements Screen<Place.Author> {
    private static final double NARROWEST = 84;

    /** What stands beside the lines; on a narrow screen, in place of them. */
    private enum View {
        LINES,
        HEAR,
        CHECKS
    }

    private final AuthorViewModel model;
    private final PreviewViewModel preview;
    private final ReachViewModel reach;
    private final RecordsViewModel records;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Notices notices;
    private Optional<String> laid = Optional.empty();
    private BooleanBinding narrow;
    private PreviewPanel hearing;
    private ScrollPane hearingPane;
    private ScrollPane checksPane;
    private ReachPanel reachPanel;
    private ScrollPane questionsPane;
    private ScrollPane proposalsPane;
    private EntryDesk desk;

    @FXML
    private BorderPane root;

    @FXML
    private Label title;

    @FXML
    private Label details;

    @FXML
    private HBox actions;

    @FXML
    private ComboBox<CaseCard> cases;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private MenuButton more;

    @FXML
    private FlowPane strip;

    @FXML
    private Segments<Part> parts;

    @FXML
    private Segments<View> views;

    @FXML
    private VBox news;

    @FXML
    private HBox desks;

    @FXML
    private VBox left;

    @FXML
    private TextField search;

    @FXML
    private FlowPane filters;

    @FXML
    private ListView<Entry> list;

    @FXML
    private ScrollPane editing;

    @FXML
    private VBox page;

    @FXML
    private StackPane aside;

    @FXML
    private StackPane whole;

    @FXML
    private VBox missing;

    @FXML
    private VBox loading;

    public AuthorController(
            AuthorViewModel model,
            PreviewViewModel preview,
            ReachViewModel reach,
            RecordsViewModel records,
            Navigator navigator,
            Dialogs dialogs,
            Notices notices) {
        this.model = model;
        this.preview = preview;
        this.reach = reach;
        this.records = records;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    @FXML
    private void initialize() {
        desk = new EntryDesk(model, editing, page);
        new WordingMenu(model, dialogs, notices, news).fill(more);
        hearing = new PreviewPanel(preview, model, this::goTo);
        hearingPane = scrolled(hearing);
        checksPane = scrolled(new FindingsPanel(model, this::goTo));
        reachPanel = new ReachPanel(reach, model, dialogs, notices);
        questionsPane = scrolled(new QuestionsPanel(records, model, navigator, notices));
        proposalsPane = scrolled(new ProposalsPanel(records, model, navigator, notices));
        aside.getChildren().setAll(hearingPane, checksPane);
        whole.getChildren().setAll(reachPanel, questionsPane, proposalsPane);
        list.setItems(model.entries());
        list.setCellFactory(_ -> new EntryCell());
        cases.setConverter(Choices.named(CaseCard::name));
        cases.setOnAction(_ -> Optional.ofNullable(cases.getValue())
                .map(CaseCard::id)
                .filter(id -> !laid.equals(Optional.of(id)))
                .ifPresent(id -> navigator.go(new Place.Author(id, Optional.empty()))));
        search.textProperty().bindBidirectional(model.searchProperty());
        parts.valueProperty().addListener((_, _, now) -> now.ifPresent(this::turn));
        views.valueProperty().addListener(_ -> arrange());
        model.partProperty().addListener((_, _, now) -> parts.valueProperty().set(Optional.of(now)));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, entry) -> {
            if (entry != null) model.hereProperty().set(Optional.of(entry));
        });
        model.hereProperty().addListener((_, _, entry) -> open(entry));
        model.entries().addListener((ListChangeListener<Entry>) _ -> select());
        model.editedProperty().addListener((_, _, now) -> now.ifPresent(this::tell));
        model.stateProperty().addListener(_ -> arrange());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::steps);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        narrow = Narrow.below(NARROWEST, root, title);
        narrow.addListener(_ -> offerViews());
        offerViews();
        arrange();
    }

    private static ScrollPane scrolled(VBox content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("edge-to-edge");
        return pane;
    }

    private void offerViews() {
        List<View> all = narrow.get() ? Arrays.asList(View.values()) : List.of(View.HEAR, View.CHECKS);
        Optional<View> now = views.valueProperty().get().filter(all::contains);
        views.offer(
                Words.of("author.views"),
                all,
                v -> Words.of("author.view." + v.name().toLowerCase(Locale.ROOT)));
        views.valueProperty().set(now.or(() -> Optional.of(all.getFirst())));
        arrange();
    }

    @Override
    public void shown(Place.Author place) {
        model.open(place.caseId(), place.at(), () -> place.at()
                .ifPresent(at -> desk.reveal(new CaseFinding.Spot(at, Optional.empty()))));
        model.people(this::offer);
        read();
    }

    /** Reads what the sessions with the client say, when somebody looks at that. */
    private void read() {
        Part part = model.partProperty().get();
        if (laid.isEmpty() || part != Part.QUESTIONS && part != Part.PROPOSALS) return;
        if (records.read(laid.get())) records.job().ifPresent(notices::working);
    }

    private void offer(List<CaseCard> people) {
        if (!cases.getItems().equals(people)) cases.getItems().setAll(people);
        choose();
    }

    /** Shows whose case is on the desk. */
    private void choose() {
        laid.ifPresent(id -> cases.getItems().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .ifPresent(cases::setValue));
    }

    @Override
    public void hidden() {
        desk.keep();
    }

    private void arrange() {
        AuthorViewModel.State state = model.stateProperty().get();
        boolean there = state == AuthorViewModel.State.SHOWN;
        Part part = model.partProperty().get();
        View view = views.valueProperty().get().orElse(View.HEAR);
        boolean edits = there && part.isEdited();
        Shown.when(missing, state == AuthorViewModel.State.MISSING);
        Shown.when(loading, state == AuthorViewModel.State.LOADING);
        Shown.when(actions, there);
        Shown.when(strip, there);
        Shown.when(desks, edits);
        Shown.when(views, edits);
        Shown.when(editing, !narrow.get() || view == View.LINES);
        Shown.when(aside, !narrow.get() || view != View.LINES);
        Shown.when(hearingPane, view != View.CHECKS);
        Shown.when(checksPane, view == View.CHECKS);
        Shown.when(whole, there && !part.isEdited());
        Shown.when(reachPanel, part == Part.REACH);
        Shown.when(questionsPane, part == Part.QUESTIONS);
        Shown.when(proposalsPane, part == Part.PROPOSALS);
        aside.setMaxWidth(narrow.get() ? Double.MAX_VALUE : javafx.scene.layout.Region.USE_PREF_SIZE);
        HBox.setHgrow(aside, narrow.get() ? javafx.scene.layout.Priority.ALWAYS : javafx.scene.layout.Priority.NEVER);
    }

    private void turn(Part part) {
        model.partProperty().set(part);
        Filters.lay(filters, model);
        arrange();
        select();
        read();
    }

    private void tell(EditableCase now) {
        CaseCard card = now.clientCase().card();
        Overlay own = now.overlay();
        title.setText(Words.of("author.title", card.name()));
        String by = own.by().isEmpty() ? "" : " · " + Words.of("author.by.name", own.by());
        details.setText(Words.of("author.details", own.changes().size()) + by);
        undo.setDisable(!model.canUndo());
        redo.setDisable(!model.canRedo());
        reachPanel.marked();
        if (!laid.equals(Optional.of(card.id()))) begin(now, card);
        desk.show(model.hereProperty().get(), now);
    }

    /** Another case than before is on the desk. */
    private void begin(EditableCase now, CaseCard card) {
        laid = Optional.of(card.id());
        choose();
        read();
        reach.clear();
        hearing.lay(now.clientCase());
        List<Part> all = now.clientCase().imaginal().isPresent()
                ? Arrays.asList(Part.values())
                : Arrays.stream(Part.values()).filter(p -> p != Part.MEMORY).toList();
        parts.offer(
                Words.of("author.parts"),
                all,
                p -> Words.of("author.part_name." + p.name().toLowerCase(Locale.ROOT)));
        parts.valueProperty().set(Optional.of(model.partProperty().get()));
        Filters.lay(filters, model);
        arrange();
        Focus.on(search);
    }

    private void open(Optional<Entry> entry) {
        select();
        model.now().ifPresent(now -> desk.show(entry, now));
        entry.flatMap(Entry::unit)
                .flatMap(u -> u.asks().stream().findFirst())
                .ifPresent(ask -> hearing.suggest(ask.replaceFirst("^\\[\\w+] *", "")));
    }

    private void select() {
        model.hereProperty()
                .get()
                .map(list.getItems()::indexOf)
                .filter(i -> i >= 0)
                .ifPresent(i -> {
                    if (list.getSelectionModel().getSelectedIndex() == i) return;
                    list.getSelectionModel().select(i);
                    list.scrollTo(Math.max(0, i - 3));
                });
    }

    private void goTo(CaseFinding.Spot spot) {
        model.goTo(spot.at());
        if (narrow.get()) views.valueProperty().set(Optional.of(View.LINES));
        desk.reveal(spot);
    }

    /** The arrows move through the list while one types. */
    private void move(KeyEvent e) {
        if (e.getCode() == KeyCode.DOWN) list.getSelectionModel().selectNext();
        else if (e.getCode() == KeyCode.UP) list.getSelectionModel().selectPrevious();
        else if (e.getCode() == KeyCode.ENTER) desk.focusFirst();
        else if (e.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) search.clear();
        else return;
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
        e.consume();
    }

    /** Steps are taken back here; a field that is being typed in takes back its own first. */
    private void steps(KeyEvent e) {
        boolean typing = e.getTarget() instanceof TextInputControl field && field.isUndoable() && field != search;
        if (!e.isShortcutDown() || typing) return;
        if (e.getCode() == KeyCode.Z && e.isShiftDown() || e.getCode() == KeyCode.Y) redo();
        else if (e.getCode() == KeyCode.Z) undo();
        else if (e.getCode() == KeyCode.P) hear();
        else return;
        e.consume();
    }

    private void hear() {
        views.valueProperty().set(Optional.of(View.HEAR));
        hearing.focusWords();
    }

    private void key(KeyEvent e) {
        boolean typing = e.getTarget() instanceof TextInputControl;
        if (e.getCode() == KeyCode.SLASH && !typing) search.requestFocus();
        else if (e.getCode() == KeyCode.ENTER && e.getTarget() == list) desk.focusFirst();
        else if (e.getCode() == KeyCode.ESCAPE && !typing && e.getTarget() != list) list.requestFocus();
        else return;
        e.consume();
    }

    @FXML
    private void undo() {
        model.undo();
    }

    @FXML
    private void redo() {
        model.redo();
    }

    @FXML
    private void shelf() {
        navigator.go(new Place.Shelf());
    }

    @FXML
    private void back() {
        navigator.back();
    }
}
