package org.understudy.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A program that appends turns, says which are kept, then writes half of what it wants to write, says so, and waits to
 * be killed.
 */
public final class HalfWrite extends FilePathWrapper {
    private static final int TURNS = 30;
    private static final PrintStream OUT = System.out;

    private static volatile boolean halve;

    public static void main(String[] args) {
        System.setOut(System.err);
        FilePath.register(new HalfWrite());
        H2SessionStore store = H2SessionStore.open(Path.of(args[0]), "half:");
        store.save(Sessions.open("s"));
        for (int i = 0; i < TURNS; i++) {
            store.append("s", Sessions.turn(i, "said as turn " + i + " " + "and more ".repeat(400)));
            OUT.println("turn " + i);
        }
        halve = true;
        store.append("s", Sessions.turn(TURNS, "never acknowledged " + "and more ".repeat(4000)));
        OUT.println("written after all");
    }

    @Override
    public String getScheme() {
        return "half";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new PassedOn(super.open(mode)) {
            @Override
            public int write(ByteBuffer from, long position) throws IOException {
                if (!halve || position < 2 * Piece.BLOCK || from.remaining() < 3 * Piece.BLOCK)
                    return super.write(from, position);
                from.limit(from.position() + from.remaining() / 2);
                super.write(from, position);
                OUT.println("half");
                while (true) LockSupport.park();
            }
        };
    }
}
