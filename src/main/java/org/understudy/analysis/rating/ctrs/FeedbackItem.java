package org.understudy.analysis.rating.ctrs;

import java.util.List;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Guarded;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Undertaking;
import org.understudy.analysis.rating.Words;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/**
 * Whether the counselor asks how it lands. Anchors: 0 never; 2 now and then, too little to know; 4 often enough to know
 * that the client follows and how the client finds it, and something changes; 6 all through, with a summary to close.
 */
final class FeedbackItem implements ItemRater {
    private static final double LATE = 0.7;
    /** Content words of the client from which there is something to have understood. */
    private static final int TOLD = 4;

    /** Words from which a reflection with a question mark gives something back: "The other?" only asks which. */
    private static final int GIVEN_BACK = 6;

    /** Where the one time it was asked is heard: a word on one's own fault is worth more than a check, a polite one less. */
    private static final double ONCE = 2;

    private static final double ONCE_SAID_BACK = 3;
    private static final double ONCE_OF_ONESELF = 4.5;

    private static final Technique[] PRESSING = {
        Technique.ADVISE_WITHOUT_PERMISSION, Technique.DIRECT, Technique.CONFRONT, Technique.WARN, Technique.REASSURE
    };

    @Override
    public ItemRating rate(Transcript transcript) {
        List<Evidence> easy = wanted(transcript, transcript.saying(Cue.LEADING_CHECK));
        List<Evidence> checks = checks(transcript);
        List<Evidence> asks = asks(transcript);
        List<Evidence> ofOneself = ofOneself(transcript);
        List<Evidence> polite = Transcript.without(polite(transcript), ofOneself);
        List<Evidence> back = saidBack(transcript);
        List<Evidence> open = Transcript.without(asks, Transcript.either(polite, ofOneself)).stream()
                .filter(e -> !checks.contains(e) || Cue.FEEDBACK_ASK.found(e.quote()))
                .toList();
        List<Evidence> plain = Transcript.without(checks, Transcript.either(ofOneself, back, open));
        List<Evidence> summaries =
                Transcript.either(transcript.saying(Cue.SUMMARISES), transcript.doing(Technique.SUMMARY));
        List<Evidence> atTheEnd = Transcript.either(asks, summaries).stream()
                .filter(e -> transcript.place(e.turn()) > 0.8)
                .toList();
        List<Evidence> unhappy = Transcript.either(transcript.hearing(Cue.CLIENT_CORRECTS), Guarded.turns(transcript));
        List<Evidence> overrun = unhappy.stream()
                .flatMap(e -> transcript.answer(e.turn()).stream())
                .filter(t -> transcript.has(t.index(), PRESSING) || Cue.IMPOSES.found(t.text()))
                .map(FeedbackItem::against)
                .toList();
        List<Evidence> tentative = tentative(transcript);
        Tally tally = new Tally(CtrsItem.FEEDBACK, 0.5)
                .each(0.6, 1.5, plain)
                .each(1, 2, open)
                .each(1.5, 2.25, ofOneself)
                .each(1.25, 1.25, back)
                .each(0.4, 0.8, polite)
                .each(0.25, 0.5, easy)
                .each(0.25, 0.75, tentative)
                .each(0.5, 1, summaries)
                .each(0.5, 0.5, atTheEnd)
                .each(0.4, 0.8, adapted(transcript, unhappy))
                .each(-0.4, -1, overrun);
        List<Evidence> all = Transcript.either(asks, checks, ofOneself, back);
        if (all.isEmpty()) return tally.cap(2).rated("none");
        // once is too little to know, and a kind word asked for tells nothing however often
        boolean once = all.size() == 1 && tentative.size() < 3 || polite.size() == all.size();
        if (once) tally.cap(!ofOneself.isEmpty() ? ONCE_OF_ONESELF : !back.isEmpty() ? ONCE_SAID_BACK : ONCE);
        tally.add(Math.min(1, 0.5 * (thirds(transcript, all) - 1)));
        if (!overrun.isEmpty()) return tally.rated("overrun");
        return tally.rated(atTheEnd.isEmpty() ? "close" : tally.score() >= 4 ? "keep" : "more");
    }

