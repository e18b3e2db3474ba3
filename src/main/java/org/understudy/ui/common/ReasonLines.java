package org.understudy.ui.common;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.understudy.analysis.rating.PrincipleReason;
import org.understudy.i18n.Words;

/** What a figure is the sum of, a rule a line, with the words it rests on. */
public final class ReasonLines {
    private ReasonLines() {}

    /** The rules in their order. */
    public static VBox of(List<PrincipleReason> reasons) {
        VBox lines = new VBox();
        lines.getStyleClass().add("reason-lines");
        if (reasons.isEmpty()) lines.getChildren().add(secondary(Words.of("reason.none")));
        reasons.forEach(reason -> lines.getChildren().add(line(reason)));
        return lines;
    }

    private static Label line(PrincipleReason reason) {
        String words = reason.moved() + "  " + reason.words();
        return secondary(
                reason.quote().map(q -> Words.of("reason.quoted", words, q)).orElse(words));
    }

    private static Label secondary(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
