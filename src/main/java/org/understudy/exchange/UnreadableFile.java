package org.understudy.exchange;

import java.io.IOException;

/** A file cannot be read; the message says where (file:line), what, and what to do. */
public final class UnreadableFile extends IOException {
    public UnreadableFile(String message) {
        super(message);
    }

    static UnreadableFile at(String source, long line, String what) {
        return new UnreadableFile(source + ":" + line + ": " + what);
    }
}
