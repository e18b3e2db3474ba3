package org.understudy.practice;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.Weights;

/**
 * Which coder is used: the one that ships, or one a program fitted to its own transcripts. A fitted coder is in use where
 * its file lies in the data folder.
 */
public final class CoderChoice {
    private static final String FILE = "coder.bin";
    private static final String ACCOUNT = ".json";

    /**
     * What is known of a fitted coder.
     *
     * @param figures what fitting gained, as {@code coder train} wrote it down; empty where it is not there
     */
    public record Fitted(Path file, Map<String, Object> figures) {}

    private final Path folder;

    /** @param folder where settings and library are kept */
    public CoderChoice(Path folder) {
        this.folder = folder;
    }

    /** Where the account of a fit is kept beside its weights. */
    public static Path accountOf(Path weights) {
        return weights.resolveSibling(weights.getFileName() + ACCOUNT);
    }

    /** The coder to work with; the shipped one where none is fitted or the file cannot be read. */
    public BuiltInCoder coder() {
        Optional<Path> file = file();
        if (file.isEmpty()) return BuiltInCoder.load();
        try {
            return read(file.get());
        } catch (IOException _) {
            return BuiltInCoder.load();
        }
    }

    /**
     * The coder in a file.
     *
     * @throws IOException where the file is not a coder's weights; the message says which
     */
    public static BuiltInCoder read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return BuiltInCoder.with(Weights.read(in));
        } catch (IOException | RuntimeException e) {
            throw new IOException(
                    file + ": cannot be read as a fitted coder; make it with `understudy coder train`", e);
        }
    }

    /** The fitted coder in use, if it can be read. */
    public Optional<Fitted> fitted() {
        return file().filter(CoderChoice::readable).map(f -> new Fitted(f, figures(accountOf(f))));
    }

    /**
     * Uses a fitted coder from the next start on; the file is copied.
     *
     * @throws IOException where it is not a coder's weights, or cannot be copied; what was in use stays
     */
    public void use(Path weights) throws IOException {
        read(weights);
        Files.createDirectories(folder);
        Path account = accountOf(weights);
        Files.deleteIfExists(accountOf(folder.resolve(FILE)));
        if (Files.isRegularFile(account)) copy(account, accountOf(folder.resolve(FILE)));
        copy(weights, folder.resolve(FILE));
    }

    /** Goes back to the shipped coder from the next start on. */
    public void useShipped() throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
        Files.deleteIfExists(accountOf(folder.resolve(FILE)));
    }

    private Optional<Path> file() {
        return Optional.of(folder.resolve(FILE)).filter(Files::isRegularFile);
    }

    private static boolean readable(Path file) {
        try {
            read(file);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> figures(Path account) {
        if (!Files.isRegularFile(account)) return Map.of();
        try {
            return new ObjectMapper().readValue(account.toFile(), Map.class);
        } catch (IOException _) {
            return Map.of();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Path part = Files.createTempFile(to.getParent(), ".understudy-", ".part");
        try {
            Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
