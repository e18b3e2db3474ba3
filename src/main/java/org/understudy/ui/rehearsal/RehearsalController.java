package org.understudy.ui.rehearsal;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import org.understudy.casebook.Approach;
import org.understudy.casebook.CaseCard;
import org.understudy.i18n.Words;
import org.understudy.session.Turn;
import org.understudy.ui.common.CaseArt;
import org.understudy.ui.common.Chips;
import org.understudy.ui.common.Dialogs;
import org.understudy.ui.common.Focus;
import org.understudy.ui.common.GrowingText;
import org.understudy.ui.common.Motion;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Screen;
import org.understudy.ui.common.Shown;
import org.understudy.ui.common.TypedAhead;

/** The session on screen. */
public final class RehearsalController implements Screen<Place.Playing> {
    private final RehearsalViewModel model;
    private final TypedAhead ahead;
    private final RehearsalPreferences preferences;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
    private final PauseTransition draftPause = new PauseTransition(Duration.millis(300));
    private Optional<Breathing> breathing = Optional.empty();

    @FXML
    private StackPane root;

    @FXML
    private VBox words;

    @FXML
    private Label name;

    @FXML
    private Label what;

    @FXML
    private HBox contentNote;

    @FXML
    private SessionClock time;

    @FXML
    private Button pause;

    @FXML
    private Button end;

    @FXML
    private VBox person;

    @FXML
    private Label referral;

    @FXML
    private Label focus;

    @FXML
    private Label notesTitle;

    @FXML
    private TextArea jottings;

    @FXML
    private Conversation chat;

    @FXML
    private LiveZone liveZone;

    @FXML
    private WaitingLine waiting;

    @FXML
    private NewsLine news;

    @FXML
    private HBox over;

    @FXML
    private Label overWords;

    @FXML
    private Button goOnTalking;

    @FXML
    private Button lookBack;

    @FXML
    private VBox composer;

    @FXML
    private TextArea line;

    @FXML
    private Label problem;

    @FXML
    private Button wait;

    @FXML
    private Button suds;

    @FXML
    private ToggleButton coachToggle;

    @FXML
    private ToggleButton notesToggle;

    @FXML
    private ScrollPane sideScroll;

    @FXML
    private Label newline;

    @FXML
    private Button say;

    @FXML
    private ScrollPane coachScroll;

    @FXML
    private CoachPanel coach;

    @FXML
    private VBox ground;

    @FXML
    private Circle breath;

    @FXML
    private Label breathWords;

    @FXML
    private Label helpLines;

    @FXML
    private Button goOn;

    public RehearsalController(
            RehearsalViewModel model,
            RehearsalPreferences preferences,
            Navigator navigator,
            Dialogs dialogs,
            TypedAhead ahead) {
        this.model = model;
        this.ahead = ahead;
        this.preferences = preferences;
        this.navigator = navigator;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        clock.setCycleCount(Animation.INDEFINITE);
        notesTitle.setLabelFor(jottings);
        line.textProperty().bindBidirectional(model.lineProperty());
        jottings.textProperty().bindBidirectional(model.jottingsProperty());
        problem.textProperty().bind(model.problemProperty());
        Shown.when(problem, false);
        model.problemProperty().addListener((_, _, words) -> Shown.when(problem, !words.isEmpty()));
        draftPause.setOnFinished(_ -> model.keepDraft());
        line.textProperty().addListener(_ -> draftPause.playFromStart());
        jottings.textProperty().addListener(_ -> draftPause.playFromStart());
        GrowingText.between(2, 8, line);
        line.addEventFilter(KeyEvent.KEY_PRESSED, RehearsalKeys.inTheLine(this::say));
        root.addEventFilter(
                KeyEvent.KEY_PRESSED,
                RehearsalKeys.onTheScreen(
                        this::keepSilence,
                        this::askSuds,
                        coachToggle::fire,
                        () -> RehearsalKeys.betweenNotesAndLine(notesToggle, jottings, line),
                        this::escape));
        model.turns().addListener((ListChangeListener<Turn>) this::extend);
        model.cardProperty().addListener((_, _, card) -> card.ifPresent(this::introduce));
        model.stateProperty().addListener((_, _, state) -> follow(state));
        waiting.follow(model.waitingProperty(), this::firstName, model::stopWaiting);
        news.follow(model.newsProperty());
        model.arrivingProperty().addListener((_, _, now) -> now.ifPresentOrElse(this::type, liveZone::calm));
        model.heardProperty().addListener((_, _, heard) -> heard.ifPresent(coach::show));
        SidePanels.arrange(
                root,
                new SidePanels.Panel(notesToggle, sideScroll),
                new SidePanels.Panel(coachToggle, coachScroll),
                contentNote,
                newline,
                List.of(wait, suds, coachToggle, notesToggle));
        // the note gives way first; where it is not shown, the words do
        words.minWidthProperty()
                .bind(Bindings.when(contentNote.visibleProperty())
                        .then(Region.USE_PREF_SIZE)
                        .otherwise(0));
        follow(model.stateProperty().get());
    }

    /** A chip that gives way to what stands beside it and says the rest when pointed at. */
    private static Label shortened(String words) {
        Label chip = Chips.chip(words, "amber");
        chip.setMinWidth(0);
        chip.setTooltip(new Tooltip(words));
        return chip;
    }

