package org.understudy.practice.opinion;

import java.util.Locale;
import java.util.Optional;
import org.understudy.session.Evidence;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/** Finds the words of a quote in a session: letter for letter, but for capitals, kinds of quotation marks and the ends. */
final class LiteralQuote {
    /** Characters below which words are found anywhere and prove nothing. */
    private static final int SHORTEST = 6;

    private LiteralQuote() {}

    /** The words as they stand in the first turn that has them. */
    static Optional<Evidence> find(String quote, Session session) {
        String wanted = plain(quote)
                .strip()
                .replaceAll("^(\\[?\\d+]?[:.)]? *)?((counselor|client): *)?[\"']?|[\"'.…]+$", "")
                .strip();
        if (wanted.length() < SHORTEST) return Optional.empty();
        for (Turn turn : session.turns()) {
            int at = plain(turn.text()).indexOf(wanted);
            if (at >= 0)
                return Optional.of(Evidence.supporting(turn.index(), turn.text().substring(at, at + wanted.length())));
        }
        return Optional.empty();
    }

    /** The same length as before, so that places stay places. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('\n', ' ');
    }
}
