package org.understudy.ui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Whether a screen has too little room for two columns, at this zoom. */
public final class Narrow {
    /** How much larger a title is than the text, from the type sheet. */
    private static final double TITLE = 1.214;

    private Narrow() {}

    /** True while the region is narrower than this many ems; the em is told from a label in the style of a title. */
    public static BooleanBinding below(double ems, Region region, Label title) {
        return Bindings.createBooleanBinding(
                () -> region.getWidth() > 0
                        && region.getWidth() < ems * title.getFont().getSize() / TITLE,
                region.widthProperty(),
                title.fontProperty());
    }
}
