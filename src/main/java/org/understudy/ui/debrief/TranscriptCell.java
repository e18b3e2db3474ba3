package org.understudy.ui.debrief;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.understudy.analysis.coding.Script;
import org.understudy.analysis.rating.Drift;
import org.understudy.i18n.Words;
import org.understudy.session.ClientState;
import org.understudy.session.MarginNote;
import org.understudy.session.Technique;
import org.understudy.session.Turn;
import org.understudy.ui.common.Chips;
import org.understudy.ui.common.KeyCap;

/** One turn of the transcript; its nodes are made once and filled again and again. */
final class TranscriptCell extends ListCell<TranscriptLine> {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double SCROLL_BAR = 16;
    private final Label number = new Label();
    private final Label words = new Label();
    private final Label seen = new Label();
    private final FlowPane chips = new FlowPane();
    private final Label why = new Label();
    private final VBox notes = new VBox();
    private final VBox body = new VBox(words, seen, chips, why, notes);
    private final Button again = new Button(Words.of("debrief.retry"), new KeyCap("R"));
    private final Button minded = new Button(Words.of("review.open"), new KeyCap("N"));
    private final HBox line = new HBox(number, body, again, minded);
    private final ObservableValue<Number> here;
    private final Consumer<Technique> codebook;

    /**
     * A cell that shows whether it is the turn one is at.
     *
     * @param here index of that turn; below zero for none
     * @param retry what trying a counselor turn again does
     * @param mind what minding a client turn's words does
     * @param codebook opens the codebook at a technique
     */
    TranscriptCell(ObservableValue<Number> here, IntConsumer retry, IntConsumer mind, Consumer<Technique> codebook) {
        this.here = here;
        this.codebook = codebook;
        again.getStyleClass().addAll("quiet", "retry-button");
        again.setContentDisplay(ContentDisplay.RIGHT);
        again.setFocusTraversable(false);
        again.setMinWidth(USE_PREF_SIZE);
        again.setOnAction(_ -> retry.accept(getItem().turn().index()));
        minded.getStyleClass().addAll("quiet", "retry-button");
        minded.setContentDisplay(ContentDisplay.RIGHT);
        minded.setFocusTraversable(false);
        minded.setMinWidth(USE_PREF_SIZE);
        minded.setOnAction(_ -> mind.accept(getItem().turn().index()));
        minded.visibleProperty().bind(hoverProperty().or(selectedProperty()));
        again.visibleProperty().bind(hoverProperty().or(selectedProperty()));
        setPrefWidth(0);
        getStyleClass().add("transcript-cell");
        line.getStyleClass().add("transcript-line");
        number.getStyleClass().add("transcript-number");
        number.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add("transcript-words");
        seen.getStyleClass().add("transcript-seen");
        why.getStyleClass().add("transcript-why");
        chips.getStyleClass().add("gap-xs");
        notes.getStyleClass().add("gap-xs");
        for (Label label : new Label[] {words, seen, why}) label.setWrapText(true);
        HBox.setHgrow(body, Priority.ALWAYS);
        body.getStyleClass().add("transcript-body");
        body.setMinWidth(0);
        here.addListener((_, _, _) -> mark());
    }

    /** Wrapped text needs its width to know its height; a cell does not ask its graphic that by itself. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() != line || getListView() == null) return super.computePrefHeight(width);
        double given = width > 0 ? width : getListView().getWidth() - SCROLL_BAR;
        double room = given - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + line.prefHeight(Math.max(80, room)) + snappedBottomInset();
    }

    @Override
    protected void updateItem(TranscriptLine item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            fill(item);
            setGraphic(line);
        }
        mark();
    }

    private void mark() {
        boolean at =
                getItem() != null && getItem().turn().index() == here.getValue().intValue();
        line.pseudoClassStateChanged(HERE, at);
    }

    private void fill(TranscriptLine item) {
        Turn turn = item.turn();
        line.getStyleClass().setAll("transcript-line", turn.byCounselor() ? "counselor" : "client");
        line.getStyleClass().add("mark-" + item.mark().name().toLowerCase(Locale.ROOT));
        again.setManaged(turn.byCounselor());
        again.setOpacity(turn.byCounselor() ? 1 : 0);
        boolean mayMind = turn.byClient() && item.mayMind();
        minded.setManaged(mayMind);
        minded.setOpacity(mayMind ? 1 : 0);
        number.setText(String.valueOf(item.number()));
        words.setText(
                turn.isSilence() ? Words.of(turn.byCounselor() ? "chat.you.wait" : "chat.client.silent") : turn.text());
        fill(seen, seen(turn));
        chips.getChildren()
                .setAll(turn.codes().stream()
                        .map(code -> code.code())
                        .distinct()
                        .map(t -> Chips.technique(t, codebook))
                        .toList());
        if (Script.unread(turn.text()).isPresent()) chips.getChildren().add(Chips.unread(turn.text()));
        item.drift().ifPresent(kind -> chips.getChildren().add(drift(kind)));
        show(chips, !chips.getChildren().isEmpty());
        fill(why, item.why().orElse(""));
        notes.getChildren()
                .setAll(item.notes().stream().map(TranscriptCell::note).toList());
        show(notes, !item.notes().isEmpty());
        setAccessibleText(accessible(item));
    }

    private static String seen(Turn turn) {
        if (turn.byCounselor()) return "";
        return Stream.of(turn.nonverbal(), turn.state().map(TranscriptCell::distress), WordedBy.of(turn))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static String distress(ClientState state) {
        return state.statedSuds().isPresent()
                ? Words.of("debrief.distress.said", state.statedSuds().getAsInt())
                : Words.of("debrief.distress.about", Math.round(state.distress()));
    }

    /** Where the turn leaves the path, in words and with a sign, apart from what it is. */
    private static Label drift(Drift.Kind kind) {
        Label mark = Chips.chip(driftWords(kind), "");
        mark.setGraphic(new FontIcon(Feather.CORNER_UP_RIGHT));
        mark.getStyleClass().add("drift-mark");
        return mark;
    }

    private static String driftWords(Drift.Kind kind) {
        return Words.of("debrief.drift", Words.of("quality.drift." + kind.code()));
    }

    private static Label note(MarginNote note) {
        Label label =
                new Label(note.author().isBlank() ? note.text() : Words.of("debrief.note", note.author(), note.text()));
        label.setWrapText(true);
        label.getStyleClass().add("margin-note");
        return label;
    }

    private static void fill(Label label, String text) {
        label.setText(text);
        show(label, !text.isEmpty());
    }

    private static void show(javafx.scene.Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private static String accessible(TranscriptLine item) {
        Turn turn = item.turn();
        String who = turn.byCounselor() ? Words.of("chat.you") : item.clientName();
        String codes = String.join(
                ", ",
                turn.codes().stream()
                        .map(c -> c.code())
                        .distinct()
                        .map(TranscriptCell::name)
                        .toList());
        String unread = Script.unread(turn.text())
                .map(letters -> " " + Words.of("reply.notread", letters))
                .orElse("");
        String retry = turn.byCounselor() ? " " + Words.of("debrief.retry.key") : "";
        String drift = item.drift().map(k -> " " + driftWords(k)).orElse("");
        return Words.of("chat.accessible", who, item.number(), turn.text(), codes) + " "
                + item.why().orElse("") + unread + drift + retry;
    }

    private static String name(Technique technique) {
        return Chips.name(technique);
    }
}
