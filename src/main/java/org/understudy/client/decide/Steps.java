package org.understudy.client.decide;

import static org.understudy.client.mind.Constants.number;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.casebook.Formulation.InVivoItem;
import org.understudy.client.mind.Thread;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/**
 * The figure of a step that is only thought of ("What number would sitting in a parked car be?"), and not the one for now: the
 * one in the person's own list where it stands there, the same whenever it is asked, none far below what just sitting here was.
 */
final class Steps {
    /** What an easier or a harder step differs by, and how far below sitting here one may lie, of 100: ours. */
    private static final int APART = 10;

    /** A step nobody has thought of is this much above how it is to sit here. */
    private static final int ABOVE_NOW = 15;

    /** Where nothing has been said yet. */
    private static final int USUAL = (int) number("suds.usual");

    /** A step is one of the list where they share so much of the shorter of them. */
    private static final double SAME = 0.5;

    private static final double SAME_STEP = 0.67;

    private static final Pattern FIGURE = Pattern.compile("\\b(numbers?|suds|figure|rating|rate|score|how"
            + " (high|bad|hard|difficult|scary|anxious|distress\\w*|upset\\w*|strong|much (anxiety|fear|distress|would"
            + " (it|that) (bother|upset|scare|frighten)))|\\d+ (to|and|-) (10|100)|(out of|on a scale|zero to|nought"
            + " to)\\b.*)\\b");

    /** What is not so yet. */
    private static final Pattern IMAGINED = Pattern.compile("\\b(would|might|could|'d|if you"
            + " (had|were|went|sat|stood|drove|walked|tried|did|got|took|left|stayed))\\b");

    private static final Pattern NOW = Pattern.compile(
            "\\b(now|right now|at the moment|at this moment|today|here|were you|was (it|that)|did (it|that|you))\\b");

    /** Names something that could be done. */
    private static final Pattern A_STEP = Pattern.compile(
            "\\b(?!being\\b|feeling\\b|something\\b|anything\\b|nothing\\b|thing\\b|during\\b|evening\\b|morning\\b|starting\\b|rating\\b)\\w{3,}ing"
                + " (in|on|at|to|round|around|past|down|up|into|with|the|a|your|by|near|through|off|back|for|out|alone|without)\\b|\\b(easier|harder|smaller|bigger|step)\\b|\\bif"
                + " you (had to|were to|went|sat|stood|drove|walked|tried|got|took|left|stayed)\\b");

    /** "What stops it being an eight?": what holds the figure where it is. */
    private static final Pattern WHY_THAT = Pattern.compile(
            "\\bwhat (stops|keeps|holds|makes|made|puts|(would|could|might) (make|bring|take|push|get|move"
                    + "|turn))\\b|\\bwhy (a|an|not|is|isn't|that|only)\\b|\\bhow come\\b");

    private static final Pattern EASIER = Pattern.compile("\\b(easier|smaller|lighter|gentler|less)\\b");

    private static final Pattern HARDER =
            Pattern.compile("\\b(harder|bigger|tougher|worse|alone|by yourself|itself)\\b");

    private static final Pattern GOES_ON = Pattern.compile("^((so|and|okay|ok|right|then|good|thank you|thanks),? )*"
            + "(and |what about |how about )(?!(you|now|today|how|why|who|where|when)\\b).{3,80}\\?$");

    /** "What would be easier, something around thirty?": a step is asked for, and no figure. */
    private static final Pattern ASKS_FOR_ONE = Pattern.compile(
            "\\b(what|which|anything|something|is there (a|an|one))\\b.{0,45}\\b(easier|smaller|gentler|lower"
                    + "|lighter|harder|bigger|in between|(around|about|near|at|maybe|like|say) (a |an )?\\d{1,3})\\b");

    /** "What number would the harder one be?" */
    private static final Pattern FIGURE_OF = Pattern.compile(
            "\\b(what|which) (number|figure|rating|score)\\b|\\bhow (high|bad|hard|much|anxious|scary)\\b");

