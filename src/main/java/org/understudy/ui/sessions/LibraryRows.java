package org.understudy.ui.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.understudy.casebook.CaseCard;
import org.understudy.i18n.Words;
import org.understudy.practice.library.SessionSummary;
import org.understudy.practice.library.TurnHit;
import org.understudy.session.Origin;
import org.understudy.ui.common.SessionHeading;
import org.understudy.ui.common.When;

/** Puts the library in order: one's own by day, then peers, and below them the turns that hold the words. */
public final class LibraryRows {
    private final When when;

    public LibraryRows(When when) {
        this.when = when;
    }

    /** The lines of the list, sessions newest first as they were given. */
    List<LibraryRow> of(List<SessionSummary> sessions, List<TurnHit> hits, List<CaseCard> cards, String words) {
        Map<String, CaseCard> byId = cards.stream().collect(Collectors.toMap(CaseCard::id, Function.identity()));
        List<LibraryRow> rows = new ArrayList<>(sessions.size() + 8);
        String last = "";
        for (SessionSummary session : sessions) {
            if (session.origin() == Origin.PEER) continue;
            String heading = when.heading(session.startedAt());
            if (!heading.equals(last)) rows.add(new LibraryRow.Heading(heading));
            last = heading;
            rows.add(row(session, byId));
        }
        boolean peersToCome = true;
        for (SessionSummary session : sessions) {
            if (session.origin() != Origin.PEER) continue;
            if (peersToCome) rows.add(new LibraryRow.Heading(Words.of("sessions.heading.peers")));
            peersToCome = false;
            rows.add(row(session, byId));
        }
        if (!hits.isEmpty()) rows.add(new LibraryRow.Heading(Words.of("sessions.heading.said", hits.size())));
        hits.forEach(hit -> rows.add(new LibraryRow.Found(hit, words)));
        return rows;
    }

    private LibraryRow row(SessionSummary s, Map<String, CaseCard> cards) {
        String hue = s.caseId().map(cards::get).map(CaseCard::hue).orElse("neutral");
        Optional<String> whom = s.caseId().map(cards::get).map(CaseCard::name).filter(name -> !s.title()
                .contains(name));
        return new LibraryRow.Kept(s, hue, details(s, whom));
    }

    /** Says whom it was with where the title does not. */
    private String details(SessionSummary s, Optional<String> whom) {
        List<String> parts = new ArrayList<>();
        whom.ifPresent(name -> parts.add(Words.of("sessions.with", name)));
        parts.add(when.moment(s.startedAt()));
        When.minutes(s.startedAt(), s.endedAt()).ifPresent(m -> parts.add(Words.of("sessions.minutes", m)));
        parts.add(Words.of("sessions.turns", s.turns()));
        parts.add(SessionHeading.engine(s.engine()));
        if (s.ratings() > 0) parts.add(Words.of("sessions.ratings", s.ratings()));
        return String.join(" · ", parts);
    }
}
