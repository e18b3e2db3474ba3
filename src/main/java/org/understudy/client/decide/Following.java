package org.understudy.client.decide;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.decide.Part.Role;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Ledger;
import org.understudy.client.mind.Mind;
import org.understudy.client.read.FollowUp;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;
import org.understudy.session.Release;

/** Answering a short follow-up, which means nothing by itself: "why?", "and then?", "how often?", "like what?". */
final class Following {
    /** So like a question of the case, a statement names what the follow-up is about. */
    private static final double NAMED = 0.6;

    /** Answers that are about themselves, and not about all of the unit they belong to. */
    private static final Set<String> SMALL = Set.of("detail", "ordinary");

    /** After such an answer, these ask about that one thing. */
    private static final Set<FollowUp> OF_THAT =
            EnumSet.of(FollowUp.WHEN, FollowUp.OFTEN, FollowUp.WHO, FollowUp.WHERE, FollowUp.WHY);

    private Following() {}

    /** A short follow-up: more of the last thing, where it leads, or an honest shrug of the right shape. */
    static Decision of(FollowUp followUp, Sentence asked, Situation s) {
        Mind mind = s.mind();
        boolean explained = mind.thread().lastAct().startsWith("informed");
        if (explained && (followUp == FollowUp.THOUGHT || followUp == FollowUp.FEEL)) {
            return Decision.of("informed.interested", s.frame("informed.interested"));
        }
        Optional<DisclosureUnit> last = named(s).or(() -> mind.thread().last());
        if (last.isEmpty()) return Beside.of(asked, s);
        Ledger ledger = mind.ledger();
        DisclosureUnit unit = last.get();
        boolean wide = followUp.wide();
        // "what did they do?", where what was told last is left behind
        boolean lost = followUp == FollowUp.NEXT
                && mind.thread().sinceLastUnit() > 1
                && Sentence.ofOthers(Words.plain(asked.text()));
        if (lost) return Thin.orUnsure("detail", s).or(() -> s.framed("detail")).orElseGet(() -> Beside.of(asked, s));
        if (wide && ledger.release(unit).isEmpty()) return Telling.asked(unit, s);
        boolean toldPart = ledger.release(unit).filter(r -> r != Release.FULL).isPresent();
        boolean hinted = ledger.release(unit).filter(r -> r == Release.HINT).isPresent();
        boolean stuck = hinted && Gates.allowed(unit, mind).compareTo(Release.HINT) <= 0;
        if (stuck && wide) return Telling.asked(unit, s);
        if (wide
                && toldPart
                && Gates.allowed(unit, mind).compareTo(ledger.release(unit).get()) > 0) return Telling.asked(unit, s);
        if (wide && followUp != FollowUp.NEXT && Telling.hasMore(unit, s)) {
            return more(unit, s);
        }
        // what was not answered is nothing to ask further about
        boolean answered =
                mind.thread().lastAct().equals("ordinary") || mind.thread().sinceLastUnit() <= 1;
        boolean onlyThat = SMALL.contains(mind.thread().lastAct()) && answered;
        if (onlyThat && OF_THAT.contains(followUp)) return shrug(followUp, s);
        if (followUp == FollowUp.OFTEN || followUp == FollowUp.WHEN) {
            Optional<Decision> said = counted(followUp, unit, s);
            if (said.isPresent()) return said.get();
        }
        if (followUp == FollowUp.WHY
                && mind.spoken().unused(s.rejoinder(unit, "why").lines())) {
            return Decision.of("rejoin.why", s.rejoinder(unit, "why")).about(unit);
        }
        Optional<DisclosureUnit> lead =
                s.leads().of(followUp, unit, u -> ledger.release(u).isEmpty() && says(followUp, u));
        if (lead.isPresent()) return Telling.asked(lead.get(), s);
        boolean mayAdd = wide || followUp == FollowUp.WHY;
        if (mayAdd && Telling.hasMore(unit, s)) return more(unit, s);
        boolean ofTheTopic = s.aim()
                .best()
                .filter(c -> c.unit().topic().equals(unit.topic()))
                .isPresent();
        if (!wide && s.aim().confident() && ofTheTopic)
            return Answers.aimed(s.aim().best().get(), asked, s);
        if (wide) return Decision.of("repeat", s.frame("repeat")).about(unit);
        return shrug(followUp, s);
    }

