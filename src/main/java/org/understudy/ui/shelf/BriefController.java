package org.understudy.ui.shelf;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.understudy.casebook.CaseCard;
import org.understudy.i18n.Words;
import org.understudy.ui.common.CaseArt;
import org.understudy.ui.common.Chips;
import org.understudy.ui.common.Focus;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Screen;
import org.understudy.ui.common.Shown;
import org.understudy.ui.common.TypedAhead;
import org.understudy.ui.common.When;

/** The letter before a session, and the few choices there are. */
public final class BriefController implements Screen<Place.Brief> {
    /** What is there sooner needs no words. */
    private static final Duration PATIENCE = Duration.millis(150);

    private final BriefViewModel model;
    private final When when;
    private final Navigator navigator;
    private final TypedAhead ahead;

    private final Supplier<Optional<String>> sentTo;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private boolean giveBack;

    @FXML
    private Label training;

    @FXML
    private BorderPane root;

    @FXML
    private Button back;

    @FXML
    private Label name;

    @FXML
    private Label who;

    @FXML
    private FlowPane contentNote;

    @FXML
    private StackPane art;

    @FXML
    private Label edited;

    @FXML
    private Label referral;

    @FXML
    private FlowPane trains;

    @FXML
    private Label phaseTitle;

    @FXML
    private VBox phases;

    @FXML
    private ComboBox<String> style;

    @FXML
    private Label styleWords;

    @FXML
    private VBox styleBox;

    @FXML
    private FlowPane minutes;

    @FXML
    private CheckBox remembers;

    @FXML
    private TextField seed;

    @FXML
    private Button another;

    @FXML
    private Button start;

    @FXML
    private Label waiting;

    /**
     * A brief.
     *
     * @param sentTo the host off this machine that what is said goes to, where the person has allowed one
     */
    public BriefController(
            BriefViewModel model, Supplier<Optional<String>> sentTo, When when, Navigator navigator, TypedAhead ahead) {
        this.ahead = ahead;
        this.sentTo = sentTo;
        this.when = when;
        this.model = model;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        model.cardProperty().addListener((_, _, card) -> card.ifPresent(this::lay));
        patience.setOnFinished(_ -> Shown.when(waiting, model.stepProperty().get() != BriefViewModel.Step.READY));
        model.stepProperty().subscribe(this::arrange);
        style.getItems().setAll(BriefViewModel.STYLES);
        style.setConverter(new StyleNames());
        style.valueProperty().bindBidirectional(model.styleProperty());
        styleWords
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Words.of(
                                model.slidersMovedProperty().get()
                                        ? "brief.sliders.moved"
                                        : "style." + model.styleProperty().get() + ".what"),
                        model.styleProperty(),
                        model.slidersMovedProperty()));
        styleBox.getChildren().add(new StyleSliders(model));
        seed.textProperty().bindBidirectional(model.seedCodeProperty());
        ToggleGroup lengths = new ToggleGroup();
        for (int length : BriefViewModel.LENGTHS) {
            ToggleButton chip = new ToggleButton(Words.of("brief.minutes.n", length));
            chip.getStyleClass().add("chip-toggle");
            chip.setToggleGroup(lengths);
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                model.minutesProperty().set(length);
            });
            model.minutesProperty().subscribe(now -> chip.setSelected(now.intValue() == length));
            minutes.getChildren().add(chip);
        }
        remembers.selectedProperty().bindBidirectional(model.remembersProperty());
        model.earlierProperty().subscribe(earlier -> {
            Shown.when(remembers, earlier.isPresent());
            earlier.ifPresent(s -> remembers.setText(Words.of("brief.remembers", when.day(s.startedAt()))));
        });
        model.wordingProperty()
                .subscribe(own -> tell(own.map(o -> CaseCardView.edited(o.by())).orElse("")));
        model.troubleProperty().subscribe(why -> why.ifPresent(t -> tell(Words.of("brief.edited.trouble", t))));
        root.setOnKeyPressed(e -> {
            if (e.getCode() == javafx.scene.input.KeyCode.ESCAPE) back();
        });
    }

    @Override
    public void shown(Place.Brief place) {
        training.setText(sentTo.get()
                .map(host -> Words.of("brief.training.sent", host))
                .orElseGet(() -> Words.of("brief.training")));
        model.look(place.caseId());
    }

    private void lay(CaseCard card) {
        name.setText(card.name() + ", " + card.age());
        who.setText(card.occupation() + " · " + CaseCardView.approach(card) + " · " + card.problem());
        contentNote.getChildren().clear();
        if (!card.contentNote().isEmpty()) {
            contentNote
                    .getChildren()
                    .add(Chips.breaking(Words.of("brief.content", String.join(", ", card.contentNote())), "amber"));
        }
        CaseCardView.origin(card).ifPresent(_ -> contentNote
                .getChildren()
                .add(Chips.chip(Words.of("brief.origin." + card.origin().name().toLowerCase(Locale.ROOT)), "plum")));
        art.getChildren().setAll(new CaseArt(card.id(), card.hue()));
        referral.setText(card.referral().strip());
        trains.getChildren()
                .setAll(card.trains().stream()
                        .map(skill -> Chips.chip(skill, "teal"))
                        .toList());
        phases.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (CaseCard.Phase phase : card.phases()) {
            RadioButton choice = new RadioButton(phase.name());
            choice.getStyleClass().add("phase-choice");
            choice.setMaxWidth(Double.MAX_VALUE);
            choice.setToggleGroup(group);
            choice.setSelected(model.phaseProperty().get().equals(Optional.of(phase.id())));
            choice.setOnAction(_ -> model.phaseProperty().set(Optional.of(phase.id())));
            phases.getChildren().add(choice);
        }
        boolean several = card.phases().size() > 1;
        phaseTitle.setVisible(several);
        phaseTitle.setManaged(several);
        phases.setVisible(several);
        phases.setManaged(several);
        Focus.on(start);
    }

    /** Says what is waited for where it takes longer than a blink. */
    private void arrange(BriefViewModel.Step step) {
        boolean waits = step != BriefViewModel.Step.READY;
        if (step == BriefViewModel.Step.OPENING) ahead.begin();
        else ahead.end();
        boolean here = start.isFocused();
        start.setDisable(waits);
        waiting.setText(Words.of("brief.waiting." + step.name().toLowerCase(Locale.ROOT)));
        Shown.when(waiting, step == BriefViewModel.Step.UNREADABLE);
        if (waits) patience.playFromStart();
        else patience.stop();
        if (!waits && (here || giveBack)) start.requestFocus();
        giveBack = waits && here;
    }

    @FXML
    private void watch() {
        navigator.go(new Place.Watch(model.cardProperty().get().map(CaseCard::id)));
    }

    private void tell(String words) {
        edited.setText(words);
        Shown.when(edited, !words.isEmpty());
    }

    @FXML
    private void author() {
        model.cardProperty().get().ifPresent(card -> navigator.go(new Place.Author(card.id(), Optional.empty())));
    }

    @FXML
    private void another() {
        model.drawSeed();
    }

    @FXML
    private void start() {
        model.start(id -> navigator.go(new Place.Playing(id)));
    }

    @FXML
    private void back() {
        navigator.back();
    }

    private static final class StyleNames extends StringConverter<String> {
        @Override
        public String toString(String style) {
            return style == null ? "" : Words.of("style." + style);
        }

        @Override
        public String fromString(String shown) {
            throw new UnsupportedOperationException("styles are chosen, not typed");
        }
    }
}
