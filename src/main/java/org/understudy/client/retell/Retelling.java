package org.understudy.client.retell;

import static org.understudy.client.mind.Constants.number;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.Imaginal;
import org.understudy.casebook.Imaginal.Segment;
import org.understudy.client.decide.Decision;
import org.understudy.client.decide.Part;
import org.understudy.client.decide.Part.Role;
import org.understudy.client.decide.Situation;
import org.understudy.client.feel.Cues;
import org.understudy.client.feel.Event;
import org.understudy.client.mind.Feelings;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Measure;
import org.understudy.session.Release;
import org.understudy.session.Technique;
import org.understudy.session.TurnTrace.Effect;

/**
 * The imaginal retelling of one session: consent, segments in order, the part that is skipped and returned to, present
 * tense when asked for and lost again, coming out, and what is left after. Prolonged exposure only.
 */
public final class Retelling {
    /** Willingness at which the client begins, and at which a second asking does. */
    private static final double WILLING = number("retelling.willing");

    private static final double PERSUADED = number("retelling.persuaded");

    /** Present tense slips back into the past about so often (voice guide: with lapses). */
    private static final double LAPSE = number("retelling.lapse");

    private static final double FLOODED = number("retelling.flooded");

    /** How often running the client gets stuck before going round it. */
    private static final int STUCK_LIMIT = (int) number("retelling.stuck_limit");

    /** How often at most, however long the counselor stays with it. */
    private static final int STUCK_MOST = (int) number("retelling.stuck_most");

    /** What a rescue takes from willingness, in this session and in the next. */
    public static final double AVOIDANCE = number("retelling.avoidance");

    private enum Stage {
        BEFORE,
        HESITATING,
        TELLING,
        OUT,
        AFTER
    }

    private final Imaginal imaginal;
    private final Heat heat;
    private final Past past;
    private final Set<Segment> told = new HashSet<>();
    private final Set<Segment> approached = new HashSet<>();

    /** The parts gone round in this run. */
    private final Set<Segment> passed = new HashSet<>();

    private final double bonus;
    private Stage stage = Stage.BEFORE;
    private int at = -1;
    private int furthest;
    private boolean present;
    private boolean eyes;
    private double avoidance;
    private int stuckRun;

    /** How often running the counselor has stayed there with few words while it would not come. */
    private int stayed;

    /**
     * @param bonus what earlier phases have added to willingness, 0 to 30
     * @param heat how distress moves in this session
     * @param justOver a retelling has just ended when the session begins
     */
    public Retelling(Imaginal imaginal, double bonus, Heat heat, boolean justOver) {
        this.imaginal = imaginal;
        this.past = new Past(imaginal, heat, justOver);
        this.bonus = bonus;
        this.heat = heat;
    }

    /** What the client does with a turn that is part of a retelling; nothing where it is not. */
    public Optional<Decision> decide(Situation s) {
        Optional<Decision> decision = decided(s);
        s.mind().thread().retelling(stage == Stage.TELLING);
        if (stage == Stage.TELLING) past.at(s.mind().turn(), here());
        return decision;
    }

    private Optional<Decision> decided(Situation s) {
        if (stage == Stage.TELLING && Anchors.in(s.heard()))
            return Optional.of(act("retell.grounded", s.frame("grounded")));
        Optional<Prompt> prompt = Prompt.in(s.heard());
        return switch (stage) {
            case BEFORE, HESITATING -> invited(prompt, s).or(() -> past.of(told, s));
            case TELLING ->
                scene(prompt, s).or(() -> prompt.flatMap(p -> telling(p, s))).or(() -> carriedOn(s));
            case OUT, AFTER -> anew(prompt, s).or(() -> lookedBack(s)).or(() -> after(s));
        };
    }

    /** Where one is, who is there: from what has been told. What would stop or begin it anew comes first. */
    private Optional<Decision> scene(Optional<Prompt> prompt, Situation s) {
        boolean elsewhere =
                prompt.filter(p -> p == Prompt.STOP || p == Prompt.AGAIN).isPresent();
        Optional<Decision> scene = elsewhere ? Optional.empty() : surroundings().of(s);
        scene.filter(_ -> told.contains(here())).ifPresent(_ -> heat.deepen(s.mind(), here()));
        return scene;
    }

