package org.understudy.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts another file in a file's place so that a crash at any moment leaves one of the two there, whole. */
final class Swap {
    private Swap() {}

    static Path old(Path file) {
        return file.resolveSibling("library.replaced.mv.db");
    }

    /** The file's old self stays beside it until {@link #keep} or {@link #undo}. */
    static void in(Path file, Path replacement) throws IOException {
        if (Files.exists(file)) Files.move(file, old(file), StandardCopyOption.REPLACE_EXISTING);
        Files.move(replacement, file, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(file.getParent());
    }

    static void keep(Path file) throws IOException {
        Files.deleteIfExists(old(file));
        syncFolder(file.getParent());
    }

    static void undo(Path file) throws IOException {
        if (Files.exists(old(file))) Files.move(old(file), file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** After a crash between the two moves, the old file is put back; after the second, it is no longer needed. */
    static void finishInterrupted(Path file) throws IOException {
        if (!Files.exists(old(file))) return;
        if (Files.exists(file)) Files.delete(old(file));
        else Files.move(old(file), file);
    }

    /** Makes renames in this folder last; where the system cannot open folders, it does so by itself. */
    static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            return;
        }
    }
}
