package org.understudy.client.decide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.casebook.ClientCase;
import org.understudy.client.aim.Aim;
import org.understudy.client.aim.Candidate;
import org.understudy.client.aim.OrdinaryQuestion;
import org.understudy.client.aim.OrdinaryQuestions;
import org.understudy.client.aim.SmallQuestion;
import org.understudy.client.feel.Cues;
import org.understudy.client.mind.Mind;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Occasion;
import org.understudy.client.read.Words;
import org.understudy.session.Technique;

/** What any counselor asks anybody, answered where the case says the answer lies. */
public final class Ordinary {
    /** Answered from frames or from what stands now, in every case. */
    private static final Set<String> OF_THE_HOUR = Set.of(
            "agenda",
            "agreed",
            "questions",
            "feedback",
            "beingHere",
            "yourself",
            "ownView",
            "worryHere",
            "moment",
            "telling",
            "anythingElse",
            "named",
            "checkIn",
            "leave",
            "heardMe",
            "reason");

    /** What the trouble is, and how it shows: after these, "it" is the trouble. */
    private static final Set<String> THE_TROUBLE = Set.of(
            "problem", "hardest", "onset", "impact", "thoughts", "doing", "body", "whenWorse", "howOften", "lastTime");

    /** Of something that was said; before that, of nothing. */
    private static final Set<String> OF_WHAT_WAS_SAID = Set.of("likely", "evidence", "otherWay");

    /** Asks of somebody who need not have been named. */
    private static final Set<String> OF_OTHERS = Set.of("toFriend", "knows");

    /** What is asked with a greeting as a part of it. */
    /** Asks how something is taken, which is agreed to only where it was a plan. */
    private static final Pattern SITS = Pattern.compile(
            "\\bhow (does|is|do) (that|this|it|all that)\\b.{0,12}\\b(sit|sitting|land|strike|feel)\\b");

    private static final List<String> AGREEABLE =
            List.of("agenda", "homework", "plan", "permission", "informed", "meta");

    /** From this likeness on it is the same words. */
    private static final double VERBATIM = 0.97;

    private static final Set<String> A_GREETING = Set.of("today", "checkIn", "mood");

    private static final double SAME_WORDS = 0.95;

    /** "What do you feel right then?": of a moment that was told, not of this one. */
    private static final Pattern OF_THAT_TIME = Pattern.compile(
            "\\b((right|around|about|at|back) then|at that (time|point|moment|second|minute)|last (time|week)|asked"
                    + " you to|(did|were) you (feel(ing)?|notice|noticing))\\b");

    /** "What did you think was happening?": of what was just told. */
    private static final Pattern OF_A_MOMENT = Pattern.compile("\\bdid you (think|feel|believe|imagine)\\b");

    /** "What did the people around you say?": of a moment, and not what anybody makes of it all. */
    private static final Pattern SAID_THEN = Pattern.compile("\\bdid\\b.*\\b(say|do)\\b");

    private static final Pattern SOMEBODY = Pattern.compile("\\b(he|she|they|him|her|his|them|their)\\b");

    /** "What would you call the problem?" */
    private static final Pattern OF_SOMETHING =
            Pattern.compile("\\b(problem|thing|trouble|worry|feeling|this|that)\\b");

    /** "What do you do together?": of friends only where they are named. */
    private static final Pattern FRIENDS =
            Pattern.compile("\\b(friends?|friendships?|mates?|pals?|people|anyone|anybody|others|company)\\b");

    /** An explanation has so many words. */
    private static final int EXPLANATION = 9;

    /** Names what was explained, or who said it. */
    private static final Pattern EXPLAINED =
            Pattern.compile("\\bi( just|'ve| have)*( just)? (say|said|told|explained|described|been"
                    + " saying)\\b|\\b(explain\\w*|explanation|back to me|in your own words|hear me)\\b");

    /** "How is that for you?": of a plan, or of what was just said back. */
    private static final Pattern HOW_THAT_IS = Pattern.compile(
            "\\bhow (is|'s|was|does|did|would) (that|it|this) (be |feel |sit |all )*((for|with) you)?\\W*$");

    /** "What do you do there?" is not how somebody is doing. */
    private static final Pattern DOES = Pattern.compile("\\bwhat (do|did|does|would|can) (you|he|she|they|people)\\b");

