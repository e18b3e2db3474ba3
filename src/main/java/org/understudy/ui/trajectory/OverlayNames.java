package org.understudy.ui.trajectory;

import java.util.Optional;
import javafx.util.StringConverter;
import org.understudy.i18n.Words;
import org.understudy.practice.library.SessionSummary;
import org.understudy.session.Origin;

/** A session that can be laid over, by its title and where it comes from. */
final class OverlayNames extends StringConverter<Optional<SessionSummary>> {
    @Override
    public String toString(Optional<SessionSummary> session) {
        if (session == null) return "";
        return session.map(s -> s.origin() == Origin.PEER ? Words.of("trajectory.overlay.peer", s.title()) : s.title())
                .orElse(Words.of("trajectory.overlay.none"));
    }

    @Override
    public Optional<SessionSummary> fromString(String text) {
        return Optional.empty();
    }
}
