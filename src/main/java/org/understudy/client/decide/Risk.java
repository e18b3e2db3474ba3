package org.understudy.client.decide;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.aim.Ask.Polarity;
import org.understudy.client.aim.Candidate;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Ledger;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;
import org.understudy.session.Release;
import org.understudy.session.Technique;

/**
 * Questions about risk. The answer is always true, the same each time, and never held back by a mood: a trainee who asks
 * plainly must be able to find out.
 */
final class Risk {
    private static final Map<String, Pattern> KINDS = kinds();

    private static final double NEAR = 0.3;

    /** So like an authored question about risk that it needs no word of risk. */
    private static final double AUTHORED = 0.85;

    /** For how many turns a question of few words is still about the risk that was spoken of. */
    static final int SPOKEN_OF = 3;

    /** From this likeness on, the question is the case's own and of something else. */
    private static final double OWN_QUESTION = 0.6;

    private static final Set<String> DENIED = Set.of("plan", "means", "intent", "past", "others");

    private static final Pattern WELL =
            Pattern.compile("\\b(safe(ly|r)?|promise|trust yourself|get (yourself )?through|hold on|hang on|still be"
                    + " here|stop yourself|in control|see you)\\b");

    private static final Pattern OFFER = Pattern.compile(
            "^((and|so|but) )*((could|would|can|shall|should) (we|it|somebody|someone|\\w+ )|would you (be"
                    + " willing|mind|let))\\b.*\\b(away|over|look after|hold|keep|lock|help|rid)\\b");

    private static final Set<String> PLAIN_KINDS = Set.of("ideation", "others");
    private static final Pattern CLAIM = Pattern.compile(
            "\\b(you('re| are) not|you (would|wouldn't|won't|will)|(something|somebody|someone)('s| is))\\b");

    /** Whether one is safe from oneself, now or on the way home; not when one last felt safe, or what makes a place so. */
    private static final String SAFE =
            "(do|are|will|can|could|would) you (feel(ing)? |be |stay |keep (yourself )?)?safe(?! (in here|in this"
                    + " room|here|with me)\\b)|(keep(ing)?|stay(ing)?) (yourself )?safe|safe (to (go|leave)|going"
                    + " (home|from)|from yourself|with yourself|tonight)|(your|about) safety|safety plan";

    /** "Which day will you do it, and where will you sit?": a task. */
    private static final Pattern OF_A_DAY = Pattern.compile(
            "\\b((which|what) (day|time|evening|morning)s? (will|would|could|might|are|do you think) (you|it|we)|where"
                    + " will you (sit|go|be|do it))\\b");

    private static final Pattern WORD =
            Pattern.compile("\\b(die|died|dying|dead|death|(?<!(fear|it|them|that|this|anxiety|memory|worry|hope|panic)"
                    + " )alive|kill\\w*|harm\\w*|hurt\\w*|suicid\\w*|end(ing)?"
                    + " (it|things|your|everything)|(be|being|not|weren't) here|" + SAFE
                    + "|worth living|(?<!already )attempt(s|ed)?\\b(?! (to"
                    + " (?!(end|kill|take|hurt|harm|die)\\b)|anything|something|things|it\\b|so"
                    + " far|already|any))|overdose|go on like this|keep going|wake up|crossed your"
                    + " mind|(wish(ed)?|rather) (it|that) ?(had|'d|was|were)? ?(been )?you|been you instead)\\b");

    private static final Pattern OF_ONESELF =
            Pattern.compile("\\b(yourself|suicid\\w*|kill|end(ing)? (it|things|your|everything)|not be(ing)? here|worth"
                    + " living|die|dying|be dead|overdose|(?<!already )attempt(s|ed)?\\b(?! (to"
                    + " (?!(end|kill|take|hurt|harm|die)\\b)|anything|something|things|it\\b|so"
                    + " far|already|any))|" + SAFE + ")\\b");