    /** "You said you go away. What's that like?": of what is named before it, where the client has told of it. */
    private static Optional<DisclosureUnit> named(Situation s) {
        return s.stated()
                .unit()
                .filter(u -> s.mind().ledger().toldAtLeast(u.id(), Release.HALF))
                .filter(_ -> s.stated().best().get().likeness() >= NAMED);
    }

    /** More of the same thing and of nothing else; empty where all of it is said. */
    static Optional<Decision> ofTheSame(DisclosureUnit unit, Situation s) {
        Optional<Release> told = s.mind().ledger().release(unit);
        Release allowed = Gates.allowed(unit, s.mind());
        boolean further =
                told.filter(r -> r != Release.FULL && allowed.compareTo(r) > 0).isPresent();
        boolean stuck = unit.discomfort()
                && told.filter(r -> r.compareTo(Release.HALF) < 0).isPresent();
        if (told.isEmpty() || further || stuck) return Optional.of(Telling.asked(unit, s));
        return Telling.hasMore(unit, s) ? Optional.of(more(unit, s)) : Optional.empty();
    }

    /** Whether a unit has a line that says when, how often, who or where, if that is asked. */
    private static boolean says(FollowUp followUp, DisclosureUnit unit) {
        return Stream.of(unit.half(), unit.full()).flatMap(List::stream).anyMatch(Fitting.fits(followUp.shape()));
    }

    /** A line of what was just told that has not been said and says how often, or when. */
    private static Optional<Decision> counted(FollowUp followUp, DisclosureUnit unit, Situation s) {
        return unsaid(unit, Fitting.fits(followUp.shape()), s).map(Decision::opened);
    }

    /** A line of something told, half of it at least, that has not been said and fits: of the whole, or of the rest. */
    static Optional<Decision> unsaid(DisclosureUnit unit, Predicate<String> fits, Situation s) {
        Release so = s.mind().ledger().release(unit).orElse(Release.BLOCKED);
        if (so.compareTo(Release.HALF) < 0) return Optional.empty();
        List<Part> pools = new ArrayList<>();
        if (Gates.allowed(unit, s.mind()) == Release.FULL && so != Release.FULL)
            Part.told(unit, Release.FULL).ifPresent(pools::add);
        pools.add(Part.more(unit, Role.BODY));
        for (Part pool : pools) {
            List<String> lines = pool.lines().stream()
                    .filter(fits)
                    .filter(l -> s.mind().spoken().lastUse(l) < 0)
                    .toList();
            if (lines.isEmpty()) continue;
            Part part = new Part(pool.pool(), lines, Role.BODY);
            if (pool.pool().endsWith("/full")) return Optional.of(Telling.tell(unit, part, s));
            s.mind().thread().spokeOf(unit);
            return Optional.of(Decision.of("disclose.more", part).about(unit).releasing(so));
        }
        return Optional.empty();
    }

    /** A line that has not been said and holds what is wanted, also of the ways in which it might all have been told. */
    static Optional<Decision> holding(DisclosureUnit unit, Predicate<String> wanted, Situation s) {
        Release so = s.mind().ledger().release(unit).orElse(Release.BLOCKED);
        if (so != Release.FULL || unit.risk().isPresent()) return unsaid(unit, wanted, s);
        List<String> lines = Stream.concat(unit.more().stream(), unit.full().stream())
                .filter(wanted)
                .filter(l -> s.mind().spoken().lastUse(l) < 0)
                .toList();
        if (lines.isEmpty()) return Optional.empty();
        s.mind().thread().spokeOf(unit);
        return Optional.of(Decision.of("disclose.more", new Part(unit.id() + "/more", lines, Role.BODY))
                .about(unit)
                .releasing(so));
    }

    private static Decision more(DisclosureUnit unit, Situation s) {
        s.mind().thread().spokeOf(unit);
        Release so = s.mind().ledger().release(unit).orElse(Release.FULL);
        return Decision.of("disclose.more", Part.more(unit, Role.BODY))
                .about(unit)
                .releasing(so)
                .opened();
    }

    private static Decision shrug(FollowUp followUp, Situation s) {
        return followUp == FollowUp.WHY ? unsureWhy(s) : Beside.fallback(Telling.shapeName(followUp.shape()), s);
    }

    static Decision unsureWhy(Situation s) {
        return Decision.of("unsure.why", s.frame("unsureWhy"));
    }
}
