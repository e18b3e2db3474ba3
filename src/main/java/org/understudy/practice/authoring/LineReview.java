package org.understudy.practice.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.casebook.CasePlace;
import org.understudy.session.Session;

/**
 * "That is not how this person would talk": what somebody who heard a line thinks of it, and how they would have it.
 *
 * @param turn the client turn
 * @param at the pool the line came from; nothing for a line that a model worded
 * @param line the line as authored, or as it was said
 * @param critique what is wrong with it; may be empty
 * @param rewrite how it should go; empty for a critique alone
 * @param settled it was taken up or let go, and is offered no more
 */
public record LineReview(
        int turn, Optional<CasePlace> at, String line, String critique, String rewrite, boolean settled) {
    /** The extra field of a session that holds them. */
    public static final String FIELD = "line_reviews";

    private static final String LIST = "reviews";

    /** It names a line and says how it should go, and nobody has settled it. */
    public boolean isProposal() {
        return at.isPresent() && !rewrite.isBlank() && !settled;
    }

    /** The reviews that were written about a session, by turn. */
    public static List<LineReview> of(Session session) {
        List<LineReview> reviews = new ArrayList<>();
        if (session.extra().get(FIELD) instanceof Map<?, ?> field && field.get(LIST) instanceof List<?> list)
            for (Object each : list) if (each instanceof Map<?, ?> one) reviews.add(ofPlain(one));
        return reviews;
    }

    /** These reviews with one more, in place of an earlier one of the same line. */
    public static Map<String, Object> plain(List<LineReview> before, LineReview fresh) {
        List<LineReview> all = new ArrayList<>(before);
        all.removeIf(r -> r.turn() == fresh.turn() && r.line().equals(fresh.line()));
        all.add(fresh);
        return Map.of(LIST, all.stream().map(LineReview::plain).toList());
    }

    public LineReview asSettled() {
        return new LineReview(turn, at, line, critique, rewrite, true);
    }

    private Map<String, Object> plain() {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("turn", turn);
        at.ifPresent(p -> plain.put("at", p.path()));
        plain.put("line", line);
        if (!critique.isBlank()) plain.put("critique", critique);
        if (!rewrite.isBlank()) plain.put("rewrite", rewrite);
        if (settled) plain.put("settled", true);
        return plain;
    }

    private static LineReview ofPlain(Map<?, ?> one) {
        int turn = one.get("turn") instanceof Number n ? n.intValue() : 0;
        Optional<CasePlace> at = one.get("at") instanceof String s ? Optional.of(new CasePlace(s)) : Optional.empty();
        return new LineReview(
                turn,
                at,
                text(one, "line"),
                text(one, "critique"),
                text(one, "rewrite"),
                one.get("settled") == Boolean.TRUE);
    }

    private static String text(Map<?, ?> one, String key) {
        return one.get(key) instanceof String s ? s : "";
    }
}
