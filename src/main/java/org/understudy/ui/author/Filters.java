package org.understudy.ui.author;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.i18n.Words;

/** The choices that narrow the list of units: topic, layer, gate, and what somebody has to look at. */
final class Filters {
    private Filters() {}

    static void lay(FlowPane into, AuthorViewModel model) {
        boolean units = model.partProperty().get() == Part.UNITS;
        into.getChildren().clear();
        if (units) {
            into.getChildren()
                    .addAll(
                            Choices.any(
                                    Words.of("author.filter.topic"),
                                    model.topics(),
                                    t -> t,
                                    t -> set(model, narrowing(model).topic(t))),
                            Choices.any(
                                    Words.of("author.filter.layer"),
                                    List.of(DisclosureUnit.Layer.values()),
                                    Choices::layer,
                                    l -> set(model, narrowing(model).layer(l))),
                            Choices.any(
                                    Words.of("author.filter.gate"),
                                    List.of(Narrowing.Gate.values()),
                                    g -> Words.of("author.gate." + g.name().toLowerCase(Locale.ROOT)),
                                    g -> set(model, narrowing(model).gate(g))));
        }
        into.getChildren()
                .add(Choices.any(
                        Words.of("author.filter.only"),
                        List.of(Narrowing.Only.values()),
                        o -> Words.of("author.only." + o.name().toLowerCase(Locale.ROOT)),
                        o -> set(model, narrowing(model).only(o))));
        into.getChildren().forEach(n -> ((ComboBox<?>) n).getStyleClass().add("author-filter"));
    }

    private static Narrowing narrowing(AuthorViewModel model) {
        return model.narrowingProperty().get();
    }

    private static void set(AuthorViewModel model, Narrowing now) {
        model.narrowingProperty().set(now);
    }
}