    private Surroundings surroundings() {
        return Surroundings.at(here(), told, imaginal);
    }

    private Optional<Decision> lookedBack(Situation s) {
        Optional<Decision> back = past.of(told, s);
        if (back.isPresent()) stage = Stage.AFTER;
        return back;
    }

    private Optional<Decision> anew(Optional<Prompt> prompt, Situation s) {
        return prompt.filter(p -> p == Prompt.AGAIN && LookingBack.in(s.heard()).isEmpty())
                .map(_ -> again(s));
    }

    private Optional<Decision> invited(Optional<Prompt> prompt, Situation s) {
        if (!Invitation.isMade(prompt, stage == Stage.HESITATING, s)) return Optional.empty();
        note(s);
        boolean softened = Cues.respects(s.heard()) || s.heard().coded().has(Technique.ASK_PERMISSION);
        double will = Willingness.of(s.mind(), bonus - avoidance) + (softened ? number("retelling.softened") : 0);
        double needed = stage == Stage.HESITATING ? PERSUADED : WILLING;
        if (will < needed) {
            stage = Stage.HESITATING;
            Decision hangsBack = act("retell.reluctant", line("reluctant"));
            return Optional.of(
                    hangsBack.noting("will", will).noting("needed", needed).noting("spared", avoidance > 0));
        }
        boolean mayI = s.heard().coded().has(Technique.ASK_PERMISSION)
                || s.heard().asked().stream().anyMatch(q -> q.closed());
        if (mayI && stage == Stage.BEFORE) {
            stage = Stage.HESITATING;
            return Optional.of(act("retell.willing", line("willing")));
        }
        stage = Stage.TELLING;
        at = 0;
        heat.begins(s.mind());
        Decision begin = arrived(s);
        return Optional.of(eyes ? begin.after(line("eyes")) : begin.after(line("begin")));
    }

    private void note(Situation s) {
        String plain = s.heard().plain();
        if (plain.contains("eyes")) eyes = true;
        if (plain.contains("present tense") || plain.matches(".*\\b(as (if|though) it's|happening now|right now)\\b.*"))
            present = true;
    }

    private Optional<Decision> telling(Prompt prompt, Situation s) {
        note(s);
        Feelings f = s.mind().feelings();
        if (prompt == Prompt.STOP) return Optional.of(stopped(s));
        if (prompt == Prompt.AGAIN) return Optional.of(again(s));
        if (f.distress() >= FLOODED && prompt != Prompt.BACK && s.dice().chance(number("retelling.flooded_chance"))) {
            return Optional.of(act("retell.flooded", line("flooded")).noting("distress", f.distress()));
        }
        if (prompt == Prompt.BACK) return Optional.of(back(s));
        if (prompt == Prompt.STAY) return Optional.of(stay(s));
        Optional<Segment> place = Place.named(s.heard(), imaginal, here(), furthest);
        if (place.isPresent()) {
            at = imaginal.segments().indexOf(place.get());
            passed.remove(place.get());
            return Optional.of(arrived(s));
        }
        if (stuckRun > 0 && prompt == Prompt.CONTINUE) stayed++;
        if (prompt.detail()) {
            Optional<Decision> detail =
                    detail(prompt, s).or(() -> surroundings().atLarge(s));
            if (detail.isPresent()) return detail;
        }
        return Optional.of(onward(s));
    }

    /** A plain reflection or an "mm" in the middle of it carries the telling on; a question about the case does not. */
    private Optional<Decision> carriedOn(Situation s) {
        boolean aboutTheCase = s.heard().asks()
                && Scene.in(s.heard()).isEmpty()
                && s.aim().confident()
                && s.aim().best().get().likeness() >= 0.8;
        if (aboutTheCase || s.happened(Event.ADVICE)) return Optional.empty();
        if (!s.heard().asks()) return Optional.of(onward(s));
        Optional<Decision> thought = Scene.ofAMind(s.heard()) ? detail(Prompt.THOUGHT, s) : Optional.empty();
        return thought.or(() -> surroundings().atLarge(s))
                .or(() -> detail(Prompt.THOUGHT, s))
                .or(() -> Optional.of(onward(s)));
    }

