package org.understudy.ui.debrief;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Notices;

/**
 * Keeps a supervisor's rating and offers to undo it.
 *
 * @param changed hears the id of a session whose rating was kept or taken back
 * @param here whether a session is the one on screen
 */
record SupervisorDesk(
        SupervisingViewModel supervising, Notices notices, Consumer<String> changed, Predicate<String> here)
        implements SupervisorRatingPanel.Desk {

    @Override
    public void soFar(SupervisorSheet sheet) {
        supervising.soFar(sheet);
    }

    @Override
    public void keep(SupervisorSheet sheet) {
        supervising.keep(sheet, id -> {
            changed.accept(id);
            notices.offer(Words.of("supervising.kept", sheet.rater()), Words.of("supervising.undo"), this::takeBack);
        });
    }

    private void takeBack() {
        supervising.takeBack(id -> {
            changed.accept(id);
            if (here.test(id)) supervising.open(id);
        });
    }

    /** Control and Z take back what was kept last, where it belongs to the session on screen. */
    void key(KeyEvent e) {
        boolean undo = e.getCode() == KeyCode.Z && e.isShortcutDown() && !(e.getTarget() instanceof TextInputControl);
        if (!undo || !supervising.mayTakeBack(here)) return;
        takeBack();
        e.consume();
    }

    @Override
    public void close() {
        supervising.close();
    }
}
