package org.understudy.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** A command cannot go on; the message says what, where (file:line) and what to do. */
public final class Problem extends RuntimeException {
    private final int exitCode;

    private Problem(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** Wrong usage or unreadable input: exit code 2. */
    public static Problem input(String message) {
        return new Problem(2, message);
    }

    /** The work itself found problems: exit code 1. */
    public static Problem found(String message) {
        return new Problem(1, message);
    }

    /** A file that cannot be read or written, in words that name it; the system's own are often its name alone. */
    static Problem file(IOException e) {
        String name = e instanceof FileSystemException f && f.getFile() != null ? f.getFile() : "";
        return switch (e) {
            case NoSuchFileException _ -> input(name + ": there is no such file or folder; check the name");
            case FileAlreadyExistsException _ ->
                input(name + ": is there already and is no folder; choose another name");
            case AccessDeniedException _ -> input(name + ": may not be read or written by you; check its permissions");
            case CharacterCodingException _ -> input("a file is not UTF-8 text; save it as UTF-8 and try again");
            default -> input(e.getMessage());
        };
    }

    public int exitCode() {
        return exitCode;
    }
}
