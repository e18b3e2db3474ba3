package org.understudy.ui.watch;

import java.util.Locale;
import org.understudy.client.read.Words;
import org.understudy.practice.Rehearsal.Exchange;

/** How fast a session is played to somebody who watches. */
public enum Pace {
    SLOW(0.42),
    READING(0.24),
    FAST(0.06),
    AT_ONCE(0);

    private final double secondsPerWord;

    Pace(double secondsPerWord) {
        this.secondsPerWord = secondsPerWord;
    }

    /** How long an exchange stays before the next one comes. */
    double seconds(Exchange exchange) {
        int words = Words.count(exchange.asked().text())
                + Words.count(exchange.answered().text());
        return secondsPerWord == 0 ? 0 : 0.6 + words * secondsPerWord;
    }

    String key() {
        return "watch.pace." + name().toLowerCase(Locale.ROOT);
    }
}
