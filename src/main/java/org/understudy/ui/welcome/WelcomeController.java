package org.understudy.ui.welcome;

import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.understudy.casebook.CaseCard;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Focus;
import org.understudy.ui.common.Motion;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Screen;
import org.understudy.ui.common.TypedAhead;

/** The first-run screen. */
public final class WelcomeController implements Screen<Place.Welcome> {
    private final WelcomeViewModel model;
    private final Navigator navigator;
    private final TypedAhead ahead;
    private final HBox people = new HBox();

    @FXML
    private StackPane picture;

    @FXML
    private Label head;

    @FXML
    private Label words;

    @FXML
    private HBox dots;

    @FXML
    private Button back;

    @FXML
    private Button next;

    public WelcomeController(WelcomeViewModel model, Navigator navigator, TypedAhead ahead) {
        this.ahead = ahead;
        this.model = model;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        people.getStyleClass().addAll("welcome-people");
        for (WelcomeViewModel.Step _ : WelcomeViewModel.Step.values()) {
            Region dot = new Region();
            dot.getStyleClass().add("step-dot");
            dots.getChildren().add(dot);
        }
        model.people().addListener((ListChangeListener<CaseCard>) _ -> fillPeople());
        model.stepProperty().addListener((_, _, step) -> show(step));
        next.disableProperty().bind(model.beginningProperty());
        model.beginningProperty()
                .addListener((_, _, on) -> next.setText(Words.of(on ? "welcome.opening" : "welcome.begin")));
        model.beginningProperty().subscribe(on -> {
            if (on) ahead.begin();
            else ahead.end();
        });
        show(model.stepProperty().get());
    }

    @Override
    public void shown(Place.Welcome place) {
        model.open();
        Focus.on(next);
    }

    private void fillPeople() {
        ToggleGroup group = new ToggleGroup();
        people.getChildren().clear();
        for (CaseCard card : model.people()) {
            PersonChoice choice = new PersonChoice(card);
            choice.setToggleGroup(group);
            HBox.setHgrow(choice, Priority.ALWAYS);
            choice.setSelected(model.chosenProperty().get().equals(Optional.of(card)));
            choice.selectedProperty().addListener((_, _, on) -> {
                if (on) model.chosenProperty().set(Optional.of(card));
            });
            people.getChildren().add(choice);
        }
        if (!people.getChildren().isEmpty())
            ((PersonChoice) people.getChildren().getFirst()).setSelected(true);
    }

    private void show(WelcomeViewModel.Step step) {
        String key = "welcome." + step.name().toLowerCase(Locale.ROOT);
        head.setText(Words.of(key));
        words.setText(Words.of(key + ".words"));
        Node shown =
                switch (step) {
                    case WHAT -> WelcomePictures.room();
                    case WHO -> people;
                    case HOW -> WelcomePictures.exchange();
                    case AFTER -> WelcomePictures.lookingBack();
                };
        picture.getChildren().setAll(shown);
        Motion.appear(shown);
        for (int i = 0; i < dots.getChildren().size(); i++) {
            dots.getChildren().get(i).getStyleClass().remove("on");
            if (i == step.ordinal()) dots.getChildren().get(i).getStyleClass().add("on");
        }
        dots.setAccessibleText(
                Words.of("welcome.step", step.ordinal() + 1, dots.getChildren().size()));
        back.setVisible(step != WelcomeViewModel.Step.WHAT);
        next.setText(Words.of(step == WelcomeViewModel.Step.AFTER ? "welcome.begin" : "welcome.next"));
    }

    @FXML
    private void next() {
        model.next(id -> navigator.go(new Place.Playing(id)));
    }

    @FXML
    private void back() {
        model.back();
    }

    @FXML
    private void skip() {
        navigator.go(new Place.Shelf());
    }
}
