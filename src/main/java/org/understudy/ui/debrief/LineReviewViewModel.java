package org.understudy.ui.debrief;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.understudy.casebook.EditableCase;
import org.understudy.casebook.Edition;
import org.understudy.practice.SessionCase;
import org.understudy.practice.authoring.AuthoringRoom;
import org.understudy.practice.authoring.LineReview;
import org.understudy.practice.authoring.SaidLine;
import org.understudy.session.Session;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;
import org.understudy.ui.common.FxWork;

/** "That is not how this person would talk": where a client turn's words came from, and what one would rather hear. */
public final class LineReviewViewModel {
    private final AuthoringRoom room;
    private final FxWork work;

    public LineReviewViewModel(AuthoringRoom room, FxWork work) {
        this.room = room;
        this.work = work;
    }

    /** Who found the words of a turn. */
    public enum By {
        AUTHOR,
        MODEL,
        NOBODY
    }

    /**
     * A turn to be minded.
     *
     * @param lines the authored lines it is made of; none where a model worded it, or it was not drawn from a case
     * @param before what was written about it earlier
     */
    public record Minded(Session session, Turn turn, By by, List<SaidLine> lines, Optional<LineReview> before) {
        public Minded {
            lines = List.copyOf(lines);
        }
    }

    /** Finds where a client turn's words came from. */
    public void open(Session session, Turn turn, Consumer<Minded> then) {
        work.ask(() -> minded(session, turn), then);
    }

    private Minded minded(Session session, Turn turn) {
        List<SaidLine> lines = session.caseId()
                .flatMap(id -> turn.trace().map(trace -> lines(id, session, turn, trace)))
                .orElse(List.of());
        boolean model = turn.trace()
                .filter(t -> t.extra().get("authored") instanceof String)
                .isPresent();
        Optional<LineReview> before = LineReview.of(session).stream()
                .filter(r -> r.turn() == turn.index())
                .reduce((_, newer) -> newer);
        By by = model ? By.MODEL : lines.isEmpty() ? By.NOBODY : By.AUTHOR;
        return new Minded(session, turn, by, model ? List.of() : lines, before);
    }

    /** In the words the session was played in. */
    private List<SaidLine> lines(String caseId, Session session, Turn turn, TurnTrace trace) {
        EditableCase now = room.casebook().edit(caseId);
        EditableCase then =
                SessionCase.edition(session).map(Edition::own).map(now::with).orElse(now);
        Optional<String> phase = session.setting()
                .phase()
                .or(() -> now.clientCase().card().phases().stream().findFirst().map(p -> p.id()));
        return SaidLine.of(then, trace, turn.text(), phase).stream()
                .filter(l -> l.line().isPresent())
                .toList();
    }

    /** Keeps what somebody wrote about a line, with the session. */
    public void keep(Minded minded, Optional<SaidLine> about, String critique, String rewrite, Runnable done) {
        LineReview review = new LineReview(
                minded.turn().index(),
                about.map(SaidLine::at),
                about.flatMap(SaidLine::line).orElse(minded.turn().text()),
                critique.strip(),
                about.isPresent() ? rewrite.strip() : "",
                false);
        String id = minded.session().id();
        work.ask(
                () -> {
                    List<LineReview> before =
                            room.store().find(id).map(LineReview::of).orElse(List.of());
                    room.store().attach(id, LineReview.FIELD, LineReview.plain(before, review));
                    return id;
                },
                _ -> done.run());
    }
}
