package org.understudy.ui.secondtry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.i18n.Words;
import org.understudy.practice.replies.ReplyReview;
import org.understudy.practice.replies.Suggestion;
import org.understudy.session.Session;
import org.understudy.ui.common.Focus;
import org.understudy.ui.common.GrowingText;
import org.understudy.ui.common.Narrow;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Notices;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.ReplyText;
import org.understudy.ui.common.Screen;
import org.understudy.ui.common.Shown;
import org.understudy.ui.secondtry.SecondTryViewModel.State;
import org.understudy.ui.secondtry.SecondTryViewModel.Then;

/** The second try: the words that led here on the left, what another reply is worth and does on the right. */
public final class SecondTryController implements Screen<Place.SecondTry> {
    private static final double NARROWEST = 72;
    private static final int LEAD = 7;

    private final SecondTryViewModel model;
    private final Navigator navigator;
    private final Notices notices;
    private final PrincipleTable principles = new PrincipleTable();
    private final List<SuggestionCard> cards = new ArrayList<>();
    private PathPanel path;
    private Optional<Place.SecondTry> at = Optional.empty();

    @FXML
    private BorderPane root;

    @FXML
    private Label title;

    @FXML
    private Label details;

    @FXML
    private GridPane page;

    @FXML
    private ScrollPane left;

    @FXML
    private ScrollPane right;

    @FXML
    private LedHere led;

    @FXML
    private VBox said;

    @FXML
    private TextArea line;

    @FXML
    private Label trouble;

    @FXML
    private Button look;

    @FXML
    private VBox before;

    @FXML
    private VBox after;

    @FXML
    private VBox mine;

    @FXML
    private Label decided;

    @FXML
    private VBox table;

    @FXML
    private Label othersWhat;

    @FXML
    private VBox others;

    @FXML
    private VBox leads;

    @FXML
    private Button follow;

    @FXML
    private HBox ways;

    @FXML
    private VBox noWay;

    @FXML
    private Label instead;

    @FXML
    private Button meet;

    @FXML
    private VBox missing;

    public SecondTryController(SecondTryViewModel model, Navigator navigator, Notices notices) {
        this.model = model;
        this.navigator = navigator;
        this.notices = notices;
    }

    @FXML
    private void initialize() {
        GrowingText.between(3, 8, line);
        path = new PathPanel(title.fontProperty().map(f -> f.getSize() / 1.214));
        leads.getChildren().add(path);
        table.getChildren().add(principles);
        line.textProperty().bindBidirectional(model.replyProperty());
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        trouble.textProperty().bind(model.troubleProperty());
        model.troubleProperty().subscribe(words -> Shown.when(trouble, !words.isEmpty()));
        model.stateProperty().subscribe(this::arrange);
        model.thenProperty().addListener((_, _, then) -> then.ifPresent(this::show));
        model.mineProperty().addListener(_ -> {
            compare();
            // looked at once more, the keyboard goes where it went the first time
            if (after.isVisible() && line.isFocused()) Focus.on(right);
        });
        model.besideProperty().addListener(_ -> compare());
        model.suggestions().addListener((ListChangeListener<Suggestion>) _ -> suggest());
        model.pathProperty().addListener(_ -> lead());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        BooleanBinding narrow = Narrow.below(NARROWEST, root, title);
        narrow.subscribe(this::stack);
        lead();
    }

    @Override
    public void shown(Place.SecondTry place) {
        if (at.equals(Optional.of(place)) && model.stateProperty().get() == State.LOOKED) return;
        at = Optional.of(place);
        model.open(place.sessionId(), place.turn());
    }

    @Override
    public void hidden() {
        model.stop();
    }

    private void stack(boolean narrow) {
        GridPane.setConstraints(right, narrow ? 0 : 1, narrow ? 1 : 0);
        page.getColumnConstraints().getFirst().setPercentWidth(narrow ? 100 : 46);
        page.getColumnConstraints().getLast().setPercentWidth(narrow ? 0 : 54);
    }

    private void arrange(State state) {
        Shown.when(page, state == State.WRITING || state == State.LOOKED);
        Shown.when(missing, state == State.MISSING);
        Shown.when(before, state == State.WRITING);
        Shown.when(after, state == State.LOOKED);
        if (state == State.WRITING) {
            Focus.on(line);
            // as far down as it goes, which is known once it is laid out: there one writes
            Platform.runLater(() -> {
                left.applyCss();
                left.layout();
                left.setVvalue(left.getVmax());
            });
        }
        if (state == State.LOOKED) Focus.on(right);
    }

