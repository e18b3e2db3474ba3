package org.understudy.client.decide;

import static org.understudy.client.mind.Constants.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.decide.Part.Role;
import org.understudy.client.feel.Cues;
import org.understudy.client.feel.Event;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Ledger;
import org.understudy.client.mind.Measure;
import org.understudy.client.mind.Mind;
import org.understudy.client.read.Words;
import org.understudy.session.Release;
import org.understudy.session.Technique;

/** Reacting to what is not a question: reflections, advice, praise, information, silence. */
final class Reactions {
    private static final Pattern BRIGHT = Pattern.compile(
            "\\b(happy|glad|fine|great|wonderful|pleased|relieved|lucky|enjoy(ed|ing)?|excited|good about|better"
                    + " now|over it|moved on|not (bothered|upset|affected))\\b");

    private static final Pattern PRAISE =
            Pattern.compile("\\b(brave|courage\\w*|strong|strength\\w*|proud|impress\\w*|guts|well done|good (for"
                + " you|job|work)|great|amazing|brilliant|fantastic|managed|appreciate|admire|respect|credit|effort|hard"
                + " work|resourceful|took (a lot|some|real)|takes (a lot|some|real)|you('ve| have)"
                + " (kept|shown|done|managed|come|been doing)|you (kept (going|coming|at|trying)|came|turned"
                + " up|stuck|handled|did|found a way|still)|thank you|glad|care (a lot|so much|about|deeply)|that"
                + " says|not easy|wasn't easy)\\b");

    /** Praise said as if it were a fact about people: "It takes courage to come here." */
    private static final Pattern COMING =
            Pattern.compile("\\b(takes|took|must have taken|needs) (a lot( of)?|some|real|such|great|so much)?"
                    + " ?(courage|guts|strength|bravery|to (come|walk in|sit here|say))\\b|\\b(brave|courageous) (of"
                    + " you|to come)\\b");

    /** Says what the client just did; an invitation to say what is behind it. */
    private static final Pattern NOTICES =
            Pattern.compile("^(i (notice|noticed|see|saw) )?(that )?(you|your \\w+) (just )?(went|go|got)"
                + " (quiet|silent|still)\\b|\\byou (stopped|paused|looked away)( just)?( then| there)\\b|\\bsomething"
                + " (happened|shifted|changed) (just )?(then|there)\\b|\\bwhere did you go\\b");

    private static final Pattern PRACTICAL = Pattern.compile(
            "\\b(here('s| is| are)|you (may|can|could)|i('ll| will)|we('ll| will)|there('s| is) (a|some)|the"
                    + " (door|room|chair|clock|window|form|sheet|letter))\\b");

    private static final double ASKED_BY_SAYING = 0.8;

    /** A word or two. */
    private static final int FEW = 5;

    private static final Pattern SAYS_WHAT =
            Pattern.compile("(?i)\\b(you('ve)? (left|missed|made|put)|(it's|it was|there was) (more|less|not))\\b");

    /** What is missing is asked for, and not only whether anything is. */
    private static final Pattern WHAT_IS_LEFT_OUT = Pattern.compile(
            "\\bwhat (part |bit )?(did|have) i (not )?(quite )?(get wrong|got wrong|leave|left|miss|missed)\\b");

    private Reactions() {}