    private static final Pattern NUMBER_WANTED = Pattern.compile("\\b(\\d{1,3})\\b");

    /** A task is put to the client, with figures to note or to wait for. */
    private static final Pattern A_TASK = Pattern.compile(
            "\\b(would|could|will|can) you (be )?(willing|able|up for|prepared|happy|like|try|give"
                + " it)\\b|\\bhomework\\b|\\b(noting|note|write|writing|stay|until) .{0,30}\\b(number|suds|figure)");

    /** What is offered of one's own list is no harder than this: ours. */
    private static final int OFFERED = (int) number("step.offered");

    private static final List<String> OFFERS = List.of(
            "%s, maybe. That'd be {suds}.",
            "%s. Say {suds}.", "%s, I suppose. {suds}, or thereabouts.", "%s. About {suds}.");

    private static final Set<String> OF_THE_SCALE =
            new HashSet<>(Words.stems("number numbers suds figure rating rate score high bad hard difficult scary"
                + " anxious distressed distress upset much strong scale zero nought hundred ten be give put say easier"
                + " harder smaller bigger step something thing like good okay right same minutes minute think thank"
                + " imagine driving only"));

    private static final List<String> LINES = List.of(
            "{suds}.", "{suds}, I'd say.", "About {suds}.", "{suds}, for that.", "{suds}, probably.", "Say {suds}.");

    private Steps() {}

    /** The figure of the step a turn asks about, where it asks about one. */
    static Optional<Decision> of(Situation s) {
        if (!s.heard().asks()) return Optional.empty();
        if (asksForOne(s)) return offered(s);
        if (!isAsked(s)) return Optional.empty();
        Set<String> step = named(s);
        int figure = figure(step, s);
        s.mind().thread().gaveStep(key(step, s), figure);
        return Optional.of(Decision.of(
                "suds.step:" + onScale(figure, Numbers.ofTen(s)), new Part("suds/step", LINES, Part.Role.BODY)));
    }

    private static boolean asksForOne(Situation s) {
        Thread thread = s.mind().thread();
        boolean figures = !thread.steps().isEmpty() || thread.sinceFigure() <= 3;
        return figures
                && ASKS_FOR_ONE.matcher(s.lastAsked()).find()
                && !A_TASK.matcher(s.lastAsked()).find()
                && !FIGURE_OF.matcher(s.lastAsked()).find();
    }

    /** A step of the person's own list that was not spoken of yet: the one nearest to what is asked for. */
    private static Optional<Decision> offered(Situation s) {
        Matcher number = NUMBER_WANTED.matcher(s.lastAsked());
        boolean ten = Numbers.ofTen(s);
        List<Integer> before = s.mind().thread().steps().values().stream().toList();
        int last = before.isEmpty() ? USUAL : before.getLast();
        int wanted = number.find()
                ? Integer.parseInt(number.group(1)) * (ten ? 10 : 1)
                : HARDER.matcher(s.lastAsked()).find() ? last + APART : last - APART;
        return s.clientCase().formulation().inVivo().stream()
                .filter(i -> i.suds() <= OFFERED && !s.mind().thread().steps().containsKey(key(i)))
                .min(Comparator.comparingInt(i -> Math.abs(i.suds() - wanted)))
                .map(i -> {
                    s.mind().thread().gaveStep(key(i), i.suds());
                    return Decision.of(
                            "suds.item:" + onScale(i.suds(), ten),
                            new Part("suds/item", worded(i.item()), Part.Role.BODY));
                });
    }

    private static int onScale(int figure, boolean ten) {
        return ten ? figure / 10 : figure;
    }

    private static String key(InVivoItem item) {
        return String.join(
                " ", Words.content(item.item()).stream().distinct().sorted().toList());
    }

    /** The list is the author's, of "her" or "him"; said by the person it is of. */
    private static List<String> worded(String item) {
        String own = item.replaceAll("\\b(her|his)\\b", "my");
        return OFFERS.stream().map(line -> line.formatted(own)).toList();
    }

