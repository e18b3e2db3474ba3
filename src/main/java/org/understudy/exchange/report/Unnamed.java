package org.understudy.exchange.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.exchange.Deidentified;
import org.understudy.session.Session;

/** A page whose words no longer point at people; its tags, its style and its drawings stay as they are. */
final class Unnamed {
    private static final Pattern WORDS = Pattern.compile("(?s)<style>.*?</style>|<[^>]*>|([^<]+)");

    private Unnamed() {}

    static String page(String page, List<Session> sessions) {
        Deidentified without = Deidentified.of(sessions);
        return WORDS.matcher(page)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1) == null ? m.group() : without.of(m.group(1))));
    }
}
