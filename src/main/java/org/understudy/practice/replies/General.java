package org.understudy.practice.replies;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.analysis.Wording;
import org.understudy.analysis.rating.Transcript;
import org.understudy.practice.replies.GeneralMoves.GeneralMove;
import org.understudy.practice.replies.Suggestion.Move;
import org.understudy.practice.replies.Suggestion.Source;
import org.understudy.practice.replies.Suggestions.Candidate;
import org.understudy.session.Turn;

/**
 * What could be said to any client at this kind of moment, a move by the codebook: for the turns for which nothing was
 * written. The whole talk is gone through from its start, so that the same words do not come again soon.
 */
final class General {
    /** Client turns before which the same words are not offered again. */
    private static final int APART = 4;
    /** Client turns after a limit in which nothing presses on. */
    private static final int LIMIT_HOLDS = 2;

    /**
     * Moments of the talk itself. Moves for what was told, or for an answer that told little, were found by two blind readers to
     * fit anywhere and say nothing here, seven times in ten and more: a case that has replies of its own is silent there, and for
     * others they are better than nothing.
     */
    private static final Set<Juncture> OF_THE_TALK = EnumSet.of(
            Juncture.ASKED_REASSURANCE,
            Juncture.ASKED_UNCLEAR,
            Juncture.ASKED_WHICH,
            Juncture.ASKED_COURTESY,
            Juncture.ASKED_PLACE,
            Juncture.ASKED_LOST,
            Juncture.BROKEN_OFF,
            Juncture.ENDING,
            Juncture.LIMIT,
            Juncture.BACKING_OFF,
            Juncture.NUMBER,
            Juncture.AGENDA,
            Juncture.RETELLING);

    private final Transcript lead;
    private final AskedBefore asked;
    private final Map<String, Integer> offered = new HashMap<>();
    private int limit = -LIMIT_HOLDS;

    private General(Transcript lead) {
        this.lead = lead;
        this.asked = new AskedBefore(lead);
    }

    /** One move; none where the moment is of no kind, or belongs to the memory being told or to a question of risk. */
    static List<Candidate> at(ReplyPlace place) {
        Transcript lead = place.lead();
        if (place.riskIsOpen()
                || Retelling.at(lead)
                || Situation.riskAnswered(lead).isPresent()) return List.of();
        return new General(lead).last().stream().toList();
    }

    /** What leaves room to go on whatever was said, for where nothing else stands the review. */
    static List<Candidate> anyway(ReplyPlace place) {
        if (place.riskIsOpen() || place.lead().client().isEmpty() || hasReplies(place.lead())) return List.of();
        // who asks something is not invited to say more of it
        if (place.lead().client().getLast().text().contains("?")) return List.of();
        AskedBefore asked = new AskedBefore(place.lead());
        String moment = Juncture.ELSE_TOLD.key();
        return GeneralMoves.at(moment).stream()
                .filter(move -> !asked.covers(move.words()))
                .map(move -> candidate(moment, move, ""))
                .toList();
    }

    private Optional<Candidate> last() {
        List<Turn> answers = lead.turns().stream().filter(Turn::byClient).toList();
        if (answers.isEmpty()) return first(GeneralMoves.OPENING, "", 0);
        Optional<Candidate> found = Optional.empty();
        for (int now = 0; now < answers.size(); now++) {
            Turn turn = answers.get(now);
            if (Situation.keepsBack(turn)) limit = now;
            found = answering(Exchange.at(lead, turn), now);
        }
        return found;
    }

    private Optional<Candidate> answering(Exchange exchange, int now) {
        if (exchange.turn().isSilence()) return Optional.empty();
        String words = Quotable.in(exchange.turn().text()).orElse("");
        return Juncture.of(exchange).stream()
                .filter(juncture -> !hasReplies(lead) || OF_THE_TALK.contains(juncture))
                .flatMap(juncture -> first(juncture.key(), words, now).stream())
                .findFirst();
    }

    private static boolean hasReplies(Transcript lead) {
        return lead.clientCase().filter(c -> !c.replies().units().isEmpty()).isPresent();
    }

    private Optional<Candidate> first(String moment, String words, int now) {
        Optional<GeneralMove> found = GeneralMoves.at(moment).stream()
                .filter(move -> now - offered.getOrDefault(move.words(), -APART) >= APART)
                .filter(move -> now - limit > LIMIT_HOLDS || !Situation.presses(move.words()))
                .filter(move -> !asked.covers(move.words()))
                .findFirst();
        found.ifPresent(move -> offered.put(move.words(), now));
        return found.map(move -> candidate(moment, move, words));
    }

    private static Candidate candidate(String moment, GeneralMove move, String words) {
        Move kind = Kinds.of(move.words());
        String because = Wording.of("second.general." + moment, Map.of());
        return new Candidate(
                move.words().replace("{words}", words),
                kind == Move.REFLECT ? Move.RESPECT : kind,
                Source.GENERAL,
                because,
                Optional.of(move.code()));
    }
}
