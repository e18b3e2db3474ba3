package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.understudy.session.Evidence;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/** Finds the turns that leave the agenda or the method. A greeting is not chit-chat, and warmth is never drift. */
public final class DriftReview {
    /** Words from which an informing turn is a lecture: some twenty seconds of speech. */
    static final int LECTURE = 50;

    /** What a question for how or why may be answered in: half a minute. */
    private static final int ANSWER = 75;

    /** The act of a client who is asked for something outside. */
    private static final String OFF_TOPIC = "off_topic";

    private static final Pattern OF_ONESELF = Pattern.compile(
            "^(?!If I |(?:(?:and|so|but|well|then|now|also),? )*(?:the way )?I (?:\\w+"
                    + " )?(?:think|find|believe|say|tell|explain|see|call|mean|read|suppose|guess|reckon|would"
                    + " say)\\b).*\\b(?:I|I['’]\\w+|my|mine|me)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ORDERS =
            Pattern.compile("\\b(?:you (?:must|have to|need to|should|ought to|are to))\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKS_WHY = Pattern.compile(
            "\\b(?:why|how (?:come|does|do|is|will|would|did)|what(?:['’]s| is| does| do| happens| are|"
                    + " would)|mean)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SETS = Pattern.compile(
            "\\bI['’]d like you to\\b|\\bwould you\\b|\\b(?:for|this|over the|until|before|between now and) (?:next"
                    + " |this |the )?(?:week|time|session)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final List<Cue> OF_THE_HOUR = List.of(
            Cue.AGENDA_SET, Cue.AGENDA_ASK, Cue.TIME_NAMED, Cue.SUMMARISES, Cue.HOMEWORK, Cue.PLAN, Cue.CLOSING);

    private DriftReview() {}

    /** One drift a turn at most, in order. */
    public static List<Drift> of(Transcript transcript) {
        return transcript.once(DriftReview.class, DriftReview::find);
    }

    private static List<Drift> find(Transcript transcript) {
        List<Drift> drifts = new ArrayList<>();
        for (Turn turn : transcript.counselor()) {
            Drift.Kind kind = kind(transcript, turn);
            if (kind != null) drifts.add(new Drift(turn.index(), quote(transcript, turn, kind), kind));
        }
        return drifts;
    }

    private static Drift.Kind kind(Transcript transcript, Turn turn) {
        int i = turn.index();
        // "I did, I kept talking" is about this talk, and belongs in it
        boolean greets = i == transcript.counselor().getFirst().index();
        if (!greets && plainly(transcript, turn, Technique.SELF_DISCLOSE) && !Cue.OWNS_SLIP.found(turn.text())) {
            return Drift.Kind.SELF_DISCLOSURE;
        }
        if (transcript.has(i, Technique.CHIT_CHAT) && transcript.place(i) > 0.08 && transcript.place(i) < 0.95) {
            return Drift.Kind.CHIT_CHAT;
        }
        if (offTopic(transcript, i) || Cue.EVADES.found(turn.text())) return Drift.Kind.OFF_TOPIC;
        boolean informing = transcript.has(
                i,
                Technique.GIVE_INFORMATION,
                Technique.ADVISE_WITHOUT_PERMISSION,
                Technique.ADVISE_WITH_PERMISSION,
                Technique.DIRECT,
                Technique.WARN,
                Technique.REASSURE);
        int explaining = explaining(turn);
        boolean atLength = informing && explaining >= (asked(transcript, i) ? ANSWER : LECTURE);
        if (atLength || explaining >= 2 * LECTURE && !givesBack(transcript, i)) return Drift.Kind.LECTURING;
        if (plainly(transcript, turn, Technique.ADVISE_WITHOUT_PERMISSION) && !setsHomework(transcript, turn)) {
            return Drift.Kind.ADVICE_UNASKED;
        }
        if (turn.text().chars().filter(c -> c == '?').count() >= 3) return Drift.Kind.STACKED_QUESTIONS;
        return null;
    }

    /**
     * Whether a sentence of its own carries it, and more than "me too". What only the turn as a whole sounds like is no
     * ground for a mark, nor is what sets out the hour.
     */
    private static boolean plainly(Transcript transcript, Turn turn, Technique technique) {
        return transcript.doing(technique).stream()
                .filter(e -> e.turn() == turn.index())
                .filter(e -> Words.count(e.quote()) > 2
                        && Quotes.sentences(e.quote()).size() == 1)
                .anyMatch(e -> !Cue.TIME_NAMED.found(e.quote()) && !Cue.AGENDA_SET.found(e.quote()));
    }

    /**
     * Words that explain the world: without questions, without what the counselor says of herself, and without what sets
     * out the hour, sums up, gives something to do until next time or takes leave.
     */
    private static int explaining(Turn turn) {
        return Quotes.sentences(turn.text()).stream()
                .filter(s -> !s.endsWith("?"))
                .filter(s -> ORDERS.matcher(s).find()
                        || !OF_ONESELF.matcher(s).find() && OF_THE_HOUR.stream().noneMatch(cue -> cue.found(s)))
                .mapToInt(Words::count)
                .sum();
    }

    /** What sums up or gives back is long for another reason. */
    private static boolean givesBack(Transcript transcript, int turn) {
        return transcript
                .coding(turn)
                .filter(c -> c.main().isReflection()
                        || c.main() == Technique.SUMMARY
                        || c.main() == Technique.IMAGINAL_PROMPT)
                .isPresent();
    }

    /** Whether the client has just asked how, why or what it is. */
    private static boolean asked(Transcript transcript, int turn) {
        return transcript
                .before(turn)
                .filter(t -> Quotes.sentences(t.text()).stream()
                        .anyMatch(s -> s.endsWith("?") && ASKS_WHY.matcher(s).find()))
                .isPresent();
    }

    /** Work for the days between, given towards the end, is part of the method. */
    private static boolean setsHomework(Transcript transcript, Turn turn) {
        if (transcript.place(turn.index()) < 0.6) return false;
        return transcript.doing(Technique.ADVISE_WITHOUT_PERMISSION).stream()
                .filter(e -> e.turn() == turn.index())
                .allMatch(e -> SETS.matcher(e.quote()).find());
    }

    /** The simulated client knows what lies outside its life and this hour; a transcript without it has no such judge. */
    private static boolean offTopic(Transcript transcript, int turn) {
        return transcript
                .answer(turn)
                .flatMap(Turn::trace)
                .filter(t -> t.act().equals(OFF_TOPIC))
                .isPresent();
    }

    private static String quote(Transcript transcript, Turn turn, Drift.Kind kind) {
        Technique code =
                switch (kind) {
                    case SELF_DISCLOSURE -> Technique.SELF_DISCLOSE;
                    case CHIT_CHAT, OFF_TOPIC -> Technique.CHIT_CHAT;
                    case ADVICE_UNASKED -> Technique.ADVISE_WITHOUT_PERMISSION;
                    case LECTURING -> Technique.GIVE_INFORMATION;
                    case STACKED_QUESTIONS -> Technique.OPEN_QUESTION;
                };
        return transcript.doing(code).stream()
                .filter(e -> e.turn() == turn.index())
                .map(Evidence::quote)
                .findFirst()
                .orElseGet(() -> Quotes.shorten(turn.text()));
    }
}
