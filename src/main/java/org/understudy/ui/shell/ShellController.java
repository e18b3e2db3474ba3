package org.understudy.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.understudy.ui.common.FxmlLoaders;
import org.understudy.ui.common.Motion;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Notices;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Screen;

/** The frame: shows one screen at a time and marks where one is. */
public final class ShellController implements Navigator {
    private static final int REMEMBERED = 30;
    private final ScreenDeck deck;
    private final Notices notices;
    private final Deque<Place> behind = new ArrayDeque<>();
    private Optional<Place> here = Optional.empty();

    @FXML
    private StackPane root;

    @FXML
    private VBox rail;

    @FXML
    private StackPane stage;

    @FXML
    private ToggleButton practise;

    @FXML
    private ToggleButton sessions;

    @FXML
    private ToggleButton compare;

    @FXML
    private ToggleButton progress;

    @FXML
    private ToggleButton settings;

    public ShellController(FxmlLoaders loaders, Notices notices) {
        this.deck = new ScreenDeck(loaders);
        this.notices = notices;
    }

    @FXML
    private void initialize() {
        root.getChildren().add(notices.view());
        rail.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    /** In the bar an arrow moves the keyboard alone; the mark stays where one is until one goes there. */
    private void walk(KeyEvent e) {
        if (!e.getCode().isArrowKey()) return;
        e.consume();
        List<ToggleButton> items = List.of(practise, sessions, compare, progress, settings);
        int step = e.getCode() == KeyCode.DOWN ? 1 : e.getCode() == KeyCode.UP ? -1 : 0;
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).isFocused()) continue;
            items.get(Math.clamp(i + step, 0, items.size() - 1)).requestFocus();
            return;
        }
    }

    @Override
    public void go(Place place) {
        here.filter(from -> !from.equals(place)).ifPresent(this::remember);
        show(place);
    }

    @Override
    public void back() {
        show(behind.isEmpty() ? new Place.Shelf() : behind.pop());
    }

    /** Tells the screen that is on that it goes off. */
    void leave() {
        here.map(deck::screen).ifPresent(Screen::hidden);
    }

    private void remember(Place place) {
        behind.push(place);
        if (behind.size() > REMEMBERED) behind.removeLast();
    }

    private void show(Place place) {
        here.map(deck::screen).ifPresent(Screen::hidden);
        Parent nodes = deck.nodes(place);
        boolean another = stage.getChildren().size() != 1 || stage.getChildren().getFirst() != nodes;
        stage.getChildren().setAll(nodes);
        // Else it goes on to the bar on the left, where an arrow key would leave the screen that has just come.
        if (another) nodes.requestFocus();
        here = Optional.of(place);
        mark(place);
        deck.screen(place).shown(place);
        if (another) Motion.appear(nodes);
    }

    private void mark(Place place) {
        ToggleButton item =
                switch (place) {
                    case Place.Shelf _,
                            Place.Drills _,
                            Place.Drill _,
                            Place.Brief _,
                            Place.Playing _,
                            Place.Author _,
                            Place.Watch _,
                            Place.Welcome _ -> practise;
                    case Place.Sessions _, Place.Debrief _, Place.SecondTry _, Place.Trajectory _ -> sessions;
                    case Place.Formulation written -> isPlaying(written.sessionId()) ? practise : sessions;
                    case Place.Compare _, Place.Preferring _, Place.Answered _ -> compare;
                    case Place.Progress _ -> progress;
                    case Place.SettingsPage _, Place.LocalModel _, Place.HowGood _, Place.Codebook _ -> settings;
                };
        item.setSelected(true);
    }

    /** Whether one has come from the session while it is being played. */
    private boolean isPlaying(String session) {
        return new Place.Playing(session).equals(behind.peek());
    }

    @FXML
    private void goPractise() {
        go(new Place.Shelf());
    }

    @FXML
    private void goSessions() {
        go(new Place.Sessions());
    }

    @FXML
    private void goCompare() {
        go(new Place.Compare(Optional.empty(), Optional.empty()));
    }

    @FXML
    private void goProgress() {
        go(new Place.Progress());
    }

    @FXML
    private void goSettings() {
        go(new Place.SettingsPage());
    }
}