    /** Looks back: no step to come. */
    private static final Pattern DID = Pattern.compile("\\b(did|have) you\\b");

    /** Asks how it has been since the two last met. */
    private static final Pattern SINCE_THEN =
            Pattern.compile("\\b(last (time|session|week)|since (i|we|you|our)|been (since|between)|when we last)\\b");

    private static final Pattern WHAT =
            Pattern.compile("^((and|so|but),? )?(what (are|is|was|were)|which|who|where|when)\\b");

    /** "What did you talk about?": what was, not what is to be. */
    private static final Pattern TALKED = Pattern.compile("\\b(do|did|does) (you|you two|they|he|she|we) talk\\b");

    /** Says what is to be done. */
    private static final Pattern A_PLAN = Pattern.compile("\\b(we|we'll|us|let's|i'd|i'll|i want|i would|shall|could"
            + "|can|start|plan|first|next|today|session|instead|try)\\b");

    /** "We're at the end now, so what are you taking away?": asked with a goodbye and a task, and answered. */
    private static final Set<String> OF_THE_END = Set.of("takeaway", "feedback", "tonight");

    /** For so many turns "it" is what was last told. */
    private static final int FRESH = 2;

    /** What is asked after "can I ask" is the question, so that leave alone must be asked in nearly these words. */
    private static final double LEAVE = 0.8;

    private Ordinary() {}

    /** The ordinary question of a turn, unless the case has a nearer one or it leans on something else that was just told. */
    public static Optional<OrdinaryQuestion> in(Heard heard, Aim aim, Optional<SmallQuestion> small, Mind mind) {
        double ofTheCase = aim.confident() ? aim.best().map(Ordinary::nearness).orElse(0.0) : 0;
        double detail = small.map(SmallQuestion::asLikeness).orElse(0.0);
        return OrdinaryQuestions.in(heard, aim)
                .filter(o -> OF_THE_HOUR.contains(o.kind()) || answers(mind.clientCase(), o.kind()))
                .filter(o -> !OF_WHAT_WAS_SAID.contains(o.kind())
                        || mind.thread().last().isPresent())
                .filter(o -> !o.kind().equals("moment")
                        || !OF_THAT_TIME.matcher(heard.plain()).find())
                .filter(o -> !o.kind().equals("problem")
                        || !OF_A_MOMENT.matcher(Words.plain(o.asked().text())).find())
                .filter(o -> !o.kind().equals("leave") || o.likeness() >= LEAVE && !Formalities.asksAtOnce(heard))
                .filter(o -> OF_THE_END.contains(o.kind())
                        || o.asked()
                                        .occasion()
                                        .filter(x -> x == Occasion.ENDING)
                                        .isEmpty()
                                && !Homework.isGiven(heard))
                .filter(o -> ofYourself(o))
                .filter(o -> !o.kind().equals("named")
                        || !OF_SOMETHING.matcher(heard.plain()).find())
                .filter(o -> !o.kind().equals("friends")
                        || FRIENDS.matcher(Words.plain(o.asked().text())).find())
                .filter(o -> !o.kind().equals("agreed") || !ofAReflection(o, heard) && !asksWhat(o))
                .filter(o -> !o.kind().equals("agenda")
                        || !TALKED.matcher(Words.plain(o.asked().text())).find())
                .filter(o -> !o.kind().equals("heardMe") || explained(heard, mind))
                .filter(o -> !o.kind().equals("othersThink")
                        || o.likeness() >= SAME_WORDS
                        || !SAID_THEN.matcher(Words.plain(o.asked().text())).find())
                .filter(o -> !o.kind().equals("checkIn")
                        || !DOES.matcher(Words.plain(o.asked().text())).find())
                .filter(o -> !o.kind().equals(OwnStep.KIND)
                        || !DID.matcher(Words.plain(o.asked().text())).find())
                .filter(o -> !bare(o) || mind.thread().sinceLastUnit() > FRESH)
                .filter(o -> !greets(o, mind) && !ofNothing(o, mind) && !ofSomebody(o))
                .filter(o -> !leansOnTheTurn(o, heard, aim))
                .filter(o -> o.likeness() >= Math.max(ofTheCase, detail) && !isWithin(o, small, mind))
                .filter(o -> !o.leans()
                        || OF_THE_HOUR.contains(o.kind())
                        || ofTheTrouble(mind)
                        || !aim.confident()
                                && small.isEmpty()
                                && o.asked().followUp().isEmpty());
    }

