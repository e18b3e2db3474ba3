package org.understudy.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.safety.turns.TurnByTurnReview;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.Casebook;
import org.understudy.client.Clients;
import org.understudy.client.fidelity.Bot;
import org.understudy.client.fidelity.Played;
import org.understudy.practice.Debrief;
import org.understudy.practice.replies.ReplyPlace;
import org.understudy.practice.replies.SecondTries;
import org.understudy.practice.replies.Suggestion;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Turn;
import org.understudy.wire.SessionJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate suggestions}: what the second try would suggest, to be read by a person. */
@Command(
        name = "suggestions",
        mixinStandardHelpOptions = true,
        description =
                "Prints what is suggested at turns of sessions, and counts moves, words and how many are about the"
                        + " client. Whether they could be said aloud is for a reader to judge.")
final class EvaluateSuggestions implements Runnable {
    @Parameters(paramLabel = "SESSION", arity = "0..*", description = "session files")
    private List<Path> files = List.of();

    @Option(names = "--bots", description = "also play a session of three counselors with each case")
    private boolean bots;

    @Option(names = "--turns", paramLabel = "N", defaultValue = "10", description = "turns of each (${DEFAULT-VALUE})")
    private int turns;

    @Option(names = "--sheet", paramLabel = "N", description = "instead, draw N suggestions for readers, as TSV")
    private Optional<Integer> sheet = Optional.empty();

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "of the drawing (${DEFAULT-VALUE})")
    private long seed;

    @Spec
    private CommandSpec spec;

    private final List<String> rows = new ArrayList<>();

    /** Turns before a suggestion that a reader sees. */
    private static final int BEFORE = 6;

    private int seen;
    private int empty;
    private int threeKinds;
    private int about;
    private int all;
    private int within;

    @Override
    public void run() {
        Amount.within("--turns", turns, 1, 500);
        sheet.ifPresent(n -> Amount.within("--sheet", n, 1, 10_000));
        Casebook casebook = new BundledCasebook(Path.of("cases"));
        BuiltInCoder coder = BuiltInCoder.load();
        TurnByTurnReview safety = new TurnByTurnReview();
        Debrief debrief = new Debrief(casebook, coder, coder.clientTalk(), safety);
        SecondTries tries = new SecondTries(casebook, Clients.casting(), coder, safety, debrief);
        PrintWriter out = spec.commandLine().getOut();
        Stream.concat(files.stream().map(SessionJson::read), bots ? played(casebook, coder) : Stream.empty())
                .forEach(session -> print(tries, session, out));
        if (sheet.isPresent()) {
            drawn(out);
            return;
        }
        out.printf(
                Locale.ROOT,
                "%d turns, %d suggestions, none at %d %% of the turns; three kinds of move at %d %%; about what was"
                        + " just told %d %%; within four words of one's own reply or a sentence or two %d %%%n",
                seen,
                all,
                share(empty, seen),
                share(threeKinds, seen),
                share(about, all),
                share(within, all));
        out.flush();
    }

    /** Suggestions in an order of chance, with what was said before each and nothing of where they come from. */
    private void drawn(PrintWriter out) {
        Collections.shuffle(rows, new Random(seed));
        out.println("number\tbefore\tsuggestion");
        for (int i = 0; i < Math.min(sheet.get(), rows.size()); i++) out.println((i + 1) + "\t" + rows.get(i));
        out.flush();
    }

    private static String before(Session session, int turn) {
        return session.turns().subList(Math.max(0, turn - BEFORE), turn).stream()
                .map(t -> (t.byClient() ? "Client: " : "Counselor: ") + t.text().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" | "));
    }

    private static long share(int part, int of) {
        return of == 0 ? 0 : Math.round(100.0 * part / of);
    }

    private void print(SecondTries tries, Session session, PrintWriter out) {
        if (sheet.isEmpty()) out.println("# " + session.id());
        List<Turn> mine = session.counselorTurns();
        double step = Math.max(1, (double) mine.size() / turns);
        for (double i = 0; i < mine.size(); i += step) {
            Turn turn = mine.get((int) i);
            ReplyPlace place = tries.placeOf(session, turn.index());
            int words = place.review(turn.text()).words();
            List<Suggestion> found = tries.suggestions(place, session, words);
            if (sheet.isPresent()) {
                found.forEach(s -> rows.add(before(session, turn.index()) + "\t" + s.text()));
                continue;
            }
            if (turn.index() > 0)
                out.println(
                        "\n  client: " + session.turns().get(turn.index() - 1).text());
            out.println("  said:   " + turn.text());
            found.forEach(s -> {
                out.printf(
                        Locale.ROOT,
                        "   %-10s %-8s %.1f  %s%n",
                        s.move(),
                        s.source(),
                        s.review().mean(),
                        s.text());
                if (s.specific()) about++;
                if (s.review().words() <= Math.max(18, words + 4)) within++;
            });
            seen++;
            if (found.isEmpty()) empty++;
            all += found.size();
            if (found.stream().map(Suggestion::move).distinct().count() >= 3) threeKinds++;
        }
        if (sheet.isEmpty()) out.println();
    }

    private static Stream<Session> played(Casebook casebook, BuiltInCoder coder) {
        Setting setting = new Setting(Optional.empty(), "plain", 50, Optional.empty());
        List<Session> sessions = new ArrayList<>();
        for (CaseCard card : casebook.cards())
            for (Bot bot : List.of(Bot.G, Bot.A, Bot.I))
                sessions.add(Played.session(bot, casebook.open(card.id()), setting, coder, 7, 24)
                        .session(setting, 7, Instant.EPOCH));
        return sessions.stream();
    }
}