    private void show(Then then) {
        Session session = then.session();
        title.setText(Words.of("second.title", then.turn() + 1));
        details.setText(session.title());
        int from = Math.max(0, then.turn() - LEAD);
        led.show(session.turns().subList(from, then.turn()));
        ReplyReview review = then.review();
        said.getChildren().setAll(ReplyText.of(review.text(), review.coded(), List.of()));
        Shown.when(ways, then.canReplay());
        Shown.when(noWay, !then.canReplay());
        boolean known = session.caseId().isPresent();
        instead.setText(Words.of(known ? "second.noway.meet" : "second.noway.other"));
        meet.setText(Words.of(known ? "second.meet" : "second.shelf"));
        right.setVvalue(0);
    }

    private void compare() {
        Optional<Then> then = model.thenProperty().get();
        Optional<ReplyReview> now = model.mineProperty().get();
        if (then.isEmpty() || now.isEmpty()) return;
        int beside = model.besideProperty().get();
        Optional<ReplyReview> other =
                beside >= 0 && beside < model.suggestions().size()
                        ? Optional.of(model.suggestions().get(beside).review())
                        : Optional.empty();
        mine.getChildren()
                .setAll(ReplyText.of(
                        now.get().text(), now.get().coded(), now.get().decided()));
        Shown.when(decided, !now.get().decided().isEmpty());
        now.get().safety().forEach(note -> mine.getChildren().add(warning(said(note))));
        principles.show(then.get().review(), now.get(), other);
        for (int i = 0; i < cards.size(); i++) cards.get(i).chosen(i == beside);
    }

    /** What a remark says here; one that is not sure begins with what the reply may be heard as. */
    private static String said(SafetyNote note) {
        String may = note.sure() ? "" : Words.of("safety.maybe", Words.of("safety.kind." + note.kind())) + ". ";
        return may + note.why() + " " + note.better();
    }

    private static Label warning(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll("secondary", "red-text");
        return label;
    }

    private void suggest() {
        cards.clear();
        for (int i = 0; i < model.suggestions().size(); i++) {
            int place = i;
            cards.add(new SuggestionCard(i, model.suggestions().get(i), () -> beside(place)));
        }
        others.getChildren().setAll(cards);
        othersWhat.setText(Words.of("second.others.what", length()));
        if (cards.isEmpty()) others.getChildren().add(none());
    }

    /** How long they are beside what was written, as it is. */
    private String length() {
        int own = model.mineProperty().get().map(ReplyReview::words).orElse(0);
        long alike =
                model.suggestions().stream().filter(s -> s.aboutAsLongAs(own)).count();
        if (alike == model.suggestions().size()) return Words.of("second.others.length");
        return alike == 0
                ? Words.of("second.others.nearest", own)
                : Words.of("second.others.some", alike, model.suggestions().size(), own);
    }

    private static Label none() {
        Label label = new Label(Words.of("second.others.none"));
        label.setWrapText(true);
        label.getStyleClass().add("secondary");
        return label;
    }

    private void beside(int place) {
        if (place >= cards.size()) return;
        model.besideProperty().set(model.besideProperty().get() == place ? SecondTryViewModel.NONE : place);
    }

    private void lead() {
        Optional<Then> then = model.thenProperty().get();
        Shown.when(leads, model.pathProperty().get().isPresent());
        model.pathProperty()
                .get()
                .ifPresent(found -> then.ifPresent(t -> {
                    path.show(t.session(), found, Words.of("second.client"));
                    right.layout();
                    right.setVvalue(right.getVmax());
                }));
    }

    private void enter(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER && !e.isShiftDown()) {
            model.look();
            e.consume();
        }
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            if (!model.stop()) back();
        } else if (e.isShortcutDown() || e.isAltDown() || line.isFocused() || !after.isVisible()) return;
        else if (e.getCode() == KeyCode.F) follow();
        else if (e.getCode() == KeyCode.G) goOn();
        else if (e.getCode() == KeyCode.W) Focus.on(line);
        else if (e.getText().matches("[1-3]")) beside(e.getText().charAt(0) - '1');
        else return;
        e.consume();
    }

    @FXML
    private void look() {
        model.look();
    }

    @FXML
    private void follow() {
        model.follow().ifPresent(notices::working);
    }

    @FXML
    private void goOn() {
        model.goOn(id -> navigator.go(new Place.Playing(id)));
    }

    /** Where the session cannot be followed: to its client, or to all there are. */
    @FXML
    private void meet() {
        Optional<String> known =
                model.thenProperty().get().flatMap(then -> then.session().caseId());
        navigator.go(known.<Place>map(Place.Brief::new).orElseGet(Place.Shelf::new));
    }

    @FXML
    private void back() {
        at.ifPresentOrElse(
                place -> navigator.go(new Place.Debrief(place.sessionId(), Optional.of(place.turn()))),
                navigator::back);
    }
}