    private Optional<Decision> detail(Prompt prompt, Situation s) {
        Segment here = here();
        List<String> lines =
                switch (prompt) {
                    case SENSE -> Sense.lines(here.sense(), s.heard(), s.mind().spoken()::unused);
                    case BODY -> here.body();
                    case THOUGHT -> here.thought();
                    default -> here.feeling();
                };
        if (!s.mind().spoken().unused(lines)) return Optional.empty();
        if (here.hotSpot() && !told.contains(here)) {
            return Optional.of(stuckRun < STUCK_LIMIT || passed.contains(here) ? stuck(s) : hot(s));
        }
        boolean mayBe = prompt == Prompt.SENSE ? Passage.mayBeHinted(here, s) : Passage.open(here, s);
        if (!mayBe) return Optional.empty();
        heat.deepen(s.mind(), here);
        String name = prompt.name().toLowerCase(java.util.Locale.ROOT);
        return Optional.of(act("retell." + name, new Part("segments/" + here.id() + "/" + name, lines, Role.BODY)));
    }

    private Decision onward(Situation s) {
        Segment here = here();
        if (here.hotSpot() && !told.contains(here) && !passed.contains(here)) return hot(s);
        if (at + 1 >= imaginal.segments().size()) {
            stage = Stage.OUT;
            past.ended(s.mind().turn());
            return act("retell.out", line("out")).noting("ended", "through");
        }
        at++;
        return arrived(s);
    }

    /** Come to a part: told, or gone round where it is the one language breaks on, or where its door is shut. */
    private Decision arrived(Situation s) {
        Segment here = here();
        if (here.hotSpot() && !told.contains(here)) return hot(s);
        return Passage.open(here, s) ? segment(s) : round(s);
    }

    /** A part whose unit may not be told yet: at most that there is something, and on from there. */
    private Decision round(Situation s) {
        Segment here = here();
        Optional<DisclosureUnit> unit = here.unit().flatMap(s.clientCase()::unit);
        Optional<Decision> hinted = unit.filter(u -> approached.add(here)
                        && Gates.allowed(u, s.mind()) == Release.HINT
                        && s.mind().ledger().release(u).isEmpty())
                .flatMap(u -> Passage.hinted(u, s));
        if (hinted.isPresent()) return hinted.get();
        return at + 1 >= imaginal.segments().size()
                ? stopped(s)
                : act("retell.skip", line("skip")).noting("held", "door");
    }

    /** The part language breaks on: first gone round, told when it has been come near and the door is open. */
    private Decision hot(Situation s) {
        Segment here = here();
        boolean first = approached.add(here);
        HotSpot gate = HotSpot.of(here, stayed, s);
        if (!first && gate.opens()) return segment(s);
        boolean last = at + 1 >= imaginal.segments().size();
        boolean skips = first
                ? s.dice()
                        .chance(number("retelling.skips")
                                + number("retelling.skips_numb")
                                        * s.mind().style().numb())
                : stuckRun - stayed >= STUCK_LIMIT || stuckRun > STUCK_MOST;
        if (skips && !last) {
            passed.add(here);
            stuckRun = 0;
            return gate.noted(act("retell.skip", line("skip")));
        }
        return stuckRun - stayed < STUCK_LIMIT && stuckRun <= STUCK_MOST ? stuck(s) : stopped(s);
    }

    /** The moment is held: more of it while there is any; at the part that will not come, another try at it. */
    private Decision stay(Situation s) {
        String last = s.mind().thread().lastAct();
        if (here().hotSpot() && !told.contains(here()) || last.equals("retell.skip") || last.equals("retell.stuck")) {
            if (stuckRun > 0) stayed++;
            return back(s);
        }
        Optional<Decision> more = surroundings().lingering(present, s);
        more.ifPresent(_ -> heat.deepen(s.mind(), here()));
        return more.orElseGet(() -> onward(s));
    }