    /** What was done about a client who was not content: taken back, or, after a correction, understood anew. */
    private static List<Evidence> adapted(Transcript transcript, List<Evidence> unhappy) {
        List<Evidence> corrected = transcript.hearing(Cue.CLIENT_CORRECTS);
        return unhappy.stream()
                .flatMap(e -> transcript
                        .answer(e.turn())
                        .filter(t -> transcript.flagged(t.index(), "repair")
                                || Cue.OWNS_SLIP.found(t.text())
                                || corrected.contains(e)
                                        && transcript.has(
                                                t.index(),
                                                Technique.SIMPLE_REFLECTION,
                                                Technique.COMPLEX_REFLECTION,
                                                Technique.EMPHASIZE_AUTONOMY))
                        .stream())
                .map(t -> Evidence.supporting(t.index(), Quotes.shorten(t.text())))
                .toList();
    }

    /** Asks for what was wrong about the counselor or the hour: an answer that is not easy to hear is made easy to give. */
    private static List<Evidence> ofOneself(Transcript transcript) {
        return wanted(transcript, transcript.saying(Cue.FEEDBACK_OWN_FAULT));
    }

    /** "Was it all right today?": a polite person has one answer to it. */
    private static List<Evidence> polite(Transcript transcript) {
        return wanted(transcript, transcript.saying(Cue.FEEDBACK_POLITE));
    }

    /** Has the client say back what was explained. */
    private static List<Evidence> saidBack(Transcript transcript) {
        return transcript.saying(Cue.SAY_BACK).stream()
                .filter(e -> !Cue.OWN_BUSINESS.found(e.quote()))
                .toList();
    }

    /** What was understood, given back as a question: the client may say that it is otherwise. */
    private static List<Evidence> tentative(Transcript transcript) {
        List<Evidence> agreed =
                Undertaking.of(transcript).stream().map(Undertaking::words).toList();
        return Transcript.without(
                        transcript.doing(Technique.SIMPLE_REFLECTION, Technique.COMPLEX_REFLECTION, Technique.SUMMARY),
                        agreed)
                .stream()
                .filter(e -> e.quote().endsWith("?") && Words.count(e.quote()) >= GIVEN_BACK)
                .toList();
    }

    /** In how many thirds of the session it was asked, 1 to 3. */
    private static long thirds(Transcript transcript, List<Evidence> finds) {
        return finds.stream()
                .mapToInt(e -> (int) Math.min(2, 3 * transcript.place(e.turn())))
                .distinct()
                .count();
    }

    /** "Does that make sense?" can hardly be answered with no, and tells little: it is no check. */
    static List<Evidence> checks(Transcript transcript) {
        return wanted(
                transcript,
                Transcript.without(
                        Transcript.either(transcript.saying(Cue.UNDERSTANDING_CHECK), aboutUs(transcript)),
                        transcript.saying(Cue.LEADING_CHECK)));
    }

    static List<Evidence> asks(Transcript transcript) {
        return wanted(
                transcript,
                Transcript.without(
                        Transcript.either(transcript.saying(Cue.FEEDBACK_ASK), elicited(transcript), late(transcript)),
                        transcript.saying(Cue.LEADING_CHECK)));
    }

    /**
     * Without what counselors ask who teach, test, press or arrange ("did you do what I asked?" wants no word on oneself),
     * and without what comes before the client has told anything: "you're forty-one, is that right?" is read off a form.
     */
    private static List<Evidence> wanted(Transcript transcript, List<Evidence> finds) {
        return finds.stream()
                .filter(e -> Cue.FEEDBACK_OWN_FAULT.found(e.quote()) || !Cue.OWN_BUSINESS.found(e.quote()))
                .filter(e -> transcript.clientContentBefore(e.turn(), 4).size() >= TOLD)
                .toList();
    }

    /** A question with the counselor in it, that is not one for leave: whoever asks it wants to know how it came over. */
    private static List<Evidence> aboutUs(Transcript transcript) {
        return transcript.saying(Cue.ABOUT_US).stream()
                .filter(e -> !Cue.NOT_ABOUT_US.found(e.quote()))
                .toList();
    }

    /** A question about this hour at its end looks back on it; at its beginning it sets out. */
    private static List<Evidence> late(Transcript transcript) {
        return transcript.saying(Cue.FEEDBACK_LATE).stream()
                .filter(e -> transcript.place(e.turn()) > LATE && !Cue.ASKS_AFTER.found(e.quote()))
                .toList();
    }

    /** "How was school?" asks after something else. */
    private static List<Evidence> elicited(Transcript transcript) {
        return transcript.doing(Technique.FEEDBACK_ELICIT).stream()
                .filter(e -> !Cue.ASKS_AFTER.found(e.quote()))
                .toList();
    }

    private static Evidence against(Turn turn) {
        return Evidence.against(turn.index(), Quotes.shorten(turn.text()));
    }
}
