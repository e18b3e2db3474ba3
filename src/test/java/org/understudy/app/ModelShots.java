package org.understudy.app;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.layout.GridPane;
import org.testfx.api.FxRobot;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.models.Answering.Answer;
import org.understudy.practice.models.ScriptedRoles;
import org.understudy.practice.partners.AnswerJob;
import org.understudy.ui.common.Segments;
import org.understudy.ui.watch.Pace;

/** Puts a session that plays itself, the figures of several, and answered clients on screen for their pictures. */
final class ModelShots {
    private static final List<String> ANSWERED =
            List.of("dana-crash-peer-s02", "dana-crash-peer-m04", "dana-crash-peer-k11");

    private final FxRobot look = new FxRobot();

    /** Has a scripted model answer three peers by the study's steps, so that there is something to lay side by side. */
    static void answer(Journeys journey) {
        List<String> steps = List.of(
                "What happened, just before you felt that?",
                "What went through your mind in that moment?",
                "And what did you feel when you thought that, and what did you do?",
                "What would you call that kind of thought?",
                "Is there another way to look at it, one that fits what you have told me?",
                "What would you want to say to yourself the next time it comes?");
        int[] n = {0};
        ScriptedRoles scripted =
                new ScriptedRoles("sha256:0123456789abcdef", _ -> new Answer.Words(steps.get(n[0]++ % steps.size())));
        new AnswerJob("", scripted, ANSWERED, journey.house.library(), Clock.systemUTC()).run(JobContext.UNWATCHED);
    }

    /** Lets the screen play one session, fast, and rest after a few turns. */
    boolean watched() {
        ListView<?> chat = on("#chat", ListView.class).orElse(null);
        Button begin = look.lookup("#begin").query();
        if (chat == null || chat.getItems().size() < 2) {
            if (begin.isDisabled() || begin.getText().isEmpty()) return false;
            count().setValue(1);
            pace().valueProperty().set(Optional.of(Pace.FAST));
            begin.fire();
            return false;
        }
        if (chat.getItems().size() > 8) {
            Button pause = on("#pause", Button.class).orElseThrow();
            if (pause.getText().equals("Pause")) pause.fire();
            return !on("#step", Button.class).orElseThrow().isDisabled();
        }
        return false;
    }

    /** Ends it, and has the screen play several and measure them. */
    boolean measured() {
        GridPane table = on("#table", GridPane.class).orElse(null);
        if (table != null) return table.getChildren().size() > 20;
        on("#stop", Button.class).filter(b -> !b.isDisabled()).ifPresent(Button::fire);
        Button begin = look.lookup("#begin").query();
        ComboBox<Number> count = count();
        on("#again", Button.class).ifPresent(Button::fire);
        if (begin.isDisabled() || count.isDisabled() || on("#bar", Node.class).isPresent()) return false;
        count.setValue(3);
        begin.fire();
        return false;
    }

    private ComboBox<Number> count() {
        return look.lookup("#count").query();
    }

    private Segments<Pace> pace() {
        return look.lookup("#pace").query();
    }

    private <T> Optional<T> on(String query, Class<T> type) {
        return look.lookup(query).queryAllAs(Node.class).stream()
                .filter(ModelShots::visible)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static boolean visible(Node node) {
        for (Node n = node; n != null; n = n.getParent()) if (!n.isVisible()) return false;
        return node.getScene() != null;
    }
}
