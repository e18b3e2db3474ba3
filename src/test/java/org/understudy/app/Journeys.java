package org.understudy.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.understudy.settings.Settings;
import org.understudy.ui.common.Appearance;
import org.understudy.ui.common.Dialogs;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.Motion;
import org.understudy.ui.common.Notices;
import org.understudy.ui.common.Place;
import org.understudy.ui.shell.Window;

/** The real house with its real rooms in a folder of the test's, and a hand at its window. */
final class Journeys implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;
    final House house;
    final Window window;
    final Appearance appearance = new Appearance();
    final List<Throwable> troubles = new ArrayList<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final FxRobot robot = new FxRobot();
    Optional<Path> saveTo = Optional.empty();
    List<Path> openFrom = List.of();

    Journeys(Path folder, Stage stage) {
        house = new House(folder);
        house.settings().change(Settings::withFirstRunDone);
        house.settings().change(s -> s.withPractice(s.practice().withTypingPace(false)));
        Motion.reduce(true);
        FxWork work = new FxWork(worker, Platform::runLater, troubles::add);
        window = new Window(house.furnish(work, new Answers(), new Notices(), appearance));
        stage.setX(0);
        stage.setY(0);
        window.showOn(stage);
        stage.requestFocus();
    }

    /** The house opened on the stage, by the thread that may. */
    static Journeys opened(Path folder, Stage stage) {
        Journeys[] made = new Journeys[1];
        new FxRobot().interact(() -> made[0] = new Journeys(folder, stage));
        return made[0];
    }

    void go(Place place) {
        robot.interact(() -> window.navigator().go(place));
    }

    /** Does something while whatever the window asks for waits. */
    void whileAnswersWait(Runnable deed) {
        CountDownLatch done = new CountDownLatch(1);
        worker.execute(() -> {
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            deed.run();
        } finally {
            done.countDown();
        }
    }

    /** Waits for something to be so, without guessing how long. */
    void until(String what, Callable<Boolean> so) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(so)
                    .get());
        } catch (Exception e) {
            throw new AssertionError("never came: " + what + "; troubles: " + troubles, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until this is on screen, and returns it. */
    <T extends Node> T shown(String query) {
        until(
                query,
                () -> robot.lookup(query).tryQuery().filter(Journeys::visible).isPresent());
        return robot.lookup(query).<Node>queryAll().stream()
                .filter(Journeys::visible)
                .findFirst()
                .map(Journeys::<T>cast)
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Node node) {
        return (T) node;
    }

    private static boolean visible(Node node) {
        for (Node n = node; n != null; n = n.getParent()) if (!n.isVisible()) return false;
        return node.getScene() != null;
    }

    @Override
    public void close() {
        robot.interact(window::close);
        worker.close();
        house.close();
    }

    private final class Answers implements Dialogs {
        @Override
        public List<Path> openFiles(String title, String... endings) {
            return openFrom;
        }

        @Override
        public Optional<Path> saveFile(String title, String suggestedName, String ending) {
            return saveTo;
        }

        @Override
        public void copyToClipboard(String text) {}
    }
}
