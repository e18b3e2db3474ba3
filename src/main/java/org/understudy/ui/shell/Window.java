package org.understudy.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.understudy.casebook.Casebook;
import org.understudy.i18n.Words;
import org.understudy.practice.Debrief;
import org.understudy.practice.RehearsalRoom;
import org.understudy.practice.Reports;
import org.understudy.practice.authoring.AuthoringRoom;
import org.understudy.practice.drills.Drills;
import org.understudy.practice.library.HalfWritten;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.library.Transcripts;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.models.ModelShelf;
import org.understudy.practice.models.ModelWatch;
import org.understudy.practice.partners.SelfPlay;
import org.understudy.practice.replies.SecondTries;
import org.understudy.session.Session;
import org.understudy.settings.SettingsFile;
import org.understudy.ui.common.Appearance;
import org.understudy.ui.common.Dialogs;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.FxmlFile;
import org.understudy.ui.common.FxmlLoaders;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Notices;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.TypedAhead;
import org.understudy.ui.common.When;
import org.understudy.ui.rehearsal.RehearsalController;
import org.understudy.ui.rehearsal.RehearsalPreferences;
import org.understudy.ui.rehearsal.RehearsalViewModel;
import org.understudy.ui.shelf.BriefController;
import org.understudy.ui.shelf.BriefViewModel;
import org.understudy.ui.shelf.ShelfController;
import org.understudy.ui.shelf.ShelfViewModel;

/** The window: a scene dressed and wired, ready to be shown on a stage. */
public final class Window {
    /**
     * What the screens work with.
     *
     * @param chosenModel the local model in all its uses, behind its check
     * @param uncheckedModel the same, to be checked
     * @param table what a session that plays itself needs
     */
    public record Furniture(
            Casebook casebook,
            RehearsalRoom room,
            SessionStore store,
            RehearsalPreferences preferences,
            FxWork work,
            Clock clock,
            Dialogs dialogs,
            Notices notices,
            Appearance appearance,
            Transcripts files,
            SettingsFile settings,
            Path dataFolder,
            Debrief debrief,
            SecondTries tries,
            Drills drills,
            HalfWritten halfWritten,
            Reports reports,
            ModelShelf models,
            ModelWatch modelWatch,
            Supplier<Optional<ModelRoles>> chosenModel,
            Supplier<Optional<ModelRoles>> uncheckedModel,
            Supplier<SelfPlay.Room> table,
            AuthoringRoom authoring) {}

    private final Scene scene;
    private final ShellController shell;
    private final Furniture furniture;

    public Window(Furniture f) {
        this.furniture = f;
        Map<Class<?>, Supplier<?>> makers = new HashMap<>();
        FxmlLoaders screens = new FxmlLoaders(() -> makers);
        this.shell = new ShellController(screens, f.notices());
        Navigator navigator = shell;
        TypedAhead ahead = new TypedAhead();
        makers.put(ShellController.class, () -> shell);
        makers.put(
                ShelfController.class,
                () -> new ShelfController(new ShelfViewModel(f.casebook(), f.store(), f.work()), navigator));
        makers.put(
                BriefController.class,
                () -> new BriefController(
                        new BriefViewModel(f.casebook(), f.room(), f.work(), () -> f.settings()
                                .current()
                                .practice()),
                        () -> f.settings().current().models().sentTo(),
                        new When(f.clock()),
                        navigator,
                        ahead));
        makers.put(
                RehearsalController.class,
                () -> new RehearsalController(
                        new RehearsalViewModel(f.casebook(), f.room(), f.store(), f.work(), f.clock()),
                        f.preferences(),
                        navigator,
                        f.dialogs(),
                        ahead));
        LaterScreens.add(makers, f, navigator, ahead);
        this.scene = new Scene(screens.load(FxmlFile.SHELL).root(), 1280, 800);
        f.appearance().dress(scene);
        ahead.watch(scene);
        ShellKeys.install(scene, shell, f.appearance());
    }

    public Navigator navigator() {
        return shell;
    }

    public Scene scene() {
        return scene;
    }

    /** Opens a session file: takes it into the library and shows it. */
    public void open(Path file) {
        furniture.work().ask(() -> takeIn(file), id -> shell.go(new Place.Debrief(id, Optional.empty())));
    }

    /** The first session of a file, kept in the library unless it is there already. */
    private String takeIn(Path file) throws IOException {
        Session session = furniture.files().read(file).sessions().getFirst();
        if (furniture.store().find(session.id()).isEmpty()) furniture.store().save(session);
        return session.id();
    }

    /** Lets the screen that is on keep what is half-done. */
    public void close() {
        shell.leave();
    }

    public void showOn(Stage stage) {
        stage.setTitle(Words.of("app.name"));
        stage.setMinWidth(900);
        stage.setMinHeight(620);
        stage.setScene(scene);
        stage.show();
    }
}
