package org.understudy.practice.drills;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.analysis.Wording;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.DecidingWords;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.analysis.rating.Words;
import org.understudy.session.Speaker;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/**
 * Marks a reply to a skill exercise. The technique decides whether it is the skill at all; the rest, each a point of
 * its own, decides how well: 5 with all of them, 4 with one missing, 3 with the skill there and more missing, 2 where
 * something else was done that goes against it, 1 where it is another technique.
 */
final class SkillCheck {
    private static final Pattern OWNING = Pattern.compile(
            "\\b(sorry|i (got|took|heard|read|had|put) (that|it|you) (all )?(wrong|wrongly|too)|i"
                    + " (pushed|rushed|missed|skipped|jumped|interrupted|went|talked|lectured|was(?! (your|young|a"
                    + " (child|kid|girl|boy|student)|in the same)))|my mistake|that was (me|my|too))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TELLING = Pattern.compile(
            "\\byou (just |really |only )?(need to|have to|must|should|ought to|shouldn't|mustn't)\\b|\\bdon't"
                    + " worry\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAVE = Pattern.compile(
            "\\b(would it be (all ?right|ok|okay|helpful)|is it (all ?right|ok|okay)|may i|could (i|we)|can"
                    + " (i|we)|shall i|would you (mind|like)|do you mind|are you (ok|okay|willing))\\b.*\\?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TIME = Pattern.compile(
            "\\b(list|time|today|hour|minutes|session|start|begin|first|focus|back to|use (it|them|this)|look at|talk"
                    + " about|agenda|priority|next week)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EXCUSING = Pattern.compile(
            "\\b(sorry (you|if)|i (was|am) only|i only|but i|you misunderst\\w+)", Pattern.CASE_INSENSITIVE);

    /** What goes against an exercise is said only where the coder is this sure, 0 to 1. */
    private static final double SURE_ENOUGH = 0.5;

    /** The check that a reflection is true to what was said. */
    private static final String KEEPS_TO_IT = "keeps_to_it";

    private final TechniqueCoder coder;

    SkillCheck(TechniqueCoder coder) {
        this.coder = coder;
    }

    Marked mark(SkillExercise exercise, String reply) {
        CodingContext before = before(exercise);
        CodedTurn coded = coder.code(reply, before);
        Optional<String> voided = Voided.why(reply);
        if (voided.isPresent()) {
            CodedTurn nothing = coder.code("", before);
            return new Marked(exercise, reply, 1, List.of(Marked.Point.of(false, voided.get())), nothing, List.of());
        }
        Skill skill = exercise.skill();
        List<Marked.Point> points = new ArrayList<>();
        List<Marked.Point> form = new ArrayList<>();
        boolean needed = true;
        for (String check : skill.checks()) {
            String key = check.replace("!", "");
            Optional<String> untrue = key.equals(KEEPS_TO_IT) ? UntrueWords.in(exercise, reply) : Optional.empty();
            boolean met = untrue.isEmpty() && met(key, exercise, reply, coded);
            String said = !met ? ".not" : key.equals("own_words") && !takesUp(exercise, reply) ? ".meant" : ".met";
            form.add(point(key + said, met, Map.of("words", untrue.orElse(""))));
            needed &= met || !check.endsWith("!");
        }
        boolean coding = coded.codes().stream().anyMatch(c -> skill.wants(c.code()));
        boolean is = needed && (coding || Paraphrase.isReflection(exercise, reply, coded));
        points.add(Marked.Point.of(is, is && !coding ? Wording.of("skill.paraphrase") : technique(is, skill, coded)));
        List<Technique> against = coded.codes().stream()
                .filter(c -> c.confidence() >= SURE_ENOUGH)
                .map(c -> c.code())
                .filter(t -> skill.avoids().contains(t.code()))
                .distinct()
                .toList();
        against.forEach(t -> points.add(Marked.Point.of(false, Wording.of("skill.against", Map.of("code", name(t))))));
        points.addAll(form);
        boolean brief = Words.count(reply) <= skill.words();
        points.add(point(brief ? "short" : "long", brief, Map.of("words", String.valueOf(skill.words()))));
        long missing = form.stream().filter(p -> !p.met()).count() + (brief ? 0 : 1);
        int grade = !is ? 1 : !against.isEmpty() ? 2 : missing == 0 ? 5 : missing == 1 ? 4 : 3;
        return new Marked(exercise, reply, grade, points, coded, DecidingWords.of(reply, before, coder));
    }

    private static CodingContext before(SkillExercise exercise) {
        List<Turn> turns = new ArrayList<>();
        for (Exercise.Line line : exercise.lines()) {
            turns.add(Turn.said(turns.size(), line.speaker(), line.text(), java.time.Instant.EPOCH));
        }
        return new CodingContext(turns);
    }

    private static String technique(boolean is, Skill skill, CodedTurn coded) {
        String found =
                coded.codes().stream().map(c -> name(c.code())).distinct().collect(Collectors.joining(", "));
        String wanted = skill.name().toLowerCase(Locale.ROOT);
        return Wording.of(
                is ? "skill.is" : "skill.other",
                Map.of("found", found.isEmpty() ? Wording.of("skill.nothing") : found, "wanted", wanted));
    }

    private static String name(Technique technique) {
        return technique.code().replace('_', ' ');
    }

    private static boolean met(String key, SkillExercise exercise, String reply, CodedTurn coded) {
        long questions = reply.chars().filter(c -> c == '?').count();
        return switch (key) {
            case "no_question" -> questions == 0;
            case "one_question" -> questions <= 1 && !coded.flags().contains("stacked_questions");
            case "own_words" -> takesUp(exercise, reply) || Paraphrase.of(exercise, reply);
            case "several_things" -> Words.shared(Words.content(reply), clientWords(exercise)) > 2;
            case "adds" ->
                Words.content(reply).stream()
                        .anyMatch(w -> !clientWords(exercise).contains(w));
            case "specific" ->
                Words.shared(Words.content(reply), clientWords(exercise)) > 0
                        || coded.flags().contains("specific_affirm");
            case "plain_words" -> PlainRisk.asked(reply);
            case "asks" -> questions > 0 || reply.matches("(?is)\\s*tell me .*");
            case KEEPS_TO_IT -> true;
            case "no_telling" -> !TELLING.matcher(plain(reply)).find();
            case "owning" -> OWNING.matcher(plain(reply)).find();
            case "asks_leave" -> LEAVE.matcher(plain(reply)).find();
            case "shares_the_time" -> TIME.matcher(plain(reply)).find();
            case "no_excuse" -> !EXCUSING.matcher(plain(reply)).find();
            case "scale" ->
                reply.matches("(?is).*(\\b(0|nought|zero|one|1)\\b.*\\b(100|hundred|10|ten)\\b|number|suds).*");
            case "not_leading" -> !coded.flags().contains("leading");
            case "not_formula" -> !coded.flags().contains("formulaic");
            default -> throw new IllegalStateException("no check " + key);
        };
    }

    private static boolean takesUp(SkillExercise exercise, String reply) {
        return Words.shared(Words.content(reply), clientWords(exercise)) > 0;
    }

    private static Set<String> clientWords(SkillExercise exercise) {
        return Words.content(exercise.lines().stream()
                .filter(l -> l.speaker() == Speaker.CLIENT)
                .map(Exercise.Line::text)
                .collect(Collectors.joining(" ")));
    }

    private static String plain(String text) {
        return text.replace('\u2019', '\'');
    }

    private static Marked.Point point(String key, boolean met, Map<String, String> values) {
        return Marked.Point.of(met, Wording.of("skill." + key, values));
    }
}
