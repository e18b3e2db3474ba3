package org.understudy.wire;

import java.util.regex.Pattern;

/** Ids that may become part of a file name: no way out of a folder, nothing a shell or a file system trips over. */
public final class SafeName {
    private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}._@+ -]{0,119}");

    private SafeName() {}

    /** Whether this may be an id: letters, digits, and {@code . _ @ + -} or blanks inside, 120 characters at most. */
    public static boolean safe(String id) {
        return SAFE.matcher(id).matches() && !id.contains("..") && !id.endsWith(" ") && !id.endsWith(".");
    }

    /** The id in this field. */
    static String of(Place place, String field) {
        Place found = place.field(field).orElseThrow(() -> place.problem("\"" + field + "\" is missing; add it"));
        String id = found.asText();
        if (!safe(id))
            throw found.problem("may hold letters, digits and . _ @ + - only, at most 120 of them, and no \"..\"");
        return id;
    }
}
