package org.understudy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.understudy.analysis.preference.Agreement;
import org.understudy.analysis.preference.Verdicts;
import org.understudy.exchange.PreferenceLines;
import org.understudy.practice.Preferring;
import org.understudy.practice.Preferring.Handover;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.library.SessionSummary;
import org.understudy.practice.library.StoreWithPeers;
import org.understudy.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code preferences export|agreement}. */
@Command(
        name = "preferences",
        mixinStandardHelpOptions = true,
        description = "Which of two replies people preferred: hand the pairs on, see how far judges agree.")
final class PreferencesCommand {
    private final Rooms rooms;

    @Spec
    private CommandSpec spec;

    PreferencesCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes every judgment in the library as JSON Lines, without names. Read it before giving"
                    + " it away: names are found by patterns.")
    int export(@Option(names = "--out", required = true, paramLabel = "F.jsonl") Path out) throws IOException {
        int kept = 0;
        List<Handover> handovers = new ArrayList<>();
        byte[] secret;
        // a reply may have been judged beside one of a sample session's
        try (SessionStore store = new StoreWithPeers(rooms.openStore(), rooms::sampleTalks)) {
            Preferring preferring = new Preferring(store, rooms.debrief());
            for (SessionSummary summary : store.list(SessionQuery.ALL)) {
                Session session = store.find(summary.id()).orElseThrow();
                kept += Preferring.every(session).size();
                handovers.addAll(preferring.handovers(session));
            }
            secret = store.secret();
        }
        List<String> lines = PreferenceLines.of(handovers, secret);
        PreferenceLines.write(lines, out);
        PrintWriter err = spec.commandLine().getErr();
        err.println(lines.size() + " judgments in " + out);
        if (kept > lines.size())
            err.println((kept - lines.size())
                    + " left out: one of their two sessions is gone, or the two no longer meet there");
        return 0;
    }

    @Command(
            name = "agreement",
            mixinStandardHelpOptions = true,
            description = "How far the judges in these files agree: share of equal judgments, and kappa.")
    int agreement(@Parameters(paramLabel = "F.jsonl", arity = "1..*") List<Path> files) {
        try {
            Agreement agreement = PreferenceLines.agreement(files);
            if (agreement.compared() == 0) {
                spec.commandLine().getOut().println("no pair was judged by more than one judge");
                return 1;
            }
            spec.commandLine()
                    .getOut()
                    .println(String.format(
                            Locale.ROOT,
                            "%d comparisons of two judges, the same in %.1f %%, kappa %s",
                            agreement.compared(),
                            100 * agreement.share().getAsDouble(),
                            agreement.kappa().isPresent()
                                    ? String.format(
                                            Locale.ROOT,
                                            "%.3f",
                                            agreement.kappa().getAsDouble())
                                    : "not defined, all judgments are one and the same"));
            Verdicts.Sides sides = PreferenceLines.sides(files);
            if (sides.of() > 0)
                spec.commandLine()
                        .getOut()
                        .println(String.format(
                                Locale.ROOT,
                                "what stood left was preferred in %d of %d choices, %.1f %%",
                                sides.left(),
                                sides.of(),
                                100.0 * sides.left() / sides.of()));
            return 0;
        } catch (IOException e) {
            throw Problem.file(e);
        }
    }
}
