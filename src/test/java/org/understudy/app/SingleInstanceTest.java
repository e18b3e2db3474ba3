package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

class SingleInstanceTest {
    @TempDir
    Path folder;

    @Test
    void aFolderThatIsFreeAgainCanBeClaimedAgain() throws Exception {
        SingleInstance.claim(folder, "", _ -> {}).orElseThrow().close();

        try (SingleInstance again = SingleInstance.claim(folder, "", _ -> {}).orElseThrow()) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void aSecondStartHandsItsFileToTheFirst() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        try (SingleInstance _ = SingleInstance.claim(folder, "", heard::add).orElseThrow()) {
            Process second = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            classPath(),
                            SecondStart.class.getName(),
                            folder.toString(),
                            "/home/someone/a session.understudy")
                    .inheritIO()
                    .start();

            assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo("/home/someone/a session.understudy");
            assertThat(second.waitFor()).isEqualTo(3);
        }
    }

    private static String classPath() {
        return Stream.of(SingleInstance.class, SecondStart.class, Logger.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(place -> Path.of(URI.create(place.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Another process of the program; exits with 3 where it was not the first. */
    static final class SecondStart {
        public static void main(String[] args) throws Exception {
            System.exit(SingleInstance.claim(Path.of(args[0]), args[1], _ -> {}).isEmpty() ? 3 : 0);
        }
    }
}
