package org.understudy.app;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.testfx.api.FxRobot;
import org.understudy.ui.common.Place;

/** A second try as it is after a reply was written, and after it was followed. Its steps run on the FX thread. */
final class SecondTryShots {
    private static final int TURN = 2;
    private static final String REPLY = "You rang up yourself, in the end. What would you like to be different?";
    private final FxRobot look;
    private final String session;

    SecondTryShots(FxRobot look, String session) {
        this.look = look;
        this.session = session;
    }

    Place place() {
        return new Place.SecondTry(session, TURN);
    }

    /** Writes, looks, and sets a suggestion beside the reply. */
    boolean looked() {
        Node after = look.lookup("#after").query();
        TextArea line = look.lookup("#line").queryAll().stream()
                .filter(n -> n instanceof TextArea area && area.getScene() != null && area.isVisible())
                .map(TextArea.class::cast)
                .findFirst()
                .orElseThrow();
        if (!after.isVisible()) {
            if (line.getText().isEmpty()) {
                line.setText(REPLY);
                look.lookup("#look").queryAs(Button.class).fire();
            }
            return false;
        }
        Node first = look.lookup(".suggestion").query();
        if (first.getPseudoClassStates().stream()
                .noneMatch(p -> p.getPseudoClassName().equals("chosen"))) press(first);
        return scrolled(0);
    }

    /** Unfolds what the first two principles rest on. */
    boolean unfolded() {
        if (!looked()) return false;
        look.lookup(".principle-table .quality-row").queryAllAs(TitledPane.class).stream()
                .limit(2)
                .forEach(row -> row.setExpanded(true));
        return scrolled(0);
    }

    /** Follows the reply, and looks at where it led. */
    boolean followed() {
        if (!looked()) return false;
        look.lookup(".principle-table .quality-row")
                .queryAllAs(TitledPane.class)
                .forEach(row -> row.setExpanded(false));
        Node leads = look.lookup("#leads").query();
        if (!leads.isVisible()) {
            look.lookup("#follow").queryAs(Button.class).fire();
            return false;
        }
        return scrolled(1);
    }

    private boolean scrolled(double to) {
        ScrollPane right = look.lookup("#right").query();
        right.setVvalue(to);
        right.layout();
        return right.getVvalue() == to;
    }

    /** Scrolls the page a node is on to its end, where the node stands. */
    static boolean scrolledTo(Node node) {
        for (Node n = node.getParent(); n != null; n = n.getParent())
            if (n instanceof ScrollPane page) {
                page.setVvalue(1);
                page.layout();
                return page.getVvalue() == 1;
            }
        return false;
    }

    private static void press(Node node) {
        Bounds at = node.getBoundsInLocal();
        node.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                at.getCenterX(),
                at.getCenterY(),
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null));
    }
}