    private static final Pattern OTHERS_DEATH =
            Pattern.compile("\\b(did|has|had|is|was|since|when|that|after|before) (?!you\\b)\\w+( \\w+)?"
                    + " (die|died|dead|dying)\\b|\\b(his|her|their|\\w+'s) death\\b");
    private static final Pattern ELSEWHERE = Pattern.compile(String.join(
            "|",
            "\\b(nervous|anxious|uneasy|awkward|strange|odd|worried|unsure|comfortable|glad|happy|okay|ok)( at all)?"
                    + " (about |with |to be )?(being )?here\\b",
            "\\bwhat (do|can|could|would) you (do|use|carry|need)( (when|if|once|as|while|so)\\b[^.?!]{0,40}?)?,? to"
                    + " (keep|stay|feel|make)\\b",
            "\\b(anything|something|things|ways)( that)? you('ve| have| always| usually|'d| would)*"
                    + " (do|did|done|carry|use|avoid|bring|got) (\\w+ )?to (keep|stay|feel|make)\\b",
            "\\bintend(ed)? to (say|tell|see|go"
                    + " back|talk|speak|work|call|ring|write|use|stop|start|drive|make)\\b",
            "\\bsafe (crossing|driving|walking|cycling|cooking|using|getting (on|in)|on (the|a) (?!way)|(here"
                    + " )?(in|with) (your (?!self|own)|my|this|the|a|me|us)|to (say|tell|talk|cross|drive"
                    + " (?!home)|eat|touch|open up|share|cry|use))\\b",
            "\\byou (ever )?(use|using|used|take|taking|taken|tried|do) (any )?(recreational |other |street |illegal"
                    + " |hard )?drugs\\b(?! to)",
            "\\b(cannabis|cocaine|heroin|recreational(ly)?)\\b",
            "\\buse to (?!(do it|end|hurt|harm|kill)\\b)",
            "\\bplans? (for|this|next|on) (the |this |your |next"
                    + " )?(weekend|evening|week|day|holidays?|christmas|summer|today"
                    + "|tomorrow|future|year|session|hour)\\b",
            "\\b(helps?|keeps?|kept) you (to )?(sleep|asleep|relax|calm|concentrate|wind|rest|up|awake)\\b",
            "\\bend(ing|ed)? (things|it|everything) (with (?!it)|between|there|here)\\b",
            "\\b(how|what) you('d| would) (like|prefer)\\b",
            "\\bhow did (?!you\\b)\\w+( \\w+)? die\\b",
            "\\b(see|saw|seen|watch(ed|ing)?) (\\w+ ){1,3}(die|died|dying|killed)\\b",
            "\\b(afraid|scared|frightened|think|thought|believed?|feared|sure|worried|predicts?|predicted|says|tells"
                + " you|convinced|certain)( that)? you('d|'re|'ll| would| were| are| might| could| will)( going to)?"
                + " (die|dying)\\b",
            "\\b(he|she) (really |actually"
                    + " )?(want|wish|mean|meant|intend|tried|plan)\\w*\\b.{0,20}\\b(die|dead|live|end|kill)"));

    /** "Were you hurt yourself?" asks what somebody else did to one, or an accident. */
    private static final Pattern INJURED =
            Pattern.compile("\\bwere you (badly |very |also |both )?(hurt|injured)( (yourself|too|as well|badly|at"
                    + " all|physically))?\\b");

    /** "Was anyone hurt?", "has anyone ever hurt you?": what was done, not what the client might do. */
    private static final Pattern WAS_HURT = Pattern.compile("\\b(was|were|got|did|has|had|have|been)\\b (?!you\\b)(\\w+"
            + " ){1,3}(get |got |been |ever |badly |also |else )*(hurt|injured|harmed|killed|hit)\\b(?!"
            + " (your|themsel)\\w*)");

    private static final Pattern HOME = Pattern.compile("\\b(at home|where you live|is home|house|flat)\\b");

