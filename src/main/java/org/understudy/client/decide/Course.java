package org.understudy.client.decide;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Words;

/** The figures of a session in their order: what may be remarked about one, and what is asked of them all. */
final class Course {
    /** Remarks that it has risen, or was less before. */
    private static final Pattern ROSE = Pattern.compile(
            "\\b(gone up|going up|went up|come up|came up|rising|risen|climb\\w*|higher|more than before|up from|it's"
                    + " moving|not finished|(was|were|it'd been) (a bit |a little )?(less|lower|better))\\b");

    /** Remarks that it has fallen, or was more before. */
    private static final Pattern FELL = Pattern.compile("\\b((come|gone|going|came|went|coming) down|down"
            + " (at|to|around|from|a)|falling|fallen|dropp\\w*|lower|less than"
            + " before|easing|eased|settling|(was|were|it'd been) (a bit |a little )?(more|higher|worse))\\b");

    /** Of the beginning, and not of the figure before. */
    private static final Pattern AT_FIRST =
            Pattern.compile("\\b(when i (came|got|walked|sat)|at the (door|start|beginning)|in the (car|van|waiting"
                    + " room|corridor|lift)|on the (bus|stairs|tram|way)|coming in|outside)\\b");

    private static final Pattern CHANGED = Pattern.compile("\\b(gone to|changed|moved to)\\b");

    /** "Is it higher or lower than before?": now, beside the last. */
    private static final Pattern BESIDE_THE_LAST =
            Pattern.compile("\\b(is|are|has|have) (it|that|you|the number|your number)( now)?( got| gone| come)? ?(any"
                    + " )?(higher|lower|up|down|more|less|changed|the"
                    + " same|different|better|worse|risen|dropped|rising|falling|moved)\\b|\\b(higher|lower|more|less)"
                    + " (or|than) (higher|lower|more|less|before|last)\\b");

    /** "What did your number do?", "did it come down?": from the first to now. */
    private static final Pattern ALL_OF_IT =
            Pattern.compile("\\b(what|how) (did|has|have) (it|that|the numbers?|your numbers?|the suds)( has| have)?"
                    + " (do|done|go|gone|change\\w*|move\\w*)\\b|\\bdid (it|that|the numbers?|your numbers?|the suds)"
                    + " (come|go|change|drop|fall|rise|move|stay)\\b|\\bwhat happened (to|with) (the|your)"
                    + " (numbers?|suds|distress)\\b");

    private static final Pattern HIGHEST =
            Pattern.compile("\\bwhat was (the |your )?(highest|top|worst|peak|lowest) ?(number|figure|it"
                    + " (got|went|was)|point|suds)?\\W*$|\\bhow (high|low|bad) did (it|that|the number|your number)"
                    + " (get|go)\\b|\\bwhat did (it|the number) (peak|get) (at|to|up to)\\b");

    /** From one figure to the next, so many points are a change. */
    private static final int A_CHANGE = 5;

    private Course() {}

    /** The lines whose remark is true of a figure, beside those given before it. */
    static Part fitting(Part part, int figure, List<Integer> before) {
        return part.keeping(l -> isTrue(Words.plain(l), figure, before));
    }

    private static boolean isTrue(String line, int figure, List<Integer> before) {
        boolean rose = ROSE.matcher(line).find();
        boolean fell = FELL.matcher(line).find();
        boolean changed = CHANGED.matcher(line).find();
        if (!rose && !fell && !changed) return true;
        if (before.isEmpty()) return false;
        int last = before.getLast();
        boolean first =
                !AT_FIRST.matcher(line).find() || (rose ? figure > before.getFirst() : figure < before.getFirst());
        boolean onlyFirst = AT_FIRST.matcher(line).find() && !line.contains("gone") && !line.contains("come ");
        boolean now = onlyFirst || (rose ? figure > last : fell ? figure < last : figure != last);
        return first && now;
    }

    /** What is asked of the figures given so far, with the one for now. */
    static Optional<Decision> of(Situation s) {
        Heard heard = s.heard();
        List<Integer> before = s.mind().thread().figures();
        if (before.isEmpty() || !heard.asks()) return Optional.empty();
        String plain = heard.plain();
        if (HIGHEST.matcher(plain).find()) {
            boolean lowest = plain.contains("low");
            int figure = before.stream()
                    .reduce((a, b) -> lowest ? Math.min(a, b) : Math.max(a, b))
                    .orElseThrow();
            return Optional.of(
                    figure("suds.most", figure, List.of("{suds}.", "{suds}, I think.", "It got to {suds}.")));
        }
        boolean figures = ofFigures(plain)
                || s.mind().thread().sinceFigure() <= FRESH
                || s.mind().thread().retelling() && plain.contains("higher or lower");
        boolean last = figures && BESIDE_THE_LAST.matcher(plain).find();
        boolean all = figures && ALL_OF_IT.matcher(plain).find();
        if (!last && !all) return Optional.empty();
        int now = Numbers.now(s, false);
        int than = all ? before.stream().max(Integer::compare).orElseThrow() : before.getLast();
        int from = all && now >= than ? before.getFirst() : than;
        return Optional.of(figure("suds", now, now <= from - A_CHANGE ? DOWN : now >= from + A_CHANGE ? UP : SAME));
    }

    /** For so many turns a figure is still what "it" is. */
    private static final int FRESH = 4;

    private static boolean ofFigures(String plain) {
        return plain.matches(".*\\b(numbers?|suds|distress|figures?|scale)\\b.*");
    }

    private static final List<String> UP = List.of("Up. {suds}.", "Higher. {suds}.", "It went up. {suds}.");

    private static final List<String> DOWN = List.of("Down. {suds}.", "Lower. {suds} now.", "It's come down. {suds}.");

    private static final List<String> SAME =
            List.of("About the same. {suds}.", "No different. {suds}.", "It's stayed about there. {suds}.");

    private static Decision figure(String act, int figure, List<String> lines) {
        return Decision.of(act + ":" + figure, new Part("suds/course", lines, Part.Role.BODY));
    }
}
