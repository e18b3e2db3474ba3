package org.understudy.ui.rehearsal;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.understudy.ui.common.Shown;

/**
 * The notes on the left and the coach on the right of the conversation. Both fit in a wide window; in a narrow one, or at
 * a large zoom, the one called last takes the room, and in a very narrow one the notes wait until they are called.
 */
final class SidePanels {
    /** Widths in em below which there is room for only one panel, for none unasked, and for no extras. */
    private static final double ONE = 88;

    private static final double NONE = 62;
    private static final double NO_EXTRAS = 78;

    /** What a panel takes, and what the line's buttons need with their keys shown, in em. */
    private static final double PANEL = 21;

    private static final double WITH_KEYS = 56;

    /** A panel and the button that calls it. */
    record Panel(ToggleButton button, Node view) {
        void apply() {
            view.setVisible(button.isSelected());
            view.setManaged(button.isSelected());
        }
    }

    private final Region room;
    private final Panel notes;
    private final Panel coach;
    private final Label extra;
    private final Node chips;
    private final List<Labeled> keyed;

    private SidePanels(Region room, Panel notes, Panel coach, Node chips, Label extra, List<Labeled> keyed) {
        this.room = room;
        this.notes = notes;
        this.coach = coach;
        this.chips = chips;
        this.keyed = keyed;
        this.extra = extra;
    }

    /**
     * Arranges the panels now and whenever the room changes.
     *
     * @param chips shown in the header where there is room
     * @param extra a hint shown where there is room; its type tells the size of an em
     * @param keyed buttons that show their key where there is room
     */
    static void arrange(Region room, Panel notes, Panel coach, Node chips, Label extra, List<Labeled> keyed) {
        SidePanels panels = new SidePanels(room, notes, coach, chips, extra, keyed);
        notes.button().setSelected(true);
        room.widthProperty().addListener(_ -> panels.fit());
        extra.fontProperty().addListener(_ -> panels.fit());
        notes.button().selectedProperty().addListener((_, _, on) -> panels.called(notes, coach, on));
        coach.button().selectedProperty().addListener((_, _, on) -> panels.called(coach, notes, on));
        panels.fit();
    }

    private double em() {
        return room.getWidth() / (extra.getFont().getSize() / 0.893);
    }

    private void called(Panel panel, Panel other, boolean on) {
        if (on && em() < ONE && room.getWidth() > 0) other.button().setSelected(false);
        panel.apply();
        shorten();
    }

    private void fit() {
        if (room.getWidth() > 0) {
            if (em() < NONE) notes.button().setSelected(false);
            if (em() < ONE && coach.button().isSelected()) notes.button().setSelected(false);
            Shown.when(chips, em() >= NO_EXTRAS);
            Shown.when(extra, em() >= NO_EXTRAS);
        }
        notes.apply();
        coach.apply();
        shorten();
    }

    private void shorten() {
        long open = Stream.of(notes, coach).filter(p -> p.button().isSelected()).count();
        boolean keys = em() - open * PANEL >= WITH_KEYS || room.getWidth() == 0;
        keyed.forEach(b -> b.setContentDisplay(keys ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY));
    }
}
