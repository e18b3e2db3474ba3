package org.understudy.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.settings.SettingsFile;
import org.understudy.settings.Theme;
import org.understudy.ui.ShoeboxStore;
import org.understudy.ui.common.FxWork;

class SettingsViewModelTest {
    @TempDir
    Path folder;

    private SettingsFile file;
    private SettingsViewModel model;

    @BeforeEach
    void open() {
        file = SettingsFile.open(folder.resolve("settings.json"));
        model = new SettingsViewModel(file, new ShoeboxStore(), folder, FxWork.inPlace(), java.time.Clock.systemUTC());
    }

    @Test
    void aChangeCountsAtOnceAndIsThereAfterReopening() {
        model.themeProperty().set(Theme.DARK);
        model.zoomProperty().set(130);
        model.reducedMotionProperty().set(true);
        model.coachProperty().set(true);
        model.minutesProperty().set(50);
        model.helpLinesProperty().set("Call M.");
        assertThat(file.current().look().theme()).isEqualTo(Theme.DARK);
        file.close();
        var again = SettingsFile.open(folder.resolve("settings.json")).current();
        assertThat(again.look().zoom()).isEqualTo(130);
        assertThat(again.look().reducedMotion()).isTrue();
        assertThat(again.practice().coach()).isTrue();
        assertThat(again.practice().minutes()).isEqualTo(50);
        assertThat(again.helpLines()).isEqualTo("Call M.");
    }

    @Test
    void anEmptySeedMeansAFreshOne() {
        model.seedCodeProperty().set("birch-27");
        assertThat(file.current().practice().seedCode()).contains("birch-27");
        model.seedCodeProperty().set("  ");
        assertThat(file.current().practice().seedCode()).isEmpty();
    }

    @Test
    void takesUpWhatWasChangedElsewhere() {
        file.change(s -> s.withPractice(s.practice().withSeedCode(Optional.of("moss-11"))));
        model.refresh();
        assertThat(model.seedCodeProperty().get()).isEqualTo("moss-11");
    }

    @Test
    void aFailedBackupIsToldAndLeavesTheScreenFree() {
        List<Throwable> heard = new ArrayList<>();
        model.backup(folder.resolve("x"), _ -> {}, heard::add);
        assertThat(heard).hasSize(1);
        assertThat(model.busyProperty().get()).isFalse();
    }
}
