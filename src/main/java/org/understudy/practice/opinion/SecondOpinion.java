package org.understudy.practice.opinion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.session.ItemRating;
import org.understudy.session.Lens;
import org.understudy.session.Rating;
import org.understudy.session.Session;

/**
 * What a local model makes of a session. Kept with it as ratings of instruments of their own, so that it is never taken
 * for the built-in rating or for a person's.
 */
public record SecondOpinion(String model, List<OpinionItem> items) {
    /** What the instrument's name begins with. */
    public static final String PREFIX = "second-opinion/";

    public SecondOpinion {
        items = List.copyOf(items);
    }

    /** As it is kept with the session: one rating an instrument. */
    public List<Rating> asRatings(Instant at) {
        Map<String, List<OpinionItem>> by = new LinkedHashMap<>();
        items.forEach(i -> by.computeIfAbsent(i.question().instrument(), _ -> new ArrayList<>())
                .add(i));
        List<Rating> ratings = new ArrayList<>();
        by.forEach((instrument, of) -> ratings.add(new Rating(
                model,
                Lens.MACHINE,
                PREFIX + instrument,
                at,
                of.stream().map(SecondOpinion::rating).toList(),
                "",
                extra(of))));
        return ratings;
    }

    private static ItemRating rating(OpinionItem i) {
        double score = i.score().orElse((i.low() + i.high()) / 2);
        return new ItemRating(
                i.question().item(), score, i.low(), i.high(), i.score().isPresent(), i.evidence(), i.reason());
    }

    private static Map<String, Object> extra(List<OpinionItem> items) {
        Map<String, Object> passes = new LinkedHashMap<>();
        Map<String, Object> medians = new LinkedHashMap<>();
        Map<String, Object> people = new LinkedHashMap<>();
        Map<String, Object> invented = new LinkedHashMap<>();
        for (OpinionItem i : items) {
            passes.put(i.question().item(), i.passes());
            if (i.people() > 0)
                i.median().ifPresent(m -> medians.put(i.question().item(), m));
            if (i.people() > 0) people.put(i.question().item(), i.people());
            if (i.invented() > 0) invented.put(i.question().item(), i.invented());
        }
        Map<String, Object> extra = new LinkedHashMap<>();
        extra.put("passes", passes);
        if (!people.isEmpty()) extra.put("people", people);
        if (!medians.isEmpty()) extra.put("median", medians);
        if (!invented.isEmpty()) extra.put("invented", invented);
        return extra;
    }

    /** The newest second opinion kept with a session on an instrument. */
    public static Optional<Rating> in(Session session, String instrument) {
        return session.rating(Lens.MACHINE, PREFIX + instrument);
    }

    /** The questions this model has yet to be asked: those of instruments whose newest opinion is not its own. */
    public static List<OpinionQuestion> missing(Session session, String model) {
        return OpinionQuestion.all().stream()
                .filter(q -> in(session, q.instrument())
                        .filter(r -> r.rater().equals(model))
                        .isEmpty())
                .toList();
    }

    /** All second opinions kept with a session, the newest of each instrument. */
    public static List<Rating> in(Session session) {
        return session.ratings().stream()
                .filter(r -> r.lens() == Lens.MACHINE && r.instrument().startsWith(PREFIX))
                .filter(r -> session.rating(Lens.MACHINE, r.instrument()).equals(Optional.of(r)))
                .toList();
    }
}
