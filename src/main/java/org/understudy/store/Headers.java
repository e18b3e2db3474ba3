package org.understudy.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The two headers at the beginning of a library file. They say nothing that the pieces behind them do not say too. */
final class Headers {
    private Headers() {}

    /** Writes both anew where neither can be read, after the newest whole piece. Only ever done to a copy. */
    static void mend(Path copy) throws IOException {
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (readable(channel, 0) || readable(channel, Piece.BLOCK)) return;
            List<Piece> pieces = Piece.all(channel);
            Optional<Piece> newest = pieces.stream().filter(Piece::whole).max(Comparator.comparingLong(Piece::version));
            if (newest.isEmpty()) return;
            byte[] header = header(newest.get());
            for (int i = 0; i < 2; i++) {
                ByteBuffer block = ByteBuffer.allocate(Piece.BLOCK).put(header).clear();
                while (block.hasRemaining()) channel.write(block, (long) i * Piece.BLOCK + block.position());
            }
        }
    }

    private static boolean readable(FileChannel channel, long at) throws IOException {
        String text = new String(Piece.read(channel, at, Piece.BLOCK), StandardCharsets.ISO_8859_1);
        return text.startsWith("H:2,") && Piece.addsUp(text);
    }

    private static byte[] header(Piece newest) {
        String line = "H:2,block:" + Long.toHexString(newest.block()) + ",blockSize:" + Integer.toHexString(Piece.BLOCK)
                + ",chunk:" + Long.toHexString(newest.id()) + ",created:0,format:3,version:"
                + Long.toHexString(newest.version());
        return Piece.withSum(line).getBytes(StandardCharsets.ISO_8859_1);
    }
}
