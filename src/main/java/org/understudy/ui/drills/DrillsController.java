package org.understudy.ui.drills;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.practice.drills.DrillStanding;
import org.understudy.practice.drills.SafetyDrill;
import org.understudy.practice.drills.Skill;
import org.understudy.ui.common.CardGrid;
import org.understudy.ui.common.Focus;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.PractiseTab;
import org.understudy.ui.common.Screen;
import org.understudy.ui.common.Segments;
import org.understudy.ui.common.Shown;
import org.understudy.ui.common.When;

/** The drills: what today brings, the skills, the critical moments. */
public final class DrillsController implements Screen<Place.Drills> {
    private final DrillsViewModel model;
    private final When when;
    private final Navigator navigator;

    @FXML
    private Segments<PractiseTab> tab;

    @FXML
    private ScrollPane scroll;

    @FXML
    private HBox todays;

    @FXML
    private Label today;

    @FXML
    private Label todayWords;

    @FXML
    private Button begin;

    @FXML
    private CardGrid skills;

    @FXML
    private Button restsOn;

    @FXML
    private VBox tries;

    @FXML
    private GridPane moments;

    public DrillsController(DrillsViewModel model, When when, Navigator navigator) {
        this.model = model;
        this.when = when;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        PractiseTab.DRILLS.offer(tab, navigator);
        Shown.when(todays, false);
        skills.emProperty().bind(today.fontProperty().map(font -> font.getSize()));
        ColumnConstraints grow = new ColumnConstraints();
        grow.setHgrow(Priority.ALWAYS);
        moments.getColumnConstraints()
                .setAll(new ColumnConstraints(), new ColumnConstraints(), grow, new ColumnConstraints());
        model.standingProperty().addListener((_, _, standing) -> standing.ifPresent(this::show));
    }

    @Override
    public void shown(Place.Drills place) {
        PractiseTab.DRILLS.choose(tab);
        scroll.setVvalue(0);
        model.refresh();
    }

    private void show(DrillStanding standing) {
        int back = standing.comingBack().size();
        int fresh = standing.fresh().size();
        boolean any = back + fresh > 0;
        Shown.when(todays, true);
        today.setText(any ? Words.of("drills.today", back + fresh) : Words.of("drills.nothing"));
        todayWords.setText(any ? Words.of("drills.today.words", back, fresh) : nextWords(standing));
        Shown.when(begin, any);
        if (any) Focus.on(begin);
        skills.getChildren()
                .setAll(Skill.builtIn().stream()
                        .map(s -> new SkillCard(s, standing, () -> go(s.id())))
                        .toList());
        tries.getChildren().setAll(SkillTries.of(standing, when));
        Shown.when(restsOn, !tries.getChildren().isEmpty());
        Shown.when(tries, false);
        moments.getChildren().clear();
        Map<String, List<SafetyDrill>> byCondition = SafetyDrill.builtIn().stream()
                .collect(Collectors.groupingBy(SafetyDrill::condition, LinkedHashMap::new, Collectors.toList()));
        int row = 0;
        for (List<SafetyDrill> drills : byCondition.values()) {
            ConditionRow.add(moments, row++, drills, standing, this::go);
        }
    }

    private String nextWords(DrillStanding standing) {
        return Skill.builtIn().stream()
                .flatMap(s -> standing.nextDue(s.id()).stream())
                .filter(day -> day.isAfter(standing.today()))
                .min(java.util.Comparator.naturalOrder())
                .map(day -> Words.of("drills.nothing.next", SkillCard.Due.words(day, when.today())))
                .orElse(Words.of("drills.nothing.words"));
    }

    private void go(String id) {
        navigator.go(new Place.Drill(Optional.of(id)));
    }

    /** Shows what the marks of the skills rest on, or no longer. */
    @FXML
    private void rest() {
        Shown.when(tries, !tries.isVisible());
    }

    @FXML
    private void begin() {
        navigator.go(new Place.Drill(Optional.empty()));
    }
}
