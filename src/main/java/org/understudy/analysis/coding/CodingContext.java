package org.understudy.analysis.coding;

import java.util.List;
import org.understudy.session.Turn;

/** What was said before the turn to be coded, oldest first; coders look at the last few turns. */
public record CodingContext(List<Turn> before) {
    public static final CodingContext NONE = new CodingContext(List.of());

    /** The client's last words, or an empty string. */
    public String lastClientText() {
        return before.reversed().stream()
                .filter(Turn::byClient)
                .map(Turn::text)
                .findFirst()
                .orElse("");
    }
}
