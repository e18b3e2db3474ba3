package org.understudy.ui.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.understudy.analysis.rating.CommunityNorm;
import org.understudy.analysis.rating.CtrsRating;
import org.understudy.analysis.rating.PeersDrift;
import org.understudy.i18n.Words;
import org.understudy.practice.DebriefReport;
import org.understudy.session.Lens;
import org.understudy.ui.common.Place;

/** The right side of the debrief: one page at a time, chosen by tab or by its number. */
final class DebriefTabs extends VBox {
    private final FlowPane strip = new FlowPane();
    private final StackPane pages = new StackPane();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();
    private final CtrsPanel ctrs;
    private final TechniquesPanel techniques;
    private final ChecklistPanel checklist;
    private final QualityPanel quality;
    private final SafetyPanel safety;
    private final LensesPanel lenses;
    private final OpinionPanel opinion;
    private final ToggleButton checklistTab;
    private final ToggleButton safetyTab;

    DebriefTabs(
            IntConsumer goToTurn,
            Consumer<org.understudy.session.Technique> goToNext,
            Runnable howGood,
            Runnable codebook,
            Runnable supervise,
            Consumer<String> goToPeer,
            Consumer<Boolean> aboutChange,
            Function<IntConsumer, OpinionPanel> opinions) {
        ctrs = new CtrsPanel(goToTurn, howGood);
        techniques = new TechniquesPanel(goToTurn, goToNext, codebook, aboutChange);
        checklist = new ChecklistPanel(goToTurn);
        quality = new QualityPanel(goToTurn, goToPeer);
        safety = new SafetyPanel(goToTurn);
        lenses = new LensesPanel(goToTurn, howGood, supervise);
        opinion = opinions.apply(goToTurn);
        getStyleClass().add("debrief-tabs");
        strip.getStyleClass().add("tab-strip");
        VBox.setVgrow(pages, Priority.ALWAYS);
        getChildren().addAll(strip, pages);
        tab("debrief.tab.ctrs", ctrs);
        tab("debrief.tab.techniques", techniques);
        tab("debrief.tab.quality", quality);
        checklistTab = tab("debrief.tab.checklist", checklist);
        safetyTab = tab("debrief.tab.safety", safety);
        tab("debrief.tab.lenses", lenses);
        tab("debrief.tab.opinion", opinion);
        safetyTab.setContentDisplay(ContentDisplay.RIGHT);
        buttons.getFirst().setSelected(true);
    }

    private ToggleButton tab(String key, VBox content) {
        ScrollPane page = new ScrollPane(content);
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.getStyleClass().add("edge-to-edge");
        page.setVisible(false);
        pages.getChildren().add(page);
        ToggleButton button = new ToggleButton(Words.of(key));
        button.getStyleClass().setAll("toggle-button", "tab-button");
        button.setToggleGroup(group);
        page.visibleProperty().bind(button.selectedProperty());
        button.setOnAction(_ -> button.setSelected(true));
        buttons.add(button);
        strip.getChildren().add(button);
        return button;
    }

    /** Chooses a page by its place among those that are there. */
    void choose(int place) {
        List<Node> there = strip.getChildren();
        if (place >= 0 && place < there.size()) ((ToggleButton) there.get(place)).setSelected(true);
    }

    /** Chooses a page where it is there. */
    void choose(Place.Debrief.Page page) {
        ToggleButton button = buttons.get(page.ordinal());
        if (strip.getChildren().contains(button)) button.setSelected(true);
    }

    /** Another session is being read. */
    void leave() {
        opinion.leave();
    }

    /** It is here: read anew, or the one that was here before. */
    void arrived(DebriefReport report) {
        opinion.show(report);
    }

    void show(DebriefReport report, String clientName, List<CtrsLine> items) {
        ctrs.show(items, norm(report.ctrs()), report.ctrs());
        techniques.show(report);
        quality.show(report);
        checklist.show(report.protocols());
        strip.getChildren().setAll(buttons);
        if (report.protocols().isEmpty()) {
            if (checklistTab.isSelected()) buttons.getFirst().setSelected(true);
            strip.getChildren().remove(checklistTab);
        }
        safety.show(report.safety());
        safetyTab.setGraphic(SafetyPanel.chip(report.safety()));
        opinion.show(report);
        lenses.show(
                items,
                report.pulse(),
                clientName,
                report.session().rating(Lens.SUPERVISOR, CtrsRating.INSTRUMENT),
                report.outcome());
    }

    /** Sets the peers' level of drift beside this session's. */
    void peersDrift(DebriefReport report, Optional<PeersDrift> theirs) {
        quality.peers(report, theirs);
    }

    private static String norm(CtrsRating rating) {
        return rating.total()
                .map(t -> Words.of(
                        "ctrs.norm",
                        Math.round(t.low()),
                        Math.round(t.high()),
                        CommunityNorm.percentileOfTotal(t.low()),
                        CommunityNorm.percentileOfTotal(t.high())))
                .orElse(Words.of("ctrs.norm.none"));
    }

    /** The page that a figure key stands for, from 0. */
    static int digit(KeyEvent e) {
        String name = e.getCode().getName();
        return name.charAt(name.length() - 1) - '1';
    }
}
