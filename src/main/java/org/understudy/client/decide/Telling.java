package org.understudy.client.decide;

import static org.understudy.client.mind.Constants.number;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.AnswerShape;
import org.understudy.client.decide.Part.Role;
import org.understudy.client.feel.Event;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Ledger;
import org.understudy.client.mind.Mind;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;
import org.understudy.session.Release;

/** Telling a unit as far as its gates allow: hint, half, full, then more of it, then a call-back, then "I've said". */
final class Telling {
    /** Two deep things in so many turns, and the client tidies up. */
    private static final int DEEP_WINDOW = (int) number("deep.window");

    private static final int DEEP_LIMIT = (int) number("deep.limit");

    /** At most one "like I said" in so many turns (§3.6). */
    private static final int CALLBACK_GAP = (int) number("tell.callback_gap");

    /** How often a first answer is only half of what could be said: people warm up. */
    private static final double BRIEF = number("tell.brief");

    /** From this likeness on, in words and meaning, a question is one of the unit's own. */
    private static final double SURE = 0.7;

    /** The same of what hurts nobody: a trace that is beside the question costs less there. */
    private static final double LIKELY = 0.6;

    /** Below it, a question that is declined is hardly about what hurts, and may be answered lightly. */
    private static final double OF_IT = 0.6;

    /** Share of a line's words of content that must have been said for it to be a thing said before. */
    private static final double SAID_BEFORE = 0.5;

    private Telling() {}

    /** What comes of being asked about a unit. */
    static Decision asked(DisclosureUnit unit, Situation s) {
        Mind mind = s.mind();
        Ledger ledger = mind.ledger();
        Optional<DisclosureUnit> first = missing(unit, mind);
        double sure = Gates.isHarmless(unit) ? LIKELY : SURE;
        if (first.isPresent() && unit.risk().isEmpty())
            return doubtful(unit, sure, s) ? declined(unit, s) : beginning(unit, first.get(), s);
        Release now = Gates.allowed(unit, mind);
        Optional<Release> before = ledger.release(unit);
        boolean further = before.isEmpty() || now.compareTo(before.get()) > 0 && before.get() != Release.FULL;
        if (!further) return again(unit, before.get(), s);
        if (now.compareTo(Release.HALF) < 0 && doubtful(unit, sure, s)) return declined(unit, s);
        boolean tired = Gates.isDeep(unit, mind) && ledger.deepSince(mind.turn() - DEEP_WINDOW + 1) >= DEEP_LIMIT;
        if (tired && unit.risk().isEmpty()) return pullBack(unit, s);
        boolean brief = now == Release.FULL
                && before.isEmpty()
                && !ledger.earnedBack(unit)
                && !unit.half().isEmpty()
                && unit.risk().isEmpty()
                && s.dice()
                        .chance(BRIEF
                                        * (number("tell.brief_talk")
                                                - mind.style().talk())
                                + mind.style().bent().brief());
        Optional<Part> part = Part.told(unit, brief ? Release.HALF : now);
        return part.map(p -> tell(unit, Fitting.to(p, unit, now, s), s))
                .map(d -> brief ? d.noting("brief", true) : d)
                .orElseGet(() -> withhold(unit, s));
    }

    /** Says one release of a unit and notes it. */
    static Decision tell(DisclosureUnit unit, Part part, Situation s) {
        Release release = releaseOf(part);
        s.mind().ledger().tell(unit, release);
        s.mind().thread().spokeOf(unit);
        if (release == Release.HINT && unit.discomfort()) s.mind().thread().heldBack(unit);
        boolean deep = Gates.isDeep(unit, s.mind()) && release.compareTo(Release.HALF) >= 0;
        if (deep) s.mind().ledger().wentDeep(s.mind().turn());
        String act =
                switch (release) {
                    case FULL -> "disclose";
                    case HALF -> "disclose.half";
                    default -> "hint";
                };
        Decision told = Decision.of(act, part)
                .about(unit)
                .releasing(release)
                .through(Gates.door(unit, s.mind()))
                .opened();
        if (release != Release.FULL || unit.more().isEmpty()) return told;
        // twice, for the turns that run away with the client
        return told.then(Part.more(unit, Role.EXTRA))
                .then(Part.more(unit, Role.EXTRA))
                .then(new Part(part.pool(), part.lines(), Role.EXTRA));
    }

