package org.understudy.app;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one window to a data folder. The first holds a lock and listens on a socket file in the folder; a second hands
 * over what it was asked to open and goes. No network is involved.
 */
final class SingleInstance implements AutoCloseable {
    private static final int LONGEST = 8192;
    private final FileLock lock;
    private final Optional<ServerSocketChannel> door;
    private final Path socketFile;

    private SingleInstance(FileLock lock, Optional<ServerSocketChannel> door, Path socketFile) {
        this.lock = lock;
        this.door = door;
        this.socketFile = socketFile;
    }

    /**
     * Becomes the one instance of this folder, or hands the request to the one there is.
     *
     * @param request what this start was asked to open; may be empty
     * @param answered hears the requests of later starts
     * @return this instance, or nothing where another has the folder
     * @throws IOException when the folder cannot be written
     */
    static Optional<SingleInstance> claim(Path folder, String request, Consumer<String> answered) throws IOException {
        Files.createDirectories(folder);
        Path socketFile = folder.resolve("instance.sock");
        FileChannel channel =
                FileChannel.open(folder.resolve("instance.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            hand(socketFile, request);
            return Optional.empty();
        }
        return Optional.of(new SingleInstance(lock, open(socketFile, answered), socketFile));
    }

    private static void hand(Path socketFile, String request) {
        try (SocketChannel other = SocketChannel.open(UnixDomainSocketAddress.of(socketFile))) {
            ByteBuffer bytes = ByteBuffer.wrap((request + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) other.write(bytes);
        } catch (IOException | UnsupportedOperationException e) {
            log().warn("another instance holds the data folder but does not answer: {}", e.toString());
        }
    }

    private static Optional<ServerSocketChannel> open(Path socketFile, Consumer<String> answered) {
        try {
            Files.deleteIfExists(socketFile);
            ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            door.bind(UnixDomainSocketAddress.of(socketFile));
            Thread.ofVirtual().name("instance-door").start(() -> listen(door, answered));
            return Optional.of(door);
        } catch (IOException | UnsupportedOperationException e) {
            log().warn("later starts cannot reach this window: {}", e.toString());
            return Optional.empty();
        }
    }

    private static void listen(ServerSocketChannel door, Consumer<String> answered) {
        while (door.isOpen()) {
            try (SocketChannel visitor = door.accept()) {
                byte[] bytes = Channels.newInputStream(visitor).readNBytes(LONGEST);
                answered.accept(new String(bytes, StandardCharsets.UTF_8).strip());
            } catch (AsynchronousCloseException e) {
                return;
            } catch (IOException e) {
                log().warn("a later start could not be heard: {}", e.toString());
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (door.isPresent()) door.get().close();
        Files.deleteIfExists(socketFile);
        lock.release();
        lock.channel().close();
    }

    /** Fetched when there is something to say: setting up the log would hold up every start. */
    private static Logger log() {
        return LoggerFactory.getLogger(SingleInstance.class);
    }
}