    /** The reaction to a turn without a question, by what carries it. */
    static Decision to(Situation s) {
        Technique main = s.heard().coded().main();
        Optional<Decision> encouraged = Clarifying.encouraged(s);
        if (encouraged.isPresent()) return encouraged.get();
        if (s.happened(Event.CONFRONTED)) return Decision.of("confronted", s.frame("confronted"));
        Optional<Decision> remarked = Remarked.of(s);
        if (remarked.isPresent()) return remarked.get();
        Optional<Decision> chatter = Chatter.of(s);
        if (chatter.isPresent()) return chatter.get();
        if (Backchannels.kindness(s) && !s.happened(Event.NAMED_UNSAID) && !s.happened(Event.GROUNDED))
            return Backchannels.after(s);
        if (Cues.repairs(s.heard()) && Cues.namesRupture(s.heard()))
            return Decision.of("repair.wary", s.frame("repair.wary"));
        if (s.happened(Event.ADVICE) && Cues.advises(s.heard())) return advised(s);
        if (s.happened(Event.NAMED_UNSAID)) return understood(s);
        if (s.happened(Event.TOO_DEEP_TOO_SOON)) return Resistance.to(s.named().orElseThrow(), s);
        // some things are asked by saying them: "You've kept your coat on."
        if (s.stated().confident()
                && s.stated().best().get().likeness() >= ASKED_BY_SAYING
                && !s.happened(Event.ADVICE)) {
            return Telling.asked(s.stated().best().get().unit(), s);
        }
        if (s.happened(Event.GROUNDED)) return Decision.of("grounded", s.frame("grounded"));
        if (s.happened(Event.ADVICE) || main == Technique.ADVISE_WITH_PERMISSION) return advised(s);
        if (s.happened(Event.REASSURED)) return rejoinOr("reassure", "reassured", s);
        if (s.happened(Event.RATIONALE)) return Decision.of("informed.rationale", s.frame("informed.rationale"));
        return switch (main) {
            case HOMEWORK -> Homework.given(s);
            case SUMMARY -> summary(s);
            case AFFIRM -> PRAISE.matcher(s.heard().plain()).find() ? affirmed(s) : reflected(s);
            case SELF_DISCLOSE -> Decision.of("disclosed", s.frame("disclosed"));
            case GIVE_INFORMATION ->
                COMING.matcher(s.heard().plain()).find()
                        ? affirmed(s)
                        : aboutThem(s) ? reflected(s) : practical(s) ? Backchannels.after(s) : informed(s);
            case AGENDA -> Decision.of("agenda.agree", s.frame("agenda.agree"));
            case ASK_PERMISSION -> Formalities.permission(s);
            case SIMPLE_REFLECTION, COMPLEX_REFLECTION, NORMALISE, SUPPORT, REINFORCE, GROUNDING, EMPHASIZE_AUTONOMY ->
                reflected(s);
            default -> stated(s);
        };
    }

    /** Of the room or the task, not of how people are made: there is nothing in it to wonder at. */
    private static boolean practical(Situation s) {
        return PRACTICAL.matcher(s.heard().plain()).find()
                && !s.heard().coded().has(Technique.NORMALISE)
                && !Cues.explains(s.heard());
    }

    /** Said of the client, not of how things are in general. */
    private static boolean aboutThem(Situation s) {
        return s.heard().coded().codes().stream().anyMatch(c -> c.code().isReflection())
                && s.heard()
                        .plain()
                        .matches(".*\\b(you|your|you're|you've|you'd)\\b.*|there"
                                + " (doesn't|isn't|seems|must|is|was|are|were)\\b.*")
                && !Cues.explains(s.heard());
    }

    /** Two things that hurt, put side by side: that lands, whether or not it was told in such words. */
    private static boolean joins(Situation s) {
        if (!s.heard().coded().has(Technique.COMPLEX_REFLECTION) || s.heard().words() < 10) return false;
        List<String> said =
                s.heard().stated().stream().flatMap(x -> x.content().stream()).toList();
        long joined = s.clientCase().units().stream()
                .filter(u -> u.discomfort() && s.mind().ledger().toldAtLeast(u.id(), Release.HINT))
                .filter(u -> u.tags().stream()
                                .flatMap(t -> Words.content(t).stream())
                                .filter(said::contains)
                                .distinct()
                                .count()
                        >= 1)
                .map(DisclosureUnit::topic)
                .distinct()
                .count();
        return joined >= 2 && s.mind().thread().recent("understood", 6) == 0;
    }

