package org.understudy.practice.replies;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.Cue;
import org.understudy.session.Technique;

/**
 * The kinds of moment at which one move fits whatever the case: told by the record of what the client did, where there is
 * one, else by the words. The order is that in which they are asked after: what was said to the counselor, and how an
 * answer was given, before what was told.
 */
enum Juncture {
    /** The counselor is asked to say that it is, or will be, all right. */
    ASKED_REASSURANCE(e -> Situation.asked(e.said()) && found(Turns.REASSURE, e.end())),
    /** The counselor's question was not understood. */
    ASKED_UNCLEAR(e -> found(Turns.UNCLEAR, e.said()) && e.questioned()),
    /** More than one thing was asked, and the client asks which. */
    ASKED_WHICH(
            e -> found(Turns.WHICH, e.said()) && (e.asked().contains(" or ") || Situation.questions(e.asked()) > 1)),
    /** The client was cut short, or stopped in the middle. */
    BROKEN_OFF(Exchange::isBrokenOff),
    /** "You?" is a courtesy. */
    ASKED_COURTESY(e -> found(Turns.COURTESY, e.end())),
    ASKED_PLACE(e -> found(Turns.PLACE, e.end())),
    /** The client was not there for a moment, and asks what was said. */
    ASKED_LOST(e -> found(Turns.LOST, e.end())),
    /** Anything else that is asked of the counselor wants an answer before what is behind the question. */
    ASKED(e -> Situation.asked(e.said()) || e.end().contains("?") && !pool(e, "echo")),
    ENDING(e -> e.did().contains(Technique.CONCLUSION) && !e.questioned()),
    LIMIT(e -> Situation.keepsBack(e.turn()) && !found(Turns.NOT_DONE_YET, e.said())
            || pool(e, "keeps|turnsAway|cantSay|echo|fallbacks\\.(?:open|who|where)|resist\\.tangent|thatsAll")),
    BACKING_OFF(e -> found(Turns.BACKING_OFF, e.end())),
    EVADED_WHEN(e -> pool(e, "usual|fallbacks\\.(?:when|howOften)")),
    EVADED_DETAIL(e -> pool(e, "detail|which|fallbacks\\.howMuch") || e.isBrief() && found(Turns.AROUND, e.said())),
    EVADED_WHY(e -> pool(e, "unsureWhy|fallbacks\\.why")),
    /** Next to nothing was said, to a question that was hard to answer as it was asked. */
    THIN(e -> e.isBrief() && pool(e, "thin\\.(?!whether).+|either|unsure|fallbacks\\.yesNo")),
    UNKNOWN(e -> pool(e, "pondering|justNow") || e.isBrief() && found(Turns.UNKNOWN, e.said())),
    WORDLESS(e -> pool(e, "saying|hardToSay") || e.isBrief() && found(Turns.WORDLESS, e.said())),
    NUMBER(e -> e.did().contains(Technique.SUDS_CHECK) && found(Turns.NUMBER, e.said())),
    AGENDA(e -> pool(e, "agenda\\.mine") || asksForAgenda(e) && found(Turns.WISH, e.said())),
    READY(e -> pool(e, "agenda\\.agree")),
    HERE(e -> pool(e, "beingHere")),
    DISMISSED(e -> soothed(e) && found(Turns.PEOPLE_SAY, e.said())),
    CORRECTED(e -> !e.questioned() && reflected(e) && found(Turns.NO, e.said())),
    CONFIRMED(e -> !e.questioned() && reflected(e) && e.isBrief() && found(Turns.YES, e.said())),
    ASSENTED(e -> taught(e) && e.isBrief() && found(Turns.YES, e.said())),
    /** All was said to be well, and little is left to say to that. */
    SOOTHED(e -> e.did().contains(Technique.REASSURE) && !e.questioned() && e.isBrief()),
    /** The client is in the memory, and is told to stay there. */
    RETELLING(e -> !e.questioned() && e.askedBriefly() && found(Turns.IN_IT, e.end())),
    /** Little has been said yet but courtesies. */
    SMALL_TALK(e -> e.isEarly() && isCourtesy(e)),
    OWN_LIFE(e -> e.did().contains(Technique.SELF_DISCLOSE) && !e.questioned() && found(Turns.MINE, e.asked())),
    CHAT(e -> e.did().contains(Technique.CHIT_CHAT) && !e.isEarly()),
    LOSS(e -> found(Turns.LOSS, e.end()) && !found(Turns.LIKENESS, e.end())),
    BODY(e -> found(Turns.BODY, e.end()) && !found(Turns.PAST, e.end())),
    THOUGHT_THEN(e -> found(Turns.THOUGHT, e.last())),
    THOUGHT_NOW(e -> found(Turns.THINKS, e.last())),
    FEELING_THEN(e -> feels(e) && found(Turns.PAST, e.last())),
    FEELING_NOW(e -> feels(e)),
    OPINION(e -> found(Turns.PEOPLE_SAY, e.last())
            || e.quotable().filter(q -> found(Turns.PEOPLE_SAY, q)).isPresent()),
    SINCE(e -> found(Turns.ASKS_WHEN, e.asked()) && e.isBrief() && found(Turns.SINCE, e.last())),
    /** A short answer to how long, or to how many. */
    YEARS(e -> e.isBrief() && found(Turns.ASKS_HOW_LONG, e.asked()) && found(Turns.YEARS, e.said())),
    FIGURE(e -> e.isBrief() && found(Turns.ASKS_HOW_MUCH, e.asked()) && found(Turns.A_FIGURE, e.last())),
    PERSON(e -> found(Turns.ASKS_WHO, e.asked()) && found(Turns.SOMEBODY, e.end()) && !found(Turns.SEVERAL, e.end())),
    RULE(e -> found(Turns.RULE, e.last())),
    STUCK(e -> found(Turns.STUCK, e.last())),
    WISH(e -> found(Turns.WISH, e.last())),
    HABIT(e -> found(Turns.DOES, e.last()) && found(Turns.ROUTINE, e.last()) && !found(Turns.PAST, e.last())),
    VAGUE(e -> e.isShort() && found(Turns.VAGUE, e.last())),
    /** Whatever was told, it was told in a sentence that can be given back. */
    TOLD_THEN(e -> e.quotable().isPresent()
            && found(Turns.PAST, e.quotable().get())
            && found(Turns.OWN, e.quotable().get())
            && !found(Turns.USED_TO, e.quotable().get())),
    TOLD_NOW(e -> e.quotable().isPresent()
            && found(Turns.OWN, e.quotable().get())
            && !found(Turns.USED_TO, e.quotable().get())),
    TOLD(e -> e.quotable().isPresent()),
    /** A bare yes to what the counselor said, which may be politeness. */
    WENT_ALONG(e -> !e.questioned() && (e.isBrief() && found(Turns.YES, e.said()) || e.isAWord())),
    /** A bare answer to a question that could be answered so. */
    ANSWERED_BRIEFLY(e -> e.questioned()
            && (e.isBrief() && (found(Turns.YES, e.said()) || found(Turns.NO, e.said())) || e.isAWord())),
    /** Whatever else was said, in words that cannot be given back as they stand. */
    ELSE_TOLD(e -> !e.said().isEmpty());

