package org.understudy.client.feel;

import static org.understudy.client.mind.Constants.number;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.Move;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.Layer;
import org.understudy.client.aim.Aim;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Mind;
import org.understudy.client.mind.Thread;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Occasion;
import org.understudy.client.read.Recalling;
import org.understudy.client.read.Words;
import org.understudy.session.Rupture;
import org.understudy.session.Technique;

/** FEEL, first half: what the counselor's turn amounts to for this client, as events. */
public final class Appraisal {
    private static final int LONG_TURN_WORDS = (int) number("event.long_words");

    private static final int STEADY_EVERY = (int) number("trust.steady_every");

    /** How often insults and strays count. */
    private static final int OFF_TOPIC = (int) number("event.off_topic_every");

    /** Turns in which leave that was given holds. */
    private static final int LEAVE_LASTS = (int) number("event.leave_lasts");

    /** Turns in which the same thing done again earns nothing. */
    private static final int RESTS = (int) number("event.rests");

    /** Every so many closed questions running. */
    private static final int CLOSED_RUN = (int) number("event.closed_run");

    private final Heard heard;
    private final Aim aim;
    private final Optional<DisclosureUnit> named;
    private final boolean ofRisk;
    private final boolean stray;
    private final Mind mind;
    private final Missteps missteps;
    private boolean owning;
    /** Only so like one of its questions does a question press on what was held back. */
    private static final double ASKED_PLAINLY = 0.45;

    private final Set<Event> events = EnumSet.noneOf(Event.class);

    private Appraisal(Heard heard, Aim aim, Optional<DisclosureUnit> named, Subject subject, Mind mind) {
        this.heard = heard;
        this.aim = aim;
        this.named = named;
        this.ofRisk = subject.risk() || heard.coded().has(Technique.RISK_QUESTION);
        this.stray = subject.stray() && !ofRisk;
        this.mind = mind;
        this.missteps = new Missteps(heard, aim, mind);
    }

    /**
     * The events of a turn, in the order of the table. Notes in the thread what counts over several turns.
     *
     * @param named the untold unit a statement put words to
     */
    public static List<Event> events(Heard heard, Aim aim, Optional<DisclosureUnit> named, Subject subject, Mind mind) {
        Appraisal a = new Appraisal(heard, aim, named, subject, mind);
        if (!heard.asks()) mind.thread().closedRun(0);
        if (heard.silent()) a.silence();
        else a.words();
        return new ArrayList<>(a.events);
    }

    private void silence() {
        boolean afterWeight = mind.thread().lastAct().startsWith("resist")
                || mind.thread().lastAct().startsWith("pullback")
                || mind.thread().lastAct().startsWith("hint")
                || mind.thread().lastAct().startsWith("retell")
                || mind.ledger().deepSince(mind.turn() - 1) > 0;
        if (afterWeight
                && mind.thread()
                                .happenedSince(
                                        Event.SAT_WITH_SILENCE.code(),
                                        mind.turn() - (int) number("event.silence_rests"))
                        == 0) {
            events.add(Event.SAT_WITH_SILENCE);
        }
    }

    private void words() {
        if (strays()) return;
        Thread thread = mind.thread();
        boolean strained = mind.feelings().rupture() != Rupture.NONE
                || thread.happenedSince(Event.PUSHED.code(), mind.turn() - (int) number("event.push_smarts")) > 0
                || thread.happenedSince(Event.CONFRONTED.code(), mind.turn() - (int) number("event.quarrel_smarts"))
                        > 0;
        if (strained && Cues.repairs(heard)) events.add(Cues.namesRupture(heard) ? Event.REPAIR_NAMED : Event.REPAIR);
        else if (Cues.repairs(heard) && (misstepped() || ofLastTime())) events.add(Event.OWNED_UP);
        owning = Cues.repairs(heard);
        aroundTheBlock();
        comingBack();
        naming();
        techniques();
        manner();
        if (events.stream().noneMatch(e -> e.trust() != 0)
                && (reflects() || heard.asks())
                && thread.happenedSince(Event.STEADY.code(), mind.turn() - STEADY_EVERY + 1) == 0) {
            events.add(Event.STEADY);
        }
    }

