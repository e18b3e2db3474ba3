package org.understudy.practice.replies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.Casebook;
import org.understudy.client.Casting;
import org.understudy.client.ClientReply;
import org.understudy.client.SimulatedClient;
import org.understudy.practice.SessionCase;
import org.understudy.practice.jobs.JobContext;
import org.understudy.session.Session;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;

/** Plays a session again from a turn on with one reply changed. The same reply gives the same session. */
final class Replay {
    private final Casebook casebook;
    private final Casting casting;
    private final TechniqueCoder coder;

    Replay(Casebook casebook, Casting casting, TechniqueCoder coder) {
        this.casebook = casebook;
        this.casting = casting;
        this.coder = coder;
    }

    /** How it went, and whether the client ended it. */
    record Played(Session session, boolean left) {}

    /** Whether the client of this session can be met again as they were. */
    static boolean possible(Session session) {
        return session.caseId().isPresent()
                && !session.engine().equals("written")
                && session.clientTurns().stream().allMatch(t -> t.trace().isPresent());
    }

    /**
     * The session with this reply in place of the turn, the later counselor lines as they were.
     *
     * @param context hears of every turn, and can have it stopped between two of them
     * @throws java.util.concurrent.CancellationException when it is no longer wanted
     */
    Played with(Session original, int turn, String reply, JobContext context) {
        int all = original.turns().size() - turn;
        List<Turn> turns = new ArrayList<>(original.turns().subList(0, turn));
        SimulatedClient client =
                casting.resume(SessionCase.of(casebook, original).orElseThrow(), original.withTurns(turns));
        boolean left = false;
        for (Turn asked : original.turns().subList(turn, original.turns().size())) {
            if (asked.byClient()) continue;
            if (left) break;
            context.stopIfCancelled();
            context.progress(asked.index() - turn, all, "");
            Turn heard = Turn.said(
                    turns.size(), Speaker.COUNSELOR, asked.index() == turn ? reply : asked.text(), asked.at());
            CodedTurn coded = coder.code(heard.text(), new CodingContext(List.copyOf(turns)));
            turns.add(heard.withCodes(coded.codes()));
            boolean answered = asked.index() + 1 < original.turns().size();
            if (!answered && asked.index() != turn) break;
            ClientReply said = client.reply(heard.text(), coded);
            left = said.leaves();
            turns.add(new Turn(
                    turns.size(),
                    Speaker.CLIENT,
                    said.text(),
                    answered ? original.turns().get(asked.index() + 1).at() : asked.at(),
                    List.of(),
                    Optional.of(said.state()),
                    Optional.of(said.trace()),
                    said.nonverbal(),
                    Map.of()));
        }
        return new Played(original.withTurns(turns), left);
    }
}
