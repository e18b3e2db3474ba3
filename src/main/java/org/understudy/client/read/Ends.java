package org.understudy.client.read;

import java.util.regex.Pattern;

/** What a question near the end of the hour is wrapped in: "Before we finish, how was today?" asks how it was and ends nothing yet. */
final class Ends {
    private static final String CLOSING =
            "(?:just )?(?:before we (?:finish|stop|end|close|wrap up|go)(?: up)?(?: for)?(?: today)?|to finish(?:"
                    + " (?:up|off))?(?: for)?(?: today)?|as we (?:finish|come to (?:the|an) end)(?: today)?)";

    private static final Pattern BEFORE =
            Pattern.compile("(?i)(?<=^|[.!?] )(?:so |and |then |now )?" + CLOSING + "[,:]? (?=(?:\\w+ ){2,}[^.!]*\\?)");

    private static final Pattern BEHIND = Pattern.compile("(?i),? " + CLOSING + "(?=\\?)");

    private Ends() {}

    static String off(String text) {
        return BEHIND.matcher(BEFORE.matcher(text).replaceAll("")).replaceAll("");
    }
}
