package org.understudy.ui.shell;

import java.util.Map;
import java.util.function.Supplier;
import org.understudy.practice.CoderChoice;
import org.understudy.practice.Formulating;
import org.understudy.practice.Preferring;
import org.understudy.ui.answered.AnsweredController;
import org.understudy.ui.answered.AnsweredViewModel;
import org.understudy.ui.author.AuthorController;
import org.understudy.ui.author.AuthorViewModel;
import org.understudy.ui.author.PreviewViewModel;
import org.understudy.ui.author.ReachViewModel;
import org.understudy.ui.author.RecordsViewModel;
import org.understudy.ui.codebook.CodebookController;
import org.understudy.ui.codebook.CodebookViewModel;
import org.understudy.ui.common.HalfLine;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.SessionHeading;
import org.understudy.ui.common.TypedAhead;
import org.understudy.ui.common.When;
import org.understudy.ui.compare.CompareController;
import org.understudy.ui.compare.CompareViewModel;
import org.understudy.ui.debrief.DebriefController;
import org.understudy.ui.debrief.DebriefViewModel;
import org.understudy.ui.debrief.LineReviewViewModel;
import org.understudy.ui.debrief.OpinionViewModel;
import org.understudy.ui.debrief.SupervisingViewModel;
import org.understudy.ui.drills.DrillController;
import org.understudy.ui.drills.DrillViewModel;
import org.understudy.ui.drills.DrillsController;
import org.understudy.ui.drills.DrillsViewModel;
import org.understudy.ui.formulation.FormulationController;
import org.understudy.ui.formulation.FormulationViewModel;
import org.understudy.ui.howgood.HowGoodController;
import org.understudy.ui.models.CheckViewModel;
import org.understudy.ui.models.ConnectionViewModel;
import org.understudy.ui.models.FetchViewModel;
import org.understudy.ui.models.LocalModelController;
import org.understudy.ui.models.PickerViewModel;
import org.understudy.ui.preference.PreferenceController;
import org.understudy.ui.preference.PreferenceViewModel;
import org.understudy.ui.progress.ProgressController;
import org.understudy.ui.progress.ProgressViewModel;
import org.understudy.ui.secondtry.SecondTryController;
import org.understudy.ui.secondtry.SecondTryViewModel;
import org.understudy.ui.sessions.LibraryRows;
import org.understudy.ui.sessions.SessionsController;
import org.understudy.ui.sessions.SessionsViewModel;
import org.understudy.ui.settings.SettingsController;
import org.understudy.ui.settings.SettingsViewModel;
import org.understudy.ui.trajectory.TrajectoryController;
import org.understudy.ui.trajectory.TrajectoryViewModel;
import org.understudy.ui.watch.BatchViewModel;
import org.understudy.ui.watch.Playthings;
import org.understudy.ui.watch.WatchChoices;
import org.understudy.ui.watch.WatchController;
import org.understudy.ui.watch.WatchViewModel;
import org.understudy.ui.welcome.WelcomeController;
import org.understudy.ui.welcome.WelcomeViewModel;

/** The makers of the screens before and after a session: the welcome, the library, and what looks back. */
final class LaterScreens {
    private LaterScreens() {}

    private static HalfLine half(Window.Furniture f) {
        return new HalfLine(f.halfWritten(), f.work());
    }

