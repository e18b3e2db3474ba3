package org.understudy.analysis.formulation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Session;

/** What the client had told before this session began: in the phases that go before it, and in the talks it remembers. */
final class ToldBefore {
    /** The field in which a session keeps what its client remembers. */
    static final String REMEMBERS = "remembers";

    private ToldBefore() {}

    /** Ids of disclosure units. */
    static Set<String> units(ClientCase clientCase, Session session) {
        Set<String> units = new LinkedHashSet<>();
        session.setting()
                .phase()
                .flatMap(clientCase.card()::phase)
                .map(CaseCard.Phase::known)
                .ifPresent(units::addAll);
        if (session.extra().get(REMEMBERS) instanceof Map<?, ?> memory && memory.get("told") instanceof List<?> told)
            told.forEach(unit -> units.add(String.valueOf(unit)));
        return units;
    }
}
