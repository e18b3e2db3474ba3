package org.understudy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.rating.Cluster;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.CtrsRating;
import org.understudy.analysis.rating.MiPractice;
import org.understudy.analysis.rating.Reflection;
import org.understudy.analysis.rating.ScoreRange;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.ctrs.CtrsRater;
import org.understudy.analysis.rating.evaluation.Ranking;
import org.understudy.analysis.rating.evaluation.RatingAgreement;
import org.understudy.casebook.BundledCasebook;
import org.understudy.practice.Debrief;
import org.understudy.session.ItemRating;
import org.understudy.session.Lens;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code evaluate rating --data DIR}: whether the ratings tell good demonstrations from poor ones, and how near they come
 * to supervisors.
 */
@Command(
        name = "rating",
        mixinStandardHelpOptions = true,
        description = "Session ratings against AnnoMI's high and low quality, and against supervisors' ratings.")
final class EvaluateRating implements Runnable {
    /** Counselor turns below which a transcript is no session. */
    private static final int FEWEST = 5;

    private static final String QUALITY = "mi_quality";

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "holds annomi/, or AnnoMI's table")
    private Path data;

    @Option(
            names = "--sessions",
            paramLabel = "DIR",
            defaultValue = "sample-sessions",
            description = "session files that carry a supervisor's CTRS rating (default: ${DEFAULT-VALUE})")
    private Path sessions;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        BuiltInCoder coder = BuiltInCoder.load();
        Debrief debrief = new Debrief(new BundledCasebook(Path.of("cases")), coder, coder.clientTalk(), _ -> List.of());
        PrintWriter out = spec.commandLine().getOut();
        quality(out, debrief);
        supervisors(out, debrief);
        out.flush();
    }

    private void quality(PrintWriter out, Debrief debrief) {
        Map<String, List<List<Double>>> figures = new LinkedHashMap<>();
        for (Session session : SessionFiles.in(table())) {
            if (session.counselorTurns().size() < FEWEST) continue;
            Object quality = session.turns().getFirst().extra().get(QUALITY);
            if (quality == null) throw Problem.input(table() + ": has no column " + QUALITY);
            int side = quality.equals("high") ? 0 : 1;
            Transcript transcript = debrief.read(session);
            CtrsRating ctrs = CtrsRater.rate(transcript);
            put(figures, "CTRS total", side, ctrs.total().map(ScoreRange::score));
            put(
                    figures,
                    "relationship cluster",
                    side,
                    ctrs.cluster(Cluster.RELATIONSHIP).map(ScoreRange::score));
            put(figures, "MI practice index", side, MiPractice.index(transcript, ctrs));
            for (CtrsItem item : CtrsItem.values()) {
                put(
                        figures,
                        item.name().toLowerCase(Locale.ROOT),
                        side,
                        Optional.of(ctrs.item(item))
                                .filter(ItemRating::observable)
                                .map(ItemRating::score));
            }
        }
        figures.forEach((name, sides) -> {
            Ranking ranking = new Ranking(sides.get(0), sides.get(1));
            double[] interval = ranking.interval(7);
            out.printf(
                    "%-28s AUC %.3f [%.3f, %.3f], %d high, %d low%n",
                    name,
                    ranking.area(),
                    interval[0],
                    interval[1],
                    sides.get(0).size(),
                    sides.get(1).size());
        });
    }

    private void supervisors(PrintWriter out, Debrief debrief) {
        if (!Files.isDirectory(sessions)) {
            out.println(sessions + ": not there; agreement with supervisors was skipped");
            return;
        }
        RatingAgreement agreement = new RatingAgreement();
        Unspoken unspoken = new Unspoken();
        try (Stream<Path> files = Files.list(sessions)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                for (Session session : SessionFiles.in(file)) {
                    Transcript transcript = debrief.read(session);
                    unspoken.add(transcript);
                    Optional<Rating> person = session.rating(Lens.SUPERVISOR, CtrsRating.INSTRUMENT);
                    if (person.isEmpty()) continue;
                    CtrsRating rated = CtrsRater.rate(transcript);
                    agreement.add(person.get(), rated);
                    out.printf("%-28s supervisor %4.1f, machine %s%n", session.id(), sum(person.get()), range(rated));
                }
            }
        } catch (IOException e) {
            throw Problem.input(sessions + ": cannot be listed (" + e.getMessage() + ")");
        }
        unspoken.print(out);
        if (agreement.count() == 0) return;
        out.printf(
                "supervisors, %d items: r %.2f, mean distance %.2f points, within one point %.0f %%, in the range %.0f"
                        + " %%%n",
                agreement.count(),
                agreement.correlation().orElse(Double.NaN),
                agreement.meanDistance(),
                100 * agreement.withinOne(),
                100 * agreement.inRange());
        out.printf(
                "totals, %d sessions: in the range %.0f %%; errors of two items of a session correlate %.2f, an error"
                        + " is %.2f half-widths%n",
                agreement.totals(),
                100 * agreement.totalsInRange(),
                agreement.errorCorrelation(),
                agreement.errorSpread());
    }

    /** Reflections, and those that were read as naming what the client had not said, line by line for who wants to judge. */
    private static final class Unspoken {
        private final List<String> lines = new ArrayList<>();
        private int reflections;

        void add(Transcript transcript) {
            for (Reflection reflection : Reflection.of(transcript)) {
                reflections++;
                reflection
                        .unsaid()
                        .ifPresent(unit -> lines.add("unsaid, %s %d: “%s” (%s)"
                                .formatted(
                                        transcript.session().id(),
                                        reflection.words().turn(),
                                        unit.words().quote(),
                                        unit.label())));
            }
        }

        void print(PrintWriter out) {
            lines.forEach(out::println);
            out.printf("unsaid content named: %d of %d reflections%n", lines.size(), reflections);
        }
    }

    private static double sum(Rating rating) {
        return rating.items().stream().mapToDouble(i -> i.score()).sum();
    }

    private static String range(CtrsRating rated) {
        return rated.total()
                .map(t -> "%4.1f (%.0f-%.0f)".formatted(t.score(), t.low(), t.high()))
                .orElse("not rated");
    }

    private static void put(Map<String, List<List<Double>>> figures, String name, int side, Optional<Double> value) {
        List<List<Double>> sides = figures.computeIfAbsent(name, _ -> List.of(new ArrayList<>(), new ArrayList<>()));
        value.ifPresent(sides.get(side)::add);
    }

    private Path table() {
        for (Path folder : List.of(data, data.resolve("annomi"))) {
            if (!Files.isDirectory(folder)) continue;
            try (Stream<Path> files = Files.list(folder)) {
                Optional<Path> found = files.filter(
                                f -> f.getFileName().toString().matches("AnnoMI-simple.*\\.csv"))
                        .sorted()
                        .findFirst();
                if (found.isPresent()) return found.get();
            } catch (IOException e) {
                throw Problem.input(folder + ": cannot be listed (" + e.getMessage() + ")");
            }
        }
        throw Problem.input(data + ": holds no AnnoMI-simple*.csv; skipped. Point --data at the folder that holds it");
    }
}
