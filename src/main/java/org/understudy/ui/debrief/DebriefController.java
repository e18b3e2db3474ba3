package org.understudy.ui.debrief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.understudy.i18n.Words;
import org.understudy.practice.DebriefReport;
import org.understudy.practice.Paper;
import org.understudy.session.Session;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;
import org.understudy.ui.common.Dialogs;
import org.understudy.ui.common.Focus;
import org.understudy.ui.common.Narrow;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Notices;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Screen;
import org.understudy.ui.common.Segments;
import org.understudy.ui.common.SessionHeading;
import org.understudy.ui.common.Shown;

/** The debrief screen. */
public final class DebriefController implements Screen<Place.Debrief> {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROWEST = 72;
    private static final Duration PATIENCE = Duration.millis(150);
    private final DebriefViewModel model;
    private final OpinionViewModel opinion;
    private final LineReviewViewModel reviews;
    private final SupervisingViewModel supervising;
    private final SessionHeading heading;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Notices notices;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private BooleanBinding narrow;
    private DebriefTabs tabs;
    private LineReviewPanel review;
    private TurnInView inView;
    private SelfRatingPanel self;
    private SupervisorRatingPanel supervisor;
    private Optional<Place.Debrief> at = Optional.empty();

    @FXML
    private BorderPane root;

    @FXML
    private Label title;

    @FXML
    private Label details;

    @FXML
    private HBox actions;

    @FXML
    private Button formulation;

    @FXML
    private Button compare;

    @FXML
    private MenuButton report;

    @FXML
    private CheckMenuItem reportNamed;

    @FXML
    private CheckMenuItem reportSupervisor;

    @FXML
    private GridPane keepAndTry;

    @FXML
    private ListView<TranscriptLine> transcript;

    @FXML
    private VBox page;

    @FXML
    private VBox side;

    @FXML
    private ScrollPane selfScroll;

    @FXML
    private VBox missing;

    @FXML
    private HBox strip;

    @FXML
    private StackPane reading;

    @FXML
    private StackPane aside;

    @FXML
    private Segments<Boolean> views;

    @FXML
    private VBox loading;

