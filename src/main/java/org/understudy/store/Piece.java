package org.understudy.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/**
 * What H2 has written at one time, as the file itself tells: its first line says what it is, its last 128 bytes say so
 * again, with a check sum.
 *
 * @param block where it begins, in blocks from the beginning of the file
 * @param version grows with every writing
 * @param whole whether its end is there too
 */
record Piece(long id, long block, long version, boolean whole) {
    /** H2's file in blocks of so many bytes; the first two hold the same header. */
    static final int BLOCK = 4096;

    private static final int FOOTER = 128;
    private static final String SUM = ",fletcher:";

    /** Every piece that begins somewhere in the file, those that are no longer needed too. */
    static List<Piece> all(FileChannel channel) throws IOException {
        List<Piece> found = new ArrayList<>();
        long blocks = (channel.size() + BLOCK - 1) / BLOCK;
        for (long block = 2; block < blocks; block++) {
            Optional<Map<String, String>> line = line(read(channel, block * BLOCK, BLOCK));
            if (line.isPresent()) found.add(of(channel, block, line.get()));
        }
        return found;
    }

    private static Piece of(FileChannel channel, long block, Map<String, String> line) throws IOException {
        long id = number(line, "chunk");
        long version = number(line, "version");
        return new Piece(id, block, version, ends(channel, id, version, block + number(line, "len")));
    }

    private static boolean ends(FileChannel channel, long id, long version, long nextBlock) throws IOException {
        if (nextBlock * BLOCK > channel.size()) return false;
        byte[] footer = read(channel, nextBlock * BLOCK - FOOTER, FOOTER);
        String text = new String(footer, StandardCharsets.ISO_8859_1);
        return addsUp(text)
                && line(footer)
                        .filter(map -> number(map, "chunk") == id && number(map, "version") == version)
                        .isPresent();
    }

    /** Whether a line is followed by its own check sum. */
    static boolean addsUp(String text) {
        int sum = text.lastIndexOf(SUM);
        return sum > 0 && text.substring(sum + SUM.length()).strip().equals(checkSum(text.substring(0, sum)));
    }

    /** A line with its check sum behind it, as H2 writes it. */
    static String withSum(String line) {
        return line + SUM + checkSum(line) + "\n";
    }

    private static String checkSum(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
        return Integer.toHexString(DataUtils.getFletcher32(bytes, 0, bytes.length));
    }

    private static Optional<Map<String, String>> line(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        if (!text.startsWith("chunk:") || end < 0) return Optional.empty();
        try {
            Map<String, String> map = DataUtils.parseMap(text.substring(0, end).strip());
            return map.containsKey("version") ? Optional.of(map) : Optional.empty();
        } catch (MVStoreException _) {
            return Optional.empty();
        }
    }

    private static long number(Map<String, String> map, String key) {
        return hex(map, key).orElse(0L);
    }

    /** A number is there as one or as it is written, in hexadecimal. */
    static Optional<Long> hex(Map<String, ?> map, String key) {
        try {
            return Optional.ofNullable(map.get(key))
                    .map(value -> value instanceof Number n ? n.longValue() : Long.parseLong(value.toString(), 16));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    static byte[] read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {}
        return bytes.array();
    }
}
