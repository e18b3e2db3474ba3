package org.understudy.ui.rehearsal;

import java.util.List;
import java.util.Optional;
import org.understudy.analysis.coding.Script;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;
import org.understudy.session.Turn;

/**
 * What the coach shows about the last turn.
 *
 * @param codes the techniques that were heard
 * @param why in plain words, what it did to the client
 * @param unread the turn's words where they are in letters that were not read
 */
public record Heard(List<Technique> codes, List<String> why, Optional<String> unread) {
    /** Before anything was said. */
    static final Heard NOTHING = new Heard(List.of(), List.of(), Optional.empty());

    /** What was heard in a turn. */
    public static Heard of(Turn asked, Optional<String> why) {
        return new Heard(
                asked.codes().stream().map(TechniqueCode::code).distinct().toList(),
                why.stream().toList(),
                Script.unread(asked.text()).map(_ -> asked.text()));
    }
}
