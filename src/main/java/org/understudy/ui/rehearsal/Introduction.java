package org.understudy.ui.rehearsal;

import java.util.Optional;
import org.understudy.casebook.Approach;
import org.understudy.casebook.CaseCard;
import org.understudy.i18n.Words;
import org.understudy.session.Session;
import org.understudy.ui.common.SessionHeading;

/** What stands over a session: the approach, the phase, the seed, whose wording; and what one is here to do. */
record Introduction(String what, String focus) {
    static Introduction of(Session session, CaseCard card) {
        Optional<CaseCard.Phase> phase = session.setting().phase().flatMap(card::phase);
        String seed = session.setting()
                .seedCode()
                .map(code -> " · " + Words.of("rehearsal.seed", code))
                .orElse("");
        String what = Words.of(card.approach() == Approach.CBT ? "approach.cbt" : "approach.pe")
                + phase.map(p -> " · " + p.name()).orElse("")
                + seed
                + SessionHeading.edited(session).map(by -> " · " + by).orElse("");
        return new Introduction(what, phase.map(p -> p.focus().strip()).orElse(""));
    }
}
