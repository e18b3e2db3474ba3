package org.understudy.ui.debrief;

import java.util.Map;
import org.understudy.analysis.rating.CtrsItem;

/**
 * A supervisor's rating of a session while it is being given.
 *
 * @param rater a name or initials
 * @param scores of the items rated so far, 0 to 6
 */
public record SupervisorSheet(String rater, Map<CtrsItem, Integer> scores, String comment) {
    static final SupervisorSheet BLANK = new SupervisorSheet("", Map.of(), "");

    private static final String RATER = "rater=";
    private static final String COMMENT = "comment=";

    public SupervisorSheet {
        rater = rater.replaceAll("\\s+", " ").strip();
        scores = Map.copyOf(scores);
        comment = comment.strip();
    }

    /** Whether there is enough to keep: who it is, and one item at least. */
    public boolean mayBeKept() {
        return !rater.isEmpty() && !scores.isEmpty();
    }

    /** As it is kept half written: the rater, a line an item, and the comment to the end; blank where nothing is given. */
    String written() {
        if (equals(BLANK)) return "";
        return RATER + rater + "\n" + new HalfRated(scores).written() + "\n" + COMMENT + comment;
    }

    /** What was kept half written. */
    static SupervisorSheet read(String written) {
        int at = written.indexOf("\n" + COMMENT);
        if (at < 0 || !written.startsWith(RATER)) return BLANK;
        String head = written.substring(0, at);
        return new SupervisorSheet(
                head.lines().findFirst().orElse("").substring(RATER.length()),
                HalfRated.read(head).scores(),
                written.substring(at + 1 + COMMENT.length()));
    }
}