    /** "What's your job?": a small question of the very unit in which the answer lies. */
    /** What is asked word for word as the case has it is of the case, unless anybody asks it in just those words. */
    private static double nearness(Candidate best) {
        return best.likeness() >= VERBATIM ? Math.max(best.sense(), VERBATIM) : best.sense();
    }

    private static boolean isWithin(OrdinaryQuestion o, Optional<SmallQuestion> small, Mind mind) {
        return small.filter(q -> q.likeness() >= SAME_WORDS)
                .filter(q -> mind.clientCase()
                        .ordinaryUnit(o.kind())
                        .filter(q.unit()::equals)
                        .isPresent())
                .isPresent();
    }

    /** "That sounds like a real loss. How is that for you?" */
    private static boolean ofAReflection(OrdinaryQuestion o, Heard heard) {
        return HOW_THAT_IS.matcher(Words.plain(o.asked().text())).find()
                && heard.coded().codes().stream().anyMatch(c -> c.code().isReflection())
                && heard.stated().stream()
                        .noneMatch(x -> A_PLAN.matcher(Words.plain(x.text())).find());
    }

    /** "What are the sounds?": no plan is agreed to with a what. */
    private static boolean asksWhat(OrdinaryQuestion o) {
        return WHAT.matcher(Words.plain(o.asked().text())).find();
    }

    /** "What did you do after?": hardly a word of its own, and not asked word for word. */
    private static boolean bare(OrdinaryQuestion o) {
        return !OF_THE_HOUR.contains(o.kind()) && o.asked().content().isEmpty() && o.likeness() < SAME_WORDS;
    }

    /** Something was explained, in this turn or the one before, that could be said back. */
    private static boolean explained(Heard heard, Mind mind) {
        boolean atLength =
                heard.stated().stream().mapToInt(x -> Words.count(x.text())).sum() >= EXPLANATION;
        return heard.coded().has(Technique.GIVE_INFORMATION) && atLength
                || Cues.explains(heard)
                || Cues.givesRationale(heard)
                || mind.thread().lastAct().startsWith("informed")
                || EXPLAINED.matcher(heard.plain()).find();
    }

    /** Who one is is asked in such words, or in words that are very like. */
    private static boolean ofYourself(OrdinaryQuestion o) {
        boolean yourself = o.kind().equals("yourself");
        return Acquaintance.ofYourself(o.asked()) ? yourself : !yourself || o.likeness() >= LEAVE;
    }

    /** The kinds a case answers in its own words. */
    public static Set<String> asked() {
        Set<String> kinds = new LinkedHashSet<>(OrdinaryQuestions.kinds());
        kinds.removeAll(OF_THE_HOUR);
        return kinds;
    }

    /** Whether a case says what it answers to a kind. */
    public static boolean answers(ClientCase c, String kind) {
        return c.ordinary().containsKey(kind) || !c.ordinaryLines(kind).isEmpty();
    }

    /** "Hello, how are you today?": a greeting, and is greeted back. */
    private static boolean greets(OrdinaryQuestion o, Mind mind) {
        return mind.turn() == 0
                && o.asked().occasion().filter(x -> x == Occasion.HOW_ARE_YOU).isPresent()
                && A_GREETING.contains(o.kind());
    }

    /** "What's she like?": of whoever was spoken of. */
    private static boolean ofSomebody(OrdinaryQuestion o) {
        return !OF_OTHERS.contains(o.kind())
                && SOMEBODY.matcher(Words.plain(o.asked().text())).find()
                && o.likeness() < SAME_WORDS;
    }

    /** "And how did that feel?" as a first question means nothing yet. */
    private static boolean ofNothing(OrdinaryQuestion o, Mind mind) {
        return o.asked().followUp().isPresent() && mind.thread().last().isEmpty() && o.likeness() < SAME_WORDS;
    }

    /** "Coat on, at the front door. What went through your mind?": about what stands before it. */
    private static boolean leansOnTheTurn(OrdinaryQuestion o, Heard heard, Aim aim) {
        return aim.confident()
                && (THE_TROUBLE.contains(o.kind()) || o.kind().equals("whyNow"))
                && o.asked().content().size() <= 1
                && heard.stated().stream()
                        .anyMatch(x -> x.occasion().isEmpty() && x.content().size() > 1);
    }

