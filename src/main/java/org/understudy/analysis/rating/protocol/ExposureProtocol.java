package org.understudy.analysis.rating.protocol;

import static org.understudy.analysis.rating.protocol.Mood.asking;
import static org.understudy.analysis.rating.protocol.Mood.telling;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.analysis.rating.Checklist;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.session.Evidence;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/** Prolonged exposure, before, during and after: a synthesis for practice, not a validated fidelity form. */
final class ExposureProtocol {
    static final String KEY = "prolonged_exposure";

    private static final List<String> WHOLE_HOURS = List.of("orientation", "suds", "thoughts", "imaginal");
    private static final List<String> TELLING = List.of("suds", "reinforcing", "imaginal");
    private static final List<String> INSIDE = List.of("thoughts", "imaginal");
    private static final List<String> WITH_RATINGS = List.of("suds", "imaginal");
    private static final List<String> EXPLAINING = List.of("orientation", "imaginal");
    private static final List<String> BEGINNING = List.of("orientation", "suds", "imaginal");
    private static final List<Cue> ELSEWHERE = List.of(
            Cue.HOMEWORK_DETAIL, Cue.HOMEWORK, Cue.FEEDBACK_ASK, Cue.SAY_BACK, Cue.SUDS_ASK, Cue.UNDERSTANDING_CHECK);
    private static final List<String> AFTERWARDS = List.of("processing", "imaginal");

    /** No and another pace were really on offer; "we can leave that off the list" offers neither. */
    private static final Pattern LEAVES_THE_CHOICE = Pattern.compile(
            "(?i)\\b(?:up to you|your (?:choice|call|decision|pace)|you (?:can|may) (?:stop|say)|only if|no"
                    + " pressure|no rush|we (?:can|could) (?:stop|wait|stay|slow|go slow)|we don['’]t have to)\\b");

    private static final Pattern OF_THE_CLIENT = Pattern.compile("(?i)\\byou(?:['’](?:ve|re|d))?\\b(?! know\\b)");

    private static final Pattern FOR_THE_DAYS =
            Pattern.compile("(?i)\\b(?:you|your|homework|recording|week|tomorrow|between)\\b");