    @Override
    public void shown(Place.Playing place) {
        model.open(place.sessionId());
        coachToggle.setSelected(preferences.coachShown());
        helpLines.setText(preferences.helpLines());
        clock.playFromStart();
        ahead.handTo(line, this::say);
        Focus.on(line);
    }

    @Override
    public void hidden() {
        clock.stop();
        liveZone.hurry();
        breathing.ifPresent(Breathing::stop);
        draftPause.stop();
        model.keepDraft();
    }

    private void introduce(CaseCard card) {
        name.setText(card.name() + ", " + card.age());
        model.session().ifPresent(session -> {
            Introduction words = Introduction.of(session, card);
            what.setText(words.what());
            focus.setText(words.focus());
        });
        contentNote.getChildren().clear();
        if (!card.contentNote().isEmpty()) {
            contentNote.getChildren().add(shortened(Words.of("brief.content", String.join(", ", card.contentNote()))));
        }
        Label personName = new Label(card.name());
        personName.getStyleClass().add("section");
        Label personWords = new Label(card.occupation());
        personWords.getStyleClass().add("secondary");
        VBox about = new VBox(personName, personWords);
        about.getStyleClass().add("person-words");
        CaseArt art = new CaseArt(card.id(), card.hue());
        art.getStyleClass().add("person-art");
        person.getChildren().setAll(art, about);
        referral.setText(card.referral().strip());
        Shown.when(suds, card.approach() == Approach.PROLONGED_EXPOSURE);
        chat.with(card.name(), dialogs::copyToClipboard);
        line.setPromptText(Words.of("rehearsal.line.to", card.name()));
        tick();
    }

    private void extend(ListChangeListener.Change<? extends Turn> change) {
        while (change.next()) {
            if (change.getFrom() == 0 || change.wasRemoved()) {
                chat.clear();
                chat.add(model.turns());
            } else {
                chat.add(change.getAddedSubList());
            }
        }
        atTheEnd();
    }

    /** Words that were put into the line are gone on with behind them. */
    private void atTheEnd() {
        if (line.getCaretPosition() == 0) line.end();
    }

    private void type(Arriving arriving) {
        boolean typesOut = preferences.typedOut() && !Motion.reduced();
        if (arriving.whole() && !liveZone.busy() && !typesOut) model.arrived();
        else liveZone.hear(arriving, firstName(), typesOut, model::arrived);
    }

    private String firstName() {
        return name.getText().split(",")[0];
    }

    private void follow(RehearsalViewModel.State state) {
        boolean mine = state == RehearsalViewModel.State.YOUR_TURN;
        say.setDisable(!mine);
        wait.setDisable(!mine);
        suds.setDisable(!mine);
        pause.setDisable(!mine);
        Shown.when(composer, state != RehearsalViewModel.State.OVER);
        Shown.when(over, state == RehearsalViewModel.State.OVER);
        end.setDisable(state == RehearsalViewModel.State.OVER || state == RehearsalViewModel.State.OPENING);
        String who = model.cardProperty().get().map(CaseCard::name).orElse("");
        overWords.setText(Words.of(model.clientLeft() ? "rehearsal.over.client" : "rehearsal.over.you", who));
        Shown.when(goOnTalking, model.mayGoOn());
        boolean paused = state == RehearsalViewModel.State.PAUSED;
        Shown.when(ground, paused);
        breathing.ifPresent(Breathing::stop);
        breathing = paused ? Optional.of(Breathing.with(breath, breathWords)) : Optional.empty();
        if (paused) goOn.requestFocus();
        if (mine) line.requestFocus();
        if (mine) atTheEnd();
        if (state != RehearsalViewModel.State.OVER) return;
        ahead.drop();
        Focus.on(lookBack);
    }

    private void tick() {
        model.tick();
        int planned =
                model.session().map(session -> session.setting().minutes()).orElse(30);
        time.show(model.elapsedProperty().get(), planned);
    }

    @FXML
    private void say() {
        model.say();
        // it is said once the session is open; what is typed meanwhile is another line
        boolean early = model.stateProperty().get() == RehearsalViewModel.State.OPENING;
        if (early && !line.getText().isBlank()) line.appendText("\n");
    }

    @FXML
    private void keepSilence() {
        model.keepSilence();
    }

    @FXML
    private void askSuds() {
        if (!suds.isVisible() || suds.isDisabled()) return;
        String before = line.getText().isBlank() ? "" : line.getText().strip() + " ";
        line.setText(before + Words.of("rehearsal.suds.line"));
        line.positionCaret(line.getLength());
        line.requestFocus();
    }

    private void escape() {
        liveZone.hurry();
        model.stopWaiting();
        model.goOn();
    }

    @FXML
    private void pause() {
        model.pause();
    }

    @FXML
    private void goOn() {
        model.goOn();
    }

    @FXML
    private void later() {
        model.goOn();
        navigator.go(new Place.Shelf());
    }

    @FXML
    private void end() {
        liveZone.hurry();
        model.end();
    }

    @FXML
    private void goOnTalking() {
        model.goOnTalking();
    }

    @FXML
    private void formulation() {
        model.session().ifPresent(s -> navigator.go(new Place.Formulation(s.id())));
    }

    @FXML
    private void debrief() {
        model.session().ifPresent(s -> navigator.go(new Place.Debrief(s.id(), Optional.empty())));
    }
}
