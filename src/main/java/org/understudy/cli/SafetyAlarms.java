package org.understudy.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.analysis.safety.turns.TurnByTurnReview;
import org.understudy.session.Session;

/** How often the turn-by-turn safety review speaks up in sessions from files. */
final class SafetyAlarms {
    private SafetyAlarms() {}

    /** Prints alarms per 100 counselor turns for each group; a group is the file, or the column mi_quality. */
    static void print(PrintWriter out, List<Path> files, boolean each) {
        Map<String, List<Session>> groups = new TreeMap<>();
        for (Path file : files) {
            Map<String, String> quality = new HashMap<>();
            if (file.toString().endsWith(".csv"))
                for (Map<String, String> row : CsvRows.read(file))
                    if (row.containsKey("mi_quality")) quality.put(row.get("transcript_id"), row.get("mi_quality"));
            for (Session s : SessionFiles.in(file))
                groups.computeIfAbsent(
                                file.getFileName() + " "
                                        + quality.entrySet().stream()
                                                .filter(e ->
                                                        s.id().equals(e.getKey()) || s.id().endsWith("-" + e.getKey()))
                                                .map(Map.Entry::getValue)
                                                .findFirst()
                                                .orElse(""),
                                _ -> new ArrayList<>())
                        .add(s);
        }
        groups.forEach((name, sessions) -> group(out, name, sessions, each));
    }

    private static void group(PrintWriter out, String name, List<Session> sessions, boolean each) {
        TurnByTurnReview review = new TurnByTurnReview();
        int turns = 0;
        List<SafetyNote> notes = new ArrayList<>();
        Map<String, Integer> kinds = new TreeMap<>();
        for (Session s : sessions) {
            turns += s.counselorTurns().size();
            notes.addAll(review.review(s));
        }
        notes.forEach(n -> kinds.merge(n.kind(), 1, Integer::sum));
        out.printf(
                Locale.ROOT,
                "  %-40s %5d counselor turns  %4d alarms  %.2f per 100 (sure %.2f)  %s%n",
                name,
                turns,
                notes.size(),
                turns == 0 ? 0 : 100.0 * notes.size() / turns,
                turns == 0 ? 0 : 100.0 * notes.stream().filter(SafetyNote::sure).count() / turns,
                kinds);
        if (each)
            notes.forEach(n -> out.printf(
                    "    ! %s%s: \"%s\" after \"%s\"%n",
                    n.kind(),
                    n.sure() ? "" : ", worth a look",
                    n.quote(),
                    n.clientCue().map(e -> e.quote()).orElse("")));
    }
}
