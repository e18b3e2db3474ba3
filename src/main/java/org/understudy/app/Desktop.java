package org.understudy.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.understudy.i18n.Words;
import org.understudy.settings.Look;
import org.understudy.settings.Settings;
import org.understudy.settings.SettingsFile;
import org.understudy.settings.WindowBounds;
import org.understudy.ui.common.Appearance;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.Motion;
import org.understudy.ui.common.Notices;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.SystemDialogs;
import org.understudy.ui.shell.Window;

/** The window's life: opened, brought to the front, closed with everything kept. */
public final class Desktop extends Application {
    private static House house;
    private static volatile String request = "";
    private static volatile Desktop running;

    /** How long closing waits for work that is under way. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Notices notices = new Notices();
    private final Appearance appearance = new Appearance();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("work").factory());
    private Stage stage;
    private Window window;
    private FxWork work;

    /** Shows the window and returns when it is closed. */
    static void open(House rooms, String toOpen) {
        house = rooms;
        if (!toOpen.isEmpty()) request = toOpen;
        launch(Desktop.class);
    }

    /** A later start wants this window, and perhaps a file in it. */
    static void summon(String file) {
        Desktop desktop = running;
        if (desktop != null) Platform.runLater(() -> desktop.comeForward(file));
        else if (!file.isEmpty()) request = file;
    }

    @Override
    public void start(Stage primary) {
        stage = primary;
        SettingsFile settings = house.settings();
        wear(settings.current().look());
        SystemDialogs dialogs = new SystemDialogs(stage);
        Troubles troubles = new Troubles(notices, dialogs);
        Thread.setDefaultUncaughtExceptionHandler((_, e) -> Platform.runLater(() -> troubles.tell(e)));
        work = new FxWork(worker, Platform::runLater, troubles::tell);
        window = new Window(house.furnish(work, dialogs, notices, appearance));
        appearance
                .zoomProperty()
                .subscribe(zoom -> settings.change(s -> s.withLook(s.look().withZoom(zoom.intValue()))));
        icons().forEach(stage.getIcons()::add);
        place(settings.current());
        window.showOn(stage);
        running = this;
        boolean known = settings.current().firstRunDone();
        window.navigator().go(known ? new Place.Shelf() : new Place.Welcome());
        settings.change(Settings::withFirstRunDone);
        if (!request.isEmpty()) comeForward(request);
        work.ask(house::settleIn, cut -> {
            if (cut > 0) notices.tell(Words.of("watch.cut", cut));
        });
        StartUp.exitWhenUsable(window.scene(), worker);
    }

    private void wear(Look look) {
        appearance.themeProperty().set(look.theme());
        appearance.zoomProperty().set(look.zoom());
        Motion.reduce(look.reducedMotion());
    }

    private void place(Settings settings) {
        settings.window().filter(WindowBounds::sensible).ifPresent(bounds -> {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
            stage.setWidth(bounds.width());
            stage.setHeight(bounds.height());
            stage.setMaximized(bounds.maximized());
        });
    }

    private void comeForward(String file) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        if (!file.isEmpty()) window.open(java.nio.file.Path.of(file));
    }

    private static List<Image> icons() {
        return Stream.of(16, 32, 48, 64, 128)
                .map(size -> new Image(Desktop.class.getResourceAsStream("/icons/understudy-" + size + ".png")))
                .toList();
    }

    @Override
    public void stop() {
        house.settings()
                .change(s -> s.withWindow(new WindowBounds(
                        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized())));
        window.close();
        work.stopJobs(PATIENCE);
        rest();
    }

    /** Lets the worker finish what it has begun, and never breaks into it: it may be writing to the library. */
    private void rest() {
        worker.shutdown();
        try {
            worker.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
