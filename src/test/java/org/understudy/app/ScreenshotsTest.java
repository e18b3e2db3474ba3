package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.understudy.analysis.formulation.Part;
import org.understudy.analysis.formulation.WrittenFormulation;
import org.understudy.casebook.Approach;
import org.understudy.casebook.generate.CaseGenerator;
import org.understudy.casebook.generate.GeneratedCase;
import org.understudy.llm.standin.Model;
import org.understudy.llm.standin.StandIn;
import org.understudy.practice.Formulating;
import org.understudy.practice.Rehearsal;
import org.understudy.practice.SeedCode;
import org.understudy.session.Setting;
import org.understudy.session.Technique;
import org.understudy.settings.ModelChoices;
import org.understudy.settings.Theme;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.PngFile;
import org.understudy.ui.common.Segments;

/**
 * Every screen in light and dark, as it is with a few sessions in the library. The pictures go to {@code
 * target/screenshots}; {@code mvn test -Dtest=ScreenshotsTest -Dscreenshots=docs/screenshots} puts them where the
 * documentation shows them, {@code -Dscreens=debrief} makes only those whose name holds that word or one of several with commas between, and {@code -Dzoom=150}
 * makes them larger.
 */
@ExtendWith(ApplicationExtension.class)
class ScreenshotsTest {
    private static final List<String> LINES = List.of(
            "Hello Dana, I'm Sam. What brings you here?",
            "How are you sleeping?",
            "Four hours, and then you're up with it.",
            "What tends to be going round when you're lying there?",
            "You go quiet when we get near that. We can stay with work for now, you decide.",
            "Tell me about your brother.",
            "From 0 to 100, how high is your distress right now?",
            "Would it be all right if I explained how imaginal exposure works, and you tell me what you make of it?");

    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    @Test
    void everyScreenInLightAndDark(FxRobot robot) throws IOException {
        Path pictures = Path.of(System.getProperty("screenshots", "target/screenshots"));
        Files.createDirectories(pictures);
        List<String> only = List.of(System.getProperty("screens", "").split(","));
        ownCases(folder.resolve("data/cases"));
        Journeys[] made = new Journeys[1];
        robot.interact(() -> made[0] = new Journeys(folder.resolve("data"), stage));
        try (Journeys journey = made[0];
                StandIn server = modelsFor(journey)) {
            Setting setting = new Setting(Optional.of("orientation"), "plain", 30, Optional.of("birch-27"));
            String ended = play(journey, setting, LINES.size()).end().id();
            String open = play(journey, setting, 6).session().id();
            RatedSessions.keep(journey, LINES);
            DrillShots.practised(journey.house.drillBook());
            formulate(journey);
            AuthorShots.worded(journey);
            ModelShots.answer(journey);
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                robot.interact(() -> journey.appearance.themeProperty().set(theme));
                robot.interact(() -> journey.appearance.zoomProperty().set(Integer.getInteger("zoom", 100)));
                for (Map.Entry<String, Shot> shot : shots(journey, ended, open).entrySet()) {
                    if (only.stream().noneMatch(shot.getKey()::contains)) continue;
                    journey.go(shot.getValue().place());
                    journey.until(shot.getKey() + " is ready", shot.getValue().ready());
                    Path picture =
                            pictures.resolve(shot.getKey() + "-" + theme.name().toLowerCase() + ".png");
                    robot.interact(() -> photograph(journey, picture));
                    assertThat(cutOff(robot)).as(shot.getKey()).isEmpty();
                    assertThat(Files.size(picture)).as(shot.getKey()).isGreaterThan(4_000);
                }
            }
            assertThat(journey.troubles).isEmpty();
        }
    }

    /** A small class of one's own: generated people in the folder where one's cases lie. */
    private static void ownCases(Path cases) throws IOException {
        List<GeneratedCase> people = new ArrayList<>();
        new CaseGenerator().generate(3, 1, Approach.PROLONGED_EXPOSURE, people::add);
        Files.createDirectories(cases);
        for (GeneratedCase one : people) one.write(cases);
    }

    /** A model server with two models of its own and one of a cloud, the first of them in use and tried out. */
    private static StandIn modelsFor(Journeys journey) {
        StandIn server = StandIn.open(0);
        server.models.clear();
        server.models.add(Model.local("llama3.2:3b", 2_020_000_000L));
        server.models.add(Model.local("mistral-nemo:12b", 7_100_000_000L));
        server.models.add(Model.remote("gpt-oss:120b-cloud"));
        String digest = server.models.getFirst().digest();
        journey.house
                .settings()
                .change(s -> s.withModels(s.models()
                        .withAddress(Optional.of(server.address().toString()))
                        .withSpeed(digest, new ModelChoices.Speed(2_400, 8.5))));
        return server;
    }

    private record Shot(Place place, Callable<Boolean> ready) {}

    private Map<String, Shot> shots(Journeys journey, String ended, String open) {
        FxRobot look = new FxRobot();
        Map<String, Shot> shots = new LinkedHashMap<>();
        shots.put("welcome", new Shot(new Place.Welcome(), () -> true));
        shots.put(
                "shelf",
                new Shot(
                        new Place.Shelf(),
                        () -> narrowed(look, 0)
                                && look.lookup("#case-tom-sundays").tryQuery().isPresent()));
        shots.put(
                "shelf-own",
                new Shot(
                        new Place.Shelf(),
                        () -> narrowed(look, 5)
                                && look.lookup("#ownCards .case-card")
                                                .queryAll()
                                                .size()
                                        == 3));
        shots.put(
                "brief",
                new Shot(
                        new Place.Brief("dana-crash"),
                        () -> look.lookup("#phases .phase-choice").queryAll().size() >= 6));
        shots.put("rehearsal", new Shot(new Place.Playing(open), () -> {
            TextArea line = look.lookup("#line").query();
            line.setText("I'd like to explain what we'd do and why, and then hear what you make of it.");
            return look.lookup("#chat .list-cell").queryAll().size() > 6;
        }));
        shots.put(
                "sessions",
                new Shot(
                        new Place.Sessions(),
                        () -> look.lookup("#list .list-cell").queryAll().size() > 3));
        shots.put(
                "debrief",
                new Shot(
                        new Place.Debrief("dana-crash-peer-s02", Optional.empty()),
                        () -> look.lookup("#transcript .list-cell").queryAll().size() > 3));
        for (Place.Debrief.Page page : Place.Debrief.Page.values()) {
            if (page == Place.Debrief.Page.CTRS) continue;
            shots.put(
                    "debrief-" + page.name().toLowerCase(Locale.ROOT),
                    new Shot(Place.Debrief.on("dana-crash-peer-s02", page), () -> open(look, page)));
        }
        shots.put("debrief-self-rating", new Shot(new Place.Debrief(ended, Optional.empty()), () -> halfRated(look)));
        shots.put(
                "debrief-supervisor",
                new Shot(
                        Place.Debrief.on("dana-crash-peer-s02", Place.Debrief.Page.LENSES),
                        () -> look.lookup("#supervisor-name").tryQuery().isPresent()
                                || open(look, Place.Debrief.Page.LENSES) && pressed(look, "#supervise")));
        shots.put("drills", new Shot(new Place.Drills(), () -> look.lookup("#skill-reflect")
                .tryQuery()
                .isPresent()));
        shots.put("drill-skill", new Shot(new Place.Drill(Optional.of("affirm")), DrillShots.SKILL::marked));
        shots.put(
                "drill-safety",
                new Shot(new Place.Drill(Optional.of("bridge-after-court")), DrillShots.SAFETY::marked));
        SecondTryShots secondTry = new SecondTryShots(look, ended);
        shots.put("second-try", new Shot(secondTry.place(), secondTry::looked));
        shots.put("second-try-reasons", new Shot(secondTry.place(), secondTry::unfolded));
        shots.put("second-try-path", new Shot(secondTry.place(), secondTry::followed));
        shots.put("trajectory", new Shot(new Place.Trajectory("dana-crash-peer-s02"), () -> look.lookup("#chart")
                .tryQuery()
                .isPresent()));
        shots.put("formulation", new Shot(new Place.Formulation("tom-sundays-peer-h03"), () -> look.lookup("#credit")
                .tryQuery()
                .isPresent()));
        shots.put(
                "compare",
                new Shot(
                        new Place.Compare(Optional.of("dana-crash-peer-s02"), Optional.of("dana-crash-peer-m04")),
                        () -> !look.lookup("#swap").query().isDisabled()
                                && look.lookup("#rows .list-cell").queryAll().size() > 2));
        shots.put(
                "preference",
                new Shot(
                        new Place.Preferring("dana-crash-peer-s02", "dana-crash-peer-m04"),
                        () -> look.lookup("#page").query().isVisible()
                                && look.lookup("#replyA")
                                                .queryLabeled()
                                                .getText()
                                                .length()
                                        > 3));
        shots.put("progress", new Shot(new Place.Progress(), () -> look.lookup(".progress-session")
                .tryQuery()
                .isPresent()));
        shots.put("progress-drills", new Shot(new Place.Progress(), () -> look.lookup("#fromDrills .benchmark-bar")
                .tryQuery()
                .map(n -> {
                    ((ScrollPane) look.lookup("#page").query()).setVvalue(1);
                    return true;
                })
                .orElse(false)));
        shots.put("progress-client", new Shot(new Place.Progress(), () -> look.lookup("#client-gaps")
                .tryQuery()
                .filter(_ -> look.lookup("#page").query().isVisible())
                .map(ScreenshotsTest::atTop)
                .orElse(false)));
        shots.put("settings", new Shot(new Place.SettingsPage(), () -> true));
        shots.put(
                "local-model",
                new Shot(
                        new Place.LocalModel(),
                        () -> look.lookup("#here .model-row").queryAll().size() > 3));
        AuthorShots author = new AuthorShots(look);
        shots.put("author", new Shot(author.place(journey), author::heard));
        shots.put("author-checks", new Shot(author.place(journey), author::checked));
        shots.put("author-reach", new Shot(author.desk(), author::reached));
        shots.put("author-questions", new Shot(author.desk(), author::asked));
        shots.put("author-proposals", new Shot(author.desk(), author::proposed));
        ModelShots models = new ModelShots();
        shots.put("watch", new Shot(new Place.Watch(Optional.of("tom-sundays")), models::watched));
        shots.put("watch-figures", new Shot(new Place.Watch(Optional.of("tom-sundays")), models::measured));
        shots.put(
                "answered",
                new Shot(
                        new Place.Answered(),
                        () -> look.lookup("#pairs .answered-row").queryAll().size() > 2));
        shots.put("how-good", new Shot(new Place.HowGood(), () -> true));
        shots.put("how-good-clients", new Shot(new Place.HowGood(), () -> look.lookup("#fidelity")
                .tryQuery()
                .map(SecondTryShots::scrolledTo)
                .orElse(false)));
        shots.put("codebook", new Shot(new Place.Codebook(Optional.of(Technique.COMPLEX_REFLECTION)), () -> true));
        return shots;
    }

    /** Brings a part of a long page to its top. */
    private static boolean atTop(Node part) {
        ScrollPane page = (ScrollPane) part.getScene().lookup("#page");
        double above = page.getContent()
                .sceneToLocal(part.localToScene(part.getBoundsInLocal()))
                .getMinY();
        double hidden = page.getContent().getLayoutBounds().getHeight()
                - page.getViewportBounds().getHeight();
        page.setVvalue(above / hidden);
        page.layout();
        return true;
    }

    /** Presses a button; what it leads to is there the next time one looks. */
    /** Two items have a number, and at a third stands what all of them mean. */
    private static boolean halfRated(FxRobot look) {
        List<Segments<Integer>> numbers =
                List.copyOf(look.lookup(".self-row .segments").queryAll());
        if (numbers.size() < 3) return false;
        if (numbers.get(0).valueProperty().get().isPresent()) return true;
        numbers.get(0).valueProperty().set(Optional.of(4));
        numbers.get(1).valueProperty().set(Optional.of(3));
        Button ask = List.copyOf(look.lookup(".anchors-ask").<Button>queryAll()).get(2);
        if (ask.getText().startsWith("What")) ask.fire();
        return false;
    }

    private static boolean pressed(FxRobot look, String button) {
        look.lookup(button).tryQueryAs(Button.class).ifPresent(Button::fire);
        return false;
    }

    /** Pages that are wider than what is seen of them and cannot be moved sideways. */
    private static List<String> cutOff(FxRobot look) {
        return look.lookup(".scroll-pane").queryAllAs(ScrollPane.class).stream()
                .filter(p -> p.isVisible() && p.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER)
                .filter(p -> p.getContent() != null
                        && p.getContent().getLayoutBounds().getWidth()
                                > p.getViewportBounds().getWidth() + 1)
                .map(p -> "%s: %.0f wide, %.0f seen"
                        .formatted(
                                p.getId(),
                                p.getContent().getLayoutBounds().getWidth(),
                                p.getViewportBounds().getWidth()))
                .toList();
    }

    /** Whether the session is read, and this page beside it is on. */
    private static boolean open(FxRobot look, Place.Debrief.Page page) {
        List<ToggleButton> tabs = List.copyOf(look.lookup(".tab-button").queryAllAs(ToggleButton.class));
        if (tabs.size() <= page.ordinal() || !tabs.get(page.ordinal()).isSelected()) return false;
        for (Node n = tabs.getFirst(); n != null; n = n.getParent()) if (!n.isVisible()) return false;
        return true;
    }

    /** Whether the shelf shows what this chip stands for; presses it where it does not. */
    private static boolean narrowed(FxRobot look, int chip) {
        List<ToggleButton> chips =
                List.copyOf(look.lookup("#filters .chip-toggle").queryAllAs(ToggleButton.class));
        if (chips.size() <= chip) return false;
        if (!chips.get(chip).isSelected()) chips.get(chip).fire();
        return true;
    }

    private static Rehearsal play(Journeys journey, Setting setting, int lines) {
        Rehearsal rehearsal =
                journey.house.rehearsalRoom().begin("dana-crash", setting, new SeedCode("birch-27").seed());
        LINES.subList(0, lines).forEach(rehearsal::say);
        return rehearsal;
    }

    private static void formulate(Journeys journey) {
        WrittenFormulation written = WrittenFormulation.EMPTY
                .with(Part.PROBLEMS, List.of("low and flat since the firm let him go", "hides it from his father"))
                .with(Part.TRIGGERS, List.of("Sundays, four o'clock", "being asked what work he has on"))
                .with(Part.THOUGHTS, List.of("Sunday dinner, asked about work: he can't find out they didn't want me"))
                .with(Part.COPING, List.of("says he's fine", "lies to his dad about the work", "a few cans"))
                .marked("says fine", WrittenFormulation.Mark.HAD)
                .marked("lies to his father", WrittenFormulation.Mark.HAD)
                .marked("Sundays at four", WrittenFormulation.Mark.PARTLY);
        new Formulating(journey.house.library(), journey.house.casebook()).keep("tom-sundays-peer-h03", written);
    }

    private static void photograph(Journeys journey, Path picture) {
        WritableImage image = journey.window.scene().snapshot(null);
        try {
            PngFile.write(image, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
