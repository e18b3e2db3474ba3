package org.understudy.practice.replies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.coding.CodedSession;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.DecidingWords;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.analysis.rating.PrincipleRater;
import org.understudy.analysis.rating.PrincipleRating;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.analysis.safety.SafetyReview;
import org.understudy.session.Session;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;

/**
 * A place in a talk where something could be said. Every reply is looked at on the same terms: after the same words,
 * and before the client has answered.
 */
public final class ReplyPlace {
    private final Transcript lead;
    private final TechniqueCoder coder;
    private final SafetyReview safety;

    ReplyPlace(Transcript lead, TechniqueCoder coder, SafetyReview safety) {
        this.lead = lead;
        this.coder = coder;
        this.safety = safety;
    }

    /** What was said before, coded. */
    public Transcript lead() {
        return lead;
    }

    /** Where the reply stands: the index its turn has. */
    public int turn() {
        return lead.turns().size();
    }

    private CodingContext before() {
        return new CodingContext(lead.turns());
    }

    /** The reply with the words its coding rests on. */
    public ReplyReview lookAt(String reply) {
        ReplyReview review = review(reply);
        return new ReplyReview(
                review.text(),
                review.coded(),
                DecidingWords.of(reply, before(), coder),
                review.principles(),
                review.reasons(),
                review.safety(),
                review.words());
    }

    /** The reply without those words, which is quicker. */
    public ReplyReview review(String reply) {
        Transcript said = with(reply);
        List<SafetyNote> notes = safety.review(said.session());
        Optional<PrincipleRating.Reply> rated = PrincipleRater.rate(
                        said, notes.stream().filter(SafetyNote::sure).toList())
                .reply(turn());
        return new ReplyReview(
                reply,
                said.coding(turn()).orElseThrow(),
                List.of(),
                rated.map(PrincipleRating.Reply::scores).orElse(Map.of()),
                rated.map(PrincipleRating.Reply::reasons).orElse(Map.of()),
                notes.stream().filter(n -> n.turn() == turn()).toList(),
                Words.count(reply));
    }

    /** Whether the client has just let something be heard that must not be passed by. */
    public boolean riskIsOpen() {
        Session passedBy = with("Mm-hm.").session();
        return safety.review(passedBy).stream()
                .filter(n -> n.turn() == turn() && n.sure())
                .anyMatch(n -> n.kind().equals("missed_risk_cue") || n.kind().equals("indifferent_crisis"));
    }

    private Transcript with(String reply) {
        CodedTurn coded = coder.code(reply, before());
        Session session = lead.session();
        Turn turn =
                Turn.said(turn(), Speaker.COUNSELOR, reply, session.startedAt()).withCodes(coded.codes());
        List<Turn> turns = new ArrayList<>(lead.turns());
        turns.add(turn);
        Map<Integer, CodedTurn> counselor = new HashMap<>(lead.coded().counselor());
        counselor.put(turn.index(), coded);
        return new Transcript(
                new CodedSession(
                        session.withTurns(turns), counselor, lead.coded().client()),
                lead.clientCase());
    }
}
