package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.ClientCase;
import org.understudy.client.mind.Style;
import org.understudy.session.Setting;

/** How the client talks with the skilled counselors in each style. The lines are those of the plain style; here it is only told. */
final class StyleRows {
    private static final String PLAIN = "plain";

    /** A fifth of the sessions a counselor has in the plain style, and so many at least. */
    private static final int FEWEST = 4;

    private static final long SEED = 12_000;

    /** What styles are there to change, and what none of them may spoil. */
    private static final Set<String> SHOWN = Set.of(
            "words a client turn",
            "variation of turn length",
            "turns of five words or fewer",
            "hedges per 100 words",
            "four-word runs repeated in 400 words",
            "distinct three-word openers",
            "likest earlier turn (Jaccard), mean");

    private StyleRows() {}

    static List<Row> of(ClientCase clientCase, TechniqueCoder coder, int count, int turns) {
        int each = Math.max(FEWEST, count / 5);
        List<Row> rows = new ArrayList<>();
        for (String style : Style.names()) {
            if (style.equals(PLAIN)) continue;
            Setting setting = new Setting(Optional.empty(), style, 50, Optional.empty());
            List<Realism.Talk> talks = IntStream.range(0, 2 * each)
                    .parallel()
                    .mapToObj(i -> Played.session(
                            i < each ? Bot.G : Bot.E, clientCase, setting, coder, SEED + i % each, turns))
                    .map(p -> new Realism.Talk(p.asked(), p.texts()))
                    .toList();
            for (Row row : Realism.rows(talks))
                if (SHOWN.contains(row.name())) rows.add(told(row, style, talks.size()));
        }
        return rows;
    }

    private static Row told(Row row, String style, int sessions) {
        return Row.reported(row.name() + ", " + style, row.figure())
                .beside(row.people(), row.models())
                .noting((row.passes() ? "within " : "beyond ") + row.line() + " of the plain style; " + sessions
                        + " sessions");
    }
}
