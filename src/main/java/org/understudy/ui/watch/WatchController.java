package org.understudy.ui.watch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.understudy.casebook.CaseCard;
import org.understudy.i18n.Words;
import org.understudy.session.Session;
import org.understudy.session.Turn;
import org.understudy.ui.common.Focus;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Notices;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Screen;
import org.understudy.ui.common.Segments;
import org.understudy.ui.common.Shown;
import org.understudy.ui.rehearsal.CoachPanel;
import org.understudy.ui.rehearsal.Conversation;

/** A session that plays itself on screen, or many and their figures. */
public final class WatchController implements Screen<Place.Watch> {
    private final WatchViewModel model;
    private final BatchViewModel batch;
    private final Playthings store;
    private final Navigator navigator;
    private final Notices notices;
    private final PauseTransition rest = new PauseTransition();

    @FXML
    private BorderPane root;

    @FXML
    private Label what;

    @FXML
    private Button debrief;

    @FXML
    private Button compare;

    @FXML
    private ScrollPane choicesScroll;

    @FXML
    private VBox choices;

    @FXML
    private Button again;

    @FXML
    private ComboBox<CaseCard> card;

    @FXML
    private ComboBox<CaseCard.Phase> phase;

    @FXML
    private CheckBox modelWords;

    @FXML
    private ComboBox<String> partner;

    @FXML
    private Label partnerWords;

    @FXML
    private ComboBox<Number> turns;

    @FXML
    private ComboBox<Number> count;

    @FXML
    private TextField seed;

    @FXML
    private Button begin;

    @FXML
    private VBox play;

    @FXML
    private Conversation chat;

    @FXML
    private Label doing;

    @FXML
    private HBox over;

    @FXML
    private Label overWords;

    @FXML
    private FlowPane controls;

    @FXML
    private Button pause;

    @FXML
    private Button step;

    @FXML
    private Button stop;

    @FXML
    private Segments<Pace> pace;

    @FXML
    private VBox choosing;

    @FXML
    private VBox running;

    @FXML
    private Label runningWords;

    @FXML
    private ProgressBar bar;

    @FXML
    private ScrollPane figuresScroll;

    @FXML
    private Label figuresTitle;

    @FXML
    private Label figuresWords;

    @FXML
    private GridPane table;

    @FXML
    private ScrollPane whyScroll;

    @FXML
    private CoachPanel why;

    public WatchController(
            WatchViewModel model, BatchViewModel batch, Playthings store, Navigator navigator, Notices notices) {
        this.model = model;
        this.batch = batch;
        this.store = store;
        this.navigator = navigator;
        this.notices = notices;
    }

