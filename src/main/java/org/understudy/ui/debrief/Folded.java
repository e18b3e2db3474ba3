package org.understudy.ui.debrief;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** A line that opens to what it rests on. */
final class Folded extends TitledPane {
    Folded(String title, Node... rests) {
        VBox box = new VBox(rests);
        box.getStyleClass().add("gap-xs");
        setText(title);
        setContent(box);
        setExpanded(false);
        setAnimated(false);
        getStyleClass().add("folded");
    }
}