    /** Insults, and what does not belong in the room. */
    private boolean strays() {
        if (missteps.insults()) {
            mind.thread().wasHostile();
            events.add(mind.thread().hostile() % OFF_TOPIC == 0 ? Event.OFF_TOPIC_AGAIN : Event.INSULTED);
            return true;
        }
        boolean senseless = heard.foreign() || heard.gibberish() || heard.has(Occasion.INJECTION);
        boolean away = senseless || stray;
        mind.thread()
                .offTopic(
                        away
                                ? mind.thread().offTopic() + 1
                                : Math.max(0, mind.thread().offTopic() - 1));
        if (away && mind.thread().offTopic() % OFF_TOPIC == 0) events.add(Event.OFF_TOPIC_AGAIN);
        return away;
    }

    private void aroundTheBlock() {
        Optional<DisclosureUnit> blocked = mind.thread().blocked();
        boolean respects = Cues.respects(heard) || choosesForThemselves();
        if (blocked.isEmpty()) {
            if (choosesForThemselves()) events.add(Event.AUTONOMY);
            return;
        }
        boolean again = !ofRisk
                        && aim.confident()
                        && aim.best().get().unit() == blocked.get()
                        && aim.best().get().likeness() >= ASKED_PLAINLY
                || !ofRisk && heard.coded().flags().contains("pushes");
        boolean openNow = Gates.mayTellMore(blocked.get(), mind);
        if (respects) events.add(Event.REDIRECT_RESPECTED);
        else if (again && !openNow && !Cues.softened(heard)) events.add(Event.PUSHED);
        else if (!again && mind.thread().blockedJustNow() && (heard.asks() || reflects())) events.add(Event.LET_IT_GO);
        if (!again && (respects || heard.asks())) mind.thread().forgetBlock();
    }

    /** With leave, for what was held back and left alone since. */
    private void comingBack() {
        boolean asks = heard.asks() && aim.confident() && aim.best().get().likeness() >= ASKED_PLAINLY;
        boolean leave = asksLeave()
                || Cues.softened(heard)
                || mind.thread().happenedSince(Event.PERMISSION.code(), mind.turn() - LEAVE_LASTS) > 0;
        if (!asks || !leave) return;
        DisclosureUnit unit = aim.best().get().unit();
        boolean due = Gates.leftAlone(unit, mind)
                && !mind.ledger().earnedBack(unit)
                && !mind.ledger().done(unit)
                && mind.feelings().rupture() == Rupture.NONE;
        if (!due) return;
        mind.ledger().earnBack(unit);
        events.add(Event.CAME_BACK);
    }

    private void naming() {
        if (named.isEmpty() || missteps.codedAsQuarrel()) return;
        double gap = Gates.trustNeeded(named.get(), mind) - mind.feelings().trust();
        if (gap <= number("named.within") * Gates.STEP) {
            events.add(Event.NAMED_UNSAID);
            mind.thread().happened(named(named.get()));
        } else if (gap > number("named.too_deep") * Gates.STEP && !ofRisk) events.add(Event.TOO_DEEP_TOO_SOON);
    }

    /** Under this it is kept that what lies under a unit was named. */
    public static String named(DisclosureUnit unit) {
        return "named:" + unit.id();
    }

    private boolean misstepped() {
        return List.of(
                        Event.ADVICE,
                        Event.REASSURED,
                        Event.TALKED_PAST,
                        Event.CLOSED_RUN,
                        Event.LECTURED,
                        Event.TOO_DEEP_TOO_SOON)
                .stream()
                .anyMatch(e ->
                        mind.thread().happenedSince(e.code(), mind.turn() - (int) number("event.misstep_lasts")) > 0);
    }

    /** What hurt in the session before this is owned, for the first time. */
    private boolean ofLastTime() {
        return mind.ledger().hurtBefore()
                && Recalling.ofLastTime(heard.plain())
                && mind.thread().happenedSince(Event.OWNED_UP.code(), 0) == 0;
    }

