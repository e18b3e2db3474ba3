package org.understudy.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import org.testfx.api.FxRobot;
import org.understudy.casebook.CasePlace;
import org.understudy.casebook.EditableCase;
import org.understudy.casebook.Overlay;
import org.understudy.practice.Rehearsal;
import org.understudy.practice.authoring.LineReview;
import org.understudy.session.Setting;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Segments;

/** Author mode with a few lines of a program's own, questions without an answer and a rewrite that waits. On the FX thread. */
final class AuthorShots {
    private static final String TOM = "tom-sundays";
    private static final String ASK = "How are you sleeping?";
    private final FxRobot look;

    AuthorShots(FxRobot look) {
        this.look = look;
    }

    /** Words Tom a little otherwise, asks him what he cannot answer, and minds one of his lines. */
    static void worded(Journeys journey) {
        Setting intake = new Setting(Optional.of("intake"), "plain", 30, Optional.empty());
        Rehearsal r = journey.house.rehearsalRoom().begin(TOM, intake, 7);
        r.say("Hello Tom, I'm Sam.");
        r.say("What is your favourite kind of cheese?");
        r.say(ASK);
        r.say("Do you ever go to the theatre?");
        String id = r.end().id();
        EditableCase shipped = journey.house.casebook().edit(TOM);
        String unit = unit(shipped);
        CasePlace full = CasePlace.unit(unit, "full");
        List<EditableCase.Line> lines = shipped.lines(full);
        journey.house
                .library()
                .attach(
                        id,
                        LineReview.FIELD,
                        LineReview.plain(
                                List.of(),
                                new LineReview(
                                        5,
                                        Optional.of(full),
                                        lines.get(1).text(),
                                        "Too tidy. He would not have counted.",
                                        "I'm up before the bins. That's all I know.",
                                        false)));
        Overlay own = shipped.overlay()
                .by("Fern College")
                .reword(full, lines.getFirst().text(), "Off by eleven, up by four. Then the ceiling and me.")
                .add(full, "Ask the cat, he's the one keeping score. I have flashbacks.");
        journey.house.casebook().keep(own);
    }

    private static String unit(EditableCase shipped) {
        return shipped.clientCase().units().stream()
                .filter(u -> u.asks().stream().anyMatch(a -> a.contains("sleeping")))
                .findFirst()
                .orElseThrow()
                .id();
    }

    Place place(Journeys journey) {
        String unit = unit(journey.house.casebook().edit(TOM));
        return new Place.Author(TOM, Optional.of(CasePlace.unit(unit, "full")));
    }

    Place desk() {
        return new Place.Author(TOM, Optional.empty());
    }

    /** A unit open, and the client heard. */
    boolean heard() {
        if (look.lookup("#parts").queryAll().stream().noneMatch(n -> n.getScene() != null && visible(n))) return false;
        part(0);
        segments("#views").valueProperty().set(Optional.of(value("#views", 0)));
        if (look.lookup(".author-row").queryAll().size() < 5) return false;
        if (!look.lookup("#heard").query().isVisible()) {
            TextArea words = look.lookup("#previewWords").query();
            if (words.getText().isEmpty()) {
                words.setText(ASK);
                look.lookup("#hear").queryAs(Button.class).fire();
            }
            return false;
        }
        return look.lookup(".chip").queryAll().stream()
                .anyMatch(n -> ((javafx.scene.control.Label) n).getText().contains("problem"));
    }

    boolean checked() {
        if (!heard()) return false;
        segments("#views").valueProperty().set(Optional.of(value("#views", 1)));
        return look.lookup(".author-finding").queryAll().size() > 2;
    }

    /** The heat-map, played in front of whoever looks. */
    boolean reached() {
        part(2);
        ListView<?> heat = look.lookup("#heat").query();
        Button play = look.lookup("#playReach").query();
        if (heat.getItems().isEmpty() && !play.isDisabled()) {
            segments("#reachSessions").valueProperty().set(Optional.of(value("#reachSessions", 0)));
            play.fire();
        }
        return !heat.getItems().isEmpty() && heat.lookupAll(".heat-cell").size() > 20;
    }

    boolean asked() {
        part(3);
        return look.lookup(".make-ask").queryAll().stream().anyMatch(AuthorShots::visible);
    }

    boolean proposed() {
        part(4);
        return look.lookup(".take-proposal").queryAll().stream().anyMatch(AuthorShots::visible);
    }

    private void part(int index) {
        segments("#parts").valueProperty().set(Optional.of(value("#parts", index)));
    }

    private Object value(String id, int index) {
        return segments(id).values().get(index);
    }

    @SuppressWarnings("unchecked")
    private Segments<Object> segments(String id) {
        return (Segments<Object>) look.lookup(id).queryAll().stream()
                .filter(n -> n.getScene() != null && visible(n))
                .findFirst()
                .orElseThrow();
    }

    private static boolean visible(Node node) {
        for (Node n = node; n != null; n = n.getParent()) if (!n.isVisible()) return false;
        return true;
    }
}
