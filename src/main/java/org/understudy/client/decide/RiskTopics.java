package org.understudy.client.decide;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.AnswerShape;
import org.understudy.client.decide.RiskWords.When;
import org.understudy.client.mind.Thread;
import org.understudy.client.read.FollowUp;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;
import org.understudy.session.Release;
import org.understudy.session.Technique;

/** What of risk a turn asks for by its wording and by what was just spoken of. */
final class RiskTopics {
    /** For how many turns a question without any word to be about something else is of the risk that was spoken of. */
    private static final int JUST_SPOKEN_OF = 2;

    /** So like an authored question of something else that it is that one. */
    private static final double AUTHORED = 0.93;

    /** Beyond so many words of content a question is about something of its own. */
    private static final int FEW = 2;

    private static final Pattern SOMEBODY_ELSE = Pattern.compile("\\b(he|she|him|her|his|hers)\\b");

    /** "If the thoughts came back," belongs to the question after it. */
    private static final Pattern LED = Pattern.compile("^(and |so |but )*(if|when|suppose|supposing|say)\\b");

    private static final Pattern SOMEBODY = Pattern.compile("\\b(he|she|him|her|his|hers|there|we|us|our|i|me|my)\\b");

    /** Ordinary questions that look back on the hour, or on to what is next. */
    private static final Set<String> OF_THE_HOUR = Set.of(
            "feedback",
            "today",
            "takeaway",
            "tonight",
            "meetAgain",
            "questions",
            "beingHere",
            "toFriend",
            "hopes",
            "reason",
            "goodThing",
            "firstStep",
            "sleep",
            "week",
            "agenda",
            "agreed");

    /** "Would you tell me if it got worse?" */
    private static final Pattern SHOULD_IT = Pattern.compile("\\b(if|when|should) (it|that|this|things|they|you)\\b");

    private static final String ELSE = "risk.else";

    /** What was said of others is asked of the client: "Do you?", "has that been you?", "is that so for you?" */
    private static final Pattern PUT_TO_YOU = Pattern.compile("(?:^|[,.;!?-] |^(?:and|but|so) )(?:and |but |so"
            + " )?(?:(?:do|have|are|did|would|were|has|is|does|was|could|can|might) (?:you|that|this|it|any of"
            + " (?:that|this|it)|anything like (?:that|this))\\b[^.,;?!]{0,50}|(?:what|how) about"
            + " you|(?:where|how) (?:are|do) you (?:with|stand (?:on|with)|feel about) (?:that|this|it|all"
            + " that)|and you|you too|you)\\?*$");

    private static final Pattern OTHERS =
            Pattern.compile("\\b(some people|many people|most people|lots of people|a lot of people|other"
                    + " people|people|some|many|others|clients|folks?|they|them|somebody|someone|a"
                    + " person|everyone|everybody|one)\\b");

    /** "I need to know whether you…", without a question mark. */
    private static final Pattern MUST_ASK = Pattern.compile(
            "\\b(i|we)('d|'m| am| would| do| have| need| want| should| must| also| just| always| like)* ?(to )?(going"
                    + " to |wondering |wonder )?(ask|know|check|wondering|wonder|make sure|find"
                    + " out)\\b.{0,40}\\b(if|whether|about|you|how|any)\\b|\\b(tell me|let me know)\\b");

    private RiskTopics() {}

    /** A kind of unit or a frame; empty where nothing of risk is asked by its wording. */
    static Optional<String> of(Situation s) {
        Set<When> when = EnumSet.of(When.ALWAYS);
        if (spokenOf(s) || s.heard().coded().has(Technique.RISK_QUESTION)) when.add(When.AFTER);
        if (justSpokenOf(s)) when.addAll(Set.of(When.BARE, When.WITH));
        if (!s.heard().asks()) return unasked(when, s);
        boolean elsewhere = s.aim()
                .best()
                .filter(c -> c.unit().risk().isEmpty() && c.likeness() >= AUTHORED)
                .isPresent();
        if (elsewhere || Details.exactly(s)) when.remove(When.AFTER);
        if (ofTheHour(s)) when.retainAll(Set.of(When.ALWAYS));
        for (Sentence q : s.heard().asked().reversed()) {
            String plain = Words.plain(q.text());
            String led = LED.matcher(before(q, s)).find() ? before(q, s) + plain : plain;
            Optional<String> own = topic(led, scaled(q, when), s).or(() -> topic(plain, scaled(q, when), s));
            if (own.isPresent()) return own;
            if (PUT_TO_YOU.matcher(plain).find() && q.content().size() <= FEW || plain.contains(", "))
                return topic(ofYou(before(q, s) + plain), EnumSet.of(When.ALWAYS), s);
            if (!q.content().isEmpty()) break;
        }
        return Optional.empty();
    }