    private Decision back(Situation s) {
        Optional<Segment> skipped = imaginal.segments().stream()
                .filter(g -> g.hotSpot() && !told.contains(g))
                .filter(g -> imaginal.segments().indexOf(g) <= at + 1)
                .reduce((_, b) -> b);
        if (skipped.isEmpty()) return onward(s);
        at = imaginal.segments().indexOf(skipped.get());
        passed.remove(skipped.get());
        boolean first = approached.add(skipped.get());
        if (!first && HotSpot.of(skipped.get(), stayed, s).opens()) return segment(s);
        List<String> beside = skipped.get().sense();
        boolean near = HotSpot.isNear(s)
                && Passage.mayBeHinted(skipped.get(), s)
                && s.mind().spoken().unused(beside);
        // what it is next to can be said before the thing itself
        if (near && (stuckRun > 0 || s.dice().chance(number("retelling.beside")))) {
            heat.deepen(s.mind(), skipped.get());
            return act("retell.beside", new Part("segments/" + skipped.get().id() + "/sense", beside, Role.BODY));
        }
        return stuckRun < STUCK_LIMIT + 1 ? stuck(s) : hot(s);
    }

    private Decision stuck(Situation s) {
        Decision stuck = HotSpot.of(here(), stayed, s).noted(act("retell.stuck", line("stuck")));
        stuckRun++;
        s.mind().feelings().move(Effect.MEMORY, Measure.ENGAGEMENT, number("retelling.stuck_engages"));
        heat.warm(s.mind(), here());
        return stuck;
    }

    private Decision segment(Situation s) {
        Segment here = here();
        told.add(here);
        furthest = Math.max(furthest, at);
        stuckRun = 0;
        stayed = 0;
        boolean may = present && !here.present().isEmpty();
        boolean now = may && !s.dice().chance(LAPSE);
        List<String> lines = now || here.past().isEmpty() ? here.present() : here.past();
        String tense = now ? "present" : "past";
        heat.warm(s.mind(), here);
        Decision d = act("retell." + tense, new Part("segments/" + here.id() + "/" + tense, lines, Role.BODY));
        if (may && !now) d = d.noting("lapsed", true);
        boolean flat = !present
                && !eyes
                && s.dice()
                        .chance(number("retelling.flat")
                                + number("retelling.flat_numb")
                                        * s.mind().style().numb());
        if (flat) d = d.then(line("numb").as(Role.TAIL)).noting("flat", true);
        return Passage.noted(d, here, s);
    }

    /** Stopped before the end: relief, and the next time is harder. */
    private Decision stopped(Situation s) {
        boolean peak = s.mind().feelings().distress() >= number("retelling.peak");
        if (peak) {
            String why = Event.RESCUED.code();
            s.mind().feelings().move(why, Measure.DISTRESS, Event.RESCUED.distress());
            s.mind().feelings().move(why, Measure.TRUST, Event.RESCUED.trust());
            s.mind().feelings().move(why, Measure.ENGAGEMENT, number("retelling.rescue_engagement"));
            avoidance += AVOIDANCE;
            s.mind().thread().happened(why);
        }
        stage = Stage.OUT;
        past.ended(s.mind().turn());
        return act(peak ? "retell.out.rescued" : "retell.out", line("out")).noting("ended", "early");
    }

    /** The first word afterwards is how one is, unless a task is laid before one; later turns are about whatever they are about. */
    private Optional<Decision> after(Situation s) {
        boolean first = stage == Stage.OUT;
        stage = Stage.AFTER;
        return first && !s.setsATask() ? Optional.of(act("retell.after", line("after"))) : Optional.empty();
    }

    private Decision again(Situation s) {
        stage = Stage.TELLING;
        heat.nextRun();
        past.again();
        passed.clear();
        at = 0;
        return arrived(s).after(line("again"));
    }

    private Segment here() {
        return imaginal.segments().get(Math.clamp(at, 0, imaginal.segments().size() - 1));
    }

    private static Decision act(String act, Part part) {
        return Decision.of(act, part);
    }

    private Part line(String name) {
        return new Part("imaginal/" + name, imaginal.lines().getOrDefault(name, List.of()), Role.BODY);
    }
}
