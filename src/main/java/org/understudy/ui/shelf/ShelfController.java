package org.understudy.ui.shelf;

import atlantafx.base.controls.CustomTextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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
import org.understudy.ui.common.CardGrid;
import org.understudy.ui.common.Focus;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.PractiseTab;
import org.understudy.ui.common.Screen;
import org.understudy.ui.common.Segments;
import org.understudy.ui.common.Shown;

/** The case shelf. */
public final class ShelfController implements Screen<Place.Shelf> {
    private final ShelfViewModel model;
    private final Navigator navigator;

    @FXML
    private BorderPane root;

    @FXML
    private CustomTextField search;

    @FXML
    private Segments<PractiseTab> tab;

    @FXML
    private ScrollPane scroll;

    @FXML
    private HBox goOn;

    @FXML
    private Label goOnTitle;

    @FXML
    private Label goOnWords;

    @FXML
    private Button goOnButton;

    @FXML
    private FlowPane filters;

    @FXML
    private CardGrid cards;

    @FXML
    private VBox own;

    @FXML
    private Label ownWords;

    @FXML
    private Label ownReading;

    @FXML
    private Label ownUnreadable;

    @FXML
    private CardGrid ownCards;

    @FXML
    private Button moreOwn;

    @FXML
    private VBox ownEmpty;

    @FXML
    private VBox nobody;

    public ShelfController(ShelfViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        PractiseTab.PEOPLE.offer(tab, navigator);
        search.textProperty().bindBidirectional(model.wordsProperty());
        ToggleGroup group = new ToggleGroup();
        for (ShelfViewModel.Filter filter : ShelfViewModel.Filter.values()) {
            ToggleButton chip =
                    new ToggleButton(Words.of("shelf.filter." + filter.name().toLowerCase(java.util.Locale.ROOT)));
            chip.getStyleClass().add("chip-toggle");
            chip.setToggleGroup(group);
            chip.setSelected(filter == model.filterProperty().get());
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                model.filterProperty().set(filter);
            });
            filters.getChildren().add(chip);
        }
        model.shown().addListener((ListChangeListener<CaseCard>) _ -> fill());
        model.ownShown().addListener((ListChangeListener<CaseCard>) _ -> fill());
        model.ownProperty().addListener(_ -> fill());
        model.wordedProperty().addListener(_ -> {
            cards.getChildren().clear();
            fill();
        });
        model.openSessionProperty().addListener((_, _, session) -> offer(session));
        root.addEventHandler(KeyEvent.KEY_TYPED, this::slash);
        search.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) search.clear();
            if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER)
                firstCard().ifPresent(Node::requestFocus);
        });
        cards.emProperty().bind(goOnTitle.fontProperty().map(font -> font.getSize()));
        ownCards.emProperty().bind(cards.emProperty());
        Shown.when(own, false);
        offer(Optional.empty());
        nobody.setVisible(false);
        nobody.setManaged(false);
    }

    @Override
    public void shown(Place.Shelf place) {
        PractiseTab.PEOPLE.choose(tab);
        model.refresh();
        scroll.setVvalue(0);
        welcome();
    }

    private void fill() {
        lay(cards, model.shown());
        lay(ownCards, model.ownShown());
        ShelfViewModel.Own now = model.ownProperty().get();
        boolean asked = model.filterProperty().get() == ShelfViewModel.Filter.OWN;
        boolean empty = asked && now.read() && now.all() == 0;
        boolean reading = asked && !now.read();
        Shown.when(
                own,
                now.fitting() > 0
                        || empty
                        || reading
                        || asked && now.unreadable().isPresent());
        Shown.when(ownReading, reading);
        Shown.when(ownEmpty, empty);
        Shown.when(moreOwn, now.fitting() > now.shown());
        Shown.when(ownUnreadable, now.unreadable().isPresent());
        now.unreadable().ifPresent(why -> ownUnreadable.setText(Words.of("shelf.own.unreadable", why)));
        ownWords.setText(Words.of("shelf.own.words", now.fitting()));
        Shown.when(ownWords, now.fitting() > 0);
        welcome();
        Shown.when(nobody, model.shown().isEmpty() && now.fitting() == 0 && !empty && (now.read() || !asked));
    }

    private void lay(CardGrid grid, List<CaseCard> people) {
        Map<String, Node> there = new HashMap<>();
        grid.getChildren().forEach(n -> there.put(n.getId(), n));
        grid.getChildren()
                .setAll(people.stream()
                        .map(card -> there.getOrDefault(CaseCardView.id(card), view(card)))
                        .toList());
    }

    private Node view(CaseCard card) {
        return new CaseCardView(card, worded(card), () -> navigator.go(new Place.Brief(card.id())));
    }

    private Optional<String> worded(CaseCard card) {
        return Optional.ofNullable(model.wordedProperty().get().get(card.id()));
    }

    @FXML
    private void moreOwn() {
        int next = model.ownShown().size();
        model.moreOwn();
        if (next < ownCards.getChildren().size())
            ownCards.getChildren().get(next).requestFocus();
    }

    private void offer(Optional<ShelfViewModel.Open> open) {
        if (open.isEmpty() && goOnButton.isFocused()) firstCard().ifPresent(Node::requestFocus);
        Shown.when(goOn, open.isPresent());
        open.ifPresent(now -> {
            SessionSummary s = now.session();
            if (root.isFocusWithin() && !search.isFocused()) Focus.on(goOnButton);
            goOnTitle.setText(Words.of("shelf.goon", s.title()));
            LocalDate day = LocalDate.ofInstant(s.startedAt(), ZoneId.systemDefault());
            long ago = java.time.temporal.ChronoUnit.DAYS.between(day, LocalDate.now());
            String words = Words.of("shelf.goon.words", s.turns(), ago);
            goOnWords.setText(now.halfWritten() ? words + " " + Words.of("shelf.goon.line") : words);
        });
    }

    @FXML
    private void resume() {
        model.openSessionProperty()
                .get()
                .ifPresent(open -> navigator.go(new Place.Playing(open.session().id())));
    }

    @FXML
    private void clear() {
        search.clear();
        ((ToggleButton) filters.getChildren().getFirst()).fire();
        search.requestFocus();
    }

    private void slash(KeyEvent e) {
        if (e.getCharacter().equals("/") && !search.isFocused()) {
            search.requestFocus();
            e.consume();
        }
    }

    /** The keyboard goes to whoever can be gone on with, else to the first on the shelf, unless it is here already. */
    private void welcome() {
        if (goOn.isVisible()) Focus.offer(root, goOnButton);
        else firstCard().ifPresent(card -> Focus.offer(root, card));
    }

    private Optional<Node> firstCard() {
        return Stream.concat(cards.getChildren().stream(), ownCards.getChildren().stream())
                .findFirst();
    }
}
