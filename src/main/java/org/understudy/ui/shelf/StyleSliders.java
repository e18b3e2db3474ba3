package org.understudy.ui.shelf;

import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.understudy.client.mind.StyleChoice;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Shown;

/** How the client is today, slider by slider: where the chosen style puts them, until one is moved. */
final class StyleSliders extends TitledPane {
    private static final double STEP = 0.05;

    StyleSliders(BriefViewModel model) {
        setId("styleSliders");
        setText(Words.of("brief.sliders"));
        setExpanded(false);
        setAnimated(false);
        getStyleClass().addAll("folded", "style-sliders");
        GridPane grid = grid();
        for (String slider : StyleChoice.SLIDERS) row(grid, slider, model);
        Hyperlink back = new Hyperlink();
        back.setId("styleBack");
        back.textProperty()
                .bind(model.styleProperty().map(s -> Words.of("brief.sliders.back", Words.of("style." + s))));
        back.setOnAction(_ -> model.takeBackSliders());
        model.slidersMovedProperty().subscribe(moved -> Shown.when(back, moved));
        VBox box = new VBox(grid, back);
        box.getStyleClass().add("gap-xs");
        setContent(box);
        model.slidersReadProperty().subscribe(read -> Shown.when(this, read));
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("style-grid");
        ColumnConstraints less = new ColumnConstraints();
        less.setMinWidth(Region.USE_PREF_SIZE);
        less.setHalignment(HPos.RIGHT);
        ColumnConstraints track = new ColumnConstraints();
        track.setHgrow(Priority.ALWAYS);
        ColumnConstraints more = new ColumnConstraints();
        more.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(less, track, more);
        return grid;
    }

    private static void row(GridPane grid, String name, BriefViewModel model) {
        Slider slider = new Slider(0, 1, 0);
        slider.setId("slider-" + name);
        slider.setBlockIncrement(STEP);
        slider.setMinWidth(0);
        slider.setAccessibleText(
                Words.of("slider.both", Words.of("slider." + name + ".less"), Words.of("slider." + name + ".more")));
        slider.valueProperty().bindBidirectional(model.slider(name));
        int row = grid.getRowCount();
        grid.add(end("slider." + name + ".less"), 0, row);
        grid.add(slider, 1, row);
        grid.add(end("slider." + name + ".more"), 2, row);
    }

    private static Label end(String key) {
        Label label = new Label(Words.of(key));
        label.getStyleClass().add("secondary");
        return label;
    }
}