    /** Somebody said it first: recognised, and a first step into it where the gates allow. */
    private static Decision understood(Situation s) {
        DisclosureUnit unit = s.named().orElseThrow();
        Mind mind = s.mind();
        mind.ledger().ease(unit, mind.turn() + (int) number("understood.eases"));
        Decision frame =
                Decision.of("understood", s.frame("understood")).about(unit).through(Gates.door(unit, mind));
        Release now = Gates.allowed(unit, mind);
        Optional<Part> part =
                now == Release.BLOCKED || Telling.missing(unit, mind).isPresent()
                        ? Optional.empty()
                        : Part.told(unit, now == Release.FULL ? Release.HALF : now);
        mind.thread().spokeOf(unit);
        if (part.isEmpty()
                || mind.ledger().release(unit).isPresent()
                || s.dice().chance(number("understood.only"))) return frame;
        return Telling.tell(unit, part.get(), s).after(s.frame("understood"));
    }

    private static Decision advised(Situation s) {
        double please = s.mind().style().please() * number("advised.pleasing")
                + s.mind().style().numb() * number("advised.numb");
        boolean comply = s.dice()
                .chance(Math.clamp(
                        please - s.mind().feelings().get(Measure.REACTANCE) / number("advised.reactance"),
                        number("advised.least"),
                        number("advised.most")));
        if (s.heard().coded().has(Technique.ADVISE_WITH_PERMISSION)
                && s.mind().feelings().get(Measure.REACTANCE) < number("advised.welcome")) comply = true;
        String how = comply ? "comply" : "yesBut";
        return Decision.of("advised." + how, s.frame("advised." + how));
    }

    static Decision summary(Situation s) {
        boolean right = s.happened(Event.SUMMARY_CHECKED) || s.dice().chance(number("summary.right"));
        boolean meets = right && !s.dice().chance(number("summary.corrects"));
        boolean one = s.heard().words() < Formalities.SUMMARY_WORDS;
        boolean asksWhat =
                s.heard().asks() && WHAT_IS_LEFT_OUT.matcher(s.lastAsked()).find();
        String how = !asksWhat && (meets || one) ? "yes" : "correction";
        Part said = s.frame("summary." + how);
        // one thing checked is met in a word or two, and not as the whole of it
        if (asksWhat) return Decision.of("summary." + how, said.keeping(SAYS_WHAT.asPredicate()));
        return Decision.of("summary." + how, one ? said.keeping(l -> Words.count(l) <= FEW) : said);
    }

    private static Decision affirmed(Situation s) {
        boolean took = s.happened(Event.AFFIRM_SPECIFIC)
                ? s.dice().chance(number("affirmed.takes") + s.mind().feelings().trust() / number("affirmed.trust"))
                : s.dice().chance(number("affirmed.general"));
        String how = took ? "took" : "shrugged";
        return Decision.of("affirmed." + how, s.frame("affirmed." + how));
    }

    static Decision informed(Situation s) {
        boolean interested = !s.happened(Event.LECTURED)
                && s.dice()
                        .chance(Math.clamp(
                                (s.mind().feelings().trust()
                                                        - s.mind().feelings().get(Measure.REACTANCE))
                                                / 100
                                        + number("informed.base"),
                                number("informed.least"),
                                number("informed.most")));
        String how = interested ? "interested" : "flat";
        return Decision.of("informed." + how, s.frame("informed." + how));
    }

    private static Decision rejoinOr(String rejoinder, String frame, Situation s) {
        Optional<DisclosureUnit> last = s.mind().thread().last();
        if (last.isPresent() && s.mind().thread().sinceLastUnit() <= 1) {
            Part own = s.rejoinder(last.get(), rejoinder);
            if (s.mind().spoken().unused(own.lines()))
                return Decision.of("rejoin." + rejoinder, own).about(last.get());
        }
        return Decision.of(frame, s.frame(frame));
    }

    /** A statement that is no technique the client answers to: what it is about, if it is about anything. */
    private static Decision stated(Situation s) {
        if (s.stated().confident() && s.stated().best().get().likeness() > 0.75) {
            return Telling.asked(s.stated().best().get().unit(), s);
        }
        return reflected(s);
    }

