package org.understudy.app;

import java.util.Locale;

/**
 * A short stable name for a bug, the same wherever the same thing breaks: what was thrown, where, and from where. It
 * holds nothing of what anybody said.
 */
record ErrorCode(String text) {
    static ErrorCode of(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) root = root.getCause();
        StackTraceElement[] frames = root.getStackTrace();
        int where = frames.length == 0 ? 0 : frame(frames[0]);
        int ours = 0;
        for (StackTraceElement frame : frames) {
            if (frame.getClassName().startsWith("org.understudy.")) {
                ours = frame(frame);
                break;
            }
        }
        return new ErrorCode(part(root.getClass().getName().hashCode()) + "-" + part(where) + "-" + part(ours));
    }

    private static int frame(StackTraceElement frame) {
        return (frame.getClassName() + "#" + frame.getMethodName()).hashCode();
    }

    private static String part(int hash) {
        String text = Integer.toUnsignedString(hash, 36).toUpperCase(Locale.ROOT);
        return ("0000" + text).substring(text.length());
    }
}
