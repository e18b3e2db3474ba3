package org.understudy.client;

import static org.understudy.client.mind.Constants.number;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.casebook.CaseCard.Phase;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.Layer;
import org.understudy.client.aim.Aim;
import org.understudy.client.aim.FurtherQuestion;
import org.understudy.client.aim.Mentioned;
import org.understudy.client.aim.OrdinaryQuestion;
import org.understudy.client.aim.Prior;
import org.understudy.client.aim.SmallQuestion;
import org.understudy.client.decide.AskedOn;
import org.understudy.client.decide.Deciding;
import org.understudy.client.decide.Decision;
import org.understudy.client.decide.Details;
import org.understudy.client.decide.InStyle;
import org.understudy.client.decide.Ordinary;
import org.understudy.client.decide.Situation;
import org.understudy.client.decide.Toll;
import org.understudy.client.feel.Appraisal;
import org.understudy.client.feel.Credits;
import org.understudy.client.feel.Event;
import org.understudy.client.feel.Feeling;
import org.understudy.client.feel.Subject;
import org.understudy.client.mind.Dice;
import org.understudy.client.mind.Feelings;
import org.understudy.client.mind.Ledger;
import org.understudy.client.mind.Measure;
import org.understudy.client.mind.Mind;
import org.understudy.client.mind.Style;
import org.understudy.client.mind.Thread;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Recalling;
import org.understudy.client.read.Vocative;
import org.understudy.client.read.Words;
import org.understudy.client.retell.Heat;
import org.understudy.client.retell.Retelling;
import org.understudy.client.say.Saying.Said;
import org.understudy.session.ClientState;
import org.understudy.session.Release;
import org.understudy.session.Rupture;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Technique;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace.Effect;

/** The built-in client: seven steps from the counselor's words to the client's, everything the author's own text. */
final class RehearsedClient implements SimulatedClient {
    /** So many turns a word counts as the client's own. */
    private static final int OWN_WORDS = 6;

    /** So many turns what was told is what is being spoken of. */
    private static final int JUST_TOLD = 2;

    /** How near a statement must be to a way of asking for a thought before it counts as naming it. */
    private static final double NAMED_LIKENESS = number("named.likeness");

    private final Understanding understanding;
    private final Setting setting;
    private final long seed;
    private final Mind mind;
    private final Mentioned mentioned;
    private final Deciding deciding;
    private final Optional<IntToDoubleFunction> course;
    private final Awaited awaited = new Awaited();

    RehearsedClient(Understanding understanding, Setting setting, long seed, Optional<Memory> earlier) {
        this(understanding, setting, seed, earlier, Optional.empty());
    }

    /** @param course the trust of each exchange, where it is not to follow from what is said */
    RehearsedClient(
            Understanding understanding,
            Setting setting,
            long seed,
            Optional<Memory> earlier,
            Optional<IntToDoubleFunction> course) {
        this.course = course;
        this.understanding = understanding;
        this.setting = setting;
        this.seed = seed;
        this.mentioned = new Mentioned(understanding.people());
        ClientCase c = understanding.clientCase();
        Optional<Phase> phase = setting.phase().flatMap(c.card()::phase).or(() -> c.card().phases().stream()
                .findFirst());
        Map<String, Double> start = new LinkedHashMap<>(c.temperament().start());
        phase.ifPresent(p -> start.putAll(p.start()));
        Feelings feelings = new Feelings(start);
        Ledger ledger = new Ledger();
        phase.ifPresent(p -> p.known().forEach(ledger::knownBefore));
        // who remembers the last session knows whether a task was set in it
        boolean later = phase.map(c.card().phases()::indexOf).orElse(0) > 0;
        ledger.workGoesOn(later && earlier.isEmpty());
        if (later || earlier.isPresent()) ledger.hasMet();
        earlier.ifPresent(e -> Remembering.carry(e, feelings, ledger));
        mind = new Mind(
                c,
                understanding.thresholds(),
                Style.of(c.temperament().style(), setting.style()),
                feelings,
                ledger,
                new Thread(),
                Remembering.spoken(c, earlier),
                feelings.trust());
        deciding = new Deciding(Remembering.opening(c, phase, earlier), retelling(c, phase, seed, earlier));
    }