    public DebriefController(
            DebriefViewModel model,
            OpinionViewModel opinion,
            LineReviewViewModel reviews,
            SupervisingViewModel supervising,
            SessionHeading heading,
            Navigator navigator,
            Dialogs dialogs,
            Notices notices) {
        this.model = model;
        this.opinion = opinion;
        this.reviews = reviews;
        this.supervising = supervising;
        this.heading = heading;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    @FXML
    private void initialize() {
        tabs = new DebriefTabs(
                this::goTo,
                model::goToNext,
                () -> navigator.go(new Place.HowGood()),
                this::codebook,
                this::supervise,
                peer -> navigator.go(Place.Debrief.on(peer, Place.Debrief.Page.QUALITY)),
                model::aboutChange,
                go -> new OpinionPanel(opinion, go, () -> navigator.go(new Place.LocalModel())));
        side.getChildren().setAll(tabs);
        VBox.setVgrow(tabs, javafx.scene.layout.Priority.ALWAYS);
        review = new LineReviewPanel(new LineReviewDesk(reviews, notices, navigator, this::minded));
        page.getChildren().add(review);
        self = new SelfRatingPanel(model::keepHalfRated, model::rateMyself, model::skipRating, this::supervise);
        SupervisorDesk desk = new SupervisorDesk(supervising, notices, this::supervised, this::isHere);
        supervisor = new SupervisorRatingPanel(desk);
        root.addEventHandler(KeyEvent.KEY_PRESSED, desk::key);
        supervising.sessionProperty().addListener((_, _, rated) -> {
            if (rated.isPresent()) supervisor.fill(supervising.left());
            model.conceal(rated.isPresent());
            arrange();
        });
        inView = new TurnInView(transcript);
        transcript.setItems(model.lines());
        transcript.setCellFactory(
                _ -> new TranscriptCell(model.hereProperty(), this::again, this::mind, this::codebook));
        model.reportProperty().addListener((_, _, now) -> now.ifPresentOrElse(this::show, () -> title.setText("")));
        model.stateProperty().addListener(_ -> arrived());
        details.visibleProperty().bind(title.textProperty().isNotEmpty());
        model.askingProperty().addListener(_ -> arrange());
        model.hereProperty().addListener((_, _, turn) -> reveal(turn.intValue()));
        patience.setOnFinished(_ -> Shown.when(loading, model.stateProperty().get() == DebriefViewModel.State.LOADING));
        views.offer(
                Words.of("debrief.views"),
                List.of(false, true),
                on -> Words.of(on ? "debrief.views.opinion" : "debrief.transcript"));
        views.valueProperty().set(Optional.of(false));
        views.valueProperty().addListener(_ -> arrange());
        report.disableProperty().bind(model.writingProperty());
        model.writingProperty()
                .subscribe(on -> report.setText(Words.of(on ? "debrief.report.writing" : "debrief.report")));
        narrow = Narrow.below(NARROWEST, root, title);
        narrow.addListener(_ -> arrange());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        arrange();
    }

    @Override
    public void shown(Place.Debrief place) {
        at = Optional.of(place);
        supervising.close();
        self.fill(Map.of());
        tabs.leave();
        inView.forget();
        Shown.when(review, false);
        // the same session read again is no news to the page, so it is turned to here
        place.page().ifPresent(page -> turnTo(() -> tabs.choose(page)));
        model.open(place.sessionId(), place.turn());
    }

    /** Turns to a page; where there is no room for it beside the transcript, in the transcript's place. */
    private void turnTo(Runnable page) {
        page.run();
        if (narrow.get()) views.valueProperty().set(Optional.of(true));
    }

    private void arrived() {
        if (model.stateProperty().get() == DebriefViewModel.State.SHOWN) {
            self.fill(model.halfRated());
            model.reportProperty().get().ifPresent(tabs::arrived);
            FromTheTop.show(transcript, model.hereProperty());
        }
        arrange();
    }

    private void arrange() {
        DebriefViewModel.State state = model.stateProperty().get();
        boolean there = state == DebriefViewModel.State.SHOWN;
        boolean rates = there && supervising.isOpen();
        boolean asking = rates || there && model.askingProperty().get();
        selfScroll.setContent(rates ? supervisor : self);
        Shown.when(page, there);
        Shown.when(missing, state == DebriefViewModel.State.MISSING);
        Shown.when(loading, false);
        if (state == DebriefViewModel.State.LOADING) patience.playFromStart();
        boolean opinion = asking || views.valueProperty().get().orElse(false);
        aside.pseudoClassStateChanged(NARROW, narrow.get());
        Shown.when(strip, there && narrow.get() && !asking);
        Shown.when(reading, !narrow.get() || !opinion || !there);
        Shown.when(aside, there && (!narrow.get() || opinion));
        Shown.when(side, there && !asking);
        Shown.when(selfScroll, asking);
        Shown.when(keepAndTry, there && !asking && !keepAndTry.getChildren().isEmpty());
        Shown.when(actions, there);
        if (rates) supervisor.focusFirst();
        else if (asking) self.focusFirst();
        else if (there) Focus.on(reading.isVisible() ? transcript : views);
    }

    private void show(DebriefReport report) {
        Session session = report.session();
        title.setText(Words.of("debrief.title", session.title()));
        details.setText(heading.details(session));
        compare.setDisable(session.caseId().isEmpty());
        formulation.setDisable(session.caseId().isEmpty());
        keepAndTry.getChildren().setAll(KeepTryCard.of(report, this::goTo, this::again));
        tabs.show(report, model.clientName(), model.items());
        at.flatMap(Place.Debrief::page).ifPresent(page -> turnTo(() -> tabs.choose(page)));
        model.peersDrift(report, theirs -> tabs.peersDrift(report, theirs));
        arrange();
    }

    private void supervise() {
        at.ifPresent(place -> supervising.open(place.sessionId()));
    }

    /** A supervisor's rating is kept, or taken back: the session is read again. */
    private void supervised(String sessionId) {
        model.supervised(sessionId);
        if (isHere(sessionId)) model.open(sessionId, Optional.empty());
    }

    private boolean isHere(String sessionId) {
        return at.filter(place -> place.sessionId().equals(sessionId)).isPresent();
    }

    private void again(int turn) {
        at.ifPresent(place -> navigator.go(new Place.SecondTry(place.sessionId(), turn)));
    }

    private void againHere() {
        int chosen = transcript.getSelectionModel().getSelectedIndex();
        again(chosen >= 0 ? chosen : Math.max(0, model.hereProperty().get()));
    }

    /** Opens a client turn's words to be minded. */
    private void mind(int turn) {
        model.reportProperty()
                .get()
                .ifPresent(r -> reviews.open(
                        r.session(),
                        r.session().turns().get(turn),
                        minded -> inView.hold(turn, () -> review.show(minded))));
    }

    private void mindHere() {
        Optional.ofNullable(transcript.getSelectionModel().getSelectedItem())
                .filter(l -> l.turn().byClient() && l.mayMind())
                .ifPresent(l -> mind(l.turn().index()));
    }

    /** Where words were minded, the session is read again at their turn. */
    private void minded(Optional<LineReviewViewModel.Minded> kept) {
        Shown.when(review, false);
        inView.back(kept.isEmpty());
        kept.ifPresent(m -> model.open(m.session().id(), Optional.of(m.turn().index())));
    }

    private void goTo(int turn) {
        model.hereProperty().set(DebriefViewModel.NOWHERE);
        model.hereProperty().set(turn);
    }

    private void reveal(int turn) {
        if (turn < 0 || turn >= transcript.getItems().size()) return;
        if (narrow.get()) views.valueProperty().set(Optional.of(false));
        inView.show(turn);
        transcript.getSelectionModel().select(turn);
    }

    private void key(KeyEvent e) {
        boolean typing = e.getTarget() instanceof TextInputControl;
        if (typing || e.isShortcutDown() || e.isAltDown()) return;
        if (e.getCode() == KeyCode.T) trajectory();
        else if (e.getCode() == KeyCode.F && !formulation.isDisabled()) formulation();
        else if (e.getCode() == KeyCode.C && !compare.isDisabled()) compare();
        else if (e.getCode() == KeyCode.S && !supervising.isOpen()) supervise();
        else if (e.getCode() == KeyCode.ESCAPE) navigator.go(new Place.Sessions());
        else if (model.askingProperty().get() || supervising.isOpen()) return;
        else if (e.getCode() == KeyCode.R) againHere();
        else if (e.getCode() == KeyCode.N) mindHere();
        else if (e.getCode() == KeyCode.B) codebook();
        else if (e.getCode().isDigitKey()) turnTo(() -> tabs.choose(DebriefTabs.digit(e)));
        else return;
        e.consume();
    }

    private void codebook(Technique technique) {
        navigator.go(new Place.Codebook(Optional.of(technique)));
    }

    /** The codebook, at what the chosen turn does first. */
    private void codebook() {
        Optional<Technique> at = Optional.ofNullable(
                        transcript.getSelectionModel().getSelectedItem())
                .flatMap(l -> l.turn().codes().stream().findFirst())
                .map(TechniqueCode::code);
        navigator.go(new Place.Codebook(at));
    }

    @FXML
    private void trajectory() {
        at.ifPresent(place -> navigator.go(new Place.Trajectory(place.sessionId())));
    }

    @FXML
    private void compare() {
        at.ifPresent(place -> navigator.go(new Place.Compare(Optional.of(place.sessionId()), Optional.empty())));
    }

    @FXML
    private void formulation() {
        at.ifPresent(place -> navigator.go(new Place.Formulation(place.sessionId())));
    }

    @FXML
    private void sheetPdf() {
        report("pdf", true);
    }

    @FXML
    private void reportPdf() {
        report("pdf", false);
    }

    @FXML
    private void sheetPage() {
        report("html", true);
    }

    @FXML
    private void reportPage() {
        report("html", false);
    }

    @FXML
    private void reportData() {
        report("json", false);
    }

    private void report(String ending, boolean onePage) {
        Paper.Reader reader = reportSupervisor.isSelected() ? Paper.Reader.SUPERVISOR : Paper.Reader.TRAINEE;
        Paper paper = new Paper(reportNamed.isSelected(), onePage, reader);
        dialogs.saveFile(Words.of("debrief.report"), ReportName.of(paper, title.getText(), ending), ending)
                .ifPresent(file -> model.write(
                        paper,
                        file,
                        () -> notices.tell(Words.of("sessions.exported", file.getFileName())),
                        e -> notices.trouble(Words.of("sessions.export.failed", e.getMessage()))));
    }

    @FXML
    private void sessions() {
        navigator.go(new Place.Sessions());
    }
}
