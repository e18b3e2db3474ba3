package org.understudy.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jdbi.v3.core.Handle;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.library.StoreProblem;
import org.understudy.practice.library.StoreProblem.Kind;

/** A backup: a zip archive that holds {@code library.mv.db} and nothing else. */
final class BackupFile {
    /** A library larger than this is not taken from a backup; it would be a trap, not a library. */
    private static final long LARGEST = 16L << 30;

    private BackupFile() {}

    static void write(Handle handle, Path target) throws IOException {
        Path file = target.toAbsolutePath();
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            handle.execute("BACKUP TO '" + part.toString().replace("'", "''") + "'");
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Swap.syncFolder(file.getParent());
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Unpacks a backup into a folder of its own and reads all of it once, so that a bad one is found before anything is
     * replaced.
     *
     * @param context stops it while nothing is replaced yet
     * @return the library file
     */
    static Path unpack(Path backup, Path folder, JobContext context) throws IOException {
        Path file = folder.resolve(LibraryFile.FILE);
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            ZipEntry entry = zip.getEntry(LibraryFile.FILE);
            if (entry == null) throw not(backup, "it does not hold a library", null);
            if (entry.getSize() > LARGEST) throw not(backup, "it is too large", null);
            CRC32 sum = new CRC32();
            try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum);
                    FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                in.transferTo(new Capped(java.nio.channels.Channels.newOutputStream(out), LARGEST));
                out.force(true);
            }
            if (sum.getValue() != entry.getCrc()) throw new ZipException("the check sum is wrong");
        } catch (ZipException e) {
            throw not(backup, "it is damaged or another kind of file", e);
        } catch (java.nio.file.NoSuchFileException | java.io.FileNotFoundException e) {
            throw new StoreProblem(Kind.OTHER, "There is no backup " + backup + ". Check the name.", e);
        }
        check(backup, folder, context);
        context.stopIfCancelled();
        return file;
    }

    private static void check(Path backup, Path folder, JobContext context) {
        LibraryFile copy = new LibraryFile(folder, "file:");
        try {
            copy.connect();
            java.util.List<String> faults = Checkup.of(copy.handle(), context);
            if (!faults.isEmpty()) throw not(backup, faults.getFirst(), null);
            copy.close();
        } catch (CancellationException e) {
            copy.abandon();
            throw e;
        } catch (SQLException | RuntimeException e) {
            copy.abandon();
            if (e instanceof StoreProblem problem && problem.kind() == Kind.NEWER_SCHEMA)
                throw new StoreProblem(
                        Kind.NEWER_SCHEMA,
                        "The backup " + backup + " was written by a newer Understudy. Install that version to restore"
                                + " it; nothing was changed.",
                        e);
            if (e instanceof StoreProblem problem) throw problem;
            throw not(backup, "it is damaged", e);
        }
    }

    private static StoreProblem not(Path backup, String why, Throwable cause) {
        return new StoreProblem(
                Kind.DAMAGED, backup + " cannot be restored: " + why + ". The library is as it was.", cause);
    }

    /** Stops a stream that grows past every promise. */
    private static final class Capped extends java.io.FilterOutputStream {
        private long left;

        Capped(java.io.OutputStream out, long most) {
            super(out);
            this.left = most;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            left -= length;
            if (left < 0) throw new ZipException("too large");
            out.write(bytes, from, length);
        }
    }
}