    private final Predicate<Exchange> fits;

    Juncture(Predicate<Exchange> fits) {
        this.fits = fits;
    }

    /** The kinds of moment this exchange is, the one to be met first in front. */
    static List<Juncture> of(Exchange exchange) {
        List<Juncture> all = Arrays.stream(values())
                .filter(juncture -> juncture.fits.test(exchange))
                .toList();
        boolean tellsNothing = !all.isEmpty() && all.getFirst().ordinal() < LOSS.ordinal();
        return tellsNothing ? all.subList(0, 1) : all;
    }

    /** The key its moves are kept under, {@code feeling.now}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static boolean found(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }

    private static boolean pool(Exchange e, String names) {
        return e.pool().filter(pool -> pool.matches(names)).isPresent();
    }

    private static boolean reflected(Exchange e) {
        return e.did().stream().anyMatch(Technique::isReflection);
    }

    private static boolean taught(Exchange e) {
        return e.did().stream().anyMatch(code -> switch (code) {
            case GIVE_INFORMATION, ADVISE_WITH_PERMISSION, ADVISE_WITHOUT_PERMISSION, HOMEWORK, NORMALISE, WARN -> true;
            default -> false;
        });
    }

    private static boolean soothed(Exchange e) {
        return e.did().contains(Technique.REASSURE) || e.did().contains(Technique.NORMALISE);
    }

    private static boolean asksForAgenda(Exchange e) {
        return (Cue.AGENDA_ASK.found(e.asked()) || e.did().contains(Technique.AGENDA))
                && !found(Turns.ASKS_FOR_GOALS, e.asked());
    }

    private static boolean isCourtesy(Exchange e) {
        boolean courtesy = e.did().contains(Technique.CHIT_CHAT) || e.did().contains(Technique.INTRODUCTION);
        return courtesy && !e.did().contains(Technique.AGENDA) && !asksForAgenda(e);
    }

    private static boolean feels(Exchange e) {
        return Cue.CLIENT_FEELING.found(e.last()) && found(Turns.OWN, e.last());
    }
}
