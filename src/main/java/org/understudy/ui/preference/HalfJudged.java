package org.understudy.ui.preference;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.understudy.analysis.preference.Choice;
import org.understudy.analysis.preference.Judgment;
import org.understudy.analysis.preference.ReplyPair;
import org.understudy.analysis.rating.Principle;

/**
 * What a judge has said of a pair besides which reply is the better one, whether or not that was said yet.
 *
 * @param why in the judge's words; empty where nothing was written
 */
record HalfJudged(Map<Principle, Choice> choices, String why) {
    static final HalfJudged NOTHING = new HalfJudged(Map.of(), "");

    HalfJudged {
        choices = Map.copyOf(choices);
    }

    /** What a whole judgment of the pair says besides which reply is the better one. */
    static HalfJudged of(Judgment judgment, ReplyPair pair) {
        Map<Principle, Choice> choices = new EnumMap<>(Principle.class);
        for (Principle p : Principle.values()) judgment.on(pair, p).ifPresent(c -> choices.put(p, c));
        return new HalfJudged(choices, judgment.why());
    }

    /** As it is kept: a line for each principle, the reason behind them; blank where nothing was said. */
    String written() {
        if (choices.isEmpty() && why.isBlank()) return "";
        return choices.entrySet().stream()
                        .map(e -> e.getKey().name() + "=" + e.getValue().code() + "\n")
                        .collect(Collectors.joining())
                + "\n"
                + why;
    }

    /** What was kept; a line that is none of ours is passed over. */
    static HalfJudged read(String written) {
        int gap = written.indexOf("\n\n");
        if (!written.startsWith("\n") && gap < 0) return NOTHING;
        int end = written.startsWith("\n") ? 0 : gap + 1;
        Map<Principle, Choice> choices = new EnumMap<>(Principle.class);
        for (String line : written.substring(0, end).lines().toList()) {
            for (Principle p : Principle.values())
                for (Choice c : Choice.values()) if (line.equals(p.name() + "=" + c.code())) choices.put(p, c);
        }
        return new HalfJudged(choices, written.substring(end + 1));
    }
}
