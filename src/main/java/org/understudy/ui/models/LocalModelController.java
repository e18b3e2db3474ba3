package org.understudy.ui.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.practice.models.ServerState;
import org.understudy.ui.common.Dialogs;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Notices;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Screen;
import org.understudy.ui.common.Segments;
import org.understudy.ui.common.Shown;

/** The page about the local model. Nothing on it is needed: the built-in client does without. */
public final class LocalModelController implements Screen<Place.LocalModel> {
    private static final List<String> TONES = List.of("green", "amber", "red");

    private final ConnectionViewModel connection;
    private final PickerViewModel picker;
    private final FetchViewModel fetching;
    private final CheckViewModel checking;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Notices notices;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label stateChip;

    @FXML
    private Label stateWhere;

    @FXML
    private Label stateWords;

    @FXML
    private VBox consent;

    @FXML
    private CheckBox consentBox;

    @FXML
    private Button allow;

    @FXML
    private HBox consented;

    @FXML
    private Label consentedWords;

    @FXML
    private TextField address;

    @FXML
    private Label addressWords;

    @FXML
    private Segments<Boolean> protocol;

    @FXML
    private VBox here;

    @FXML
    private VBox getting;

    @FXML
    private VBox fetch;

    @FXML
    private VBox check;

    @FXML
    private VBox offers;

    @FXML
    private TextField other;

    @FXML
    private Button getOther;

    @FXML
    private VBox bringing;

    @FXML
    private VBox steps;

    @FXML
    private VBox open;

    public LocalModelController(
            ConnectionViewModel connection,
            PickerViewModel picker,
            FetchViewModel fetching,
            CheckViewModel checking,
            Navigator navigator,
            Dialogs dialogs,
            Notices notices) {
        this.connection = connection;
        this.picker = picker;
        this.fetching = fetching;
        this.checking = checking;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    @FXML
    private void initialize() {
        protocol.offer(
                Words.of("models.protocol"),
                List.of(false, true),
                openAi -> Words.of(openAi ? "models.protocol.openai" : "models.protocol.ollama"));
        protocol.valueProperty().set(Optional.of(connection.openAi()));
        protocol.valueProperty().addListener((_, _, chosen) -> chosen.ifPresent(this::speak));
        address.setText(connection.address());
        address.setOnAction(_ -> connection.write(address.getText()));
        address.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) connection.write(address.getText());
        });
        connection.misreadProperty().subscribe(misread -> {
            addressWords.setText(Words.of(misread ? "models.address.misread" : "models.address.what"));
            addressWords.getStyleClass().removeAll("red-text");
            if (misread) addressWords.getStyleClass().add("red-text");
        });
        allow.disableProperty().bind(consentBox.selectedProperty().not());
        connection.consentedProperty().subscribe(this::showConsent);
        connection.stateProperty().subscribe(this::show);
        new FetchView(fetching, fetch);
        new CheckView(checking, check);
        picker.chosenProperty().addListener(_ -> checking.refresh());
        checking.stateProperty().addListener((_, before, now) -> {
            if (before.awaitsFirstLook() == now.awaitsFirstLook()) return;
            say();
            layHere();
        });
        fetching.stateProperty().addListener((_, before, now) -> {
            boolean running = now instanceof FetchViewModel.State.Running;
            if (running == before instanceof FetchViewModel.State.Running) return;
            offers.setDisable(running);
            getOther.setDisable(running);
            if (running) bringIntoView(fetch);
        });
        picker.here().subscribe(this::layHere);
        picker.offers().subscribe(this::layOffers);
        picker.tryingProperty().subscribe(_ -> layHere());
        picker.chosenProperty().subscribe(_ -> layHere());
        picker.chosenProperty().addListener(_ -> connection.lookAgain());
        layHere();
        layOffers();
        steps.getChildren().setAll(ImportSteps.lay(this::copy));
        open.getChildren().setAll(OpenQuestions.lay(this::copy));
    }

    /** Scrolls so far that this can be seen; what was pressed may be a screen below it. */
    private void bringIntoView(Node node) {
        scroll.layout();
        double content = scroll.getContent().getLayoutBounds().getHeight();
        double window = scroll.getViewportBounds().getHeight();
        double top = scroll.getContent().sceneToLocal(node.localToScene(0, 0)).getY();
        double from = scroll.getVvalue() * Math.max(0, content - window);
        boolean seen = top >= from && top + node.prefHeight(-1) <= from + window;
        if (!seen && content > window) scroll.setVvalue(Math.clamp((top - window / 4) / (content - window), 0, 1));
    }

    private void speak(boolean openAi) {
        connection.speak(openAi);
        Shown.when(getting, !openAi);
        Shown.when(bringing, !openAi);
    }

    private void show(ServerState state) {
        stateChip.setText(ModelWords.chip(state));
        stateChip.getStyleClass().removeAll(TONES);
        if (!ModelWords.tone(state).isEmpty()) stateChip.getStyleClass().add(ModelWords.tone(state));
        stateWhere.setText(state.address());
        say();
        Shown.when(consent, state instanceof ServerState.NeedsConsent);
        if (state instanceof ServerState.NeedsConsent(String _, String host)) {
            consentBox.setSelected(false);
            consentBox.setText(Words.of("models.consent.words", host));
        }
        picker.take(state);
    }

    private void say() {
        boolean awaits = checking.stateProperty().get().awaitsFirstLook();
        stateWords.setText(ModelWords.sentence(connection.stateProperty().get(), awaits));
    }

    private void showConsent(Optional<String> host) {
        Shown.when(consented, host.isPresent());
        host.ifPresent(name -> consentedWords.setText(Words.of("models.consented", name)));
    }

    private void layHere() {
        List<Node> rows = new ArrayList<>();
        boolean builtIn = picker.chosenProperty().get().isEmpty();
        rows.add(ModelRowView.builtIn(builtIn, () -> picker.use(Optional.empty())));
        boolean awaits = checking.stateProperty().get().awaitsFirstLook();
        picker.here().forEach(model -> rows.add(ModelRowView.here(model, picker, awaits)));
        if (picker.here().isEmpty()) {
            rows.add(ModelRowView.none());
        }
        Rows.lay(here, rows);
    }

    private void layOffers() {
        Shown.when(offers, !picker.offers().isEmpty());
        Rows.lay(
                offers,
                picker.offers().stream()
                        .map(offer -> ModelRowView.offer(
                                offer, () -> fetching.fetch(offer.model().name())))
                        .toList());
    }

    private void copy(String command) {
        dialogs.copyToClipboard(command);
        notices.tell(Words.of("models.copied"));
    }

    @Override
    public void shown(Place.LocalModel place) {
        scroll.setVvalue(0);
        Shown.when(getting, !connection.openAi());
        Shown.when(bringing, !connection.openAi());
        connection.open();
        picker.refresh();
        checking.refresh();
    }

    @Override
    public void hidden() {
        connection.close();
    }

    @FXML
    private void look() {
        connection.lookAgain();
    }

    @FXML
    private void allow() {
        connection.consent();
    }

    @FXML
    private void withdraw() {
        connection.withdraw();
    }

    @FXML
    private void getOther() {
        fetching.fetch(other.getText().strip());
    }

    @FXML
    private void back() {
        navigator.go(new Place.SettingsPage());
    }
}