    /** What the client is said to have thought of, in an earlier sentence of the turn. */
    private static final Pattern NOT_BEING =
            Pattern.compile("\\b(you (weren't|wasn't|were not) here|without you|you not being here|your? .{0,40}\\b(be"
                    + " dead|dying|end(ing)? (your life|it all)|not wak\\w+ up|suicid\\w*))\\b");

    /** "Did that come this week?" asks after it without naming it again. */
    private static final Pattern DID_IT_COME = Pattern.compile("^(and |so |but )*(did|has|have|is|was|were|does|do)"
            + " (that|it|this|those|they|these)( thoughts?| feelings?)? ?(still |ever |ever again"
            + " )?(come|came|happen\\w*|been|cross\\w*|there|back|around|visit\\w*|turn\\w* up|show\\w* up)\\b");

    /** Names thoughts of death, however softly. */
    private static final Pattern THOUGHTS = Pattern.compile(
            "\\b(thoughts?|thinking|feelings?|feeling|ideas?|wish(es|ed|ing)?|wanting|wanted)\\b[^.?!]{0,30}\\b(not"
                + " (being|be|wanting to be|want to be) (here|around|alive)|you (weren't|were not|wasn't)"
                + " (here|around|alive)|not wak(e|ing) up|end(ing)? (it all|it|your life|things)|dying|death|be(ing)?"
                + " dead|suicide|(harm|hurt|kill)ing yourself)\\b|\\b(dark(er|est)?|suicidal|black(er|est)?)"
                + " (thoughts?|feelings?|ideas?)\\b");

    /** "Those thoughts", where such thoughts were told of before. */
    private static final Pattern THOSE_THOUGHTS =
            Pattern.compile("\\b(those|these|such|the same|that kind of|that) (kinds? of )?thoughts?\\b");

    /** Asks whether they are there now, or have been since. */
    private static final Pattern STILL =
            Pattern.compile("\\b(still|again|(come|came|been|are they|is it) back|any ?more|this (past )?week|these"
                    + " days|lately|recently|around|since|now|today|at the moment|come up|gone(?! through)|how"
                    + " (have|has|are|is|were|was)|(do|did|have|are) they|(does|did|has|is) (it|that)(?!"
                    + " (sit|land|sound|seem|feel|suit|work|fit|ok|okay|all right|alright)))\\b");

    private static final Pattern PUT_TO_YOU =
            Pattern.compile("(^|[.!;,] )(and |but |so )?(do|have|are|did|would) you( ever| too| as well| at all|"
                    + " sometimes)?\\?$|\\b(is|does|has|was|could) (that|this|it)\\b[^.?]{0,25}\\b(you|for you|with"
                    + " you)\\?$");

    private static final Pattern DO_IT = Pattern.compile(
            "\\b(when|where|how|what day|what time)( exactly)?( do you think)? (could|would|will|can|might) you"
                    + " (do|try|manage|start|fit) (it|that|this)\\b");

    private Risk() {}

    /**
     * What of risk is asked. Words of risk must be there, or risk must just have been spoken of; being near a risk unit's
     * wording is not enough.
     */
    static Optional<RiskAsked> asked(Situation s) {
        String plain = RiskWords.A_GOOD_REASON.matcher(s.heard().plain()).replaceAll(" ");
        // a task for the week is one, and so is what is asked of it, however it is worded, unless it speaks of dying
        if ((Homework.isGiven(s.heard()) || Planning.is(s))
                && !WORD.matcher(plain).find()) return Optional.empty();
        if (OF_A_DAY.matcher(plain).find() && !WORD.matcher(plain).find()) return Optional.empty();
        // "when could you do it?" is asked of whatever was spoken of
        boolean onIt = s.mind().thread().sinceRisk() <= SPOKEN_OF;
        if (!onIt && DO_IT.matcher(plain).find() && !WORD.matcher(plain).find()) return Optional.empty();
        if (Kinship.isAsked(s)) return Optional.empty();
        if (s.heard().asks() && asksAgain(plain, s)) return RiskAsked.of("ideation", s);
        if (!s.heard().asks() && RiskWords.SAID_OF_YOU.matcher(plain).find()) return RiskAsked.of("ideation", s);
        if (ELSEWHERE.matcher(plain).find()
                || ofTheHome(s)
                || ofAnInjury(plain)
                || WAS_HURT.matcher(plain).find()) return Optional.empty();
        Optional<RiskAsked> worded = RiskTopics.of(s).flatMap(t -> RiskAsked.of(t, s));
        if (worded.isPresent()) return worded;
        if (asksForElse(s) || ofWhatWasTold(s)) return Optional.empty();
        return unitAsked(plain, s).map(RiskAsked::of).or(() -> RiskTopics.rest(s)
                .flatMap(t -> RiskAsked.of(t, s)));
    }