    /** Nothing else was just told that "it" could be. */
    private static boolean ofTheTrouble(Mind mind) {
        if (mind.thread().sinceLastUnit() > FRESH) return true;
        ClientCase c = mind.clientCase();
        return mind.thread()
                .last()
                .filter(u -> !Courtesies.isReason(u)
                        && THE_TROUBLE.stream()
                                .noneMatch(
                                        k -> c.ordinaryUnit(k).filter(u::equals).isPresent()))
                .isEmpty();
    }

    private static final Part NONE = new Part("none", List.of(), Part.Role.TAIL);

    /** Asked how it has been since last time, what was kept of it. */
    private static Part ofLastTime(Situation s) {
        Part kept = s.meta("remembers");
        boolean asked = s.mind().ledger().metBefore()
                && SINCE_THEN.matcher(s.heard().plain()).find();
        return asked && s.mind().spoken().unused(kept.lines()) ? kept.as(Part.Role.TAIL) : NONE;
    }

    static Optional<Decision> of(Situation s) {
        return s.ordinary().flatMap(o -> answer(o, s));
    }

    private static Optional<Decision> answer(OrdinaryQuestion o, Situation s) {
        return switch (o.kind()) {
            case "questions", "beingHere", "named", "yourself", "ownView", "worryHere" -> s.framed(o.kind());
            case "agenda" -> s.framed("agenda.mine");
            case "agreed" -> agreed(s);
            case "feedback" -> Optional.of(Formalities.feedback(s));
            case "moment" -> Hour.moment(s);
            case "heardMe" -> Optional.of(Reactions.informed(s));
            case "reason" -> Courtesies.reasonOf(s.clientCase()).map(u -> Telling.asked(u, s));
            case "leave" -> Optional.of(Formalities.permission(s));
            case "checkIn" -> Optional.of(Hour.now(s));
            case "telling" -> Hour.telling(s);
            case "anythingElse" -> Optional.of(anythingElse(s));
            default -> ofTheCase(o.kind(), s);
        };
    }

    /** Beside a summary, whether it is right; beside a plan, whether it will do; else what has not been said. */
    private static Decision anythingElse(Situation s) {
        if (Formalities.checks(s)) return Reactions.summary(s);
        return Formalities.plans(s) ? Decision.of("agenda.agree", s.frame("agenda.agree")) : Hour.atTheDoor(s);
    }

    /** A plan is agreed to or not; a task and a request for leave are weighed first. */
    private static Optional<Decision> agreed(Situation s) {
        var coded = s.heard().coded();
        if (coded.has(Technique.HOMEWORK) && !Homework.endsElsewhere(s.heard())) return Optional.of(Homework.given(s));
        if (coded.has(Technique.ASK_PERMISSION)) return Optional.of(Formalities.permission(s));
        if (coded.has(Technique.SUMMARY)) return Optional.of(Reactions.summary(s));
        boolean proposed = AGREEABLE.stream().anyMatch(s.mind().thread().lastAct()::startsWith);
        if (Formalities.ofTheirOwn(s) && !proposed && !coded.has(Technique.AGENDA)) return s.framed("pondering");
        boolean ofNoPlan =
                s.heard().stated().isEmpty() && SITS.matcher(s.lastAsked()).find() && !proposed;
        if (ofNoPlan) return Hour.moment(s);
        boolean nothingLaid = s.heard().stated().isEmpty() && !proposed && !coded.has(Technique.AGENDA);
        return nothingLaid ? Optional.empty() : s.framed("agenda.agree");
    }

    private static Optional<Decision> ofTheCase(String kind, Situation s) {
        ClientCase c = s.clientCase();
        Part own = s.frame(ClientCase.ORDINARY + kind);
        if (!own.isEmpty()) {
            s.mind().thread().answered(kind);
            boolean said = !s.mind().spoken().unused(own.lines());
            if (said) return Optional.of(Decision.of("repeat", s.frame("repeat")));
            return Optional.of(Decision.of("ordinary", own).then(kind.equals("week") ? ofLastTime(s) : NONE));
        }
        if (kind.equals(OwnStep.KIND)) s.mind().thread().answered(kind);
        return c.ordinaryUnit(kind).map(u -> c.ordinaryDetail(kind)
                .flatMap(d -> Details.asked(u, d, s))
                .orElseGet(() -> Telling.asked(u, s)));
    }
}
