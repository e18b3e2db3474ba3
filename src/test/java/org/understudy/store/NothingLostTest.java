package org.understudy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.StoreProblem;
import org.understudy.practice.library.StoreProblem.Kind;

/** Whatever a library file has come to, its bytes are kept until all of it is known to be whole. */
class NothingLostTest {
    private static final int SESSIONS = 40;
    private static final int BLOCK = 4096;

    @TempDir
    Path folder;

    @AfterEach
    void roomAgain() {
        ShortDisk.leave(Long.MAX_VALUE);
    }

    private Path file() {
        return folder.resolve(LibraryFile.FILE);
    }

    private void fill(H2SessionStore store) {
        for (int i = 0; i < SESSIONS; i++) store.save(Sessions.talk(i, 30));
        store.save(Sessions.open("s"));
        store.append("s", Sessions.turn(0, "said last"));
    }

    private byte[] closed() throws IOException {
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            fill(store);
        }
        return Files.readAllBytes(file());
    }

    /** The file as a killed program leaves it. */
    private byte[] leftOpen() throws IOException {
        byte[] bytes;
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            fill(store);
            bytes = Files.readAllBytes(file());
        }
        Files.write(file(), bytes);
        return bytes;
    }

    private byte[] onlyKept() throws IOException {
        List<Path> kept = UntouchedCopy.named(folder, "library.kept-");
        assertThat(kept).hasSize(1);
        return Files.readAllBytes(kept.getFirst());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** The file is set aside byte for byte, and what can be read is in a library that is whole. */
    private int survivorsOf(byte[] damaged) throws IOException {
        Files.write(file(), damaged);
        int survivors;
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            Repair repair = store.repair().orElseThrow();
            assertThat(Files.readAllBytes(repair.setAside())).isEqualTo(damaged);
            assertThat(store.notice().orElseThrow()).contains(repair.setAside().toString());
            assertThat(store.check()).isEmpty();
            survivors = store.list(SessionQuery.ALL).size();
            assertThat(survivors).isEqualTo(repair.sessions());
        }
        assertThat(names())
                .hasSize(2)
                .contains(LibraryFile.FILE)
                .anyMatch(name -> name.startsWith("library.damaged-2"));
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            assertThat(store.repair()).isEmpty();
            assertThat(store.list(SessionQuery.ALL)).hasSize(survivors);
        }
        return survivors;
    }

    private static int lastChunk(byte[] file) {
        Matcher block =
                Pattern.compile("block:([0-9a-f]+),").matcher(new String(file, 0, BLOCK, StandardCharsets.ISO_8859_1));
        assertThat(block.find()).isTrue();
        return Integer.parseInt(block.group(1), 16) * BLOCK;
    }

    @Test
    void aClosedLibraryWithADamagedLastPieceIsKeptAsItWas() throws IOException {
        byte[] damaged = closed();
        int last = lastChunk(damaged);
        Arrays.fill(damaged, last, last + BLOCK, (byte) 0x5a);
        assertThat(survivorsOf(damaged)).isEqualTo(SESSIONS + 1);
    }

    @Test
    void aLibraryLeftOpenWithADamagedLastPieceIsKeptAsItWas() throws IOException {
        byte[] damaged = leftOpen();
        int last = damaged.length - BLOCK;
        Arrays.fill(damaged, last + 200, last + BLOCK - 200, (byte) 0x5a);
        assertThat(survivorsOf(damaged)).isEqualTo(SESSIONS + 1);
    }

    @Test
    void aLibraryWithoutItsHeadersIsKeptAsItWas() throws IOException {
        byte[] damaged = closed();
        Arrays.fill(damaged, 0, 2 * BLOCK, (byte) 0x5a);
        assertThat(survivorsOf(damaged)).isEqualTo(SESSIONS + 1);
    }

    @Test
    void aLibraryWithOneHeaderDamagedIsRead() throws IOException {
        byte[] damaged = closed();
        Arrays.fill(damaged, 0, BLOCK, (byte) 0x5a);
        Files.write(file(), damaged);
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            assertThat(store.list(SessionQuery.ALL)).hasSize(SESSIONS + 1);
            assertThat(store.notice()).isEmpty();
        }
        assertThat(names()).containsExactly(LibraryFile.FILE);
    }

    @Test
    void aLibraryThatEndsInTheMiddleIsKeptAsItWas() throws IOException {
        byte[] whole = closed();
        survivorsOf(Arrays.copyOf(whole, whole.length / 2)); // how many, depends on where the pieces lie
    }

    @Test
    void aLibraryLeftOpenThatEndsInTheMiddleIsKeptAsItWas() throws IOException {
        byte[] whole = leftOpen();
        byte[] half = Arrays.copyOf(whole, whole.length / 2 / BLOCK * BLOCK + 100);
        Files.write(file(), half);
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            assertThat(store.list(SessionQuery.ALL)).hasSizeGreaterThan(10);
            assertThat(store.check()).isEmpty();
            assertThat(store.notice().orElseThrow()).contains("cannot be read", "library.kept-");
        }
        assertThat(onlyKept()).isEqualTo(half);
    }

    @Test
    void aStartAfterAStopReadsAllAndKeepsNoCopyOfAWholeLibrary() throws IOException {
        leftOpen();
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            assertThat(store.notice()).isEmpty();
            assertThat(store.list(SessionQuery.ALL)).hasSize(SESSIONS + 1);
            assertThat(names()).containsExactly(LibraryFile.FILE);
        }
    }

    @Test
    void aFullDiskAfterAStopIsSaidAndNothingIsTouched() throws IOException {
        byte[] bytes = leftOpen();
        ShortDisk.leave(100_000);
        StoreProblem full = catchThrowableOfType(StoreProblem.class, () -> H2SessionStore.open(folder, ShortDisk.PREFIX)
                .close());
        assertThat(full.kind()).isEqualTo(Kind.DISK_FULL);
        assertThat(full).hasMessageContaining("Free some space");
        assertThat(names()).containsExactly(LibraryFile.FILE);
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
        ShortDisk.leave(Long.MAX_VALUE);
        try (H2SessionStore store = H2SessionStore.open(folder, ShortDisk.PREFIX)) {
            assertThat(store.list(SessionQuery.ALL)).hasSize(SESSIONS + 1);
        }
    }

    @Test
    void aFullDiskDuringARepairLeavesTheDamagedFileInItsPlace() throws IOException {
        byte[] damaged = closed();
        int last = lastChunk(damaged);
        Arrays.fill(damaged, last, last + BLOCK, (byte) 0x5a);
        Files.write(file(), damaged);
        for (long room : List.of(100_000L, damaged.length * 3L / 2, damaged.length * 5L / 2)) {
            ShortDisk.leave(room);
            StoreProblem full =
                    catchThrowableOfType(StoreProblem.class, () -> H2SessionStore.open(folder, ShortDisk.PREFIX)
                            .close());
            assertThat(full).as("room " + room).isNotNull();
            assertThat(full.kind()).as("room " + room).isEqualTo(Kind.DISK_FULL);
            assertThat(Files.readAllBytes(file())).isEqualTo(damaged);
            assertThat(names()).containsExactlyInAnyOrder(LibraryFile.FILE, "library.damaged");
        }
        ShortDisk.leave(Long.MAX_VALUE);
        assertThat(survivorsOf(damaged)).isPositive();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndNothingIsTouched() throws IOException {
        byte[] bytes = leftOpen();
        ShortDisk.leave(Long.MAX_VALUE);
        ShortDisk.protect();
        StoreProblem problem =
                catchThrowableOfType(StoreProblem.class, () -> H2SessionStore.open(folder, ShortDisk.PREFIX)
                        .close());
        assertThat(problem.kind()).isEqualTo(Kind.READ_ONLY);
        assertThat(names()).containsExactly(LibraryFile.FILE);
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
    }

    @Test
    void aProgramKilledInTheMiddleOfAWriteLosesNothingItWasToldIsKept() throws Exception {
        Process writer = KillTest.java(HalfWrite.class, folder)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int told = 0;
        try (var said = writer.inputReader()) {
            for (String line = said.readLine(); !"half".equals(line); line = said.readLine()) {
                assertThat(line).as("the child goes on").isNotNull();
                told++;
            }
            writer.toHandle().destroyForcibly();
        }
        assertThat(writer.onExit().join().exitValue()).as("killed, not failed").isNotIn(0, 1);
        assertThat(told).isGreaterThan(10);
        byte[] found = Files.readAllBytes(file());
        assertThat(Look.at("file:", file())).isEqualTo(Look.CUT_SHORT);
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            assertThat(store.repair()).isEmpty();
            assertThat(store.find("s").orElseThrow().turns()).hasSize(told);
            assertThat(store.check()).isEmpty();
            assertThat(store.notice().orElseThrow()).contains("stopped while it wrote", "library.kept-");
        }
        assertThat(onlyKept()).isEqualTo(found);
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            assertThat(store.notice()).isEmpty();
        }
    }

    @Test
    void aCopyFromAStartThatDidNotGetToLookIsUsedAgain() throws IOException {
        byte[] bytes = leftOpen();
        Path before = UntouchedCopy.take("file:", file());
        assertThat(UntouchedCopy.take("file:", file())).isEqualTo(before);
        assertThat(Files.readAllBytes(before)).isEqualTo(bytes);
        Files.write(folder.resolve("library.before-20260101-100000.mv.db.part"), bytes);
        Files.createDirectory(folder.resolve("repair-1"));
        H2SessionStore.open(folder).close();
        assertThat(names()).containsExactly(LibraryFile.FILE);
    }

    @Test
    void whatTheOpeningLostIsTakenFromTheCopyBeforeIt() throws IOException {
        byte[] whole = leftOpen();
        Files.write(folder.resolve("library.before-20260101-100000.mv.db"), whole);
        Files.write(file(), Arrays.copyOf(whole, whole.length / 2 / BLOCK * BLOCK));
        Salvage.mark(folder);
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            assertThat(store.list(SessionQuery.ALL)).hasSize(SESSIONS + 1);
            assertThat(store.find("s").orElseThrow().turns()).hasSize(1);
            assertThat(store.notice().orElseThrow()).contains("and as it was before as");
        }
        assertThat(names())
                .hasSize(3)
                .filteredOn(name -> name.startsWith("library.damaged-2"))
                .hasSize(2);
    }

    @Test
    void threeCopiesAreKeptAtMostAndTheOldestGoesFirst() throws IOException {
        closed();
        for (int day = 1; day <= 5; day++)
            Files.writeString(folder.resolve("library.kept-2026010" + day + "-100000.mv.db"), "x");
        Path newest = UntouchedCopy.keep(UntouchedCopy.take("file:", file()));
        assertThat(names())
                .containsExactly(
                        "library.kept-20260104-100000.mv.db",
                        "library.kept-20260105-100000.mv.db",
                        newest.getFileName().toString(),
                        LibraryFile.FILE);
    }

    @Test
    void aRepairThatWasStoppedBetweenTwoRenamesBeginsAgain() throws IOException {
        closed();
        Salvage.mark(folder);
        Files.move(file(), folder.resolve("library.damaged-20260101-100000.mv.db"));
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            assertThat(store.repair()).isPresent();
            assertThat(store.list(SessionQuery.ALL)).hasSize(SESSIONS + 1);
        }
    }
}
