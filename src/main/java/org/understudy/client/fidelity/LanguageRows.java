package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.List;

/** How the client talks with the skilled counselors. */
final class LanguageRows {
    private LanguageRows() {}

    static List<Row> of(Sessions played) {
        List<Played> good = new ArrayList<>(played.of(Bot.G));
        good.addAll(played.of(Bot.E));
        return Realism.rows(
                good.stream().map(p -> new Realism.Talk(p.asked(), p.texts())).toList());
    }
}
