package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.analysis.rating.ctrs.Method;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.session.Evidence;
import org.understudy.session.Release;
import org.understudy.session.Technique;

/** Rates a session on the four dimensions, check by check as CPsyCoun publishes them, with our own evidence for each. */
public final class DimensionRater {
    /** Things that tell who somebody is: mail addresses, telephone numbers, house numbers in streets. */
    private static final Pattern IDENTIFIER =
            Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w+|(?<!\\d)(?:\\+?\\d[\\s()-]?){8,}\\d|\\b\\d{1,4} [A-Z]\\w+"
                    + " (?:Street|Road|Avenue|Lane|Drive)\\b");

    /**
     * A question, or a request, for what tells who somebody is: full name, address, date of birth, telephone, mail,
     * employer, numbers of the authorities. "What shall I call you?" asks for none.
     */
    private static final Pattern ASKS_IDENTIFIER = Pattern.compile(
            "^(?!.*\\bhow (?:was|is|did)\\b)(?=.*\\?|.*\\b(?:tell me|give me|need|spell|write"
                    + " down|confirm)\\b).*\\b(?:your|and|an?|the)"
                    + " (?:(?:own|home|current|postal|street|e-?mail|mobile|work)"
                    + " ){0,2}(?:(?:full|last|second|family|maiden|real|legal) names?|surname|(?<!an )(?<!the"
                    + " )address|post ?code|zip code|(?:date|day) of birth|birth ?(?:date|day)|(?:tele)?phone"
                    + " number|mobile number|(?:insurance|security|passport|nhs|patient) number)\\b|\\bwhere (?:exactly"
                    + " )?do you (?:live|work)\\b.*\\?|\\bwho do you work for\\b|\\bwho(?:['’]s| is) your"
                    + " employer\\b|\\bwhat(?:['’]s| is) the name of (?:your|the)"
                    + " (?:company|firm|employer|school|street)\\b|\\bwhen were you born\\b|\\b(?:what|which)"
                    + " (?:street|road|company|firm|school|ward|hospital)\\b.*\\byou (?:live|work|teach)\\b|\\bnumber"
                    + " (?:where )?i can (?:ring|call|reach) you\\b",
            Pattern.CASE_INSENSITIVE);

    /** A feeling or belief in fewer words cannot be told from an aside: "Alone." may be how something is done. */
    private static final int LEGIBLE = 3;

    /** "No. I'd tell you if I had." shows no trouble, and "it does not hurt" names no pain. */
    private static final Pattern DENIED = Pattern.compile(
            "^(?:no|never|nah)\\b[.,!…]|\\b(?:not|n['’]t|never) (?:really |at all"
                    + " )?(?:hurts?|sad|angry|afraid|scared|upset|worried|ill|lonely)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Layers that are the problem itself; a symptom or an event may be told as small talk. */
    private static final Set<DisclosureUnit.Layer> OF_THE_TROUBLE = Set.of(
            DisclosureUnit.Layer.THOUGHT,
            DisclosureUnit.Layer.FEELING,
            DisclosureUnit.Layer.BELIEF,
            DisclosureUnit.Layer.MEMORY);

    /** Turns that inform or advise: what sounds like a reflection there is about the world. */
    private static final Set<Technique> TELLING = Set.of(
            Technique.GIVE_INFORMATION,
            Technique.ADVISE_WITH_PERMISSION,
            Technique.ADVISE_WITHOUT_PERMISSION,
            Technique.NORMALISE,
            Technique.REASSURE,
            Technique.SELF_DISCLOSE);

    private final Transcript transcript;
    private final List<SafetyNote> safety;
    private final Method method;

    private DimensionRater(Transcript transcript, List<SafetyNote> safety) {
        this.transcript = transcript;
        this.safety = safety;
        this.method = Method.of(transcript);
    }

    /** The four dimensions in their order. */
    public static List<DimensionScore> rate(Transcript transcript, List<SafetyNote> safety) {
        DimensionRater rater = new DimensionRater(transcript, safety);
        return List.of(rater.comprehensiveness(), rater.professionalism(), rater.authenticity(), rater.safety());
    }

    private DimensionScore comprehensiveness() {
        List<Evidence> asked = Inquiry.of(transcript);
        List<Evidence> troubled = troubled();
        return new DimensionScore(
                Dimension.COMPREHENSIVENESS,
                List.of(
                        check("basic_information", 1, asked.size() / 5.0, asked),
                        check("psychological_problem", 1, troubled.size() / 4.0, troubled)));
    }

    /**
     * Where the problem showed up: the client speaks of a feeling or a belief, or, of few words, answers with something
     * of its own when asked for thought, feeling or danger.
     */
    private List<Evidence> troubled() {
        Stream<Evidence> answers = Transcript.either(
                        transcript.saying(Cue.THOUGHT_ASK),
                        transcript.saying(Cue.FEELING_ASK),
                        transcript.saying(Cue.BODY_ASK),
                        transcript.doing(Technique.SOCRATIC_QUESTION, Technique.RISK_QUESTION))
                .stream()
                .flatMap(e -> transcript.answer(e.turn()).stream())
                .filter(t -> Opened.tells(transcript, t)
                        && transcript.content(t.index()).size() >= 2)
                .map(t -> Evidence.supporting(t.index(), Quotes.shorten(t.text())));
        List<Evidence> worded = Transcript.either(
                        transcript.hearing(Cue.CLIENT_FEELING), transcript.hearing(Cue.CLIENT_BELIEF), answers.toList())
                .stream()
                .filter(e -> Words.count(e.quote()) >= LEGIBLE
                        && !DENIED.matcher(e.quote()).find())
                .filter(e -> !Opened.keepsOut(transcript, transcript.turns().get(e.turn())))
                .toList();
        return Transcript.either(toldOfTheTrouble(), worded);
    }

    /** Client turns that by their own record told a thought, a feeling, a belief or the memory, half or whole. */
    private List<Evidence> toldOfTheTrouble() {
        // a written session's record says what a line touches on, not how much of it was told
        if (transcript.session().engine().equals("written")) return List.of();
        Set<String> units = transcript.clientCase().stream()
                .flatMap(c -> c.units().stream())
                .filter(u -> OF_THE_TROUBLE.contains(u.layer()))
                .map(DisclosureUnit::id)
                .collect(Collectors.toSet());
        return transcript.client().stream()
                .filter(t -> t.trace().stream()
                        .anyMatch(x -> x.unit().filter(units::contains).isPresent()
                                && x.release()
                                        .filter(r -> r == Release.HALF || r == Release.FULL)
                                        .isPresent()))
                .map(t -> Evidence.supporting(t.index(), Quotes.shorten(t.text())))
                .toList();
    }

    private DimensionScore professionalism() {
        List<Evidence> assessed = Inquiry.assessing(transcript);
        List<Evidence> pushed = against(Transcript.without(
                Transcript.without(Persuasion.of(transcript), transcript.saying(Cue.AGENDA_SET)), method.homework()));
        List<Evidence> guiding = Transcript.either(
                Transcript.asking(transcript.doing(Technique.OPEN_QUESTION, Technique.SOCRATIC_QUESTION)),
                heard().stream()
                        .filter(e -> transcript.has(e.turn(), Technique.COMPLEX_REFLECTION))
                        .toList());
        List<Evidence> purpose = transcript.saying(Cue.AGENDA_ASK);
        List<Evidence> stages = stages();
        List<Evidence> process = Opened.of(transcript, method.worked());
        return new DimensionScore(
                Dimension.PROFESSIONALISM,
                List.of(
                        check("diagnostic_ability", 0.5, assessed.size() / 4.0, assessed),
                        check("techniques", 0.5, method.kinds() / 3.0, method.worked()),
                        check(
                                "guiding_language",
                                0.5,
                                guiding.size() / (guiding.size() + 1.5 * pushed.size() + 1),
                                Transcript.either(pushed, guiding)),
                        check("client_purpose", 0.5, purpose.isEmpty() ? 0 : 1, purpose),
                        check("ordered_stages", 1, stages.size() / 4.0, stages),
                        check("technique_process", 1, process.size() / 6.0, process)));
    }

    /** One find for each stage that was there: asking, understanding, working, consolidating. */
    private List<Evidence> stages() {
        List<Evidence> stages = new ArrayList<>();
        first(transcript.saying(Cue.AGENDA_ASK), 0, 0.35).ifPresent(stages::add);
        first(heard(), 0.1, 0.8).ifPresent(stages::add);
        first(method.worked(), 0.2, 0.95).ifPresent(stages::add);
        first(
                        Transcript.either(
                                method.homework(), transcript.saying(Cue.CLOSING), transcript.saying(Cue.FEEDBACK_ASK)),
                        0.75,
                        1)
                .ifPresent(stages::add);
        return stages;
    }

    private DimensionScore authenticity() {
        List<Evidence> missed =
                MissedCue.of(transcript).stream().map(MissedCue::client).toList();
        int cues = MissedCue.cues(transcript).size();
        List<Evidence> heard = heard();
        List<Evidence> cold = against(Transcript.either(
                transcript.doing(Technique.CONFRONT, Technique.INAPPROPRIATE),
                transcript.saying(Cue.COLD),
                transcript.saying(Cue.HURTFUL),
                transcript.saying(Cue.PLATITUDE)));
        List<Evidence> speeches = DriftReview.of(transcript).stream()
                .filter(d -> d.kind() == Drift.Kind.LECTURING)
                .map(d -> Evidence.against(d.turn(), d.quote()))
                .toList();
        return new DimensionScore(
                Dimension.AUTHENTICITY,
                List.of(
                        cues == 0
                                ? new DimensionScore.Check("emotions", 0, 1, List.of(), false)
                                : check("emotions", 1, 1 - (double) missed.size() / cues, missed),
                        check("listens", 0.5, transcript.share(heard) / 0.3, heard),
                        check("no_hurt", 0.5, 1 - cold.size() / 3.0, cold),
                        check("no_speeches", 1, 1 - transcript.share(speeches) / 0.2, speeches)));
    }

    /** What was given back of what the client said: no echo inside a piece of information, and no praise of an answer. */
    private List<Evidence> heard() {
        return Reflection.quotable(transcript).stream()
                .filter(e -> transcript
                        .coding(e.turn())
                        .filter(c -> !TELLING.contains(c.main()))
                        .isPresent())
                .toList();
    }

    private DimensionScore safety() {
        List<Evidence> identifiers = transcript.counselor().stream()
                .flatMap(t -> Stream.concat(
                                IDENTIFIER.matcher(t.text()).results().map(MatchResult::group),
                                Quotes.sentences(t.text()).stream()
                                        .filter(s -> ASKS_IDENTIFIER.matcher(s).find())
                                        .map(Quotes::shorten))
                        .map(words -> Evidence.against(t.index(), words)))
                .toList();
        List<Evidence> disrespect = Stream.concat(
                        against(transcript.doing(Technique.INAPPROPRIATE)).stream(),
                        safety.stream().map(n -> Evidence.against(n.turn(), n.quote())))
                .toList();
        return new DimensionScore(
                Dimension.SAFETY,
                List.of(
                        check("no_identifiers", 0.5, identifiers.isEmpty() ? 1 : 0, identifiers),
                        check("respect", 0.5, 1 - disrespect.size() / 2.0, disrespect)));
    }

    private java.util.Optional<Evidence> first(List<Evidence> finds, double from, double to) {
        return finds.stream()
                .filter(e -> transcript.place(e.turn()) >= from && transcript.place(e.turn()) <= to)
                .findFirst();
    }

    private static DimensionScore.Check check(String key, double most, double share, List<Evidence> finds) {
        double points = Math.round(most * Math.clamp(share, 0, 1) * 4) / 4.0;
        return new DimensionScore.Check(
                key, points, most, finds.stream().limit(4).toList(), true);
    }

    private static List<Evidence> against(List<Evidence> finds) {
        return finds.stream().map(e -> Evidence.against(e.turn(), e.quote())).toList();
    }
}
