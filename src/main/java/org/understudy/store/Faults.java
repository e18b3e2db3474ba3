package org.understudy.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.understudy.practice.library.StoreProblem;
import org.understudy.practice.library.StoreProblem.Kind;

/** What a failure of the database means to the person in front of it. */
final class Faults {
    /** Below this a failed write is put down to a full disk. */
    private static final long NEXT_TO_NOTHING = 256 * 1024;

    private Faults() {}

    static StoreProblem of(Throwable failure, Path folder) {
        if (failure instanceof StoreProblem problem) return problem;
        Kind kind = kind(failure, folder);
        return new StoreProblem(kind, message(kind, folder, failure), failure);
    }

    static Kind kind(Throwable failure, Path folder) {
        if (chain(failure).anyMatch(Faults::diskFull)) return Kind.DISK_FULL;
        if (chain(failure).anyMatch(Faults::locked)) return Kind.LOCKED;
        if (chain(failure).anyMatch(Faults::readOnly)) return Kind.READ_ONLY;
        if (chain(failure).anyMatch(Faults::writeFailed) && usable(folder) < NEXT_TO_NOTHING) return Kind.DISK_FULL;
        if (chain(failure).anyMatch(Faults::damaged)) return Kind.DAMAGED;
        return Kind.OTHER;
    }

    private static String message(Kind kind, Path folder, Throwable failure) {
        return switch (kind) {
            case LOCKED ->
                "The library in " + folder + " is in use by another Understudy. Go to its window, or close it and"
                        + " try again.";
            case READ_ONLY ->
                "The library in " + folder + " cannot be written. Allow writing to this folder, or choose another"
                        + " data folder in the settings.";
            case DISK_FULL ->
                "The disk that holds " + folder + " is full. Free some space and try again; everything kept so far"
                        + " is safe.";
            case DAMAGED ->
                "The library in " + folder + " is damaged. Close Understudy and start it again: the damaged file is"
                        + " then set aside and what can be read is taken over.";
            case NEWER_SCHEMA -> newer(folder).getMessage();
            case OTHER -> "The library in " + folder + " could not do this: " + plainest(failure);
        };
    }

    static StoreProblem newer(Path folder) {
        return new StoreProblem(
                Kind.NEWER_SCHEMA,
                "The library in " + folder + " was written by a newer Understudy. Install that version to open it;"
                        + " nothing was changed.",
                null);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, java.util.Objects::nonNull, Throwable::getCause)
                .limit(20);
    }

    private static boolean diskFull(Throwable failure) {
        if (!(failure instanceof IOException) || failure.getMessage() == null) return false;
        String message = failure.getMessage().toLowerCase(Locale.ROOT);
        return Stream.of("no space left", "not enough space", "disk full", "quota exceeded", "file too large")
                .anyMatch(message::contains);
    }

    private static boolean locked(Throwable failure) {
        return failure instanceof java.nio.channels.OverlappingFileLockException
                || failure instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                || failure instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_FILE_LOCKED;
    }

    private static boolean readOnly(Throwable failure) {
        return failure instanceof AccessDeniedException
                || failure instanceof ReadOnlyFileSystemException
                || failure instanceof java.nio.channels.NonWritableChannelException
                || failure instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY
                || failure instanceof IOException
                        && String.valueOf(failure.getMessage()).matches("(?i).*(permission denied|read-only).*");
    }

    private static boolean writeFailed(Throwable failure) {
        return failure instanceof FileSystemException
                || failure instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED;
    }

    private static boolean damaged(Throwable failure) {
        return switch (failure) {
            case MVStoreException store ->
                switch (store.getErrorCode()) {
                    case DataUtils.ERROR_FILE_CORRUPT,
                            DataUtils.ERROR_CHUNK_NOT_FOUND,
                            DataUtils.ERROR_UNSUPPORTED_FORMAT,
                            DataUtils.ERROR_SERIALIZATION,
                            DataUtils.ERROR_INTERNAL,
                            DataUtils.ERROR_READING_FAILED,
                            DataUtils.ERROR_BLOCK_NOT_FOUND -> true;
                    default -> false;
                };
            case SQLException sql ->
                sql.getErrorCode() == ErrorCode.FILE_CORRUPTED_1
                        || sql.getErrorCode() == ErrorCode.FILE_VERSION_ERROR_1;
            default -> false;
        };
    }

    private static long usable(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException _) {
            return Long.MAX_VALUE;
        }
    }

    private static String plainest(Throwable failure) {
        Throwable last = chain(failure).reduce(failure, (_, next) -> next);
        String message = last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
        return message.lines().findFirst().orElse("").strip();
    }
}
