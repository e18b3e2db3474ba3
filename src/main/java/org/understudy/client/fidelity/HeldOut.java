package org.understudy.client.fidelity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.understudy.casebook.ClientCase;
import org.understudy.client.aim.Aim;
import org.understudy.client.aim.Aiming;
import org.understudy.client.aim.AskIndex;
import org.understudy.client.aim.Candidate;
import org.understudy.client.aim.Prior;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Sentences;

/**
 * Questions in words the case's author never saw, without any talk before them: do they find what they mean, and are those
 * that nobody could answer told from them? Three sets: on the first the weights were fitted, on the others nothing was; the third was
 * written last, when the cases had their ways of asking.
 */
final class HeldOut {
    /** The design's share of right questions that may be turned away. */
    private static final double FALSE_REJECTS = 0.05;

    /** A question and what aiming makes of it. */
    private record Asked(Aim aim, List<String> meant) {
        boolean found() {
            return aim.best().filter(b -> meant.contains(b.unit().id())).isPresent();
        }

        boolean answered() {
            return aim.confident();
        }
    }

    private final String id;
    private final Aiming aiming;
    private final Path dir;

    private HeldOut(ClientCase clientCase, Path dir) {
        this.id = clientCase.id();
        this.aiming = new Aiming(new AskIndex(clientCase));
        this.dir = dir;
    }

    /**
     * The rows of the sets, as far as their files are there.
     *
     * @param dir with {@code questions-ID.tsv} (unit id, or several with {@code |} between them, each a right answer; question)
     *     and {@code out-of-scope.tsv} (question, kind, the cases that can answer it after all), each under a heading line; the
     *     second set's are {@code questions-2-ID.tsv} and {@code out-of-scope-2.tsv}, the third's
     *     {@code questions-3-ID.tsv} and {@code out-of-scope-3.tsv}
     * @throws UncheckedIOException where a file cannot be read
     */
    static List<Row> rows(ClientCase clientCase, Path dir) {
        HeldOut heldOut = new HeldOut(clientCase, dir);
        List<Row> rows = new ArrayList<>();
        rows.addAll(heldOut.set("", "held-out questions"));
        rows.addAll(heldOut.set("2-", "second held-out set"));
        rows.addAll(heldOut.set("3-", "third held-out set"));
        return rows;
    }

    private List<Row> set(String prefix, String name) {
        Path file = dir.resolve("questions-" + prefix + id + ".tsv");
        if (!Files.isReadable(file)) return List.of();
        List<Asked> asked = cells(file).stream()
                .map(c -> asked(c[1], List.of(c[0].split("\\|"))))
                .toList();
        double n = Math.max(1, asked.size());
        double rightly = count(asked, true) / n;
        double wrongly = count(asked, false) / n;
        double first = asked.stream().filter(Asked::found).count() / n;
        List<Row> rows = new ArrayList<>(List.of(
                Row.atLeast("unit found first (" + name + ")", first, 0.8)
                        .reachingAtLeast(0.9, "design")
                        .noting("n = " + asked.size() + (prefix.isEmpty() ? "; the weights were fitted on these" : "")),
                Row.atMost("wrong answer (" + name + ")", wrongly, 0.12)
                        .noting("virtual patients in the field .149 (Campillos-Llanos 2021)"),
                AimTest.deferral("deferral (" + name + ")", 1 - rightly - wrongly)));
        Path strange = dir.resolve("out-of-scope" + (prefix.isEmpty() ? "" : "-" + prefix.charAt(0)) + ".tsv");
        if (Files.isReadable(strange))
            rows.addAll(prefix.equals("3-") ? near(strange, name) : scope(asked, strange, name));
        return rows;
    }

    private static double count(List<Asked> asked, boolean rightly) {
        return asked.stream().filter(a -> a.answered() && a.found() == rightly).count();
    }

    /** Half of the third set's lie close to what the case tells and ask for something else of it: what is left of them. */
    private List<Row> near(Path file, String name) {
        List<Asked> strange = strange(file);
        double left = strange.stream().filter(a -> !a.answered()).count() / (double) strange.size();
        return List.of(Row.reported("near questions of no case, left unanswered (" + name + ")", left)
                .noting("n = " + strange.size() + "; half lie close to what the case tells"));
    }

    private List<Asked> strange(Path file) {
        return cells(file).stream()
                .filter(c -> c.length < 3 || !List.of(c[2].split(",")).contains(id))
                .map(c -> asked(c[0], List.of()))
                .toList();
    }

    /** One rule for both sides: what is turned away among the questions of the case, what among those of no case. */
    private List<Row> scope(List<Asked> right, Path file, String name) {
        List<Asked> strange = strange(file);
        double together = caught(scores(right, Candidate::scope), scores(strange, Candidate::scope));
        double words = caught(scores(right, Candidate::match), scores(strange, Candidate::match));
        double turned = 1 - right.stream().filter(Asked::answered).count() / (double) right.size();
        double caught = 1 - strange.stream().filter(Asked::answered).count() / (double) strange.size();
        return List.of(
                Row.atLeast("out-of-scope recall at 5 % false rejects (" + name + ")", together, 0.8)
                        .noting("the score the client decides by; with its own threshold and share it leaves "
                                + Row.number(caught) + " of " + strange.size() + " unanswered with "
                                + Row.number(turned) + " of its own"),
                Row.reported("the same by the match alone (" + name + ")", words));
    }

    private static List<Double> scores(List<Asked> asked, ToDoubleFunction<Candidate> score) {
        return asked.stream()
                .map(a -> a.aim().best().map(score::applyAsDouble).orElse(Double.NEGATIVE_INFINITY))
                .toList();
    }

    /** The share of strange questions under the score that five in a hundred of the right ones are under. */
    static double caught(List<Double> right, List<Double> strange) {
        List<Double> sorted = right.stream().sorted().toList();
        double threshold = sorted.get((int) (FALSE_REJECTS * sorted.size()));
        return (double) strange.stream().filter(s -> s < threshold).count() / strange.size();
    }

    /** The last sentence that finds something surely, as in a turn. */
    private Asked asked(String question, List<String> meant) {
        List<Aim> aims = Sentences.of(question).reversed().stream()
                .map(s -> aiming.of(Sentence.of(s), Prior.NONE))
                .toList();
        Aim aim = aims.stream().filter(Aim::confident).findFirst().orElse(aims.getFirst());
        return new Asked(aim, meant);
    }

    /** The cells of every line under the heading. */
    private static List<String[]> cells(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(l -> l.split("\t"))
                    .filter(c -> c.length > 1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
