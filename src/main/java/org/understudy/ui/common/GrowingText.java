package org.understudy.ui.common;

import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/** A text area that grows with what is written in it, so that one sees all of it, up to some lines; then it scrolls. */
public final class GrowingText {
    /** What the area's own padding takes at both sides, in ems. */
    private static final double PADDING = 4;

    private final TextArea area;
    private final int fewest;
    private final int most;
    private final Text measure = new Text();

    private GrowingText(TextArea area, int fewest, int most) {
        this.area = area;
        this.fewest = fewest;
        this.most = most;
    }

    /** Lets the area be as high as its lines need, from the fewest to the most. */
    public static void between(int fewest, int most, TextArea area) {
        GrowingText growing = new GrowingText(area, fewest, most);
        area.textProperty().addListener(_ -> growing.fit());
        area.widthProperty().addListener(_ -> growing.fit());
        area.fontProperty().addListener(_ -> growing.fit());
        growing.fit();
    }

    private void fit() {
        // a line more than is written: the next word does not push the first line out of sight
        area.setPrefRowCount(Math.clamp(lines() + 1, fewest, most));
    }

    private int lines() {
        measure.setFont(area.getFont());
        measure.setWrappingWidth(0);
        measure.setText("Ag");
        double line = measure.getLayoutBounds().getHeight();
        double room = area.getWidth() - PADDING * area.getFont().getSize();
        if (room <= 0 || line <= 0) return fewest;
        measure.setWrappingWidth(room);
        measure.setText(area.getText() == null ? "" : area.getText());
        return (int) Math.round(measure.getLayoutBounds().getHeight() / line);
    }
}
