package org.understudy.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Turn;
import org.understudy.wire.SafeName;

/** A transcript from elsewhere as a session: no case, nothing measured, named after its file. */
final class Transcript {
    private Transcript() {}

    /**
     * The session of a transcript.
     *
     * @param source name of the file
     * @param name the transcript's own name in the file; may be empty
     * @param startedAt when it began as far as is known
     */
    static Session session(String source, String name, List<Turn> turns, Instant startedAt, Map<String, Object> extra) {
        String stem = stem(source);
        boolean telling = SafeName.safe(name) && name.chars().anyMatch(Character::isLetter);
        String id = telling ? name : safe(name.isBlank() ? stem : stem + "-" + name);
        return new Session(
                id,
                Optional.empty(),
                0,
                "written",
                telling || name.isBlank() ? id : stem + " " + name.strip(),
                Origin.IMPORTED,
                Setting.PLAIN,
                startedAt,
                Optional.of(turns.isEmpty() ? startedAt : turns.getLast().at()),
                turns,
                List.of(),
                List.of(),
                extra);
    }

    static String stem(String source) {
        int dot = source.lastIndexOf('.');
        return dot > 0 ? source.substring(0, dot) : source;
    }

    private static String safe(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._@+-]+", "-").replaceAll("\\.{2,}", ".");
        plain = plain.substring(0, Math.min(100, plain.length())).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
        return SafeName.safe(plain) ? plain : "transcript";
    }
}
