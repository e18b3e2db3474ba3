package org.understudy.practice.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.understudy.client.read.Words;
import org.understudy.practice.library.StoreProblem;

/**
 * Questions somebody decided not to answer. Kept as digests: what was asked in a session stays in that session, and goes
 * with it.
 */
public final class LeftOut {
    private final Path file;

    LeftOut(Path file) {
        this.file = file;
    }

    /** The digests that are kept. */
    Set<String> digests() {
        try {
            return new HashSet<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException _) {
            return Set.of();
        } catch (IOException e) {
            throw new StoreProblem(StoreProblem.Kind.OTHER, file + ": cannot be read", e);
        }
    }

    /** Leaves a question out from now on. */
    public void leave(String question) {
        if (digests().contains(digest(question))) return;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, List.of(digest(question)), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new StoreProblem(StoreProblem.Kind.OTHER, file + ": cannot be written", e);
        }
    }

    /** Lists a question again. */
    public void takeBack(String question) {
        List<String> kept =
                digests().stream().filter(d -> !d.equals(digest(question))).toList();
        try {
            if (kept.isEmpty()) Files.deleteIfExists(file);
            else Files.write(file, kept);
        } catch (IOException e) {
            throw new StoreProblem(StoreProblem.Kind.OTHER, file + ": cannot be written", e);
        }
    }

    static String digest(String question) {
        try {
            byte[] words = String.join(" ", Words.of(question)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words))
                    .substring(0, 24);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
