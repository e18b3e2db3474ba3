package org.understudy.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("config/settings.json");
    }

    private static Settings everythingChanged(Settings settings) {
        return new Settings(
                new Look(Theme.DARK, 150, true, Optional.of("de")),
                new PracticeChoices(
                        false,
                        true,
                        45,
                        Optional.of("birch-27"),
                        Optional.of("mara"),
                        Optional.of("orientation"),
                        Optional.of("reserved")),
                Optional.of(Path.of("/somewhere/else")),
                true,
                Optional.of(new WindowBounds(10, 20, 1200, 800, true)),
                "116 123, day and night\nor the desk",
                new ModelChoices(
                        Optional.of("lab.example:8000/v1"),
                        Optional.of("lab.example"),
                        true,
                        Optional.of("llama3.2:3b"),
                        8192,
                        Map.of("a1b2", new ModelChoices.Speed(1400, 9.5)),
                        Optional.of("qwen3:4b")));
    }

    @Test
    void aFileFromBeforeThereWereModelsMeansThatNoneIsUsed() throws IOException {
        write("{\"version\": 1, \"look\": {\"theme\": \"light\"}}");
        try (SettingsFile settings = SettingsFile.open(file)) {
            assertThat(settings.current().models()).isEqualTo(ModelChoices.DEFAULT);
        }
    }

    @Test
    void keepsEverySettingAcrossARestart() {
        try (SettingsFile settings = SettingsFile.open(file)) {
            assertThat(settings.current()).isEqualTo(Settings.DEFAULT);
            settings.change(SettingsFileTest::everythingChanged);
        }
        try (SettingsFile settings = SettingsFile.open(file)) {
            assertThat(settings.current()).isEqualTo(everythingChanged(Settings.DEFAULT));
            assertThat(settings.setAside()).isEmpty();
        }
    }

    @Test
    void writesNothingWhenNothingChanged() {
        try (SettingsFile settings = SettingsFile.open(file)) {
            settings.change(same -> same);
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void keepsUnknownFieldsOfANewerVersion() throws IOException {
        write("""
            {"version": 9, "look": {"theme": "light", "glow": [1, 2]}, "telepathy": {"on": true}}\
            """);
        try (SettingsFile settings = SettingsFile.open(file)) {
            assertThat(settings.current().look().theme()).isEqualTo(Theme.LIGHT);
            settings.change(now -> now.withLook(now.look().withZoom(120)));
        }
        assertThat(Files.readString(file))
                .contains("\"version\" : 9")
                .contains("\"glow\"")
                .contains("\"telepathy\"")
                .contains("120");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"look\": {\"theme\":", "[]", "\"dark\"", "\u0000\u0000\u0000", "null"})
    void setsADamagedFileAsideAndStartsWithDefaults(String content) throws IOException {
        write(content);
        try (SettingsFile settings = SettingsFile.open(file)) {
            assertThat(settings.current()).isEqualTo(Settings.DEFAULT);
            assertThat(Files.readString(settings.setAside().orElseThrow())).isEqualTo(content);
            settings.change(Settings::withFirstRunDone);
        }
        try (SettingsFile settings = SettingsFile.open(file)) {
            assertThat(settings.current().firstRunDone()).isTrue();
        }
    }

    @Test
    void refusesAFileNestedToExhaustTheStack() throws IOException {
        write("{\"a\":".repeat(50_000));
        try (SettingsFile settings = SettingsFile.open(file)) {
            assertThat(settings.setAside()).isPresent();
        }
    }

    @Test
    void readsASenselessValueAsItsDefaultAndKeepsTheRest() throws IOException {
        write("""
            {"look": {"theme": "mauve", "zoom": 5000, "reducedMotion": true},
             "practice": {"minutes": -4, "coach": true},
             "window": {"x": 1, "y": 2, "width": -5, "height": 10},
             "dataFolder": "bad\\u0000path", "helpLines": 7}\
            """);
        try (SettingsFile settings = SettingsFile.open(file)) {
            Settings now = settings.current();
            assertThat(now.look()).isEqualTo(new Look(Theme.SYSTEM, 200, true, Optional.empty()));
            assertThat(now.practice().minutes()).isEqualTo(1);
            assertThat(now.practice().coach()).isTrue();
            assertThat(now.window()).isEmpty();
            assertThat(now.dataFolder()).isEmpty();
            assertThat(now.helpLines()).isEmpty();
        }
    }

    @Test
    void losesNoChangeOfManyThreadsAndLeavesNoPartsBehind() throws Exception {
        try (SettingsFile settings = SettingsFile.open(file);
                var pool = Executors.newFixedThreadPool(6)) {
            List<Settings> heard = java.util.Collections.synchronizedList(new ArrayList<>());
            settings.onChange(heard::add);
            var all = IntStream.range(0, 120)
                    .mapToObj(i -> pool.submit(() -> {
                        settings.change(now -> now.withHelpLines(now.helpLines() + "x"));
                        settings.save();
                    }))
                    .toList();
            for (var one : all) one.get();
            assertThat(heard).hasSize(120);
        }
        try (SettingsFile settings = SettingsFile.open(file);
                var files = Files.list(file.getParent())) {
            assertThat(settings.current().helpLines()).hasSize(120);
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void goesOnWhenTheFileCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("config"), "a file where the folder should be");
        try (SettingsFile settings = SettingsFile.open(file)) {
            settings.change(Settings::withFirstRunDone);
            settings.save();
            assertThat(settings.current().firstRunDone()).isTrue();
        }
    }

    private void write(String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
