package org.understudy.client.decide;

import static org.understudy.client.mind.Constants.number;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.understudy.client.feel.Cues;
import org.understudy.client.feel.Event;
import org.understudy.client.mind.Feelings;
import org.understudy.client.mind.Measure;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Occasion;
import org.understudy.client.read.Words;
import org.understudy.session.Rupture;
import org.understudy.session.Technique;
import org.understudy.session.TurnTrace;

/** DECIDE: which act, about what, from which lines. Looked through from the top; the first that applies is done. */
public final class Deciding {
    /** Below this trust and above this reactance a client may get up and go (CARS: 10). */
    private static final double LEAVING_TRUST = number("leave.trust");

    private static final double LEAVING_REACTANCE = number("leave.reactance");

    private static final int FEW_WORDS = 6;

    private static final Pattern VERB = Pattern.compile(
            "\\b(is|are|was|were|do|does|did|have|has|had|can|could|would|will|what|who|when|where|why|how|which)\\b");

    private static final Pattern WHO =
            Pattern.compile("(^|[.!?] )((so|and|but) )?(who|whose|which|what) (is|was|are|were|else)\\b[^.!]*\\?$");

    /** Asks how things are, whatever else it sounds like: "Is there somewhere you have to be after this?" */
    private static final Pattern ASKS_WHETHER =
            Pattern.compile("^((so|and|but|ok|okay|well),? )*(is|are|was|were) there\\b|^((so|and|but),? )*(do|did) you"
                    + " have\\b|^((so|and|but),? )*have you (thought|noticed|had|found|come up|remembered)\\b");

    /** Says how one is. */
    private static final Pattern SAYS_HOW = Pattern.compile(
            "(?i)\\b(fine|good|okay|all right|well|tired|bad|better|worse|here|nervous|not so|so-so)\\b");

    private final List<String> opening;
    private final Function<Situation, Optional<Decision>> retelling;

    /**
     * @param opening lines for the first greeting
     * @param retelling what a turn is to a retelling of the memory, where there is one
     */
    public Deciding(List<String> opening, Function<Situation, Optional<Decision>> retelling) {
        this.opening = opening;
        this.retelling = retelling;
    }

    public Decision decide(Situation s) {
        Heard heard = s.heard();
        if (s.happened(Event.OFF_TOPIC_AGAIN)
                        && (s.mind().thread().hostile() >= number("leave.insults")
                                || s.mind().thread().offTopic() >= number("leave.off_topic"))
                || enough(s)) {
            return Decision.of(TurnTrace.LEAVES, s.frame("leaving")).leaving().noting("because", whyLeaving(s));
        }
        if (heard.foreign()) return Decision.of("other_language", s.meta("otherLanguage"));
        if (heard.gibberish() || heard.has(Occasion.INJECTION)) return Decision.of("puzzled", s.meta("injection"));
        if (s.happened(Event.OFF_TOPIC_AGAIN) && s.strays()) return Decision.of("off_topic", s.meta("offTopic"));
        if (s.happened(Event.INSULTED) || s.happened(Event.OFF_TOPIC_AGAIN)) {
            return Decision.of("hostile_received", s.frame("hostileReceived"));
        }
        // before risk: "when could you do it?" is asked of a step just named
        OwnStep.note(s);
        Optional<RiskAsked> risk = Explained.isAskedOf(s) ? Optional.empty() : Risk.asked(s);
        boolean ofRisk = risk.isPresent() && heard.coded().has(Technique.RISK_QUESTION);
        Optional<Decision> figure = ofRisk || Homework.asksForWhatIsWritten(s) ? Optional.empty() : Numbers.of(s);
        if (figure.isPresent()) return figure.get();
        if (risk.isPresent()) return Risk.answer(risk.get(), s);
        return apartFromRisk(Risk.without(s));
    }

