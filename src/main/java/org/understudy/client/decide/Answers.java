package org.understudy.client.decide;

import static org.understudy.client.mind.Constants.number;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.AnswerShape;
import org.understudy.casebook.DisclosureUnit.Layer;
import org.understudy.client.aim.Ask.Polarity;
import org.understudy.client.aim.Candidate;
import org.understudy.client.decide.Part.Role;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Measure;
import org.understudy.client.mind.Mind;
import org.understudy.client.read.FollowUp;
import org.understudy.client.read.Sentence;
import org.understudy.session.Release;
import org.understudy.session.Technique;

/** Answering a question. */
final class Answers {
    /** How often a closed question gets its yes or no and nothing more, for a client of average talk (AnnoMI: 47 % of
     * answers to closed questions have five words or fewer). */
    private static final double BARE_YES_NO = number("answer.bare");

    /** A question about the hour itself is taken for one about the case only from this likeness on. */
    private static final double FORMAL = 0.72;

    /** From this sense on a unit is meant by itself; more is wanted where a question has no word of its own. */
    private static final double OWN_SENSE = 0.75;

    private static final double OWN_SENSE_BARE = 0.9;

    /** What is plainly about this minute is taken for another matter only from this likeness on. */
    private static final double OF_THIS_MINUTE = 0.88;

    /** From this likeness on, a question the case answers is taken as it stands, whatever it seems to point at. */
    private static final double PLAIN = 0.95;

    /** Below this likeness a story is no answer to a question that wants a yes or no. */
    private static final double WHETHER = 0.58;

    /** The same where somebody, some place or a feeling is wanted. */
    private static final double NAMES = 0.7;

    /** What is supposed is in the case from this likeness on, in words and meaning. */
    private static final double SUPPOSED = 0.74;

    /** What is wanted where a line must hold it. */
    private static final Set<AnswerShape> OF_A_KIND =
            EnumSet.of(AnswerShape.WHO, AnswerShape.WHERE, AnswerShape.HOW_OFTEN);

    private Answers() {}

    static Decision to(Situation s) {
        if (Homework.isToBeNoted(s.heard())) return Homework.given(s);
        Sentence asked = s.aim().asked().orElseGet(() -> s.heard().asked().getLast());
        Optional<FollowUp> followUp = asked.followUp();
        boolean stale = s.mind().thread().last().isEmpty() || s.mind().thread().sinceLastUnit() > 3;
        double likeness = s.aim().best().map(Candidate::likeness).orElse(0.0);
        double ownSense = asked.content().isEmpty() ? OWN_SENSE_BARE : OWN_SENSE;
        boolean onward = followUp.filter(FollowUp::wide).isPresent();
        // "since when?" is of what was just told
        boolean ofThat = followUp.filter(f -> f == FollowUp.WHEN).isPresent() && !stale;
        boolean bySelf = s.aim().confident()
                && !ofThat
                && likeness > ownSense
                && (stale || !onward && !asked.content().isEmpty());
        Optional<Decision> askedOn = AskedOn.of(s);
        if (askedOn.isPresent()) return askedOn.get();
        Optional<Decision> screened = Beside.screened(asked, s);
        if (screened.isPresent()) return screened.get();
        Optional<Decision> here = Hour.ofThisMinute(s);
        if (here.isPresent())
            return likeness >= OF_THIS_MINUTE ? aimed(s.aim().best().get(), asked, s) : here.get();
        Optional<Decision> kin = Kinship.of(s);
        if (kin.isPresent()) return kin.get();
        Optional<Decision> confirmed = Confirming.of(asked, s);
        if (confirmed.isPresent()) return confirmed.get();
        Optional<Decision> who = WhoTheyAre.of(s);
        Optional<Decision> detail =
                who.isPresent() && !WhoTheyAre.isIn(s) ? who : Details.of(s).or(() -> who);
        if (detail.isPresent()) return detail.get();
        Optional<DisclosureUnit> reason = Courtesies.reason(s);
        if (reason.isPresent() && !(s.aim().confident() && likeness >= FORMAL)) return Telling.asked(reason.get(), s);
        Optional<Decision> acquainted = Acquaintance.of(s);
        if (acquainted.isPresent()) return acquainted.get();
        Optional<Decision> about = WhatAboutIt.of(s);
        if (about.isPresent()) return about.get();
        Optional<Decision> ofWhat = Clarifying.ofWhat(asked, s);
        if (ofWhat.isPresent() && !WhatAboutIt.isAsked(s) && !(s.aim().confident() && likeness >= PLAIN))
            return ofWhat.get();
        Optional<Decision> particular = Particulars.of(asked, likeness, s);
        if (particular.isPresent()) return particular.get();
        boolean led = s.mind().thread().last().isEmpty()
                && s.aim().confident()
                && !s.heard().stated().isEmpty();
        if (followUp.isPresent() && !bySelf && !led) return Following.of(followUp.get(), asked, s);
        boolean feedback = s.heard().coded().has(Technique.FEEDBACK_ELICIT)
                && s.heard().plain().matches(".*\\b(today|session|useful|helpful|useless)\\b.*");
        Optional<Decision> hour = likeness < FORMAL ? Hour.of(s) : Optional.empty();
        if (hour.isPresent()) return hour.get();
        Optional<Decision> formal = likeness < FORMAL || feedback ? Formalities.of(s) : Optional.empty();
        if (formal.isPresent()) return formal.get();
        boolean supposing = Supposing.is(s);
        boolean supposed = s.aim().confident()
                && (likeness >= Supposing.about(s) || s.aim().best().get().sense() >= SUPPOSED);
        if (supposing && !supposed) return Supposing.answer(asked, s);
        Optional<Decision> ofThem = Beside.ofSomebodyElse(asked, s);
        if (ofThem.isPresent()) return ofThem.get();
        if (s.aim().confident() && namesNone(asked, s)) return Beside.fallback(Telling.shapeName(asked.shape()), s);
        boolean story = s.aim().confident() && storyToWhether(asked, s);
        if (story && !s.frame("cantSay").isEmpty()) return Beside.fallback("yesNo", s);
        Optional<Decision> unlikely = Unlikely.of(asked, s);
        if (unlikely.isPresent()) return unlikely.get();
        if (s.aim().confident()) return aimed(s.aim().best().get(), asked, s);
        if (asked.elliptical() && !stale && asked.closed()) return Beside.fallback("yesNo", s);
        if (asked.elliptical() && !stale) return Following.of(FollowUp.MORE, asked, s);
        return Beside.of(asked, s);
    }

