package org.understudy.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system on which only so many more bytes can be written, or none. Files are named {@code short:/path}. */
public final class ShortDisk extends FilePathWrapper {
    static final String PREFIX = "short:";
    private static final AtomicLong LEFT = new AtomicLong(Long.MAX_VALUE);

    private static volatile boolean writable = true;

    static void leave(long bytes) {
        FilePath.register(new ShortDisk());
        LEFT.set(bytes);
        writable = true;
    }

    /** From now on nothing can be written, and the system says so beforehand. */
    static void protect() {
        writable = false;
    }

    @Override
    public boolean canWrite() {
        return writable && super.canWrite();
    }

    @Override
    public String getScheme() {
        return "short";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (!writable && mode.contains("w")) throw new java.nio.file.AccessDeniedException(toString());
        return new PassedOn(super.open(mode)) {
            @Override
            public int write(ByteBuffer from, long position) throws IOException {
                if (LEFT.addAndGet(-from.remaining()) < 0) throw new IOException("No space left on device");
                return super.write(from, position);
            }
        };
    }
}