    private Decision apartFromRisk(Situation s) {
        Heard heard = s.heard();
        if (heard.has(Occasion.ROBOT)) return Decision.of("robot", s.meta("robot"));
        if (s.happened(Event.REPAIR) || s.happened(Event.REPAIR_NAMED) || s.happened(Event.OWNED_UP) && !heard.asks())
            return Reactions.repaired(s);
        if (s.happened(Event.PUSHED)) return strained(s);
        Optional<Decision> retold = retelling.apply(s);
        if (retold.isPresent()) return retold.get();
        if (heard.silent()) return Reactions.silence(s);
        Optional<Decision> reviewed = Homework.reviewed(s);
        if (reviewed.isPresent()) return reviewed.get();
        Optional<Decision> asked = AskedOn.plainly(s);
        if (asked.isPresent()) return asked.get();
        Optional<Decision> weather = Courtesies.weather(s).or(() -> Courtesies.shorter(s));
        if (weather.isPresent()) return weather.get();
        Optional<Decision> again = Formalities.returning(s);
        if (again.isPresent()) return again.get();
        Optional<Decision> planned = Planning.of(s);
        if (planned.isPresent()) return planned.get();
        if (Homework.closesWith(heard)) return Homework.given(s);
        Optional<Decision> recalled = Recalled.of(s);
        if (recalled.isPresent()) return recalled.get();
        Optional<Decision> explained = Explained.of(s);
        if (explained.isPresent()) return explained.get();
        Optional<Decision> aside = Occasions.first(s).or(() -> Trailing.of(s));
        if (aside.isPresent()) return aside.get();
        Optional<Decision> ordinary = Ordinary.of(s);
        if (ordinary.isPresent()) return ordinary.get();
        boolean detail = Details.meant(s) || AskedOn.meant(s);
        // before anything was said, the chair is the chair
        boolean talked = s.mind().turn() > 0;
        Optional<Decision> courtesy = detail && talked ? Optional.empty() : Courtesies.of(s);
        if (courtesy.isPresent()) return courtesy.get();
        if (s.mind().turn() == 0 && !opening.isEmpty() && greetsOnly(s) && !detail) {
            return opened(s);
        }
        Optional<Decision> clarified = Clarifying.of(s);
        if (clarified.isPresent()) return clarified.get();
        Optional<Decision> around = detail ? Optional.empty() : Occasions.of(s);
        if (around.isPresent()) return around.get();
        if (s.mind().feelings().rupture() == Rupture.WITHDRAWAL
                && s.dice().chance(number("withdrawn.brief"))
                && !s.happened(Event.REDIRECT_RESPECTED)) {
            return strained(s);
        }
        Optional<Decision> mistaken = Mistaken.of(s).or(() -> Habits.of(s));
        if (mistaken.isPresent()) return mistaken.get();
        if (heard.asks() && !onlyEchoes(s)) {
            if (Cues.sumsUp(heard) && !Formalities.asksAnew(s)) return Reactions.summary(s);
            boolean advice = heard.plain().matches(".*\\bwhy (don't|not|can't) you (just|simply|try)\\b.*");
            boolean answerable =
                    s.aim().confident() || WHO.matcher(heard.plain()).find();
            // after all that was said, "and what do you think?" wants words
            boolean open = heard.endsOpen();
            if (s.happened(Event.ADVICE)
                    && (advice
                            || !answerable
                                    && !open
                                    && !ASKS_WHETHER.matcher(s.lastAsked()).find())) return Reactions.to(s);
            if (s.happened(Event.CONFRONTED) && !s.aim().confident() && !open) return Reactions.to(s);
            return Answers.to(s);
        }
        return Reactions.to(s);
    }

    /** The first words; asked how one is, that as well. */
    private Decision opened(Situation s) {
        Part first = new Part("opening", opening, Part.Role.BODY);
        List<String> other =
                opening.stream().filter(l -> !SAYS_HOW.matcher(l).find()).toList();
        return s.heard().has(Occasion.HOW_ARE_YOU) && !other.isEmpty()
                ? Decision.of("opening", s.meta("howAreYou")).after(new Part("opening", other, Part.Role.LEAD))
                : Decision.of("opening", first);
    }

    /** "In the cupboard? It sounds as if you had to hide.": the client's own words with a lifted voice, and then a reflection. */
    private static boolean onlyEchoes(Situation s) {
        List<String> theirs = s.lastSaid();
        return !s.heard().stated().isEmpty()
                && s.heard().asked().stream()
                        .allMatch(q -> q.closed()
                                && !q.tagged()
                                && !q.content().isEmpty()
                                && theirs.containsAll(q.content())
                                && Words.count(q.text()) <= FEW_WORDS
                                && !VERB.matcher(Words.plain(q.text())).find());
    }

    private static String whyLeaving(Situation s) {
        if (!s.happened(Event.OFF_TOPIC_AGAIN)) return "enough";
        return s.mind().thread().hostile() >= number("leave.insults") ? "insults" : "off_topic";
    }

    private boolean enough(Situation s) {
        Feelings f = s.mind().feelings();
        return f.trust() <= LEAVING_TRUST
                && f.get(Measure.REACTANCE) >= LEAVING_REACTANCE
                && f.rupture() == Rupture.CONFRONTATION
                && s.mind().turn() >= number("leave.turn")
                && s.dice().chance(number("leave.chance"));
    }

    /** A greeting, and at most "how are you" or "come in" with it. */
    private static boolean greetsOnly(Situation s) {
        boolean greets = s.heard().has(Occasion.GREETING)
                || s.heard().has(Occasion.HOW_ARE_YOU)
                || s.heard().coded().has(Technique.INTRODUCTION);
        boolean question = s.heard().asked().stream()
                .anyMatch(q -> q.occasion().isEmpty()
                        && s.aim().confident()
                        && s.aim().best().get().likeness() >= 0.7);
        return greets && !question && !Courtesies.putsAQuestion(s.heard());
    }

    private static Decision strained(Situation s) {
        String how = s.mind().feelings().rupture() == Rupture.CONFRONTATION ? "confrontation" : "withdrawal";
        Decision d = Decision.of("rupture." + how, s.frame("rupture." + how));
        return s.mind().thread().blocked().map(d::about).orElse(d);
    }
}