    /** After a reflection: mostly two words, sometimes more of it, sometimes the next thing. */
    static Decision reflected(Situation s) {
        Mind mind = s.mind();
        // a reflection about something else that was told moves the talk there
        if (s.stated().confident()
                && mind.ledger().release(s.stated().best().get().unit()).isPresent()) {
            mind.thread().turnTo(s.stated().best().get().unit());
        }
        boolean elsewhere = s.stated().confident()
                && s.stated().best().get().match() >= 0.4
                && mind.thread()
                        .last()
                        .filter(u -> u == s.stated().best().get().unit())
                        .isEmpty();
        Optional<DisclosureUnit> last = mind.thread().last();
        boolean fresh = last.isPresent() && mind.thread().sinceLastUnit() <= 3 && !elsewhere;
        Optional<DisclosureUnit> hinted = last.filter(_ -> mind.thread().sinceLastUnit() <= 2)
                .filter(u -> s.stated().best().filter(c -> c.unit() == u).isPresent())
                .filter(u ->
                        mind.ledger().release(u).filter(r -> r != Release.FULL).isPresent()
                                && Gates.allowed(u, mind)
                                                .compareTo(
                                                        mind.ledger().release(u).get())
                                        > 0);
        // said back rightly, what was begun goes on
        if (hinted.isPresent() && !s.happened(Event.FORMULAIC)) return Telling.asked(hinted.get(), s);
        if (NOTICES.matcher(s.heard().plain()).find()) {
            return mind.thread()
                    .blocked()
                    .map(u -> Telling.asked(u, s))
                    .orElseGet(() -> Decision.of("silence.short", s.frame("silence.short")));
        }
        if (joins(s)) return Decision.of("understood", s.frame("understood"));
        if (misses(s)) return Decision.of("disagree", s.frame("disagree"));
        if (fresh && mind.thread().sinceLastUnit() == 1) {
            Part own = s.rejoinder(last.get(), "reflect");
            if (mind.spoken().unused(own.lines()) && s.dice().chance(number("rejoin.reflect"))) {
                return Decision.of("rejoin.reflect", own).about(last.get());
            }
        }
        if (Backchannels.kindness(s)) return Backchannels.after(s);
        boolean complex = s.heard().coded().has(Technique.COMPLEX_REFLECTION);
        long flat = mind.thread().recent("backchannel", 3);
        double p = number("reflected.base")
                + number("reflected.talk") * mind.style().talk()
                + (complex ? number("reflected.complex") : 0)
                + flat * number("reflected.flat")
                + (mind.feelings().trust() - mind.openingTrust()) / number("reflected.trust")
                - mind.feelings().get(Measure.REACTANCE) / number("reflected.reactance");
        if (s.happened(Event.REDIRECT_RESPECTED)) p += number("reflected.respected");
        if (!s.happened(Event.FORMULAIC) && s.dice().chance(p)) {
            Optional<Decision> further = fresh ? elaborate(last.get(), s) : elsewhere ? Optional.empty() : volunteer(s);
            // a trace of another matter takes up nothing of what was said
            Optional<Decision> taken = further.filter(d -> !fresh || !d.act().equals("hint"));
            if (taken.isPresent()) return taken.get();
        }
        return Backchannels.after(s);
    }

    /** A bright word on a dark thing misses, and so does the reverse of what was just told. */
    private static boolean misses(Situation s) {
        Optional<DisclosureUnit> about = s.stated().confident()
                ? s.stated().unit()
                : s.mind().thread().last().filter(_ -> s.mind().thread().sinceLastUnit() <= 2);
        return about.isPresent()
                && about.get().affect().valence() <= number("reflected.dark")
                && s.heard().coded().codes().stream().anyMatch(c -> c.code().isReflection())
                && BRIGHT.matcher(s.heard().plain()).find()
                && !s.heard()
                        .plain()
                        .matches(".*\\b(not|n't|isn't|never|pretend|say you're|saying you're|look|seem|act)\\b.*");
    }

