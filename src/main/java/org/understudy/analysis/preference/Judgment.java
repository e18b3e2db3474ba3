package org.understudy.analysis.preference;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.rating.Principle;

/**
 * What one judge made of one pair, said of sessions rather than of sides, so that it holds however the pair is shown.
 *
 * @param pair the id of the pair
 * @param judge a name or pseudonym
 * @param overall the session whose reply is preferred; empty where both are as good
 * @param principles the same on each principle that was judged
 * @param left the session whose reply stood left, as A; empty where it was not recorded
 */
public record Judgment(
        String pair,
        String judge,
        Instant at,
        Optional<String> overall,
        Map<Principle, Optional<String>> principles,
        String why,
        Optional<String> left) {
    private static final String SAME = "same";

    public Judgment {
        principles = Map.copyOf(principles);
    }

    /** A judge's choices on a pair as it was shown. */
    public static Judgment of(
            ReplyPair pair, String judge, Instant at, Choice overall, Map<Principle, Choice> choices, String why) {
        Map<Principle, Optional<String>> by = new LinkedHashMap<>();
        choices.forEach((principle, choice) -> by.put(principle, chosen(pair, choice)));
        return new Judgment(
                pair.id(),
                judge,
                at,
                chosen(pair, overall),
                by,
                why.strip(),
                Optional.of(pair.a().session()));
    }

    private static Optional<String> chosen(ReplyPair pair, Choice choice) {
        return switch (choice) {
            case A -> Optional.of(pair.a().session());
            case B -> Optional.of(pair.b().session());
            case SAME -> Optional.empty();
        };
    }

    /** The choice as seen on a pair that is shown in this order. */
    public Choice on(ReplyPair pair) {
        return side(pair, overall);
    }

    /** The choice on a principle, where it was judged. */
    public Optional<Choice> on(ReplyPair pair, Principle principle) {
        return Optional.ofNullable(principles.get(principle)).map(chosen -> side(pair, chosen));
    }

    private static Choice side(ReplyPair pair, Optional<String> chosen) {
        return chosen.map(id -> id.equals(pair.a().session()) ? Choice.A : Choice.B)
                .orElse(Choice.SAME);
    }

    /** The session it is not kept with: a pair's id names both, the keeping one first. */
    public String otherSession() {
        String second = pair.substring(pair.indexOf('~') + 1);
        return second.substring(0, Math.max(0, second.lastIndexOf(':')));
    }

    /** As plain maps, the way it is kept with a session. */
    public Map<String, Object> plain() {
        Map<String, Object> by = new LinkedHashMap<>();
        for (Principle p : Principle.values())
            if (principles.containsKey(p)) by.put(p.code(), principles.get(p).orElse(SAME));
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("pair", pair);
        plain.put("judge", judge);
        plain.put("at", at.toString());
        plain.put("overall", overall.orElse(SAME));
        plain.put("principles", by);
        plain.put("why", why);
        left.ifPresent(session -> plain.put("left", session));
        return plain;
    }

    /** Reads what {@link #plain} wrote; nothing where it is something else. */
    public static Optional<Judgment> of(Object plain) {
        if (!(plain instanceof Map<?, ?> map)
                || !(map.get("pair") instanceof String pair)
                || !(map.get("judge") instanceof String judge)
                || !(map.get("overall") instanceof String overall)) return Optional.empty();
        Map<Principle, Optional<String>> by = new LinkedHashMap<>();
        if (map.get("principles") instanceof Map<?, ?> principles)
            principles.forEach(
                    (key, chosen) -> principle(key).ifPresent(p -> by.put(p, chosen(String.valueOf(chosen)))));
        Optional<String> left = map.get("left") instanceof String session ? Optional.of(session) : Optional.empty();
        String why = String.valueOf(map.get("why"));
        return Optional.of(new Judgment(pair, judge, instant(map.get("at")), chosen(overall), by, why, left));
    }

    private static Optional<String> chosen(String session) {
        return session.equals(SAME) ? Optional.empty() : Optional.of(session);
    }

    private static Optional<Principle> principle(Object code) {
        for (Principle p : Principle.values())
            if (p.code().equals(String.valueOf(code).toLowerCase(Locale.ROOT))) return Optional.of(p);
        return Optional.empty();
    }

    private static Instant instant(Object text) {
        try {
            return Instant.parse(String.valueOf(text));
        } catch (java.time.format.DateTimeParseException _) {
            return Instant.EPOCH;
        }
    }
}
