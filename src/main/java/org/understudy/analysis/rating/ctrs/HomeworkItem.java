package org.understudy.analysis.rating.ctrs;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Persuasion;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Undertaking;
import org.understudy.analysis.rating.Words;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/**
 * What is carried home. Anchors: 0 nothing; 2 something, but not looked back on, not clear, or not for this client; 4
 * looked back on, set and explained; 6 besides, made for this client. In a first session there is nothing to look back
 * on, and that half counts neither way.
 */
final class HomeworkItem implements ItemRater {
    /** Turns, of both, within which something belongs to what was set. */
    private static final int NEAR = 4;

    /** A task is given, however it is taken: "get out more" is advice. */
    private static final Pattern ASSIGNS = Pattern.compile(
            "\\b(?:homework|diar(?:y|ies)|records?|sheets?|forms?|lists?|write|notes?|exercises?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** The client is asked for it, or for a yes or no to it. */
    private static final Pattern ASKS_THE_CLIENT = Pattern.compile(
            "\\b(?:what|which|how about|would|could|might|when|where|are|is|shall)\\b[^.!]*\\?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern POINTS_AT_IT = Pattern.compile(
            "\\b(?:do|doing|try|manage|get to|get round to|keep|stick to|pull off)"
                    + " (?:that|this|it|them|these|one)\\b|\\b(?:the|that|this|these) (?:\\w+"
                    + " )?(?:task|plan|step|goal|walk|list|diary|record|experiment|homework)s?\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public ItemRating rate(Transcript transcript) {
        List<Evidence> set = set(transcript);
        List<Evidence> reviewed = transcript.saying(Cue.HOMEWORK_REVIEW).stream()
                .filter(e -> transcript.place(e.turn()) < 0.3)
                .toList();
        List<Evidence> detail = later(transcript, transcript.saying(Cue.HOMEWORK_DETAIL), 0.5).stream()
                .filter(e -> near(e, set) && ofTheTask(transcript, e, set))
                .toList();
        List<Evidence> ended =
                Transcript.either(transcript.saying(Cue.CLOSING), transcript.doing(Technique.CONCLUSION)).stream()
                        .filter(e -> transcript.place(e.turn()) > 0.75)
                        .toList();
        Tally tally = new Tally(CtrsItem.HOMEWORK, 0.5);
        if (set.isEmpty() && reviewed.isEmpty()) {
            boolean cutOff = ended.isEmpty() && transcript.counselor().size() < 12;
            if (cutOff) return tally.unobservable();
            if (!Edges.tasksBelong(transcript)) return tally.unobservable("elsewhere");
            return tally.cap(1).quoteAgainst(ended).rated("none");
        }
        List<Evidence> tailored = set.stream()
                .filter(e ->
                        Words.shared(transcript.content(e.turn()), transcript.clientContentBefore(e.turn(), 99)) > 0)
                .toList();
        List<Evidence> explained = transcript.saying(Cue.RATIONALE).stream()
                .filter(e -> near(e, set))
                .toList();
        List<Evidence> accepted = set.stream()
                .flatMap(e -> transcript.answer(e.turn()).stream())
                .filter(t -> Cue.CLIENT_ACCEPTS.found(t.text()) || Words.count(t.text()) >= 8)
                .map(t -> Evidence.supporting(t.index(), Quotes.shorten(t.text())))
                .toList();
        List<Evidence> together = set.stream()
                .filter(e -> ASKS_THE_CLIENT.matcher(e.quote()).find())
                .toList();
        List<Evidence> imposed = imposed(transcript);
        tally.each(1, 1, set)
                .add(together.isEmpty() ? 0 : 0.6)
                .each(0.8, 0.8, reviewed)
                .each(0.5, 1, detail)
                .each(0.6, 0.6, tailored)
                .each(0.5, 0.5, explained)
                .each(0.5, 1, accepted)
                .each(-0.5, -1, imposed);
        if (imposed.size() == set.size() && !set.isEmpty()) tally.cap(2.5);
        if (set.isEmpty()) return tally.rated("none");
        if (!imposed.isEmpty()) {
            return tally.rated("imposed", Map.of("quote", imposed.getFirst().quote()));
        }
        if (detail.isEmpty()) return tally.rated("detail");
        return tally.rated(tally.score() >= 4 ? "keep" : "tailor");
    }

    /** What was given by order and met with next to nothing, a defence or a no. */
    static List<Evidence> imposed(Transcript transcript) {
        List<Evidence> pushed = Persuasion.of(transcript);
        return set(transcript).stream()
                .filter(e -> transcript.has(e.turn(), Technique.DIRECT, Technique.ADVISE_WITHOUT_PERMISSION)
                        || pushed.stream().anyMatch(p -> p.turn() == e.turn()))
                .filter(e -> transcript
                        .answer(e.turn())
                        .map(Turn::text)
                        .filter(t -> Words.count(t) <= 6 || Cue.CLIENT_DEFENDS.found(t) || Cue.REFUSES.found(t))
                        .isPresent())
                .toList();
    }

    /** What was agreed or given for the week; advice that the client did not take on is neither. */
    static List<Evidence> set(Transcript transcript) {
        List<Evidence> agreed =
                Undertaking.of(transcript).stream().map(Undertaking::words).toList();
        List<Evidence> advised = transcript.doing(Technique.ADVISE_WITHOUT_PERMISSION).stream()
                .filter(e -> !ASSIGNS.matcher(transcript.turns().get(e.turn()).text())
                        .find())
                .toList();
        List<Evidence> said = transcript.saying(Cue.HOMEWORK).stream()
                .filter(e -> !Cue.REPORTS.found(e.quote()))
                .toList();
        return later(
                        transcript,
                        Transcript.either(
                                agreed,
                                Transcript.without(
                                        Transcript.either(said, withoutFarewell(transcript.doing(Technique.HOMEWORK))),
                                        advised)),
                        0.25)
                .stream()
                .filter(e -> !Cue.RULER.found(e.quote()) && !Cue.NO_TASK.found(e.quote()))
                .toList();
    }

    /** "How sure are you that you'll do that?" is asked of the task; "how confident are you, from 0 to 10?" of the change. */
    private static boolean ofTheTask(Transcript transcript, Evidence find, List<Evidence> set) {
        if (!Cue.RULER.found(find.quote())) return true;
        if (POINTS_AT_IT.matcher(find.quote()).find()) return true;
        return set.stream()
                .filter(s -> s.turn() <= find.turn())
                .anyMatch(s -> Words.shared(Words.content(find.quote()), Words.content(s.quote())) > 0);
    }

    /** "Where do you go, in that second?" is a detail of the story, not of the week. */
    private static boolean near(Evidence find, List<Evidence> set) {
        return set.stream().anyMatch(s -> Math.abs(s.turn() - find.turn()) <= NEAR);
    }

    /** "See you next week" is a farewell. */
    private static List<Evidence> withoutFarewell(List<Evidence> finds) {
        return finds.stream()
                .filter(e -> !Cue.CLOSING.found(e.quote()) && !Cue.REPORTS.found(e.quote()))
                .toList();
    }

    private static List<Evidence> later(Transcript transcript, List<Evidence> finds, double from) {
        return finds.stream().filter(e -> transcript.place(e.turn()) > from).toList();
    }
}
