package org.understudy.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.evaluation.Ranking;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.Casebook;
import org.understudy.casebook.ClientCase;
import org.understudy.client.fidelity.Bot;
import org.understudy.practice.Debrief;
import org.understudy.practice.RatedBots;
import org.understudy.practice.jobs.JobContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code evaluate bots}: whether the CTRS and each of its items tell skilled counselors from the others. */
@Command(
        name = "bots",
        mixinStandardHelpOptions = true,
        description = "The built-in CTRS on sessions of the simulated counselors: the chance that a skilled one stands"
                + " above another, in all and item by item.")
final class EvaluateBots implements Runnable {
    @Option(names = "--case", paramLabel = "ID|all", defaultValue = "all")
    private String which;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "10",
            description = "sessions of each counselor with each case (default: ${DEFAULT-VALUE})")
    private int count;

    @Option(
            names = "--turns",
            paramLabel = "N",
            defaultValue = "24",
            description = "counselor turns of a session (default: ${DEFAULT-VALUE})")
    private int turns;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Amount.within("--count", count, 1, 1000);
        Amount.within("--turns", turns, 1, 500);
        Casebook casebook = new BundledCasebook(Path.of("cases"));
        List<ClientCase> cases = casebook.cards().stream()
                .map(CaseCard::id)
                .filter(id -> which.equals("all") || which.equals(id))
                .map(casebook::open)
                .toList();
        if (cases.isEmpty())
            throw Problem.input("There is no case “" + which + "”; `understudy cases list` shows them");
        BuiltInCoder coder = BuiltInCoder.load();
        Debrief debrief = new Debrief(casebook, coder, coder.clientTalk(), _ -> List.of());
        RatedBots rated = RatedBots.of(cases, count, turns, coder, debrief, JobContext.UNWATCHED);
        print(rated, spec.commandLine().getOut());
    }

    private void print(RatedBots rated, PrintWriter out) {
        out.printf(Locale.ROOT, "%-3s %-52s %6s  %s%n", "", "counselor", "CTRS", "chance that G or E stands above");
        List<Double> skilled = totals(rated, RatedBots.SKILLED);
        for (Bot bot : RatedBots.SKILLED) out.println(line(bot, rated.totals(bot), ""));
        for (Bot bot : RatedBots.UNSKILLED)
            out.println(line(bot, rated.totals(bot), area(new Ranking(skilled, rated.totals(bot)))));
        out.println();
        for (CtrsItem item : CtrsItem.values()) {
            List<Double> good = RatedBots.SKILLED.stream()
                    .flatMap(b -> rated.item(b, item).stream())
                    .toList();
            List<Double> poor = RatedBots.UNSKILLED.stream()
                    .flatMap(b -> rated.item(b, item).stream())
                    .toList();
            out.printf(
                    Locale.ROOT,
                    "%-28s skilled %4.2f (%d), others %4.2f (%d), chance above %s%n",
                    item.name().toLowerCase(Locale.ROOT),
                    mean(good),
                    good.size(),
                    mean(poor),
                    poor.size(),
                    area(new Ranking(good, poor)));
        }
        out.flush();
    }

    private static String line(Bot bot, List<Double> totals, String area) {
        return String.format(Locale.ROOT, "%-3s %-52s %6.1f  %s", bot, bot.what(), mean(totals), area);
    }

    private static List<Double> totals(RatedBots rated, List<Bot> bots) {
        return bots.stream().flatMap(b -> rated.totals(b).stream()).toList();
    }

    private static String area(Ranking ranking) {
        return String.format(Locale.ROOT, "%.3f", ranking.area());
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }
}
