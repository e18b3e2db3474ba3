package org.understudy.ui.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.understudy.casebook.CasePlace;
import org.understudy.client.fidelity.Bot;
import org.understudy.i18n.Words;
import org.understudy.practice.authoring.Coverage;
import org.understudy.session.Release;
import org.understudy.ui.common.Dialogs;
import org.understudy.ui.common.Notices;
import org.understudy.ui.common.Segments;
import org.understudy.ui.common.Shown;

/** The heat-map: which units the simulated counselors reach, played on request. */
final class ReachPanel extends VBox {
    private static final List<Integer> SESSIONS = List.of(2, 6, 12, 24);

    private final ReachViewModel model;
    private final AuthorViewModel desk;
    private final Dialogs dialogs;
    private final Notices notices;
    private final ListView<HeatRow> rows = new ListView<>();
    private final Label told = Text.of("", "body");
    private final Label why = Text.of("", "body");
    private final Label old = Text.of(Words.of("author.reach.old"), "secondary", "amber-text");
    private final CheckBox onlyNever = new CheckBox(Words.of("author.reach.only"));
    private final VBox shown = new VBox();
    private final Segments<Integer> sessions = new Segments<>();
    private final Button play = Text.button(Words.of("author.reach.play"), this::play);
    private final Button save = Text.button(Words.of("author.reach.save"), this::save);
    private final HBox working = new HBox();

    ReachPanel(ReachViewModel model, AuthorViewModel desk, Dialogs dialogs, Notices notices) {
        this.model = model;
        this.desk = desk;
        this.dialogs = dialogs;
        this.notices = notices;
        getStyleClass().add("author-whole");
        play.getStyleClass().add("primary");
        play.setId("playReach");
        sessions.offer(Words.of("author.reach.sessions"), SESSIONS, String::valueOf);
        sessions.valueProperty().set(Optional.of(SESSIONS.get(1)));
        sessions.setId("reachSessions");
        Label per = new Label(Words.of("author.reach.sessions"));
        per.getStyleClass().add("secondary");
        FlowPane ask = new FlowPane(per, sessions, play, save);
        ask.getStyleClass().add("author-reach-ask");
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("busy-bar");
        bar.progressProperty().bind(model.progressProperty());
        Label detail = new Label();
        detail.getStyleClass().add("secondary");
        detail.textProperty().bind(model.detailProperty());
        Button stop = Text.button(Words.of("job.stop"), model::stop);
        working.getStyleClass().addAll("gap-s", "centre-left");
        working.getChildren().setAll(bar, stop, detail);
        Segments<Release> level = new Segments<>();
        level.offer(
                Words.of("author.reach.level"),
                Coverage.LEVELS,
                l -> Words.of("author.reach.level." + l.name().toLowerCase(Locale.ROOT)));
        level.valueProperty().set(Optional.of(model.levelProperty().get()));
        level.valueProperty().addListener((_, _, now) -> now.ifPresent(model.levelProperty()::set));
        FlowPane look = new FlowPane(level, onlyNever);
        look.getStyleClass().add("author-reach-ask");
        rows.setCellFactory(_ -> new HeatCell(model.levelProperty(), this::open));
        rows.setId("heat");
        rows.setAccessibleText(Words.of("author.reach.list"));
        rows.setOnKeyPressed(e -> {
            HeatRow row = rows.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && row != null) open(row);
        });
        rows.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> explain(Optional.ofNullable(row)));
        why.setId("reachWhy");
        explain(Optional.empty());
        VBox.setVgrow(rows, Priority.ALWAYS);
        shown.getStyleClass().add("gap-s");
        VBox.setVgrow(shown, Priority.ALWAYS);
        shown.getChildren().setAll(told, old, look, heads(), rows, why, legend());
        Label what = Text.of(Words.of("author.reach.what"), "body");
        for (Label whole : List.of(what, told)) whole.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(what, ask, working, shown);
        onlyNever.selectedProperty().addListener(_ -> fill());
        model.levelProperty().addListener(_ -> fill());
        model.coverageProperty().addListener(_ -> fill());
        model.playingProperty().addListener(_ -> arrange());
        arrange();
        fill();
    }

    private static HBox heads() {
        Label name = new Label(Words.of("author.reach.unit"));
        name.getStyleClass().addAll("secondary", "heat-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox heads = new HBox(name);
        heads.getStyleClass().addAll("heat-row", "heat-heads");
        for (Bot bot : Bot.values()) {
            Label head = new Label(bot.name());
            head.getStyleClass().addAll("heat-cell", "strong");
            heads.getChildren().add(head);
        }
        Region flag = new Region();
        flag.getStyleClass().add("heat-flag");
        heads.getChildren().add(flag);
        return heads;
    }

    private static Label legend() {
        List<String> all = new ArrayList<>();
        for (Bot bot : Bot.values()) all.add(bot + " " + bot.what());
        Label legend = Text.of(String.join(" · ", all), "secondary");
        legend.setMinHeight(USE_PREF_SIZE);
        return legend;
    }

    private void arrange() {
        boolean playing = model.playingProperty().get();
        play.setDisable(playing);
        Shown.when(working, playing);
    }

    private void fill() {
        Optional<Coverage> coverage = model.coverageProperty().get();
        Shown.when(shown, coverage.isPresent());
        Shown.when(save, coverage.isPresent());
        coverage.ifPresent(this::fill);
    }

    private void fill(Coverage coverage) {
        told.setText(Words.of(
                "author.reach.told",
                coverage.rows().size(),
                coverage.never(Release.FULL).size(),
                coverage.never(Release.HINT).size(),
                coverage.sessions()));
        marked();
        List<HeatRow> all = new ArrayList<>();
        coverage.topics().forEach((topic, units) -> {
            List<Coverage.Row> kept = units.stream()
                    .filter(u -> !onlyNever.isSelected()
                            || u.never(model.levelProperty().get()))
                    .toList();
            if (kept.isEmpty()) return;
            all.add(new HeatRow(topic, Optional.empty(), coverage));
            kept.forEach(u -> all.add(new HeatRow(topic, Optional.of(u), coverage)));
        });
        rows.getItems().setAll(all);
    }

    /** Says whether the wording was edited since. */
    void marked() {
        Shown.when(old, desk.now().filter(model::isOld).isPresent());
    }

    /** Why nobody was told all of the unit under the cursor. */
    private void explain(Optional<HeatRow> row) {
        Optional<String> said = row.flatMap(HeatRow::unit)
                .flatMap(u -> u.withheld().map(w -> Words.of("author.reach.why", u.label(), w.words())));
        why.setText(said.orElse(Words.of("author.reach.why.none")));
    }

    private void open(HeatRow row) {
        row.unit().ifPresent(u -> desk.goTo(CasePlace.unit(u.unit(), "label")));
    }

    private void play() {
        desk.now()
                .ifPresent(now -> model.play(now, sessions.valueProperty().get().orElse(SESSIONS.get(1))));
    }

    private void save() {
        String id = desk.now().orElseThrow().overlay().caseId();
        dialogs.saveFile(Words.of("author.reach.save"), id + "-reached.html", "html")
                .ifPresent(file -> model.write(
                        file,
                        () -> notices.tell(Words.of("sessions.exported", file.getFileName())),
                        e -> notices.trouble(Words.of("sessions.export.failed", e.getMessage()))));
    }
}