    /** The risk unit that is asked about. */
    private static Optional<DisclosureUnit> unitAsked(String plain, Situation s) {
        boolean onIt = s.mind().thread().sinceRisk() <= SPOKEN_OF;
        Optional<DisclosureUnit> brief = onIt ? kindOf(s).flatMap(k -> RiskAsked.unit(k, s)) : Optional.empty();
        if (!s.heard().asks())
            return PUT_TO_YOU.matcher(plain).find()
                    ? named(plain, s)
                    : brief.filter(_ -> CLAIM.matcher(plain).find());
        boolean coded = s.heard().coded().has(Technique.RISK_QUESTION);
        Optional<Candidate> best = s.aim().best().filter(c -> c.unit().risk().isPresent());
        boolean words =
                WORD.matcher(OTHERS_DEATH.matcher(plain).replaceAll(" ")).find();
        // "what stops you?" is of whatever was just spoken of
        boolean bare = s.heard().asked().getLast().content().size() <= 1;
        boolean authored =
                (onIt || !bare) && best.filter(c -> c.likeness() >= AUTHORED).isPresent();
        for (var kind : KINDS.entrySet()) {
            boolean plainly = PLAIN_KINDS.contains(kind.getKey()) || onIt || words || coded || authored;
            if (plainly && kind.getValue().matcher(plain).find()) {
                Optional<DisclosureUnit> unit = RiskAsked.unit(kind.getKey(), s);
                if (unit.isPresent()) return unit;
            }
        }
        if (brief.isPresent()) return brief;
        String last = Words.plain(s.heard().asked().getLast().text());
        if (NOT_BEING.matcher(plain).find() && DID_IT_COME.matcher(last).find()) return RiskAsked.unit("ideation", s);
        if (authored) return best.map(Candidate::unit);
        if (!words && !(onIt && coded)) return Optional.empty();
        Optional<DisclosureUnit> near = coded
                ? s.aim().candidates().stream()
                        .filter(c -> c.match() >= NEAR)
                        .map(Candidate::unit)
                        .filter(u -> u.risk().isPresent())
                        .findFirst()
                : best.filter(c -> c.match() >= NEAR).map(Candidate::unit);
        return near.isPresent() || !coded || !words ? near : RiskAsked.unit("ideation", s);
    }

    /** "Last time you told me of thoughts of not being here. Are they still around?" */
    private static boolean asksAgain(String plain, Situation s) {
        Ledger ledger = s.mind().ledger();
        boolean toldBefore = RiskAsked.unit("ideation", s)
                .filter(u -> ledger.wasKnownBefore(u) || ledger.release(u).isPresent())
                .isPresent();
        boolean fresh = s.mind().thread().last().isEmpty() || s.mind().thread().sinceRisk() <= SPOKEN_OF;
        boolean named = THOUGHTS.matcher(plain).find()
                || toldBefore && fresh && THOSE_THOUGHTS.matcher(plain).find();
        return named
                && s.heard().asked().stream()
                        .anyMatch(q -> STILL.matcher(Words.plain(q.text())).find())
                && RiskFollowUps.kind(s.lastAsked())
                        .filter(k -> !k.equals("ideation"))
                        .isEmpty();
    }

