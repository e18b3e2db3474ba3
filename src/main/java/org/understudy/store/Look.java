package org.understudy.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FilePath;
import org.understudy.practice.library.StoreProblem.Kind;

/**
 * What can be seen of a library file while nothing of it is changed. H2 itself cuts off, when it opens a file for
 * writing, what it cannot read; opened for reading only it says first how far back it would go.
 */
enum Look {
    /** There is no file, or nothing in it. */
    NEW,
    /** Closed as it should be, and whole as far as opening it reads. */
    CLOSED,
    /** Not closed: the program or the machine stopped. */
    LEFT_OPEN,
    /** Not closed, and in the middle of writing something that nobody was told is kept. */
    CUT_SHORT,
    /** Something that had been written can no longer be read. */
    DAMAGED;

    private static final int BLOCK = Piece.BLOCK;

    /** @throws MVStoreException when another program has the file */
    static Look at(String fileSystem, Path path) throws IOException {
        FilePath file = FilePath.get(fileSystem + path);
        if (!file.exists() || file.size() == 0) return NEW;
        try (MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .readOnly()
                .autoCommitDisabled()
                .open()) {
            long version = store.getCurrentVersion();
            Map<String, Object> header = store.getStoreHeader();
            if (version < Piece.hex(header, "version").orElse(0L)) return DAMAGED;
            try (FileChannel channel = file.open("r")) {
                if (Piece.hex(header, "clean").orElse(0L) != 0 && headersAgree(channel)) return CLOSED;
                return beyond(channel, version);
            }
        } catch (MVStoreException e) {
            if (Faults.kind(e, path.getParent()) == Kind.DAMAGED) return DAMAGED;
            throw e;
        }
    }

    boolean leftOpen() {
        return this == LEFT_OPEN || this == CUT_SHORT;
    }

    private static boolean headersAgree(FileChannel channel) throws IOException {
        byte[] headers = Piece.read(channel, 0, 2 * BLOCK);
        return Arrays.equals(headers, 0, BLOCK, headers, BLOCK, 2 * BLOCK);
    }

    /** Whether pieces lie in the file that are newer than the version that can be opened. */
    private static Look beyond(FileChannel channel, long version) throws IOException {
        Look found = LEFT_OPEN;
        for (Piece piece : Piece.all(channel)) {
            if (piece.version() <= version) continue;
            if (piece.whole()) return DAMAGED;
            found = CUT_SHORT;
        }
        return found;
    }
}