    private static boolean isAsked(Situation s) {
        String plain = s.heard().plain();
        String last = s.lastAsked();
        Thread thread = s.mind().thread();
        boolean going = thread.lastAct().equals("suds.step");
        if (NOW.matcher(last).find()
                || A_TASK.matcher(last).find()
                || WHY_THAT.matcher(last).find()
                || Numbers.toNote(s.heard())
                || Numbers.meansTheScale(plain)) return false;
        if (going && GOES_ON.matcher(last).matches() && !named(s).isEmpty()) return true;
        boolean figures = FIGURE.matcher(plain).find() || going || thread.sinceFigure() <= 2;
        // "How anxious" and "would you be sitting there" may be heard as two
        String asked = s.heard().asked().reversed().stream()
                .limit(2)
                .map(q -> Words.plain(q.text()))
                .collect(Collectors.joining(" "));
        boolean wanted = FIGURE.matcher(asked).find() || last.matches(".*\\bwhat would (that|it|this) be\\W*$");
        return figures
                && wanted
                && IMAGINED.matcher(last).find()
                && (A_STEP.matcher(plain).find() || listed(named(s), s).isPresent() || going)
                && s.heard().coded().codes().stream()
                        .noneMatch(c -> c.code().name().startsWith("RISK"));
    }

    /** The words of content that are not about the scale. */
    private static Set<String> named(Situation s) {
        return s.heard().sentences().reversed().stream()
                .map(Steps::content)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private static Set<String> content(Sentence sentence) {
        return Sentence.of(sentence.text()).content().stream()
                .filter(w -> !OF_THE_SCALE.contains(w) && !w.matches("\\d+"))
                .collect(Collectors.toSet());
    }

    private static int figure(Set<String> step, Situation s) {
        Map<String, Integer> before = s.mind().thread().steps();
        Integer again = before.get(key(step, s));
        if (again != null) return again;
        int floor = s.mind().thread().firstFigure().map(f -> f - APART).orElse(0);
        Optional<InVivoItem> own = listed(step, s);
        int figure = own.map(InVivoItem::suds)
                .orElseGet(() -> beside(before.values().stream().toList(), s));
        return Math.clamp(figure, Math.max(5, floor), 100);
    }

    /** A step that is on no list: by what it is said to be beside the last one, else a little above sitting here. */
    private static int beside(List<Integer> before, Situation s) {
        int now = s.mind().thread().figures().stream().reduce((_, b) -> b).orElse(USUAL);
        int last = before.isEmpty() ? now + ABOVE_NOW : before.getLast();
        String plain = s.heard().plain();
        if (EASIER.matcher(plain).find()) return before.isEmpty() ? now : last - APART;
        return HARDER.matcher(plain).find() ? last + APART : now + ABOVE_NOW;
    }

    private static String key(Set<String> step, Situation s) {
        return s.mind().thread().steps().keySet().stream()
                .filter(said -> isTheSame(step, Set.of(said.split(" "))))
                .findFirst()
                .orElseGet(() -> String.join(" ", step.stream().sorted().toList()));
    }

    private static boolean isTheSame(Set<String> step, Set<String> said) {
        long shared = step.stream().filter(said::contains).count();
        return shared > 0 && shared >= SAME_STEP * Math.min(step.size(), said.size());
    }

    /** The item of the person's own list that it is. */
    private static Optional<InVivoItem> listed(Set<String> step, Situation s) {
        return s.clientCase().formulation().inVivo().stream()
                .filter(i -> share(step, i) >= SAME)
                .max(Comparator.comparingDouble(i -> share(step, i)));
    }

    private static double share(Set<String> step, InVivoItem item) {
        Set<String> words = new HashSet<>(Words.content(item.item()));
        long shared = step.stream().filter(words::contains).count();
        return shared < 2 && step.size() > 1 ? 0 : (double) shared / Math.max(1, Math.min(step.size(), words.size()));
    }
}
