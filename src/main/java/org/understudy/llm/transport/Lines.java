package org.understudy.llm.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bytes as they come, cut into lines. A letter or a line may be spread over any number of pieces. */
final class Lines {
    private static final int LONGEST = 4 << 20;
    private final ByteArrayOutputStream open = new ByteArrayOutputStream();

    /** The lines that these bytes complete. */
    List<String> add(byte[] bytes) throws Framing.Garbled {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] != '\n') continue;
            open.write(bytes, from, at - from);
            lines.add(take());
            from = at + 1;
        }
        open.write(bytes, from, bytes.length - from);
        if (open.size() > LONGEST) throw new Framing.Garbled("a line of more than " + LONGEST + " bytes");
        return lines;
    }

    /** What is left at the end without a line end. */
    Optional<String> rest() throws Framing.Garbled {
        return open.size() == 0 ? Optional.empty() : Optional.of(take());
    }

    private String take() throws Framing.Garbled {
        byte[] bytes = open.toByteArray();
        open.reset();
        try {
            String line = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        } catch (CharacterCodingException _) {
            throw new Framing.Garbled("a line that is not UTF-8, " + bytes.length + " bytes");
        }
    }
}