    /** "How was it for you to be here today?", and a task for the week: never of risk, however lately that was spoken of. */
    private static boolean ofTheHour(Situation s) {
        var coded = s.heard().coded();
        return coded.has(Technique.FEEDBACK_ELICIT)
                        && !SHOULD_IT.matcher(s.heard().plain()).find()
                || coded.has(Technique.HOMEWORK)
                || Homework.isGiven(s.heard())
                || s.ordinary().filter(o -> OF_THE_HOUR.contains(o.kind())).isPresent();
    }

    /** "I need to know whether you…", and what is said of others and put to the client: "Do you?" */
    private static Optional<String> unasked(Set<When> when, Situation s) {
        String plain = s.heard().plain();
        if (PUT_TO_YOU.matcher(plain).find())
            return topic(ofYou(plain.replaceAll("[.!?]+ ", ", ")), EnumSet.of(When.ALWAYS), s);
        return s.heard().sentences().stream()
                .map(x -> Words.plain(x.text()))
                .filter(x -> MUST_ASK.matcher(x).find())
                .flatMap(x -> topic(x, when, s).stream())
                .findFirst();
    }

    /** Where risk was just spoken of, and the question names nothing else: there is no more to it than was told. */
    static Optional<String> rest(Situation s) {
        if (!s.heard().asks() || !spokenOf(s)) return Optional.empty();
        Sentence q = s.heard().asked().getLast();
        boolean wide = q.followUp()
                .filter(f -> f.wide() || f == FollowUp.WHY || f == FollowUp.FEEL || f == FollowUp.THOUGHT)
                .isPresent();
        if (wide || s.ordinary().isPresent() || s.small().isPresent() || q.shape() == AnswerShape.SCALE)
            return Optional.empty();
        boolean ofElse =
                s.aim().confident() && s.aim().best().get().unit().risk().isEmpty();
        boolean bare = justSpokenOf(s)
                && q.pointsBack()
                && q.content().size() <= 1
                && q.content().stream().noneMatch(s.lastSaid()::contains)
                && !ofElse
                && !SOMEBODY.matcher(Words.plain(q.text())).find();
        return bare ? Optional.of(ELSE) : Optional.empty();
    }

    private static Optional<String> topic(String plain, Set<When> when, Situation s) {
        Set<When> all = EnumSet.copyOf(when);
        boolean named = RiskWords.topic(plain, EnumSet.of(When.ALWAYS))
                .filter("ideation"::equals)
                .isPresent();
        boolean told = RiskAsked.unit("ideation", s)
                .flatMap(u -> s.mind().ledger().release(u))
                .filter(r -> r.compareTo(Release.HALF) >= 0)
                .isPresent();
        // who hears it for the first time is told of the wish before how often it comes
        if (named && told) all.add(When.WITH);
        return RiskWords.topic(plain, all);
    }

    /** A figure on a scale is no matter of how strong or how often. */
    private static Set<When> scaled(Sentence q, Set<When> when) {
        Set<When> all = EnumSet.copyOf(when);
        if (q.shape() == AnswerShape.SCALE) all.removeAll(Set.of(When.BARE, When.WITH));
        return all;
    }

    /** What was said before a question in its turn. */
    private static String before(Sentence q, Situation s) {
        return s.heard().sentences().stream()
                .takeWhile(x -> x != q)
                .map(x -> Words.plain(x.text()).replaceAll("[.!?]+$", ", "))
                .collect(Collectors.joining());
    }

    private static String ofYou(String plain) {
        return OTHERS.matcher(plain)
                .replaceAll("you")
                .replaceAll("\\b(themsel\\w+|oneself|himself|herself)\\b", "yourself")
                .replaceAll("\\btheir\\b", "your");
    }

    private static boolean spokenOf(Situation s) {
        return s.mind().thread().sinceRisk() <= Risk.SPOKEN_OF;
    }

    private static boolean justSpokenOf(Situation s) {
        Thread thread = s.mind().thread();
        // "The flat must be strange without her. Did that come up this week?"
        boolean ledElsewhere = s.heard().asks()
                && s.heard().stated().stream()
                        .anyMatch(x ->
                                SOMEBODY_ELSE.matcher(Words.plain(x.text())).find());
        return !ledElsewhere
                && thread.sinceRisk() <= JUST_SPOKEN_OF
                && thread.last().flatMap(DisclosureUnit::risk).isPresent()
                && thread.justAnswered().isEmpty();
    }
}
