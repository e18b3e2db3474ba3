package org.understudy.ui.author;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.understudy.analysis.coding.Script;
import org.understudy.casebook.CaseFinding;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.i18n.Words;
import org.understudy.practice.authoring.Preview;
import org.understudy.practice.authoring.SaidLine;
import org.understudy.session.TurnTrace;
import org.understudy.session.TurnTrace.Effect;
import org.understudy.ui.common.Chips;
import org.understudy.ui.common.Shown;

/** An answer, why it came, and the lines it is made of. */
final class HeardView extends VBox {
    private final AuthorViewModel desk;
    private final Consumer<CaseFinding.Spot> go;

    HeardView(AuthorViewModel desk, Consumer<CaseFinding.Spot> go) {
        this.desk = desk;
        this.go = go;
        setId("heard");
        getStyleClass().add("author-heard");
        Shown.when(this, false);
    }

    void show(Optional<Preview> heard, long take) {
        getChildren().clear();
        Shown.when(this, heard.isPresent());
        heard.ifPresent(preview -> fill(preview, take));
    }

    private void fill(Preview preview, long take) {
        ClientCase c = desk.now().orElseThrow().clientCase();
        TurnTrace trace = preview.reply().trace();
        Label said = Text.of(preview.reply().text(), "body", "author-bubble");
        said.setId("heardWords");
        getChildren().add(said);
        preview.reply().nonverbal().ifPresent(n -> getChildren().add(Text.of(n, "secondary", "italic")));
        if (!preview.why().isBlank()) getChildren().add(Text.of(preview.why(), "body"));
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("gap-xs");
        preview.coded().codes().stream().map(code -> code.code()).distinct().forEach(t -> chips.getChildren()
                .add(Chips.technique(t)));
        if (preview.coded().flags().contains(Script.NOT_READ))
            chips.getChildren().add(Chips.unread(preview.words()));
        getChildren().add(fact(Words.of("author.heard.as")));
        getChildren().add(chips);
        getChildren().add(fact(aim(trace, c)));
        getChildren()
                .add(fact(Words.of("author.heard.act", Entries.plain(trace.act().replace('_', ' ')), take)));
        trace.door().ifPresent(d -> getChildren()
                .add(fact(Words.of(
                        d.depthNeeded() > 0 ? "author.heard.door.depth" : "author.heard.door",
                        label(d.unit(), c),
                        Math.round(d.trust()),
                        Math.round(d.trustNeeded()),
                        Math.round(d.depth() * 10) / 10.0,
                        d.depthNeeded()))));
        Map<String, Double> all = trace.effects().stream()
                .collect(Collectors.toMap(Effect::measure, Effect::change, Double::sum, LinkedHashMap::new));
        String moved = all.entrySet().stream()
                .filter(e -> Math.abs(e.getValue()) >= 0.5)
                .map(e -> Words.of("author.measure." + e.getKey())
                        + String.format(java.util.Locale.ROOT, " %+.0f", e.getValue()))
                .collect(Collectors.joining(", "));
        if (!moved.isEmpty()) getChildren().add(fact(Words.of("author.heard.moved", moved)));
        if (!preview.said().isEmpty()) getChildren().add(fact(Words.of("author.heard.lines")));
        preview.said().forEach(line -> getChildren().add(line(line)));
    }

    private static String aim(TurnTrace trace, ClientCase c) {
        if (trace.aims().isEmpty()) return Words.of("author.heard.aim.none");
        String outcome = String.valueOf(trace.extra().get("outcome"));
        String near = trace.aims().stream()
                .map(a -> label(a.unit(), c) + String.format(java.util.Locale.ROOT, " %.2f", a.score()))
                .collect(Collectors.joining(", "));
        return switch (outcome) {
            case "confident" -> Words.of("author.heard.aim", near);
            case "near_miss" -> Words.of("author.heard.aim.near", near);
            default -> Words.of("author.heard.aim.beside", near);
        };
    }

    private static String label(String unit, ClientCase c) {
        return c.unit(unit).map(DisclosureUnit::label).orElse(unit);
    }

    private static Label fact(String words) {
        return Text.of(words, "secondary");
    }

    private javafx.scene.Node line(SaidLine line) {
        String place = line.at().path();
        javafx.scene.control.Button button =
                Text.link(place, () -> go.accept(new CaseFinding.Spot(line.at(), line.line())));
        return line.line()
                .<javafx.scene.Node>map(words -> {
                    VBox box = new VBox(button, Text.of("“" + words + "”", "secondary"));
                    box.getStyleClass().add("author-source");
                    return box;
                })
                .orElse(button);
    }
}
