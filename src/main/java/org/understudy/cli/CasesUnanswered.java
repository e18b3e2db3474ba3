package org.understudy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.casebook.CaseCard;
import org.understudy.practice.authoring.AuthoringRoom;
import org.understudy.practice.authoring.CaseRecords;
import org.understudy.practice.authoring.Unanswered;
import org.understudy.practice.library.SessionStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cases unanswered}: questions of the stored sessions that a client could not answer. */
@Command(
        name = "unanswered",
        mixinStandardHelpOptions = true,
        description =
                "Lists the questions of your stored sessions that a client answered beside, the most asked first: how"
                        + " often, near or not, what the case would take it for today, and where it was asked.")
final class CasesUnanswered implements Callable<Integer> {
    private final Rooms rooms;

    @Spec
    private CommandSpec spec;

    @Option(names = "--case", paramLabel = "ID", description = "one case; all of them otherwise")
    private String id;

    CasesUnanswered(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Exception {
        List<String> known = Stream.concat(rooms.casebook().cards().stream(), rooms.casebook().own().cards().stream())
                .map(CaseCard::id)
                .toList();
        if (id != null && !known.contains(id))
            throw Problem.input("there is no case “" + id + "”; `understudy cases list` shows them");
        try (SessionStore store = rooms.openStore()) {
            AuthoringRoom room = new AuthoringRoom(rooms.wordings(), store, rooms.techniqueCoder());
            for (String each : id == null ? known : List.of(id)) {
                Optional<CaseRecords> records = WatchedJob.run(room.records(each));
                if (records.isEmpty()) return 1;
                print(each, records.get());
            }
        }
        return 0;
    }

    private void print(String caseId, CaseRecords records) {
        if (id == null && records.unanswered().isEmpty()) return;
        say(caseId + ": " + records.unanswered().size() + " questions in " + records.sessions() + " sessions");
        for (Unanswered q : records.unanswered()) {
            List<String> notes = new ArrayList<>();
            notes.add(q.asked().size() + "x");
            if (q.near()) notes.add("near miss");
            q.now().ifPresent(u -> notes.add("would now find " + u.id()));
            say("  " + q.question());
            say("      " + String.join(", ", notes) + "; "
                    + q.asked().stream()
                            .limit(5)
                            .map(a -> a.sessionId() + " turn " + (a.turn() + 1))
                            .collect(Collectors.joining(", ")));
        }
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
