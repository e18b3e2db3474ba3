package org.understudy.ui.author;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.understudy.casebook.CasePlace;
import org.understudy.casebook.EditableCase;
import org.understudy.i18n.Words;
import org.understudy.practice.authoring.CaseRecords.Proposal;
import org.understudy.practice.authoring.LineReview;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Notices;
import org.understudy.ui.common.Place;

/** Rewrites that somebody wrote after a session; taken up, they stand in the case. */
final class ProposalsPanel extends VBox {
    private final RecordsViewModel model;
    private final AuthorViewModel desk;
    private final Navigator navigator;
    private final Notices notices;
    private final VBox list = new VBox();

    ProposalsPanel(RecordsViewModel model, AuthorViewModel desk, Navigator navigator, Notices notices) {
        this.model = model;
        this.desk = desk;
        this.navigator = navigator;
        this.notices = notices;
        getStyleClass().add("author-whole");
        list.getStyleClass().add("author-cards");
        getChildren().setAll(Text.of(Words.of("author.proposals.what"), "body", "author-words"), list);
        model.proposals().addListener((ListChangeListener<Proposal>) _ -> show());
        model.sessionsProperty().addListener(_ -> show());
        show();
    }

    private void show() {
        list.getChildren().clear();
        if (model.sessionsProperty().get().isPresent() && model.proposals().isEmpty())
            list.getChildren().add(Text.of(Words.of("author.proposals.none"), "secondary"));
        model.proposals().forEach(p -> list.getChildren().add(card(p)));
    }

    private VBox card(Proposal proposal) {
        LineReview review = proposal.review();
        CasePlace at = review.at().orElseThrow();
        VBox card = new VBox(
                Text.link(at.path(), () -> desk.goTo(at)),
                Text.of(Words.of("author.proposals.said", review.line()), "secondary"),
                Text.of(review.rewrite(), "section"));
        card.getStyleClass().addAll("card", "card-pad", "gap-s");
        if (!review.critique().isBlank())
            card.getChildren().add(Text.of(Words.of("author.proposals.why", review.critique()), "body"));
        Button take = Text.button(
                Words.of(isThere(at, review.line()) ? "author.proposals.take" : "author.proposals.add"),
                () -> take(proposal, at));
        take.getStyleClass().addAll("primary", "take-proposal");
        HBox actions = new HBox(
                take,
                Text.button(Words.of("author.proposals.leave"), () -> leave(proposal)),
                Text.link(
                        Words.of("author.questions.place", proposal.title(), review.turn() + 1),
                        () -> navigator.go(new Place.Debrief(proposal.sessionId(), Optional.of(review.turn())))));
        actions.getStyleClass().addAll("gap-s", "centre-left");
        card.getChildren().add(actions);
        return card;
    }

    private boolean isThere(CasePlace at, String line) {
        return desk.now().stream()
                .flatMap(now -> now.lines(at).stream())
                .anyMatch(l -> l.text().equals(line) && l.origin() != EditableCase.Origin.LEFT_OUT);
    }

    /** In place of the line it is about, or beside the others where that is gone. */
    private void take(Proposal proposal, CasePlace at) {
        LineReview review = proposal.review();
        if (isThere(at, review.line())) desk.reword(at, review.line(), review.rewrite());
        else desk.add(at, review.rewrite());
        model.settle(proposal);
        notices.offer(Words.of("author.proposals.taken"), Words.of("author.show"), () -> desk.goTo(at));
    }

    private void leave(Proposal proposal) {
        model.settle(proposal);
        notices.offer(Words.of("author.proposals.left"), Words.of("author.undo"), () -> model.offerAgain(proposal));
    }
}
