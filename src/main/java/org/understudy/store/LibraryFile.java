package org.understudy.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.library.StoreProblem;
import org.understudy.practice.library.StoreProblem.Kind;

/** The file {@code library.mv.db} in the data folder, and the one connection to it. Not safe to share between threads. */
final class LibraryFile {
    static final String NAME = "library";
    static final String FILE = NAME + ".mv.db";

    private static final Logger LOG = LoggerFactory.getLogger(LibraryFile.class);
    /** Nothing waits in memory, nothing is written beside the file, and the program itself decides when it closes. */
    private static final String SETTINGS =
            ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0" + ";DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=16384";

    private static final long LARGE = 32L << 20;
    private static final long LIVE_PERCENT = 30;

    private final Path folder;
    private final String fileSystem;
    private Handle handle;
    private boolean closed;
    private boolean opened;
    private Optional<Repair> repair = Optional.empty();
    private Optional<String> notice = Optional.empty();

    /** @param fileSystem prefix of H2's name for the file system, {@code file:} but for tests of faults */
    LibraryFile(Path folder, String fileSystem) {
        this.folder = folder.toAbsolutePath().normalize();
        this.fileSystem = fileSystem;
    }

    Path folder() {
        return folder;
    }

    Path path() {
        return folder.resolve(FILE);
    }

    String fileSystem() {
        return fileSystem;
    }

    /** What was repaired when the file was last opened with a need for it. */
    Optional<Repair> repair() {
        return repair;
    }

    /** What the person should know about how the file was found. */
    Optional<String> notice() {
        return notice;
    }

    /**
     * Opens the file, making or migrating it where needed, and repairing it where it is damaged. Before H2 may change
     * a file that was not closed, a copy of it is kept until all that H2 made of it has been read.
     */
    void open() {
        try {
            openOrRepair();
            opened = true;
        } catch (IOException | SQLException | RuntimeException e) {
            abandon();
            throw Faults.of(e, folder);
        }
    }

    private void openOrRepair() throws IOException, SQLException {
        prepareFolder();
        Swap.finishInterrupted(path());
        Salvage.finishInterrupted(path());
        Look look = Look.at(fileSystem, path());
        if (Files.exists(Salvage.marker(folder)) && look != Look.NEW) look = Look.DAMAGED;
        // A failure of this program's own, say on a full disk, has left it open; nothing has happened to the file
        // since.
        Optional<Path> copy = look.leftOpen() && !opened
                ? Optional.of(UntouchedCopy.take(fileSystem, path()))
                : UntouchedCopy.pending(folder);
        if (look == Look.DAMAGED || !connectedToAll(copy, look)) {
            LOG.warn("the library is damaged");
            abandon();
            Repair done = Salvage.repair(this, copy);
            repair = Optional.of(done);
            notice = Optional.of(done.message());
            connect();
        }
        if (!opened) Salvage.sweep(folder);
    }

    /** Whether the file can be opened and, where there is a copy of it, read to the end; then that need not be kept. */
    private boolean connectedToAll(Optional<Path> copy, Look look) throws IOException, SQLException {
        try {
            connect();
            if (copy.isEmpty()) return true;
            List<String> faults = Checkup.of(handle, JobContext.UNWATCHED);
            faults.forEach(fault -> LOG.warn("after a stop: {}", fault));
            if (!faults.isEmpty()) return false;
            sync();
        } catch (SQLException | RuntimeException e) {
            if (Faults.kind(e, folder) != Kind.DAMAGED) throw e;
            LOG.warn("opening the library", e);
            return false;
        }
        if (look != Look.CUT_SHORT) Files.delete(copy.get());
        else notice = Optional.of(cutShort(sessions(), UntouchedCopy.keep(copy.get())));
        return true;
    }

    private int sessions() {
        return handle.createQuery("SELECT COUNT(*) FROM session")
                .mapTo(Integer.class)
                .one();
    }

    private static String cutShort(int sessions, Path kept) {
        return "Understudy was stopped while it wrote, and the end of the library cannot be read. "
                + (sessions == 1 ? "1 session is" : sessions + " sessions are")
                + " there. The library as it was found is kept as " + kept
                + "; if something is missing, restore a backup, or keep that file for somebody who can look into it.";
    }

    private void prepareFolder() throws IOException {
        if (folder.toString().contains(";"))
            throw new StoreProblem(
                    Kind.OTHER, "The data folder " + folder + " has a \";\" in its name; choose another.", null);
        Files.createDirectories(folder);
        if (!Files.isWritable(folder) || Files.exists(path()) && !Files.isWritable(path()))
            throw new java.nio.file.AccessDeniedException(path().toString());
    }

    /** Connects and brings the tables up to date. */
    void connect() throws SQLException {
        handle = Jdbi.create(org.h2.Driver.load().connect(url(), new Properties()))
                .open();
        // What was said does not belong in messages and logs.
        handle.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        if (handle.createQuery("CALL READONLY()").mapTo(Boolean.class).one())
            throw Faults.of(new java.nio.file.ReadOnlyFileSystemException(), folder);
        int version = Schema.version(handle);
        if (version > Schema.VERSION) throw Faults.newer(folder);
        if (version == 0) Schema.clearUnfinished(handle);
        if (version < Schema.VERSION) {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL(url());
            Schema.migrate(source);
        }
    }

    private String url() {
        return url(fileSystem + folder.resolve(NAME));
    }

    static String url(String file) {
        return "jdbc:h2:" + file + SETTINGS;
    }

    /** The open connection; opens it again when a failure has closed it. */
    Handle handle() {
        if (closed) throw new StoreProblem(Kind.OTHER, "The library has been closed.", null);
        if (handle == null) open();
        return handle;
    }

    /** Returns when everything committed is on the disk itself. */
    void sync() {
        handle.execute("CHECKPOINT SYNC");
    }

    /** Closes the file and writes it anew, holding only what is still there; then opens it again. */
    void rewrite() throws SQLException {
        shutDown("SHUTDOWN DEFRAG");
        connect();
    }

    /** Closes for good. */
    void close() {
        closed = true;
        release();
    }

    /** Closes the file; it can be opened again. */
    void release() {
        if (handle == null) return;
        try {
            shutDown(mostlyDead() ? "SHUTDOWN DEFRAG" : "SHUTDOWN");
        } catch (SQLException | RuntimeException e) {
            LOG.warn("closing the library", e);
            abandon();
        }
    }

    /** Whether most of a large file is old states that nothing needs, as after a large import. */
    private boolean mostlyDead() {
        Map<String, Long> state = handle.createQuery(
                        "SELECT setting_name, setting_value FROM information_schema.settings WHERE setting_name IN"
                                + " ('info.FILE_SIZE', 'info.CHUNKS_FILL_RATE')")
                .map((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return state.getOrDefault("info.FILE_SIZE", 0L) > LARGE
                && state.getOrDefault("info.CHUNKS_FILL_RATE", 100L) < LIVE_PERCENT;
    }

    private void shutDown(String command) throws SQLException {
        Connection connection = handle.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
        handle = null;
        connection.close();
    }

    /** Lets go of a connection that has failed; what was committed is on disk. */
    void abandon() {
        Handle old = handle;
        handle = null;
        if (old == null) return;
        try {
            Connection connection = old.getConnection();
            if (!connection.isClosed()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SHUTDOWN IMMEDIATELY");
                }
            }
            connection.close();
        } catch (SQLException | RuntimeException e) {
            LOG.debug("letting go of a failed connection", e);
        }
    }
}
