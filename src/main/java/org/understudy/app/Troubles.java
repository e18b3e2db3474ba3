package org.understudy.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.understudy.casebook.CaseProblem;
import org.understudy.i18n.Words;
import org.understudy.practice.UnsayableLine;
import org.understudy.practice.library.StoreProblem;
import org.understudy.ui.common.Dialogs;
import org.understudy.ui.common.Notices;

/** The one funnel for failures: expected ones are told in plain words, bugs get a code and their details. */
final class Troubles {
    private final Notices notices;
    private final Dialogs dialogs;

    Troubles(Notices notices, Dialogs dialogs) {
        this.notices = notices;
        this.dialogs = dialogs;
    }

    /** Tells about a failure. Call on the FX thread. */
    void tell(Throwable failure) {
        if (expected(failure)) {
            log().info("expected failure: {}", failure.getClass().getSimpleName());
            notices.trouble(failure.getMessage());
            return;
        }
        ErrorCode code = ErrorCode.of(failure);
        log().error("bug {}: {}", code.text(), trace(failure));
        notices.trouble(
                Words.of("trouble.bug", code.text()),
                Words.of("trouble.copy"),
                () -> dialogs.copyToClipboard(details(code, failure)));
    }

    private static boolean expected(Throwable failure) {
        return failure instanceof StoreProblem
                || failure instanceof CaseProblem
                || failure instanceof UnsayableLine
                || failure instanceof IOException;
    }

    private static String details(ErrorCode code, Throwable failure) {
        return "Understudy 1.0.0, code " + code.text() + "\n"
                + "Java " + System.getProperty("java.version") + ", JavaFX " + System.getProperty("javafx.version")
                + ", " + System.getProperty("os.name") + " " + System.getProperty("os.version") + "\n\n"
                + trace(failure);
    }

    /** Where it happened, without messages: a message may hold what somebody said. */
    private static String trace(Throwable failure) {
        StringWriter out = new StringWriter();
        PrintWriter lines = new PrintWriter(out);
        for (Throwable t = failure; t != null; t = t.getCause() == t ? null : t.getCause()) {
            lines.println(t.getClass().getName());
            for (StackTraceElement frame : t.getStackTrace()) lines.println("    at " + frame);
        }
        return out.toString();
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Troubles.class);
    }
}
