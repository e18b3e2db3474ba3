package org.understudy.ui.debrief;

import java.util.Optional;
import java.util.function.Consumer;
import org.understudy.i18n.Words;
import org.understudy.practice.authoring.SaidLine;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Notices;
import org.understudy.ui.common.Place;

/**
 * Keeps what is written about a client's words, and leads to where they are authored.
 *
 * @param closed hears what was kept, if anything, when the panel is done with
 */
record LineReviewDesk(
        LineReviewViewModel reviews,
        Notices notices,
        Navigator navigator,
        Consumer<Optional<LineReviewViewModel.Minded>> closed)
        implements LineReviewPanel.Desk {

    @Override
    public void keep(LineReviewViewModel.Minded minded, Optional<SaidLine> about, String critique, String rewrite) {
        reviews.keep(minded, about, critique, rewrite, () -> {
            closed.accept(Optional.of(minded));
            notices.tell(Words.of(about.isPresent() && !rewrite.isBlank() ? "review.kept" : "review.kept.critique"));
        });
    }

    @Override
    public void author(String caseId, SaidLine line) {
        navigator.go(new Place.Author(caseId, Optional.of(line.at())));
    }

    @Override
    public void close() {
        closed.accept(Optional.empty());
    }
}
