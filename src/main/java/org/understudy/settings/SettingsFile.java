package org.understudy.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings in use and the file they are kept in. A change counts at once and is written a moment later, many
 * changes as one; the file is replaced as a whole, so that it is never half written. A file that cannot be read is set
 * aside and never stops the start. Safe to share between threads; listeners hear a change on the thread that made it.
 */
public final class SettingsFile implements AutoCloseable {
    private static final long DELAY_MILLIS = 400;

    private final Path file;
    private final ObjectNode asRead;
    private final Optional<Path> setAside;
    private final List<Consumer<Settings>> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("settings").factory());
    private final Object writing = new Object();
    private Settings current;
    private Settings written;
    private ScheduledFuture<?> due;

    private SettingsFile(Path file, ObjectNode asRead, Optional<Path> setAside) {
        this.file = file;
        this.asRead = asRead;
        this.setAside = setAside;
        this.current = SettingsJson.read(asRead);
        this.written = current;
    }

    /** Reads the file, or begins with the defaults where there is none or it cannot be read. */
    public static SettingsFile open(Path file) {
        Path path = file.toAbsolutePath();
        try {
            if (Files.notExists(path)) return new SettingsFile(path, SettingsJson.empty(), Optional.empty());
            return new SettingsFile(path, SettingsJson.parse(Files.readAllBytes(path)), Optional.empty());
        } catch (IOException | RuntimeException e) {
            log().warn("the settings cannot be read; beginning with the defaults", e);
            return new SettingsFile(path, SettingsJson.empty(), setAside(path));
        }
    }

    /** What keeps this file from being read, without touching it; nothing where it can be, or is not there. */
    public static Optional<String> problem(Path file) {
        try {
            if (Files.exists(file)) SettingsJson.parse(Files.readAllBytes(file));
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static Optional<Path> setAside(Path file) {
        String stamp = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT));
        try {
            return Optional.of(Files.move(file, file.resolveSibling(file.getFileName() + ".damaged-" + stamp)));
        } catch (IOException e) {
            log().warn("setting the damaged settings aside", e);
            return Optional.empty();
        }
    }

    /** Where a file that could not be read was moved. */
    public Optional<Path> setAside() {
        return setAside;
    }

    public synchronized Settings current() {
        return current;
    }

    /** Changes the settings and returns them as they are then. */
    public Settings change(UnaryOperator<Settings> change) {
        Settings changed;
        synchronized (this) {
            changed = change.apply(current);
            if (changed.equals(current)) return current;
            current = changed;
            if (due != null) due.cancel(false);
            if (!writer.isShutdown()) due = writer.schedule(this::save, DELAY_MILLIS, TimeUnit.MILLISECONDS);
        }
        listeners.forEach(listener -> listener.accept(changed));
        return changed;
    }

    /** Tells this listener of every change from now on. */
    public void onChange(Consumer<Settings> listener) {
        listeners.add(listener);
    }

    /** Writes now what is not written yet; a file that cannot be written is logged, and tried again at the next change. */
    public void save() {
        synchronized (writing) {
            Settings now = current();
            if (now.equals(written)) return;
            try {
                replace(SettingsJson.write(now, asRead));
                written = now;
            } catch (IOException e) {
                log().warn("the settings cannot be written to {}", file, e);
            }
        }
    }

    private void replace(byte[] json) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.write(java.nio.ByteBuffer.wrap(json));
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public void close() {
        writer.shutdown();
        save();
    }

    /** Fetched when there is something to say: setting up the log would hold up every start. */
    private static Logger log() {
        return LoggerFactory.getLogger(SettingsFile.class);
    }
}
