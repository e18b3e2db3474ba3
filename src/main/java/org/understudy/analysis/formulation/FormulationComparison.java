package org.understudy.analysis.formulation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.understudy.analysis.formulation.WrittenFormulation.Mark;
import org.understudy.analysis.rating.Quotes;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Evidence;
import org.understudy.session.Session;

/**
 * A trainee's formulation beside the case's key. The machine only suggests which line may be meant, by words in common
 * where they are not denied or said of somebody else; what counts is the trainee's own mark. Credit is for what could be known: an entry the client kept back earns and
 * costs nothing.
 *
 * @param notes what a supervisor would want noticed, to be read beside it
 */
public record FormulationComparison(List<Entry> entries, List<Line> lines, List<SupervisorNote> notes) {
    /** From this share of words in common a line is suggested as the same thought. */
    private static final double LIKE = 0.3;

    /** From this share of a line's words in a client turn the turn is shown as what the line rests on. */
    private static final double RESTS = 0.34;

    private static final int QUOTES = 2;

    /**
     * An entry of the key.
     *
     * @param nearest the trainee's line that may say the same
     * @param mark the trainee's own word on it
     */
    public record Entry(KeyEntry key, Optional<String> nearest, Optional<Mark> mark) {}

    /** A line of the trainee's with what the client said that stands behind it; nothing does not make it wrong. */
    public record Line(Part part, String text, List<Evidence> restsOn) {}

    /** How much of what could be known was there. A partly counts half. */
    public record Credit(double had, int couldBeKnown, int keptBack, int unmarked) {}

    /** Lays what was written beside the key to the case as it stands after the session. */
    public static FormulationComparison of(ClientCase clientCase, Session session, WrittenFormulation written) {
        Vocabulary words = new Vocabulary(clientCase);
        List<Entry> entries = FormulationKey.of(clientCase, session, words).stream()
                .map(key -> entry(key, written, words))
                .toList();
        List<Line> lines = Part.of(clientCase.card().approach()).stream()
                .flatMap(part -> written.lines(part).stream().map(text -> line(part, text, session, words)))
                .toList();
        return new FormulationComparison(entries, lines, FormulationKey.notes(clientCase, session, words));
    }

    public List<Entry> of(Part part) {
        return entries.stream().filter(e -> e.key().part() == part).toList();
    }

    public Credit credit() {
        List<Entry> counted = entries.stream().filter(e -> e.key().counts()).toList();
        double had = counted.stream()
                .flatMap(e -> e.mark().stream())
                .mapToDouble(m -> m == Mark.HAD ? 1 : m == Mark.PARTLY ? 0.5 : 0)
                .sum();
        int unmarked = (int) counted.stream().filter(e -> e.mark().isEmpty()).count();
        int keptBack = (int) entries.stream()
                .filter(e -> e.key().reach() == KeyEntry.Reach.OUT_OF_REACH)
                .count();
        return new Credit(had, counted.size(), keptBack, unmarked);
    }

    private static Entry entry(KeyEntry key, WrittenFormulation written, Vocabulary words) {
        String text = matter(key);
        Sense meant = Sense.of(text, words.names());
        Optional<String> nearest = lines(key, written)
                .filter(line -> likeness(words, line, text) >= LIKE)
                .filter(line -> !against(Sense.of(line, words.names()), meant, key.part()))
                .max(Comparator.comparingDouble(line -> likeness(words, line, text)));
        return new Entry(key, nearest, Optional.ofNullable(written.had().get(key.text())));
    }

    /** What a line of the key says: of what speaks for or against a hypothesis that alone. */
    private static String matter(KeyEntry key) {
        return key.part() == Part.HYPOTHESES
                ? Hypothesis.of(key.text()).ground().orElse(key.text())
                : key.text();
    }

    /** What was written that may be the same: what speaks for it beside what speaks for it, and so on. */
    private static Stream<String> lines(KeyEntry key, WrittenFormulation written) {
        Stream<String> lines = written.lines(key.part()).stream();
        if (key.part() != Part.HYPOTHESES) return lines;
        Hypothesis its = Hypothesis.of(key.text());
        Function<Hypothesis, String> field =
                its.ground().isEmpty() ? Hypothesis::what : its.pro().isBlank() ? Hypothesis::contra : Hypothesis::pro;
        return lines.map(Hypothesis::of).map(field).filter(f -> !f.isBlank());
    }

    /** Judgments weigh what speaks for and against, so only a line that denies all it has in common is against one. */
    private static boolean against(Sense line, Sense meant, Part part) {
        return part.isJudgment() ? line.deniesAllOf(meant) : line.contradicts(meant, part);
    }

    private static double likeness(Vocabulary words, String line, String entry) {
        return Math.max(words.covered(entry, line), words.covered(line, entry));
    }

    private static Line line(Part part, String text, Session session, Vocabulary words) {
        List<Evidence> rests = session.clientTurns().stream()
                .filter(t -> words.covered(text, t.text()) >= RESTS)
                .sorted(Comparator.comparingDouble(t -> -words.covered(text, t.text())))
                .limit(QUOTES)
                .map(t -> Evidence.supporting(t.index(), Quotes.shorten(t.text())))
                .toList();
        return new Line(part, text, rests);
    }
}
