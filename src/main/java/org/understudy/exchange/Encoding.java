package org.understudy.exchange;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * Bytes as text: by byte order mark, else UTF-16 where every other byte of plain letters is zero, else UTF-8, else
 * Windows-1252, which holds all of Latin-1's letters and the curly quotes people type.
 */
final class Encoding {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    private Encoding() {}

    static String decode(byte[] bytes) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) return new String(bytes, 3, bytes.length - 3, UTF_8);
        if (starts(bytes, 0xff, 0xfe)) return new String(bytes, 2, bytes.length - 2, UTF_16LE);
        if (starts(bytes, 0xfe, 0xff)) return new String(bytes, 2, bytes.length - 2, UTF_16BE);
        if (mostlyZero(bytes, 1)) return new String(bytes, UTF_16LE);
        if (mostlyZero(bytes, 0)) return new String(bytes, UTF_16BE);
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, WESTERN);
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xff) != mark[i]) return false;
        return true;
    }

    /** Whether most of the even (0) or odd (1) bytes, and few of the others, are zero. */
    private static boolean mostlyZero(byte[] bytes, int parity) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int there = 0;
        int elsewhere = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] != 0) continue;
            if ((i & 1) == parity) there++;
            else elsewhere++;
        }
        return length >= 8 && there > length / 4 && elsewhere < there / 8 + 1;
    }
}