    /** Phases after the orientation have agreed to it already; they come willing. What was spared last time is avoided now. */
    private static Function<Situation, Optional<Decision>> retelling(
            ClientCase c, Optional<Phase> phase, long seed, Optional<Memory> earlier) {
        if (c.imaginal().isEmpty()) return _ -> Optional.empty();
        int place = phase.map(c.card().phases()::indexOf).orElse(0);
        Heat heat = new Heat(Dice.of(seed, -1).chance(Heat.SETTLES));
        double spared = earlier.map(Memory::rescues).orElse(0) * Retelling.AVOIDANCE;
        boolean justOver = phase.filter(p -> p.id().equals("processing")).isPresent();
        return new Retelling(
                c.imaginal().get(),
                Math.min(number("retelling.phases_most"), place * number("retelling.phase")) - spared,
                heat,
                justOver)::decide;
    }

    /** Puts the client where an author wants to hear them. */
    void stand(Standing at) {
        at.feelings().forEach((name, value) -> Arrays.stream(Measure.values())
                .filter(m -> m.code().equals(name))
                .forEach(m -> mind.feelings()
                        .move(Effect.SET, m, value - mind.feelings().get(m))));
        mind.feelings().rupture(at.rupture());
        while (mind.turn() < at.turn()) mind.thread().nextTurn();
        for (DisclosureUnit u : mind.clientCase().units()) {
            if (at.depth() > 0) mind.ledger().credit(u, at.depth());
            if (!at.told().contains(u.id())) continue;
            mind.ledger().tell(u, Release.FULL);
            mentioned.told(u, Math.max(0, mind.turn() - 1));
        }
        at.last().flatMap(mind.clientCase()::unit).ifPresent(mind.thread()::turnTo);
    }

    @Override
    public ClientReply reply(String counselorSaid, CodedTurn coded) {
        String counselorText =
                Vocative.off(counselorSaid, mind.clientCase().card().name());
        Dice dice = Dice.of(seed, mind.turn());
        mind.feelings().beginTurn();
        Rupture before = mind.feelings().rupture();
        Situation met = met(Heard.of(counselorText, coded), counselorText, dice);
        Heard heard = met.heard();
        mentioned.named(counselorText, mind.turn());
        List<Event> events =
                Appraisal.events(heard, met.aim(), met.named(), new Subject(met.ofRisk(), met.strays()), mind);
        Feeling.move(events, mind, dice);
        course.ifPresent(c -> mind.feelings().ease(Effect.SET, Measure.TRUST, c.applyAsDouble(mind.turn()), 1));
        Map<String, Double> depth = Credits.give(heard, met.aim(), met.stated(), met.named(), mind);
        Optional<Heard> stood = awaited.in(heard);
        Situation felt = stood.map(q -> met(q, q.text(), dice)).orElse(met).after(events);
        Decision decided = InStyle.of(deciding.decide(felt), felt);
        Decision decision = stood.isPresent() ? decided.noting("awaited", true) : decided;
        Toll.of(decision, mind, dice);
        Said said = understanding.saying().say(decision, heard, mind, dice, minutesLeft());
        mind.thread().acted(decision.actName());
        awaited.note(heard, counselorText, coded, decision.actName(), said.text());
        mentioned.said(said.text(), decision.unit(), mind.turn());
        decision.unit()
                .filter(_ ->
                        decision.release().filter(r -> r != Release.BLOCKED).isPresent())
                .ifPresent(u -> mentioned.told(u, mind.turn()));
        ClientReply reply = new ClientReply(
                said.text(),
                said.nonverbal(),
                mind.feelings().state(),
                Traced.of(decision, said, heard.asks() ? met.aim() : met.stated(), heard, depth, before, mind, dice),
                decision.leaves());
        mind.thread().nextTurn();
        return reply;
    }