    /** "People who feel so low think of not being here. Do you?" */
    private static Optional<DisclosureUnit> named(String plain, Situation s) {
        return KINDS.entrySet().stream()
                .filter(k -> k.getValue().matcher(plain).find())
                .findFirst()
                .flatMap(k -> RiskAsked.unit(k.getKey(), s));
    }

    /** "Wishing it had been you. What was he like?": what was said is of risk, what is asked is plainly not. */
    private static boolean asksForElse(Situation s) {
        boolean asked = s.heard().asked().stream()
                .map(q -> Words.plain(q.text()))
                .anyMatch(q -> WORD.matcher(q).find()
                        || RiskFollowUps.kind(q).isPresent()
                        || KINDS.values().stream().anyMatch(k -> k.matcher(q).find()));
        if (!s.heard().asks() || asked) return false;
        boolean ofTheCase = s.aim().confident()
                && s.aim().best().get().unit().risk().isEmpty()
                && s.aim().best().get().likeness() >= OWN_QUESTION;
        return ofTheCase || Formalities.asksForFeedback(s.lastAsked());
    }

    /** "Were you hurt?" after the accident: a small question of what was just told, and no word of ending a life. */
    private static boolean ofWhatWasTold(Situation s) {
        return Details.exactly(s) && !OF_ONESELF.matcher(s.heard().plain()).find();
    }

    private static boolean ofAnInjury(String plain) {
        var injured = INJURED.matcher(plain);
        return injured.find() && !WORD.matcher(injured.replaceAll(" ")).find();
    }

    /** "Do you feel safe at home?" asks about the people there, where the case can answer that. */
    private static boolean ofTheHome(Situation s) {
        return HOME.matcher(s.heard().plain()).find()
                && s.aim()
                        .best()
                        .filter(c -> c.unit().risk().isEmpty() && c.likeness() >= AUTHORED)
                        .isPresent();
    }