    /** Somebody, some place or a feeling is wanted, and what is nearest, not very near, holds none. */
    private static boolean namesNone(Sentence asked, Situation s) {
        Candidate best = s.aim().best().get();
        DisclosureUnit unit = best.unit();
        if (best.sense() >= NAMES || unit.risk().isPresent()) return false;
        if (asked.shape() == AnswerShape.FEEL) return unit.shape() != AnswerShape.FEEL && unit.layer() != Layer.FEELING;
        Release now = Gates.allowed(unit, s.mind());
        return OF_A_KIND.contains(asked.shape())
                && now.compareTo(Release.HALF) >= 0
                && Stream.of(Release.HALF, now)
                        .flatMap(r -> Part.told(unit, r).stream())
                        .flatMap(p -> p.lines().stream())
                        .noneMatch(Fitting.fits(asked.shape()));
    }

    /** A yes or no is wanted, and what is nearest is a story that is not very near and says neither. */
    private static boolean storyToWhether(Sentence asked, Situation s) {
        Candidate best = s.aim().best().get();
        return asked.closed()
                && !asked.tagged()
                && !Beside.invites(asked)
                && best.sense() < WHETHER
                && best.unit().risk().isEmpty()
                && best.unit().shape() != AnswerShape.YES_NO
                && Gates.allowed(best.unit(), s.mind()).compareTo(Release.HALF) >= 0
                && YesNo.of(asked, best).isEmpty();
    }

    static Decision aimed(Candidate candidate, Sentence asked, Situation s) {
        DisclosureUnit unit = candidate.unit();
        Mind mind = s.mind();
        Optional<Polarity> polarity = YesNo.of(asked, candidate);
        boolean fresh = mind.ledger().release(unit).isEmpty();
        boolean mayTell = Gates.allowed(unit, mind).compareTo(Release.HALF) >= 0;
        // "it depends" and nothing more answers nothing
        boolean decided = polarity.filter(p -> p != Polarity.DEPENDS).isPresent();
        if (decided && fresh && mayTell && unit.risk().isEmpty() && bare(s)) {
            mind.ledger().tell(unit, Release.HINT);
            mind.thread().spokeOf(unit);
            return Decision.of(
                            "answer", YesNo.lead(s, polarity.get(), asked, unit).as(Role.BODY))
                    .about(unit)
                    .releasing(Release.HINT)
                    .through(Gates.door(unit, mind));
        }
        Decision told = Telling.asked(unit, s);
        boolean matter =
                told.release().filter(r -> r.compareTo(Release.HALF) >= 0).isPresent()
                        && told.unit().filter(unit::equals).isPresent()
                        && told.act().startsWith("disclose");
        if (polarity.isPresent()) {
            told = told.keeping(
                    l -> YesNo.begins(l).map(p -> p == polarity.get()).orElse(true));
        }
        boolean leads = decided || polarity.isPresent() && YesNo.mayDepend(asked, unit);
        return leads && matter ? told.after(YesNo.lead(s, polarity.get(), asked, unit)) : told;
    }

    private static boolean bare(Situation s) {
        Mind mind = s.mind();
        double p = BARE_YES_NO * (number("answer.talk") - mind.style().talk())
                + mind.feelings().get(Measure.REACTANCE) / number("answer.reactance")
                + Math.min(number("answer.run_most"), mind.thread().closedRun()) * number("answer.run");
        return s.dice().chance(Math.clamp(p, number("answer.least"), number("answer.most")));
    }
}