    static void add(Map<Class<?>, Supplier<?>> makers, Window.Furniture f, Navigator navigator, TypedAhead ahead) {
        When when = new When(f.clock());
        makers.put(
                WelcomeController.class,
                () -> new WelcomeController(new WelcomeViewModel(f.casebook(), f.room(), f.work()), navigator, ahead));
        makers.put(
                SessionsController.class,
                () -> new SessionsController(
                        new SessionsViewModel(
                                f.store(), f.halfWritten(), f.casebook(), f.files(), new LibraryRows(when), f.work()),
                        answered(f),
                        navigator,
                        f.dialogs(),
                        f.notices()));
        makers.put(
                DebriefController.class,
                () -> new DebriefController(
                        new DebriefViewModel(
                                f.store(), half(f), f.casebook(), f.debrief(), f.reports(), f.work(), f.clock()),
                        new OpinionViewModel(f.chosenModel(), f.store(), f.work(), f.clock()),
                        new LineReviewViewModel(f.authoring(), f.work()),
                        new SupervisingViewModel(f.store(), half(f), f.work(), f.clock()),
                        new SessionHeading(when),
                        navigator,
                        f.dialogs(),
                        f.notices()));
        makers.put(
                DrillsController.class,
                () -> new DrillsController(new DrillsViewModel(f.drills(), f.work()), when, navigator));
        makers.put(
                DrillController.class,
                () -> new DrillController(new DrillViewModel(f.drills(), half(f), f.work()), navigator, f.notices()));
        makers.put(
                SecondTryController.class,
                () -> new SecondTryController(
                        new SecondTryViewModel(f.store(), f.room(), f.tries(), half(f), f.work()),
                        navigator,
                        f.notices()));
        makers.put(
                TrajectoryController.class,
                () -> new TrajectoryController(
                        new TrajectoryViewModel(f.store(), f.debrief(), f.work()),
                        new SessionHeading(when),
                        navigator,
                        f.dialogs(),
                        f.notices()));
        makers.put(
                FormulationController.class,
                () -> new FormulationController(
                        new FormulationViewModel(new Formulating(f.store(), f.casebook()), f.work()), navigator));
        makers.put(
                CompareController.class,
                () -> new CompareController(
                        new CompareViewModel(f.store(), half(f), f.debrief(), f.work(), f.clock(), f.reports()),
                        when,
                        navigator,
                        f.dialogs(),
                        f.notices()));
        makers.put(WatchController.class, () -> watch(f, navigator));
        makers.put(AnsweredController.class, () -> new AnsweredController(answered(f), navigator, when));
        makers.put(
                PreferenceController.class,
                () -> new PreferenceController(
                        new PreferenceViewModel(
                                new Preferring(f.store(), f.debrief()), f.reports(), half(f), f.work(), f.clock()),
                        navigator,
                        f.dialogs(),
                        f.notices()));
        makers.put(
                ProgressController.class,
                () -> new ProgressController(
                        new ProgressViewModel(f.store(), f.debrief(), f.drills(), f.work(), f.clock()), navigator));
        makers.put(
                CodebookController.class,
                () -> new CodebookController(
                        new CodebookViewModel(f.reports(), f.work()), navigator, f.dialogs(), f.notices()));
        makers.put(
                HowGoodController.class,
                () -> new HowGoodController(new CoderChoice(f.dataFolder()), f.work(), navigator));
        makers.put(
                AuthorController.class,
                () -> new AuthorController(
                        new AuthorViewModel(f.authoring(), f.work()),
                        new PreviewViewModel(f.authoring(), f.work()),
                        new ReachViewModel(f.authoring(), f.reports(), f.work()),
                        new RecordsViewModel(f.authoring(), f.work()),
                        navigator,
                        f.dialogs(),
                        f.notices()));
        makers.put(LocalModelController.class, () -> localModel(f, navigator));
        makers.put(
                SettingsController.class,
                () -> new SettingsController(
                        new SettingsViewModel(f.settings(), f.store(), f.dataFolder(), f.work(), f.clock()),
                        f.appearance(),
                        navigator,
                        f.dialogs(),
                        f.notices()));
    }

    private static WatchController watch(Window.Furniture f, Navigator navigator) {
        WatchChoices choices = new WatchChoices(f.casebook(), f.chosenModel(), f.work());
        return new WatchController(
                new WatchViewModel(choices, f.table(), f.room(), f.work()),
                new BatchViewModel(choices, f.table(), f.work()),
                new Playthings(f.store(), f.work()),
                navigator,
                f.notices());
    }

    private static AnsweredViewModel answered(Window.Furniture f) {
        return new AnsweredViewModel(f.chosenModel(), f.store(), f.debrief(), f.work(), f.clock());
    }

    private static LocalModelController localModel(Window.Furniture f, Navigator navigator) {
        PickerViewModel picker = new PickerViewModel(f.settings(), f.models(), f.work());
        return new LocalModelController(
                new ConnectionViewModel(f.settings(), f.models(), f.modelWatch(), f.work()),
                picker,
                new FetchViewModel(f.models(), f.settings(), f.work(), f.modelWatch()::lookNow),
                new CheckViewModel(f.uncheckedModel(), f.store(), f.dataFolder(), f.work()),
                navigator,
                f.dialogs(),
                f.notices());
    }
}