    private static final Pattern ASKS_NUMBER =
            Pattern.compile("(?i)\\?$|\\b(?:give|tell) me\\b|\\brate\\b|^(?:and )?(?:your )?number");

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)\\d|\\b(?:nought|zero|one|two|three|four|five|six|seven|eight|nine|ten|\\w+teen|twenty|thirty|fou?rty|fifty"
                + "|sixty|seventy|eighty|ninety|hundred|half)\\b");

    /** A check of the number as it is now explains no scale. */
    private static final Pattern NOW = Pattern.compile(
            "(?i)\\bnow\\b|\\bwhere (?:are|were|would|do) you\\b|\\bsitting here\\b|\\bfrom (?:zero|nought|0) to\\b");

    /** "Let's take a break" plans no session. */
    private static final Pattern A_BREAK = Pattern.compile("(?i)\\b(?:break|breaths?|breathe)\\b");

    /** "When you get to the end you'll start over" tells of it beforehand. */
    private static final Pattern FORETOLD =
            Pattern.compile("(?i)\\b(?:I['’]ll|I will|you['’]ll|we['’]ll|you will|we will|practically|going to)\\b");

    /** What is left out because it might be too much is no choice given; exposure would have it gone into. */
    private static final Pattern TOO_MUCH = Pattern.compile(
            "(?i)\\b(?:might|may|will|could|would)(?: only| just)? (?:upset|hurt|harm|overwhelm|be too much)");

    /** "What has today been like for you?" is about the hour. */
    private static final Pattern OF_THE_HOUR =
            Pattern.compile("(?i)\\b(?:today|this (?:hour|session)|your side of it)\\b");

    private static final Pattern OWN_ACT = Pattern.compile("(?i)^(?:and |so )?I (?:\\w+ed|did|was|went|said|got)\\b");

    /** "We're nearly at time" ends the hour and holds no plan. */
    private static final Pattern NEXT = Pattern.compile("(?i)\\bnext (?:\\w+day|week|time|session)\\b|\\bon"
            + " (?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:every|each)"
            + " (?:day|evening|night|morning)\\b|\\bthis week\\b|\\b(?:until|till|before) (?:then|we meet)\\b");

    private static final List<String> AFTERWARDS_OR_THOUGHTS = List.of("processing", "thoughts");

    /** So many prompts, remarks and numbers are a telling that lasted, where no clock says. */
    private static final int SIGNS = 8;

    /** Up to here a session is opened: what was said or left last time is asked after. */
    private static final double OPENED = 0.1;

    private static final List<StepFinder> STEPS = List.of(
            step(
                    "agenda",
                    "before",
                    1,
                    WHOLE_HOURS,
                    t -> early(
                            t,
                            Transcript.either(
                                            t.doing(Technique.AGENDA),
                                            t.saying(Cue.AGENDA_ASK),
                                            t.saying(Cue.AGENDA_SET))
                                    .stream()
                                    .filter(e -> !Rationale.explains(e.quote())
                                            && !A_BREAK.matcher(e.quote()).find())
                                    .toList())),
            step(
                    "homework_reviewed",
                    "before",
                    1,
                    List.of("suds", "thoughts", "imaginal"),
                    t -> early(t, asking(t, Cue.HOMEWORK_REVIEW))),
            step("rationale", "before", 2, EXPLAINING, t -> notTelling(Rationale.in(t))),
            step("asks_view", "before", 1, List.of("orientation"), t -> t.saying(Cue.VIEW_ASK)),
            step("evenings", "before", 1, StepFinder.ONLY_ASKED, t -> t.saying(Cue.EVENINGS_ASK)),
            step("scale", "before", 2, List.of("suds"), t -> t.saying(Cue.SCALE).stream()
                    .filter(e -> !NOW.matcher(e.quote()).find())
                    .toList()),
            step("instructions", "before", 2, BEGINNING, t -> Stream.concat(
                            telling(t.saying(Cue.EYES_PRESENT)).stream(),
                            t.saying(Cue.REPEAT).stream().filter(e -> !Rationale.explains(e.quote())))
                    .distinct()
                    .sorted(Comparator.comparingInt(Evidence::turn))
                    .toList()),
            step("consent", "before", 1, BEGINNING, t -> Transcript.either(
                            asking(t.doing(Technique.ASK_PERMISSION)),
                            asking(t, Cue.PERMISSION),
                            matching(t.saying(Cue.CHOICE), LEAVES_THE_CHOICE),
                            ExposureWords.CONSENT.in(t))
                    .stream()
                    .filter(e -> !TOO_MUCH.matcher(e.quote()).find())
                    .toList()),
            step("stop_agreed", "before", 1, StepFinder.ONLY_ASKED, t -> t.saying(Cue.STOP_AGREED)),
            step("baseline_suds", "before", 1, WITH_RATINGS, t -> baseline(t)),
            new StepFinder(
                    "suds_during",
                    "during",
                    t -> TellingTime.of(t, Retelling.of(t)).numbersDue(),
                    WITH_RATINGS,
                    ExposureProtocol::onTheWay),
            step("reinforcing", "during", 3, TELLING, t -> Retelling.of(t)
                    .within(company(
                            t,
                            Transcript.either(
                                    t.doing(Technique.REINFORCE, Technique.AFFIRM, Technique.SUPPORT),
                                    ExposureWords.COMPANY.in(t))))),
            step("engagement", "during", 2, TELLING, t -> Retelling.of(t)
                    .within(Transcript.either(t.doing(Technique.IMAGINAL_PROMPT), t.saying(Cue.EYES_PRESENT)))),
            step(
                    "thoughts_feelings_body",
                    "during",
                    3,
                    INSIDE,
                    t -> insideTheMemory(
                            t,
                            asking(Transcript.either(
                                    t.saying(Cue.THOUGHT_ASK), t.saying(Cue.FEELING_ASK), t.saying(Cue.BODY_ASK))))),
            step(
                    "adjusts",
                    "during",
                    1,
                    List.of("suds", "reinforcing", "thoughts", "imaginal"),
                    t -> insideTheTalk(
                            t,
                            Transcript.either(flagged(t, "redirect_respected", "repair"), ExposureWords.PACE.in(t)))),
            step("repeats", "during", 1, List.of("imaginal"), t -> Retelling.of(t)
                    .within(t.saying(Cue.REPEAT).stream()
                            .filter(e -> !FORETOLD.matcher(e.quote()).find())
                            .toList())),
            new StepFinder(
                    "long_enough",
                    "during",
                    ExposureProtocol::longEnough,
                    List.of("imaginal"),
                    ExposureProtocol::lasting),
            step(
                    "praises_effort",
                    "after",
                    1,
                    AFTERWARDS,
                    t -> lookingBack(
                            t,
                            Transcript.either(
                                    matching(t.doing(Technique.AFFIRM, Technique.REINFORCE), OF_THE_CLIENT),
                                    telling(ExposureWords.EFFORT.in(t))))),
            step(
                    "curve",
                    "after",
                    1,
                    AFTERWARDS,
                    t -> lookingBack(t, Transcript.either(t.saying(Cue.CURVE), ExposureWords.CURVE.in(t)))),
            step(
                    "open_processing",
                    "after",
                    2,
                    AFTERWARDS,
                    t -> afterwards(t, aboutTheMemory(t.doing(Technique.OPEN_QUESTION, Technique.SOCRATIC_QUESTION)))),
            step(
                    "in_vivo_homework",
                    "after",
                    1,
                    AFTERWARDS,
                    t -> late(
                            t,
                            Retelling.of(t)
                                    .without(matching(
                                            notTelling(Transcript.either(
                                                    t.doing(Technique.HOMEWORK),
                                                    t.saying(Cue.HOMEWORK),
                                                    t.saying(Cue.IN_VIVO))),
                                            FOR_THE_DAYS)))),
            step(
                    "closes_with_plan",
                    "after",
                    1,
                    List.of(),
                    t -> late(
                            t,
                            Transcript.without(
                                    ahead(Transcript.either(
                                            ExposureWords.AHEAD.in(t),
                                            t.doing(Technique.HOMEWORK),
                                            t.saying(Cue.HOMEWORK),
                                            t.doing(Technique.CONCLUSION),
                                            t.saying(Cue.CLOSING),
                                            t.saying(Cue.PLAN))),
                                    t.doing(Technique.RISK_QUESTION)))));

    private ExposureProtocol() {}

    /** The names of its steps, in order. */
    static List<String> steps() {
        return STEPS.stream().map(StepFinder::key).toList();
    }

    static Checklist of(Transcript transcript) {
        return new Checklist(
                KEY,
                org.understudy.analysis.Wording.of("protocol." + KEY),
                STEPS.stream().map(s -> s.look(KEY, transcript)).toList(),
                Proscriptions.of(transcript, ratingsAreDue(transcript)));
    }

    private static boolean ratingsAreDue(Transcript transcript) {
        return transcript
                .session()
                .setting()
                .phase()
                .map(WITH_RATINGS::contains)
                .orElse(true);
    }

    private static StepFinder step(
            String key,
            String stage,
            int whole,
            List<String> phases,
            java.util.function.Function<Transcript, List<Evidence>> finds) {
        return new StepFinder(key, stage, whole, phases, finds);
    }

    private static List<Evidence> matching(List<Evidence> finds, Pattern words) {
        return finds.stream().filter(e -> words.matcher(e.quote()).find()).toList();
    }

    /** A number was taken where one came back. */
    private static List<Evidence> answered(Transcript t) {
        return Transcript.either(t.doing(Technique.SUDS_CHECK), ExposureWords.NUMBER.in(t)).stream()
                .filter(e -> ASKS_NUMBER.matcher(e.quote()).find())
                .filter(e -> t.answer(e.turn())
                        .filter(a -> NUMBER.matcher(a.text()).find())
                        .isPresent())
                .toList();
    }

    /** Numbers taken while the memory was told; what was taken before is where it began. */
    private static List<Evidence> onTheWay(Transcript t) {
        Retelling retelling = Retelling.of(t);
        if (retelling.to() <= 0) return answered(t);
        return retelling.itself(t).within(answered(t));
    }

    private static List<Evidence> lasting(Transcript t) {
        Retelling telling = Retelling.of(t);
        boolean brief = TellingTime.of(t, telling).minutes().orElse(TellingTime.LONG) < TellingTime.PARTLY;
        return brief
                ? List.of()
                : telling.within(t.doing(Technique.IMAGINAL_PROMPT, Technique.REINFORCE, Technique.SUDS_CHECK));
    }

    /** By the clock any sign of the telling makes it done from so many minutes on; without a clock it takes so many signs. */
    private static int longEnough(Transcript t) {
        OptionalDouble minutes = TellingTime.of(t, Retelling.of(t)).minutes();
        if (minutes.isEmpty()) return SIGNS;
        return minutes.getAsDouble() >= TellingTime.LONG ? 1 : Integer.MAX_VALUE;
    }

    /** Without questions about the week, the number, the hour or what was understood. */
    private static List<Evidence> aboutTheMemory(List<Evidence> finds) {
        return asking(finds).stream()
                .filter(e -> ELSEWHERE.stream().noneMatch(cue -> cue.found(e.quote())))
                .filter(e -> !OF_THE_HOUR.matcher(e.quote()).find())
                .toList();
    }

    /** Where the memory was told, inside the telling; where it was only spoken of, in the hour that is for its meaning. */
    private static List<Evidence> insideTheMemory(Transcript t, List<Evidence> finds) {
        Retelling retelling = Retelling.of(t);
        if (retelling.to() > 0) return retelling.within(finds);
        return isPhase(t, AFTERWARDS_OR_THOUGHTS)
                ? aboutTheMemory(finds).stream()
                        .filter(e -> t.place(e.turn()) > OPENED)
                        .toList()
                : List.of();
    }

    /** In the telling, or anywhere in an hour that asks what the memory said. */
    private static List<Evidence> insideTheTalk(Transcript t, List<Evidence> finds) {
        return isPhase(t, List.of("thoughts")) ? finds : Retelling.of(t).within(finds);
    }

    /** The first number that was asked for and given: before the memory is told, or at any time where it is not. */
    private static List<Evidence> baseline(Transcript t) {
        Retelling retelling = Retelling.of(t);
        List<Evidence> numbers = answered(t);
        return (retelling.to() > 0 ? early(t, numbers) : numbers)
                .stream().limit(1).toList();
    }

    /** After the telling, or in an hour which is for what was told before, once it is opened. */
    private static List<Evidence> afterwards(Transcript t, List<Evidence> finds) {
        Retelling retelling = Retelling.of(t);
        if (retelling.to() > 0) return retelling.without(late(t, finds));
        return isPhase(t, AFTERWARDS_OR_THOUGHTS)
                ? finds.stream().filter(e -> t.place(e.turn()) > OPENED).toList()
                : List.of();
    }

    /** Late in the hour; anywhere in the hour that looks back on what was told before. */
    private static List<Evidence> lookingBack(Transcript t, List<Evidence> finds) {
        return isPhase(t, List.of("processing")) ? finds : late(t, finds);
    }

    private static boolean isPhase(Transcript t, List<String> phases) {
        return t.session().setting().phase().filter(phases::contains).isPresent();
    }

    /** What points to the time after this hour. */
    private static List<Evidence> ahead(List<Evidence> finds) {
        return finds.stream()
                .filter(e -> Cue.HOMEWORK.found(e.quote())
                        || Cue.LATER.found(e.quote())
                        || NEXT.matcher(e.quote()).find())
                .toList();
    }

    private static List<Evidence> early(Transcript t, List<Evidence> finds) {
        return finds.stream().filter(e -> t.place(e.turn()) <= 0.35).toList();
    }

    private static List<Evidence> late(Transcript t, List<Evidence> finds) {
        return finds.stream().filter(e -> t.place(e.turn()) >= 0.6).toList();
    }

    /** Without what sends the client back into the telling: that is neither said about it nor for the days between. */
    private static List<Evidence> notTelling(List<Evidence> finds) {
        return finds.stream()
                .filter(e -> !Cue.REPEAT.found(e.quote()) || Rationale.explains(e.quote()))
                .filter(e -> !ExposureWords.COMPANY.found(e.quote()))
                .toList();
    }

    /** Company in a few words; a paragraph takes the client out of the memory, and what the counselor did is none. */
    private static List<Evidence> company(Transcript t, List<Evidence> finds) {
        return finds.stream()
                .filter(e -> !OWN_ACT.matcher(e.quote()).find())
                .filter(e -> Words.count(t.turns().get(e.turn()).text()) <= 20)
                .toList();
    }

    private static List<Evidence> flagged(Transcript t, String... flags) {
        return t.counselor().stream()
                .filter(turn -> t.before(turn.index()).filter(Turn::byClient).isPresent())
                .filter(turn -> java.util.Arrays.stream(flags).anyMatch(f -> t.flagged(turn.index(), f)))
                .filter(turn -> !TOO_MUCH.matcher(turn.text()).find())
                .map(turn ->
                        Evidence.supporting(turn.index(), org.understudy.analysis.rating.Quotes.shorten(turn.text())))
                .toList();
    }
}