    /** The kind the last question asks for, or any sentence where there is no question. */
    private static Optional<String> kindOf(Situation s) {
        var sentences = s.heard().asks() ? s.heard().asked() : s.heard().sentences();
        return sentences.reversed().stream()
                .map(q -> RiskFollowUps.kind(Words.plain(q.text())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What was asked, with nothing of risk in it: for a turn that does not ask about risk. */
    static Situation without(Situation s) {
        return s.aiming(s.aim().without(u -> u.risk().isPresent()), s.stated().without(u -> u.risk()
                .isPresent()));
    }

    static Decision answer(RiskAsked asked, Situation s) {
        return asked.framed(s).orElseGet(() -> answer(asked.unit().get(), s));
    }

    private static Decision answer(DisclosureUnit unit, Situation s) {
        Ledger ledger = s.mind().ledger();
        Predicate<String> fits = fitting(unit, s);
        Optional<Part> said = ledger.release(unit)
                .filter(r -> r.compareTo(Release.HALF) >= 0 && r.compareTo(Gates.allowed(unit, s.mind())) >= 0)
                .flatMap(r -> Part.told(unit, r))
                .map(p -> p.keeping(fits));
        // asked again: the same true thing, in words not used yet where there are some
        if (said.isPresent() && s.mind().spoken().unused(said.get().lines()))
            return again(said.get(), unit, s).bare();
        Decision told = Telling.asked(unit, s).keeping(fits);
        if (said.isEmpty() || !told.act().equals("repeat")) return told.bare();
        return again(said.get(), unit, s);
    }

    private static Decision again(Part said, DisclosureUnit unit, Situation s) {
        s.mind().thread().spokeOf(unit);
        return Decision.of("disclose", said).about(unit).releasing(Telling.releaseOf(said));
    }

    /** A yes or no in the line must be one to this question; where that is not known, a line without one is said. */
    private static Predicate<String> fitting(DisclosureUnit unit, Situation s) {
        Optional<Sentence> closed =
                s.heard().asked().reversed().stream().filter(Sentence::closed).findFirst();
        if (closed.isEmpty() && s.heard().asks()) return _ -> true;
        Optional<Polarity> polarity = closed.flatMap(q -> s.aim().candidates().stream()
                .filter(c -> c.unit() == unit)
                .findFirst()
                .flatMap(c -> YesNo.of(q, c))
                .or(() -> plainly(Words.plain(q.text()), unit)));
        return line -> YesNo.begins(line)
                .map(p -> polarity.filter(p::equals).isPresent())
                .orElse(true);
    }

    /** Whether there is a plan, an intention or an attempt is no in every case; whether one is safe is yes. */
    private static Optional<Polarity> plainly(String question, DisclosureUnit unit) {
        if (unit.risk().filter(DENIED::contains).isEmpty()) return Optional.empty();
        if (WELL.matcher(question).find()) return Optional.of(Polarity.YES);
        return OFFER.matcher(question).find() ? Optional.empty() : Optional.of(Polarity.NO);
    }

    private static Map<String, Pattern> kinds() {
        Map<String, Pattern> kinds = new LinkedHashMap<>();
        kinds.put(
                "past",
                Pattern.compile("\\b(ever|before|in the past)\\b.{0,30}\\b(tried(?= (to"
                        + " (end|kill|take|hurt|harm)|it|that|anything|before)|\\W*$)|(?<!already )attempt(s|ed)?\\b(?!"
                        + " (to (?!(end|kill|take|hurt|harm|die)\\b)|anything|something|things|it\\b|so"
                        + " far|already|any))|hurt yourself|harm(ed)? yourself|self.?harm\\w*|taken an"
                        + " overdose)|\\b(attempt(s|ed)?)\\b.{0,20}\\b(suicide|before)"));
        kinds.put(
                "others",
                Pattern.compile("\\b(hurt(ing)?|harm(ing)?|kill(ing)?) (anyone|anybody|someone|somebody|other"
                        + " people|others|him|her|them)\\b"));
        kinds.put(
                "means",
                Pattern.compile(
                        "\\b(have (you got )?(access|means)|access to|at home you could use|(tablets|pills|anything)"
                                + " (stored|saved|at home|in the house)|stockpil\\w*|saved up (tablets|pills)|got hold"
                                + " of)\\b"));
        kinds.put(
                "plan",
                Pattern.compile("\\b(thought about|considered|worked out|any idea|know) how you (would|might|'d)( do"
                        + " it)?|\\b(plan|plans|planned) (to|for|of|about)? ?(end|kill|hurt|suicide|do(ing)?"
                        + " it|act)|do you have a plan|made (a|any) plans?\\b"));
        kinds.put(
                "intent",
                Pattern.compile(
                        "\\b(intend|intention|going to act|act on (that|those|them|it)|likely to (do|act)|mean to do"
                                + " it|do anything about (it|them|those))\\b"));
        kinds.put(
                "protective",
                Pattern.compile("\\b(what (keeps|has kept) you|what (stops|stopped) you(?= (from )?(acting|doing"
                        + " (it|that|anything)|ending))|keeps you (going|here|safe|alive)|stops you (from"
                        + " )?(acting|doing|ending)|reasons? (to|for) (live|living|stay))\\b"));
        kinds.put(
                "ideation",
                Pattern.compile(
                        "\\b(suicid\\w*|kill(ing)? yourself|end(ing)? (your (own )?life|it all|things)|tak(e|ing) your"
                            + " (own )?life|not want(ed|ing)? to (be here|live|wake up|be alive|go on)|wish(ed|ing)?"
                            + " (it|that)( had|'d)? been you|wish(ed|ing)? you (weren't|were not|wasn't|were"
                            + " dead|hadn't|didn't)|better off (dead|without you)|thoughts of"
                            + " (death|dying|ending|harming|hurting|suicide)|harm(ing)? yourself|hurt(ing)?"
                            + " yourself|life (isn't|is not|wasn't) worth|don't want to be here|be dead|not be(ing)?"
                            + " here|go to sleep and not wake)\\b"));
        return kinds;
    }
}
