package org.understudy.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.h2.store.fs.FilePath;

/**
 * A byte copy of a library that was not closed, made before H2 may change the file. It is {@code library.before-DATE}
 * until what became of the file is known, and is then removed, or kept as {@code library.kept-DATE} where something
 * may be in it that the library no longer holds.
 */
final class UntouchedCopy {
    /** So many are kept at most; the oldest goes first. */
    static final int MOST = 3;

    private static final String BEFORE = "library.before-";
    private static final String KEPT = "library.kept-";
    private static final String END = ".mv.db";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    /** What a disk should still have free beside a copy. */
    private static final long ROOM = 4L << 20;

    private static final int PROBE = 64 << 10;

    private UntouchedCopy() {}

    /** One that was made at a start that did not get as far as looking what had become of the file. */
    static Optional<Path> pending(Path folder) throws IOException {
        return named(folder, BEFORE).stream().findFirst();
    }

    /**
     * The pending copy, or a new one. It appears under its name only when all of it is on the disk.
     *
     * @throws IOException when there is no room; nothing is left behind then
     */
    static Path take(String fileSystem, Path file) throws IOException {
        Optional<Path> pending = pending(file.getParent());
        if (pending.isPresent()) return pending.get();
        needRoom(file.getParent(), Files.size(file));
        Path copy = free(file.getParent(), BEFORE);
        Path part = copy.resolveSibling(copy.getFileName() + ".part");
        try {
            write(fileSystem, file, part);
            Files.move(part, copy);
        } finally {
            Files.deleteIfExists(part);
        }
        Swap.syncFolder(file.getParent());
        return copy;
    }

    /** @throws IOException when so many bytes would all but fill the disk */
    static void needRoom(Path folder, long bytes) throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() < bytes + ROOM)
            throw new IOException("No space left on device for a copy of the library");
    }

    /** @throws IOException when the disk is full by now */
    static void tryRoom(String fileSystem, Path file) throws IOException {
        try (FileChannel out = FilePath.get(fileSystem + file).open("rw")) {
            out.write(ByteBuffer.allocate(PROBE), 0);
        }
        Files.delete(file);
    }

    /** Copies all bytes and returns when they are on the disk. */
    static void write(String fileSystem, Path from, Path to) throws IOException {
        try (FileChannel in = FilePath.get(fileSystem + from).open("r");
                FileChannel out = FilePath.get(fileSystem + to).open("rw")) {
            ByteBuffer bytes = ByteBuffer.allocate(1 << 20);
            long at = 0;
            while (in.read(bytes, at) > 0) {
                bytes.flip();
                while (bytes.hasRemaining()) at += out.write(bytes, at);
                bytes.clear();
            }
            out.force(true);
        }
    }

    /** Keeps a copy for good and lets the oldest go where there are too many. */
    static Path keep(Path copy) throws IOException {
        Path kept = Files.move(copy, free(copy.getParent(), KEPT));
        List<Path> all = named(copy.getParent(), KEPT);
        for (int i = 0; i < all.size() - MOST; i++) Files.delete(all.get(i));
        Swap.syncFolder(copy.getParent());
        return kept;
    }

    /** A name with the date in it that nothing has yet. */
    static Path free(Path folder, String beginning) {
        String stamp = LocalDateTime.now().format(STAMP);
        Path name = folder.resolve(beginning + stamp + END);
        for (int i = 2; Files.exists(name); i++) name = folder.resolve(beginning + stamp + "-" + i + END);
        return name;
    }

    /** Files that begin so, oldest first. */
    static List<Path> named(Path folder, String beginning) throws IOException {
        try (var files = Files.newDirectoryStream(folder, beginning + "*" + END)) {
            List<Path> found = new java.util.ArrayList<>();
            files.forEach(found::add);
            found.sort(java.util.Comparator.comparing(
                            (Path file) -> file.getFileName().toString().substring(0, beginning.length() + 15))
                    .thenComparing(file -> file.getFileName().toString().length())
                    .thenComparing(Path::getFileName));
            return found;
        }
    }
}