    /** Asked again for what has been told: what is left of it, a call-back, or an honest "that's it". */
    private static Decision again(DisclosureUnit unit, Release before, Situation s) {
        Mind mind = s.mind();
        mind.thread().spokeOf(unit);
        boolean when = unit.shape() != AnswerShape.WHEN
                && unit.risk().isEmpty()
                && s.aim().asked().filter(q -> q.shape() == AnswerShape.WHEN).isPresent();
        Optional<Decision> lasting =
                Fitting.lasting(s).filter(_ -> unit.risk().isEmpty()).flatMap(w -> Following.holding(unit, w, s));
        if (lasting.isPresent()) return lasting.get();
        if (when
                && unit.more().stream()
                        .noneMatch(l -> fresh(l, s) && Fitting.TIME.matcher(l).find())) {
            return Beside.fallback("when", s);
        }
        if (doubtful(unit, SURE, s)) return particular(unit, before, s);
        if (hasMore(unit, s)) {
            Predicate<String> fits = when ? l -> Fitting.TIME.matcher(l).find() : _ -> true;
            return Decision.of("disclose.more", Part.more(unit, Role.BODY).keeping(fits))
                    .about(unit)
                    .releasing(before)
                    .opened();
        }
        if (before.compareTo(Release.HALF) < 0 || before == Release.HALF && unit.discomfort()) {
            // asked with leave, one says that this is as far as it goes today
            return s.happened(Event.CAME_BACK) ? declined(unit, s) : withhold(unit, s);
        }
        Part said = Part.told(unit, before).orElseThrow();
        boolean callback = mind.thread().happenedSince("callback", mind.turn() - CALLBACK_GAP) == 0;
        if (mind.spoken().unused(said.lines()) && (callback || unit.risk().isPresent())) {
            Predicate<String> held = l -> mind.spoken().holds(Words.content(l)) >= SAID_BEFORE;
            List<String> left = said.lines().stream().filter(l -> fresh(l, s)).toList();
            // "like I said" goes before what was said; what is new is simply told
            if (unit.risk().isEmpty() && left.stream().noneMatch(held))
                return Decision.of("disclose.more", new Part(said.pool(), left, Role.BODY))
                        .about(unit)
                        .releasing(before);
            Decision told = Decision.of("callback", unit.risk().isPresent() ? said : said.keeping(held))
                    .about(unit)
                    .releasing(before);
            if (!callback) return told;
            mind.thread().happened("callback");
            return told.after(s.frame("callback"));
        }
        return Decision.of("repeat", s.frame("repeat")).about(unit).releasing(before);
    }

    /** A particular of what was told, in words the case does not ask it in: a line that holds them, or that this was all. */
    private static Decision particular(DisclosureUnit unit, Release before, Situation s) {
        if (before.compareTo(Release.HALF) < 0) return declined(unit, s);
        Sentence asked = s.aim().asked().get();
        // "what's she like?" has no word of its own that a line could hold
        boolean bare = asked.shape() == AnswerShape.OPEN
                && Sentence.of(asked.text()).content().isEmpty();
        return Following.unsaid(unit, bare ? _ -> true : OwnWords.sharing(asked), s)
                .orElseGet(() -> nothingOfIt(asked, unit, before, s));
    }

    /** Somebody, a place or a time left vague; else that this was all. */
    private static Decision nothingOfIt(Sentence asked, DisclosureUnit unit, Release before, Situation s) {
        AnswerShape shape = asked.shape();
        if (shape == AnswerShape.WHO || shape == AnswerShape.WHERE || shape == AnswerShape.WHEN)
            return Beside.fallback(shapeName(shape), s);
        Optional<Decision> light = Thin.ofKnown("beside.open", s);
        if (light.isPresent()) return light.get().about(unit).releasing(before);
        Part all = s.frame("thatsAll");
        return Decision.of("repeat", all.isEmpty() ? s.frame("repeat") : all)
                .about(unit)
                .releasing(before);
    }

    /** Whether a unit is only the likeliest thing a question may be about, and none of its own questions is near. */
    private static boolean doubtful(DisclosureUnit unit, double sure, Situation s) {
        return unit.risk().isEmpty()
                && s.aim()
                        .best()
                        .filter(c -> c.unit().equals(unit) && c.sense() < sure)
                        .isPresent()
                && s.aim().asked().filter(q -> q.followUp().isEmpty()).isPresent();
    }

