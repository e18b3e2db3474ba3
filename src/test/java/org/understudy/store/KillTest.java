package org.understudy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.practice.library.Draft;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/** A program that writes is killed again and again; what it was told is kept must be there afterwards. */
class KillTest {
    @TempDir
    Path folder;

    private final Map<String, Integer> turns = new HashMap<>();
    private final Map<String, Integer> drafts = new HashMap<>();
    private final Set<String> ended = new HashSet<>();
    private final Set<String> deleting = new HashSet<>();
    private final Set<String> deleted = new HashSet<>();
    private int acknowledged;

    @Test
    void findsEveryAcknowledgedTurnAgainAfterEightKills() throws IOException {
        kill(8, 26);
    }

    @Test
    @Tag("slow")
    void findsEveryAcknowledgedTurnAgainAfterTwoHundredKills() throws IOException {
        kill(200, System.nanoTime());
    }

    private void kill(int times, long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < times; i++) {
            killOnce(random);
            verify("kill " + i + " of seed " + seed);
        }
        assertThat(acknowledged).isGreaterThan(times * 3);
        System.err.println("kills " + times + ", acknowledged writes " + acknowledged + ", all found");
    }

    private void killOnce(Random random) throws IOException {
        Process writer = java(KilledWriter.class, folder)
                .redirectError(
                        folder.resolveSibling(folder.getFileName() + ".err").toFile())
                .start();
        int after = random.nextInt(90);
        try (BufferedReader said = writer.inputReader()) {
            for (int i = 0; i < after; i++) hear(said.readLine());
            LockSupport.parkNanos(random.nextInt(30_000_000));
            writer.toHandle().destroyForcibly(); // unlike the process itself, leaves its last words readable
            for (String line = said.readLine(); line != null; line = said.readLine()) hear(line);
        }
        assertThat(writer.onExit().join().exitValue()).as("killed, not failed").isNotIn(0, 1);
    }

    /** A program of its own on this folder. */
    static ProcessBuilder java(Class<?> main, Path folder) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                main.getName(),
                folder.toString());
    }

    /** A line that was cut short by the kill was not acknowledged. */
    private void hear(String line) {
        assertThat(line).as(this::errors).isNotNull().isNotEqualTo("repaired");
        String[] words = line.split(" ");
        if (words.length < 3 || words[2].isEmpty()) return;
        acknowledged++;
        int index = Integer.parseInt(words[2]);
        switch (words[0]) {
            case "begun" -> turns.put(words[1], 0);
            case "turn" -> turns.merge(words[1], index + 1, Math::max);
            case "draft" -> drafts.put(words[1], index);
            case "ended" -> ended.add(words[1]);
            case "deleting" -> deleting.add(words[1]);
            case "deleted" -> deleted.add(words[1]);
            default -> throw new AssertionError(line);
        }
    }

    private void verify(String moment) {
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            assertThat(store.repair()).as(moment).isEmpty();
            assertThat(store.check()).as(moment).isEmpty();
            turns.forEach((id, count) -> {
                if (deleted.contains(id)) assertThat(store.find(id)).as(moment).isEmpty();
                else if (!deleting.contains(id) || store.find(id).isPresent()) verify(store, id, count, moment);
            });
        }
    }

    private void verify(H2SessionStore store, String id, int count, String moment) {
        Session session = store.find(id).orElseThrow(() -> new AssertionError(moment + ": " + id + " is lost"));
        assertThat(session.turns()).as(moment).hasSizeGreaterThanOrEqualTo(count);
        for (Turn turn : session.turns())
            assertThat(turn.text()).as(moment).isEqualTo(KilledWriter.text(id, turn.index()));
        if (ended.contains(id)) assertThat(session.isOpen()).as(moment).isFalse();
        if (drafts.containsKey(id)) {
            int least = drafts.get(id);
            Draft draft = store.draft(id).orElseThrow();
            assertThat(draft).as(moment).isIn(KilledWriter.draft(id, least), KilledWriter.draft(id, least + 1));
        }
    }

    private String errors() {
        try {
            return Files.readString(folder.resolveSibling(folder.getFileName() + ".err"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String classPath() {
        if (KillTest.class.getClassLoader() instanceof URLClassLoader loader && loader.getURLs().length > 1)
            return Arrays.stream(loader.getURLs())
                    .map(url -> Path.of(java.net.URI.create(url.toString())).toString())
                    .collect(Collectors.joining(System.getProperty("path.separator")));
        return System.getProperty("java.class.path");
    }
}