    /** More of the last thing: the rest of it if its gate has opened, what there is to add, or what it leads to. */
    static Optional<Decision> elaborate(DisclosureUnit last, Situation s) {
        Ledger ledger = s.mind().ledger();
        Optional<Release> so = ledger.release(last);
        boolean opensFurther = so.isPresent()
                && so.get() != Release.FULL
                && Gates.allowed(last, s.mind()).compareTo(so.get()) > 0;
        if (opensFurther) {
            Decision told = Telling.asked(last, s);
            if (told.act().startsWith("disclose")) return Optional.of(told);
        }
        if (Telling.hasMore(last, s)) {
            s.mind().thread().spokeOf(last);
            return Optional.of(Decision.of("elaborate", Part.more(last, Role.BODY))
                    .about(last)
                    .releasing(so.get())
                    .opened());
        }
        return next(s.leads().opened(last), s);
    }

    /** Something nobody asked about: where the last thing leads, said as far as it may be. */
    static Optional<Decision> volunteer(Situation s) {
        List<DisclosureUnit> leads =
                s.mind().thread().last().map(s.leads()::opened).orElse(List.of());
        Optional<Decision> led = next(leads, s);
        return led.map(d -> d.after(s.frame("volunteer")));
    }

    private static Optional<Decision> next(List<DisclosureUnit> units, Situation s) {
        Ledger ledger = s.mind().ledger();
        for (DisclosureUnit u : units) {
            if (ledger.release(u).isPresent()
                    || ledger.wasKnownBefore(u)
                    || u.risk().isPresent()) continue;
            if (Telling.missing(u, s.mind()).isPresent()) continue;
            Release now = Gates.allowed(u, s.mind());
            // nobody asked: a step less than could be had by asking
            Release offered = now == Release.FULL && !Gates.isDeep(u, s.mind()) ? Release.HALF : Release.HINT;
            if (now.compareTo(Release.HINT) < 0) continue;
            Optional<Part> part = Part.told(u, offered.compareTo(now) <= 0 ? offered : now);
            if (part.isPresent()) return Optional.of(Telling.tell(u, part.get(), s));
        }
        return Optional.empty();
    }

    /** Silence: sometimes it works, and the client goes on; sometimes it is filled. */
    static Decision silence(Situation s) {
        Mind mind = s.mind();
        int running = (int) mind.thread().recent("silence", 2);
        Optional<DisclosureUnit> last = mind.thread().last();
        if (last.isPresent() && mind.thread().sinceLastUnit() <= 2 && running < 2) {
            Part own = s.rejoinder(last.get(), "silence");
            if (mind.spoken().unused(own.lines()) && s.dice().chance(number("silence.rejoins"))) {
                return Decision.of("silence.rejoin", own).about(last.get());
            }
            double p = number("silence.goes_on")
                    + number("silence.talk") * mind.style().talk()
                    + (s.happened(Event.SAT_WITH_SILENCE) ? number("silence.sat") : 0);
            if (s.dice().chance(p)) {
                Optional<Decision> on = elaborate(last.get(), s);
                if (on.isPresent()) return on.get();
            }
        }
        String how = running >= 2
                ? "fill"
                : s.dice().chance(number("silence.short"))
                        ? "short"
                        : s.dice().chance(number("silence.long")) ? "long" : "fill";
        return Decision.of("silence." + how, s.frame("silence." + how));
    }

    /** After a repair: wary first, then thawing, then back. */
    static Decision repaired(Situation s) {
        boolean named = s.happened(Event.REPAIR_NAMED);
        String how = named && s.mind().feelings().get(Measure.REACTANCE) < number("repair.thaws") ? "thaw" : "wary";
        return Decision.of("repair." + how, s.frame("repair." + how));
    }

    static boolean respectsOnly(Situation s) {
        return Cues.respects(s.heard()) && !s.heard().asks();
    }
}
