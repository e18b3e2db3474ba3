package org.understudy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.understudy.analysis.rating.ChangeGoal;
import org.understudy.exchange.report.ReviewJson;
import org.understudy.exchange.report.ReviewPage;
import org.understudy.exchange.report.ReviewPdf;
import org.understudy.practice.Debrief;
import org.understudy.practice.DebriefReport;
import org.understudy.practice.Paper;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.models.NoAnswer;
import org.understudy.practice.opinion.Calibration;
import org.understudy.practice.opinion.OpinionJob;
import org.understudy.practice.opinion.SecondOpinion;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code review SESSION --out report.json|.html|.pdf}: the debrief of one session as a file. */
@Command(name = "review", mixinStandardHelpOptions = true, description = "Looks back on a session and writes a report.")
final class ReviewCommand implements Callable<Integer> {
    private final Rooms rooms;

    @Parameters(index = "0", paramLabel = "SESSION", description = "A session file, or a transcript in any format.")
    private Path in;

    @Option(names = "--out", required = true, paramLabel = "F", description = "The report: .json, .html or .pdf.")
    private Path out;

    @Option(
            names = "--named",
            description = "On a page: leave whoever is named in what was said, and put the session's title and day.")
    private boolean named;

    @Option(
            names = "--unnamed",
            description = "In .json: mask whoever is named in what was said; without, every quote is as it was said.")
    private boolean unnamed;

    @Option(
            names = "--one-page",
            description = "The one page that matters most, as .pdf or .html; without, everything.")
    private boolean onePage;

    @Option(
            names = "--for",
            paramLabel = "WHO",
            defaultValue = "trainee",
            description = "trainee or supervisor; for a supervisor self, supervisor and machine lead, side by side.")
    private String reader;

    @Option(
            names = "--change-goal",
            description = "The talk is about one change of behaviour: MITI's thresholds are applied.")
    private boolean changeGoal;

    @Option(
            names = "--opinion",
            description =
                    "Also ask a local model for a second opinion; it stands beside the built-in rating. Takes minutes.")
    private boolean opinion;

    @Option(
            names = "--passes",
            defaultValue = "3",
            paramLabel = "N",
            description = "answers to each question (${DEFAULT-VALUE})")
    private int passes;

    @Option(
            names = "--people",
            paramLabel = "FILE",
            arity = "1..*",
            description = "sessions that supervisors and this model have rated, to bring its scores nearer to theirs")
    private List<Path> people = List.of();

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Spec
    private CommandSpec spec;

    ReviewCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() {
        Amount.within("--passes", passes, 1, 100);
        String ending = ending();
        if (onePage && ending.equals("json"))
            throw Problem.input("--one-page is for .pdf and .html; the data is whole");
        if (ending.equals("json") && reader() == Paper.Reader.SUPERVISOR)
            throw Problem.input("--for is for .pdf and .html; the data is the same for everybody");
        Paper paper = new Paper(named, onePage, reader());
        Session session = changeGoal ? aboutChange(session(in)) : session(in);
        Debrief debrief = rooms.debrief();
        DebriefReport report = debrief.of(opinion ? withOpinion(session) : session)
                .beside(debrief.peersDrift(session, rooms.sampleTalks()));
        try {
            Files.write(
                    out,
                    switch (ending) {
                        case "json" -> ReviewJson.write(report, !unnamed);
                        case "pdf" -> ReviewPdf.of(report, paper);
                        default -> ReviewPage.of(report, paper).getBytes(java.nio.charset.StandardCharsets.UTF_8);
                    });
        } catch (NoSuchFileException e) {
            throw Problem.input(out + ": there is no such folder; make it, or choose one that is there");
        } catch (IOException e) {
            throw Problem.input(out + ": cannot be written (" + e.getMessage() + ")");
        }
        return 0;
    }

    private static Session aboutChange(Session session) {
        Map<String, Object> extra = new LinkedHashMap<>(session.extra());
        extra.put(ChangeGoal.FIELD, ChangeGoal.said(true));
        return session.withExtra(extra);
    }

    private Paper.Reader reader() {
        return Paper.Reader.named(reader)
                .orElseThrow(() -> Problem.input("--for " + reader + ": it is trainee or supervisor"));
    }

    private Session withOpinion(Session session) {
        ModelRoles judge = model.use(rooms);
        Calibration calibration = Calibration.about(
                session, people.stream().map(ReviewCommand::session).toList(), judge.name());
        SecondOpinion second;
        try {
            second = new OpinionJob(judge, session, calibration, passes).run(new Heard(spec));
        } catch (NoAnswer e) {
            throw Problem.found(e.getMessage() + "; the review without it: leave out --opinion");
        }
        List<Rating> ratings = new ArrayList<>(session.ratings());
        ratings.addAll(second.asRatings(Instant.now().truncatedTo(ChronoUnit.SECONDS)));
        return session.withRatings(ratings);
    }

    private String ending() {
        String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (!List.of("json", "html", "pdf").contains(ending)) {
            throw Problem.input(out + ": a report ends in .json, .html or .pdf");
        }
        return ending;
    }

    /** The one session in a file. */
    static Session session(Path file) {
        List<Session> sessions = SessionFiles.in(file);
        if (sessions.size() != 1) {
            throw Problem.input(file + ": holds " + sessions.size() + " sessions; give a file with one");
        }
        return sessions.getFirst();
    }
}