    @FXML
    private void initialize() {
        new ChoiceBoxes(card, phase, partner, turns, count).bind(model.choices());
        seed.textProperty().bindBidirectional(model.choices().seedProperty());
        modelWords.selectedProperty().bindBidirectional(model.choices().modelWordsProperty());
        model.choices().partnerProperty().subscribe(name -> partnerWords.setText(ChoiceBoxes.what(name)));
        model.choices()
                .countProperty()
                .subscribe(n -> begin.setText(Words.of(n.intValue() == 1 ? "watch.begin" : "watch.begin.many", n)));
        pace.offer(Words.of("watch.pace"), List.of(Pace.values()), p -> Words.of(p.key()));
        pace.valueProperty().set(Optional.of(model.paceProperty().get()));
        pace.valueProperty().addListener((_, _, chosen) -> chosen.ifPresent(this::hurry));
        model.turns().addListener((ListChangeListener<Turn>) this::extend);
        chat.onTurn(model::explain);
        why.of("watch.why.title", "watch.why.what", "watch.why.codes");
        model.heardProperty().addListener((_, _, heard) -> {
            heard.ifPresent(why::show);
            arrange();
        });
        model.lastProperty().addListener((_, _, last) -> last.ifPresent(e -> restFor(pace().seconds(e))));
        doing.textProperty().bind(model.doingProperty());
        overWords.textProperty().bind(model.endedProperty());
        rest.setOnFinished(_ -> {
            if (model.stateProperty().get() == WatchViewModel.State.PLAYING) model.step();
        });
        model.stateProperty().subscribe((before, now) -> {
            arrange();
            if (now == WatchViewModel.State.OPENING) stop.requestFocus();
            if (before == WatchViewModel.State.OPENING && now == WatchViewModel.State.PLAYING) pause.requestFocus();
            if (before == WatchViewModel.State.OPENING && now == WatchViewModel.State.CHOOSING) begin.requestFocus();
            if (now == WatchViewModel.State.OVER && pause.isFocused()) debrief.requestFocus();
        });
        arrange();
        batch.progressProperty().subscribe(_ -> arrange());
        batch.playedProperty().subscribe(played -> {
            played.ifPresent(this::lay);
            arrange();
        });
        batch.troubleProperty().addListener((_, _, words) -> {
            if (!words.isEmpty()) notices.trouble(words);
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public void shown(Place.Watch place) {
        model.choices().look(place.caseId());
        Optional<String> local = model.choices().model();
        modelWords.setText(
                local.map(name -> Words.of("watch.words", name)).orElseGet(() -> Words.of("watch.words.none")));
        modelWords.setDisable(local.isEmpty());
        arrange();
        Focus.on(begin);
    }

    @Override
    public void hidden() {
        rest.stop();
        if (model.stateProperty().get() == WatchViewModel.State.OPENING) model.stop();
        model.pause();
    }

    private Pace pace() {
        return model.paceProperty().get();
    }

    private void hurry(Pace chosen) {
        model.paceProperty().set(chosen);
        if (rest.getStatus() == javafx.animation.Animation.Status.RUNNING)
            model.lastProperty().get().ifPresent(e -> restFor(chosen.seconds(e)));
    }

    private void restFor(double seconds) {
        rest.setDuration(Duration.seconds(Math.max(0.02, seconds)));
        rest.playFromStart();
    }

    private void extend(ListChangeListener.Change<? extends Turn> change) {
        while (change.next()) {
            if (change.wasRemoved()) chat.clear();
            else chat.add(change.getAddedSubList());
        }
    }

    private void arrange() {
        WatchViewModel.State state = model.stateProperty().get();
        boolean many = batch.progressProperty().get() != BatchViewModel.IDLE;
        boolean figures = !many && batch.playedProperty().get().isPresent();
        boolean one = !many && !figures && state != WatchViewModel.State.CHOOSING;
        boolean goes = state == WatchViewModel.State.PLAYING || state == WatchViewModel.State.PAUSED;
        Shown.when(running, many);
        Shown.when(figuresScroll, figures);
        Shown.when(play, one);
        Shown.when(whyScroll, one && model.heardProperty().get().isPresent());
        Shown.when(choosing, !many && !figures && !one);
        boolean opens = state == WatchViewModel.State.OPENING;
        Shown.when(controls, goes || opens);
        Shown.when(over, state == WatchViewModel.State.OVER);
        Shown.when(doing, goes || opens);
        pause.setDisable(opens);
        Shown.when(choicesScroll, !one);
        choices.setDisable(many);
        Shown.when(again, one && state == WatchViewModel.State.OVER);
        pause.setText(Words.of(state == WatchViewModel.State.PAUSED ? "watch.goon" : "watch.pause"));
        step.setDisable(state != WatchViewModel.State.PAUSED);
        boolean looked = one && state == WatchViewModel.State.OVER;
        Shown.when(debrief, looked);
        Shown.when(compare, looked);
        bar.setProgress(Math.max(0, batch.progressProperty().get()));
        runningWords.setText(
                Words.of("watch.running", model.choices().countProperty().get()));
        if (one) introduce();
    }

    private void introduce() {
        CaseCard who = card.getValue();
        if (who != null) chat.with(who.name(), _ -> {});
        model.session().ifPresent(s -> what.setText(s.title() + ". " + Words.of("watch.simulated")));
    }

    private void lay(BatchViewModel.Played played) {
        figuresTitle.setText(
                Words.of("watch.figures", played.title(), played.sessions().size()));
        figuresWords.setText(String.join(
                " · ",
                played.ends().entrySet().stream()
                        .map(e -> Words.of("watch.figures.end." + e.getKey().toLowerCase(Locale.ROOT), e.getValue()))
                        .toList()));
        FigureTable.lay(table, played.rows());
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown() || e.getTarget() instanceof TextField) return;
        WatchViewModel.State state = model.stateProperty().get();
        boolean goes = state == WatchViewModel.State.PLAYING || state == WatchViewModel.State.PAUSED;
        switch (e.getCode()) {
            case SPACE -> {
                if (goes) pause();
            }
            case RIGHT -> {
                if (state == WatchViewModel.State.PAUSED) step();
            }
            case ESCAPE -> back();
            default -> {
                return;
            }
        }
        if (goes) e.consume();
    }

    @FXML
    private void begin() {
        batch.clear();
        if (model.choices().countProperty().get() == 1) model.begin();
        else {
            model.chooseAgain();
            batch.begin();
        }
    }

    @FXML
    private void again() {
        model.chooseAgain();
        begin.requestFocus();
    }

    @FXML
    private void another() {
        model.choices().drawSeed();
    }

    @FXML
    private void pause() {
        if (model.stateProperty().get() == WatchViewModel.State.PAUSED) model.goOn();
        else model.pause();
    }

    @FXML
    private void step() {
        model.step();
    }

    @FXML
    private void stop() {
        rest.stop();
        model.stop();
    }

    @FXML
    private void stopBatch() {
        batch.stop();
    }

    @FXML
    private void discard() {
        model.session().ifPresent(s -> {
            store.remove(
                    List.of(s), undo -> notices.offer(Words.of("watch.discarded", 1), Words.of("sessions.undo"), undo));
            model.chooseAgain();
        });
    }

    @FXML
    private void discardAll() {
        batch.playedProperty().get().ifPresent(played -> {
            List<Session> all = played.sessions();
            store.remove(
                    all,
                    undo -> notices.offer(Words.of("watch.discarded", all.size()), Words.of("sessions.undo"), undo));
            batch.clear();
        });
    }

    @FXML
    private void debrief() {
        model.session().ifPresent(s -> navigator.go(new Place.Debrief(s.id(), Optional.empty())));
    }

    @FXML
    private void compare() {
        model.session().ifPresent(s -> navigator.go(new Place.Compare(Optional.of(s.id()), Optional.empty())));
    }

    @FXML
    private void library() {
        navigator.go(new Place.Sessions());
    }

    @FXML
    private void back() {
        rest.stop();
        model.stop();
        navigator.back();
    }
}