    /** A turn as it is understood: what it asks, what it states, and of whom. */
    private Situation met(Heard heardAsIs, String text, Dice dice) {
        Heard heardAsSaid = mentioned.resolved(heardAsIs, mind.turn());
        Optional<DisclosureUnit> last =
                mind.thread().last().filter(_ -> mind.thread().sinceLastUnit() <= 4);
        Optional<String> before =
                Recalling.in(heardAsSaid.plain()).map(Recalling::about).filter(a -> !a.isEmpty());
        Asked asked = before.map(a -> recalled(heardAsSaid, a, last))
                .orElseGet(() -> Asked.of(heardAsSaid, h -> asked(h, text, last)));
        Heard heard = asked.heard();
        Optional<OrdinaryQuestion> ordinary = asked.ordinary();
        Aim aim = ordinary.map(o -> Aim.settled(o, mind.clientCase().ordinaryUnit(o.kind())))
                .orElse(asked.aim());
        Aim stated = understanding.aiming().ofStatements(heard, s -> mentioned.prior(last, s));
        Optional<DisclosureUnit> named = understanding
                .naming()
                .named(heard, mind.ledger()::untold, new Prior(last))
                .or(() -> understanding
                        .naming()
                        .worded(
                                heard,
                                u -> mayBeNamed(u, last),
                                new Prior(last),
                                mind.spoken().recent(OWN_WORDS).stream()
                                        .flatMap(List::stream)
                                        .map(Words::stem)
                                        .toList()))
                .or(() -> said(stated, heard));
        return new Situation(
                heard,
                aim,
                stated,
                named,
                aim.asked().flatMap(mentioned::whom),
                ordinary,
                asked.small(),
                asked.further(),
                List.of(),
                mind,
                understanding.leads(),
                dice);
    }

    /** "Last time you told me of your mum": what that was. */
    private Asked recalled(Heard heard, String about, Optional<DisclosureUnit> last) {
        Heard tell = Heard.of("Tell me about " + about + ".", heard.coded());
        Aim aim = understanding.aiming().of(tell, s -> mentioned.prior(last, s));
        return new Asked(heard, aim, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Asked asked(Heard heard, String text, Optional<DisclosureUnit> last) {
        Optional<SmallQuestion> small = Details.in(heard, understanding.smallQuestions(), mentioned::whom, mind);
        Aim aim = aim(heard, text, heard.coded(), last);
        Optional<OrdinaryQuestion> ordinary = Ordinary.in(heard, aim, small, mind);
        Optional<FurtherQuestion> further = AskedOn.in(heard, understanding.furtherQuestions(), mentioned::whom, mind)
                .filter(q -> AskedOn.isNearest(q, aim, small, ordinary, mind));
        return new Asked(heard, aim, small, further.isPresent() ? Optional.empty() : ordinary, further);
    }

    /** By its own words where they are plain enough, else by whoever "he" or "she" would be. */
    private Aim aim(Heard heard, String text, CodedTurn coded, Optional<DisclosureUnit> last) {
        Aim followed = understanding.aiming().of(heard, s -> mentioned.prior(last, s));
        if (followed.asked().filter(q -> !q.meant().isEmpty()).isEmpty()) return followed;
        Aim asSaid = understanding.aiming().of(Heard.of(text, coded), s -> mentioned.prior(last, s));
        boolean plain = asSaid.confident()
                && asSaid.best().get().likeness() >= NAMED_LIKENESS
                && asSaid.asked().filter(q -> !q.content().isEmpty()).isPresent();
        return plain ? asSaid : followed;
    }

    /** A reflection in the very words of an inner thing that has not been told names it too. */
    private Optional<DisclosureUnit> said(Aim stated, Heard heard) {
        return stated.unit()
                .filter(_ -> heard.coded().has(Technique.COMPLEX_REFLECTION)
                        && stated.best().get().likeness() >= NAMED_LIKENESS)
                .filter(u -> u.layer() == Layer.THOUGHT || u.layer() == Layer.BELIEF)
                .filter(mind.ledger()::untold);
    }

    @Override
    public ClientState state() {
        return mind.feelings().state();
    }

    @Override
    public void relive(Session session) {
        relive(session, StoredCodes::of);
    }

    /** Lives through a session with codes from elsewhere, for transcripts this engine did not play. */
    void relive(Session session, BiFunction<Session, Turn, CodedTurn> codes) {
        for (Turn turn : session.counselorTurns()) {
            boolean answered = turn.index() + 1 < session.turns().size();
            if (answered) reply(turn.text(), codes.apply(session, turn));
        }
    }

    /** About forty exchanges fill fifty minutes; a session's clock here is its turns, so that time is the same for all. */

    /** Not told yet; or just told, and what lies under it not yet named. */
    private boolean mayBeNamed(DisclosureUnit unit, Optional<DisclosureUnit> last) {
        boolean justTold =
                last.filter(unit::equals).isPresent() && mind.thread().sinceLastUnit() <= JUST_TOLD;
        return mind.ledger().untold(unit) || justTold && mind.thread().happenedSince(Appraisal.named(unit), 0) == 0;
    }

    private int minutesLeft() {
        return (int) Math.max(0, setting.minutes() - Math.rint(mind.turn() * 1.2));
    }
}
