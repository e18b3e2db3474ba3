package org.understudy.client.read;

import java.util.regex.Pattern;

/** The client's own name, called rather than spoken of: "Who's the lad, Ray?" is not about Ray. */
public final class Vocative {
    private Vocative() {}

    /** The turn without the name where it is only called. */
    public static String off(String text, String name) {
        String quoted = Pattern.quote(name);
        String bare = Pattern.compile("(?i),\\s*" + quoted + "\\b(?=\\s*[?.!,;:…]|\\s*$)")
                .matcher(text)
                .replaceAll("");
        return Pattern.compile("(?i)(?<=^|[.?!…] )" + quoted + ",\\s*")
                .matcher(bare)
                .replaceAll("");
    }
}
