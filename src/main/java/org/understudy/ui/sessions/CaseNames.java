package org.understudy.ui.sessions;

import java.util.Optional;
import javafx.util.StringConverter;
import org.understudy.casebook.CaseCard;
import org.understudy.i18n.Words;

/** A case by its person's name, or everybody. */
final class CaseNames extends StringConverter<Optional<CaseCard>> {
    @Override
    public String toString(Optional<CaseCard> card) {
        return card == null ? "" : card.map(CaseCard::name).orElse(Words.of("sessions.everybody"));
    }

    @Override
    public Optional<CaseCard> fromString(String text) {
        return Optional.empty();
    }
}
