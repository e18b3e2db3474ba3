package org.understudy.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;

/** Sessions to keep. */
final class Sessions {
    static final Instant START = Instant.parse("2026-03-01T10:00:00.123456789Z");
    private static final String[] VOCABULARY =
            ("i you feel felt think know want sleep work mother father sister night day week always never nothing"
                            + " something maybe because tired angry afraid calm talk listen tell hear home car road"
                            + " accident dream wake morning stop start help alone friend school money drink try")
                    .split(" ");

    private Sessions() {}

    static Session open(String id) {
        return new Session(
                id,
                Optional.of("mara-quinn"),
                7,
                "built-in",
                "Mara Quinn",
                Origin.OWN,
                Setting.PLAIN,
                START,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    static Turn turn(int index, String text) {
        return Turn.said(
                index, index % 2 == 0 ? Speaker.COUNSELOR : Speaker.CLIENT, text, START.plusSeconds(10L * index));
    }

    static Session said(String id, String... lines) {
        List<Turn> turns = new ArrayList<>();
        for (String line : lines) turns.add(turn(turns.size(), line));
        return open(id).withTurns(turns);
    }

    /** An ended session of made-up talk, different for each number. */
    static Session talk(int number, int turns) {
        Random random = new Random(number);
        String[] lines = new String[turns];
        for (int i = 0; i < turns; i++) {
            StringBuilder line = new StringBuilder();
            for (int w = 6 + random.nextInt(18); w > 0; w--)
                line.append(
                                random.nextInt(4) > 0
                                        ? VOCABULARY[random.nextInt(VOCABULARY.length)]
                                        : "word" + (int) Math.pow(15_000, random.nextDouble()))
                        .append(' ');
            lines[i] = line.toString().strip() + ".";
        }
        Session session = said("talk-" + number, lines);
        Instant start = START.plusSeconds(3600L * number);
        return new Session(
                session.id(),
                Optional.of(number % 2 == 0 ? "mara-quinn" : "theo-brandt"),
                number,
                "built-in",
                "Talk " + number,
                Origin.OWN,
                Setting.PLAIN,
                start,
                Optional.of(start.plusSeconds(1800)),
                session.turns(),
                List.of(),
                List.of(),
                Map.of());
    }
}