    /** A question that was heard and is not answered: what hurts is kept, the rest is brushed off. */
    static Decision declined(DisclosureUnit unit, Situation s) {
        boolean keeps = !Gates.isHarmless(unit);
        boolean of = keeps && s.aim().best().filter(c -> c.sense() >= OF_IT).isPresent();
        // nobody is at a loss what somebody is like whom he has just spoken of
        Optional<Decision> light = of ? Optional.empty() : Thin.ofKnown("beside." + shapeOfAsked(unit, s), s);
        if (light.isPresent()) return light.get().about(unit);
        Optional<Decision> back = keeps ? Optional.empty() : SaidBack.of(s);
        if (back.isPresent()) return back.get();
        Part own = s.frame(keeps ? "keeps" : "cantSay");
        if (keeps) s.mind().ledger().block(unit, s.mind().turn());
        return Decision.of("deflect", own.isEmpty() ? Part.fallback(s.clientCase(), shapeName(unit.shape())) : own)
                .about(unit)
                .releasing(Release.BLOCKED)
                .through(Gates.door(unit, s.mind()));
    }

    private static String shapeOfAsked(DisclosureUnit unit, Situation s) {
        return shapeName(s.aim().asked().map(Sentence::shape).orElse(unit.shape()));
    }

    /** Something to add is left: of what hurts once all of it was told or may be, of the rest from the half on. */
    static boolean hasMore(DisclosureUnit unit, Situation s) {
        Release told = s.mind().ledger().release(unit).orElse(Release.BLOCKED);
        boolean open = Gates.isHarmless(unit) || told == Release.FULL || Gates.allowed(unit, s.mind()) == Release.FULL;
        return open && told.compareTo(Release.HALF) >= 0 && s.mind().spoken().unused(unit.more());
    }

    private static boolean fresh(String line, Situation s) {
        return s.mind().spoken().lastUse(line) < 0;
    }

    /** Something else would have to be said first: say that, if it may be said. */
    private static Decision beginning(DisclosureUnit unit, DisclosureUnit first, Situation s) {
        boolean inner = unit.layer() == DisclosureUnit.Layer.BELIEF || unit.layer() == DisclosureUnit.Layer.THOUGHT;
        if (inner && s.mind().ledger().release(unit).isEmpty()) {
            // asked for what lies under it, nobody answers with another story
            Optional<Part> trace =
                    Gates.allowed(unit, s.mind()) == Release.BLOCKED ? Optional.empty() : Part.told(unit, Release.HINT);
            return trace.map(p -> tell(unit, p, s)).orElseGet(() -> withhold(unit, s));
        }
        Release now = Gates.allowed(first, s.mind());
        boolean started = s.mind().ledger().release(first).isPresent();
        Optional<Part> part =
                started && now.compareTo(s.mind().ledger().release(first).get()) <= 0
                        ? Optional.empty()
                        : Part.told(first, now.compareTo(Release.HALF) > 0 ? Release.HALF : now);
        boolean bridge = first.opens().contains(unit.id());
        if (bridge && part.isPresent() && missing(first, s.mind()).isEmpty()) return tell(first, part.get(), s);
        return withhold(unit, s);
    }

    /** Not now: protection where it hurts, plain brevity where it does not. */
    static Decision withhold(DisclosureUnit unit, Situation s) {
        if (unit.discomfort() || s.dice().chance(number("withhold.resists"))) return Resistance.to(unit, s);
        s.mind().ledger().block(unit, s.mind().turn());
        return Decision.of("deflect", Part.fallback(s.clientCase(), shapeName(unit.shape())))
                .about(unit)
                .releasing(Release.BLOCKED)
                .through(Gates.door(unit, s.mind()));
    }

    private static Decision pullBack(DisclosureUnit unit, Situation s) {
        return Decision.of("pullback", s.frame("pullback"))
                .about(unit)
                .releasing(Release.BLOCKED)
                .through(Gates.door(unit, s.mind()));
    }

    /** The first required unit that has not been told, if any. */
    static Optional<DisclosureUnit> missing(DisclosureUnit unit, Mind mind) {
        return unit.requires().stream()
                .filter(id -> !mind.ledger().toldAtLeast(id, Release.HALF))
                .findFirst()
                .flatMap(mind.clientCase()::unit);
    }

    static Release releaseOf(Part part) {
        String pool = part.pool();
        return Release.valueOf(pool.substring(pool.lastIndexOf('/') + 1).toUpperCase(java.util.Locale.ROOT));
    }

    static String shapeName(AnswerShape shape) {
        return switch (shape) {
            case YES_NO -> "yesNo";
            case HOW_OFTEN -> "howOften";
            case HOW_MUCH -> "howMuch";
            default -> shape.name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    /** Whether a line already starts with a yes or a no of its own. */
    static boolean startsDecided(String line) {
        var words = Words.of(line);
        return !words.isEmpty() && words.getFirst().matches("yes|yeah|yep|aye|no|nah|nope|not|never|depends|sometimes");
    }
}