    private void techniques() {
        CodedTurn coded = heard.coded();
        Thread thread = mind.thread();
        boolean permitted = asksLeave() || thread.happenedSince(Event.PERMISSION.code(), mind.turn() - LEAVE_LASTS) > 0;
        if (asksLeave()) events.add(Event.PERMISSION);
        if (coded.has(Technique.AGENDA) || coded.does(Move.AGENDA)) events.add(Event.AGENDA);
        if ((coded.has(Technique.SUMMARY) || Cues.sumsUp(heard))
                && heard.sentences().stream().anyMatch(s -> s.tagged() || s.asking())) {
            events.add(Event.SUMMARY_CHECKED);
        }
        if (coded.has(Technique.NORMALISE) || coded.does(Move.NORMALISE)) events.add(Event.NORMALISED);
        if (coded.has(Technique.AFFIRM) || coded.does(Move.AFFIRM) || coded.does(Move.PRAISE)) affirmed();
        boolean advises = advises();
        if (advises && !permitted && !coded.has(Technique.ADVISE_WITH_PERMISSION)) events.add(Event.ADVICE);
        if (missteps.reassures()) events.add(Event.REASSURED);
        if (!ofRisk && missteps.confronts()) events.add(Event.CONFRONTED);
        if (coded.has(Technique.REINFORCE)
                && (exposing() || mind.feelings().distress() > number("event.encouraged_from")))
            events.add(Event.REINFORCED);
        if (coded.has(Technique.SUDS_CHECK)
                && thread.happenedSince(Event.SUDS_CHECKED.code(), mind.turn() - RESTS) == 0) {
            events.add(Event.SUDS_CHECKED);
        }
        if (Cues.grounds(heard)) events.add(Event.GROUNDED);
        if (explainsExposure() && thread.happenedSince(Event.RATIONALE.code(), 0) < number("event.rationale_most")) {
            events.add(Event.RATIONALE);
        } else if (coded.has(Technique.GIVE_INFORMATION) && heard.words() > LONG_TURN_WORDS) {
            events.add(Event.LECTURED);
        }
        if (coded.has(Technique.SOCRATIC_QUESTION)) reframed();
        boolean past = !ofRisk
                && (advises || coded.main() == Technique.GIVE_INFORMATION || coded.main() == Technique.CHIT_CHAT)
                && !reflects()
                && !events.contains(Event.NAMED_UNSAID);
        if (past && mind.ledger().deepSince(mind.turn() - 1) > 0) events.add(Event.TALKED_PAST);
    }

    private boolean advises() {
        return !ofRisk && missteps.advises(owning, named.isPresent() || explainsExposure());
    }

    private boolean explainsExposure() {
        return mind.clientCase().imaginal().isPresent() && Cues.givesRationale(heard);
    }

    private boolean asksLeave() {
        return heard.coded().has(Technique.ASK_PERMISSION) || heard.coded().does(Move.PERMISSION);
    }

    private boolean choosesForThemselves() {
        return heard.coded().has(Technique.EMPHASIZE_AUTONOMY) || heard.coded().does(Move.AUTONOMY);
    }

    private boolean exposing() {
        return mind.thread().lastAct().startsWith("retell");
    }

    private void affirmed() {
        boolean specific = heard.coded().flags().contains("specific_affirm")
                || heard.coded().does(Move.AFFIRM)
                || heard.stated().stream().flatMap(s -> s.content().stream()).anyMatch(this::clientSaid);
        if (specific && mind.thread().happenedSince(Event.AFFIRM_SPECIFIC.code(), mind.turn() - RESTS) == 0) {
            events.add(Event.AFFIRM_SPECIFIC);
            return;
        }
        if (Formulas.again("affirm_generic", mind)) events.add(Event.AFFIRM_AGAIN);
    }

    private boolean clientSaid(String stem) {
        return mind.spoken().recent(4).stream()
                .flatMap(List::stream)
                .map(Words::stem)
                .anyMatch(stem::equals);
    }

    private void reframed() {
        boolean locked = aim.confident()
                && (aim.best().get().unit().layer() == Layer.BELIEF
                        || aim.best().get().unit().layer() == Layer.THOUGHT)
                && aim.best().get().unit().gate().trust() - mind.feelings().trust() > Gates.STEP;
        if (locked) events.add(Event.PREMATURE_REFRAME);
    }

    private void manner() {
        Set<String> flags = heard.coded().flags();
        Thread thread = mind.thread();
        boolean onlyClosed = heard.asks()
                && heard.asked().stream()
                        .allMatch(s -> s.closed() && s.followUp().isEmpty())
                && !asksLeave()
                && !reflects();
        if (!ofRisk) {
            thread.closedRun(onlyClosed ? thread.closedRun() + 1 : 0);
            if (onlyClosed && thread.closedRun() % CLOSED_RUN == 0) events.add(Event.CLOSED_RUN);
        }
        if (heard.asked().size() >= number("event.stacked") || flags.contains("stacked_questions"))
            events.add(Event.STACKED_QUESTIONS);
        if (flags.contains("jargon")) events.add(Event.JARGON);
        if (Formulas.again(heard, mind) && !events.contains(Event.NAMED_UNSAID)) events.add(Event.FORMULAIC);
    }

    private boolean reflects() {
        CodedTurn c = heard.coded();
        return c.codes().stream().anyMatch(t -> t.code().isReflection())
                || c.main().isReflection();
    }
}
