package org.understudy.ui.codebook;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.understudy.analysis.coding.Codebook;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Dialogs;
import org.understudy.ui.common.Focus;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Notices;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Screen;
import org.understudy.ui.common.Shown;

/** The codebook: codes on the left, the one that is read on the right. Typing searches, the arrows move. */
public final class CodebookController implements Screen<Place.Codebook> {
    private final CodebookViewModel model;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Notices notices;

    @FXML
    private BorderPane root;

    @FXML
    private TextField search;

    @FXML
    private ListView<Codebook.Entry> list;

    @FXML
    private ScrollPane reading;

    @FXML
    private VBox page;

    @FXML
    private Label nothing;

    public CodebookController(CodebookViewModel model, Navigator navigator, Dialogs dialogs, Notices notices) {
        this.model = model;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    @FXML
    private void initialize() {
        list.setItems(model.found());
        list.setCellFactory(_ -> new CodeCell());
        search.textProperty().bindBidirectional(model.searchProperty());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, entry) -> {
            if (entry != null) model.hereProperty().set(Optional.of(entry));
        });
        model.hereProperty().addListener((_, _, entry) -> show(entry));
        show(model.hereProperty().get());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public void shown(Place.Codebook place) {
        model.open(place.at());
        Focus.on(search);
    }

    private void show(Optional<Codebook.Entry> entry) {
        Shown.when(nothing, entry.isEmpty() && !model.searchProperty().get().isBlank());
        Shown.when(reading, entry.isPresent());
        entry.ifPresent(e -> {
            page.getChildren()
                    .setAll(CodePage.of(
                            e,
                            model.ownExamples(e.technique()),
                            model.codedSessions(e.technique().behaviour())));
            reading.setVvalue(0);
            if (list.getSelectionModel().getSelectedItem() != e) {
                list.getSelectionModel().select(e);
                list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
            }
        });
    }

    /** The arrows move through the list while one types. */
    private void move(KeyEvent e) {
        if (e.getCode() == KeyCode.DOWN) list.getSelectionModel().selectNext();
        else if (e.getCode() == KeyCode.UP) list.getSelectionModel().selectPrevious();
        else return;
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        e.consume();
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) search.clear();
        else if (e.getCode() == KeyCode.SLASH && !search.isFocused()) search.requestFocus();
        else return;
        e.consume();
    }

    @FXML
    private void save() {
        dialogs.saveFile(Words.of("codebook.save"), "codebook.pdf", "pdf")
                .ifPresent(file -> model.save(
                        file,
                        () -> notices.tell(Words.of("codebook.saved", file.getFileName())),
                        e -> notices.trouble(Words.of("codebook.failed", e.getMessage()))));
    }

    @FXML
    private void back() {
        navigator.back();
    }
}
