package org.understudy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.evaluation.Writing;
import org.understudy.analysis.coding.training.LabelledTurn;
import org.understudy.session.Behaviour;
import org.understudy.session.Speaker;
import org.understudy.session.TalkType;
import org.understudy.session.Turn;

/** Transcripts coded by people, in AnnoMI's columns: one behaviour a counselor row, one leaning a client row. */
final class AnnoMiFiles {
    private static final int CONTEXT_TURNS = 8;
    private static final int FOLDS = 5;

    private AnnoMiFiles() {}

    /** Finds AnnoMI's files in a data folder or its {@code annomi} sub-folder, or takes the file itself. */
    static List<LabelledTurn> read(Path data, Writing writing) {
        Path folder = Files.isDirectory(data.resolve("annomi")) ? data.resolve("annomi") : data;
        Path simple = Files.isRegularFile(data)
                ? data
                : firstThatExists(folder, "AnnoMI-simple-dev.csv", "AnnoMI-simple.csv");
        Path full = Files.isRegularFile(data) ? data : folder.resolve("AnnoMI-full-dev.csv");
        if (!Files.isRegularFile(full)) full = folder.resolve("AnnoMI-full.csv");
        Map<String, String> finer = Files.isRegularFile(full) ? finer(full) : Map.of();
        Map<String, Integer> folds = folds(folder.resolve("folds.csv"));
        TranscriptTable table = TranscriptTable.read(simple);
        if (!table.columns().contains("main_therapist_behaviour")) {
            throw Problem.input(
                    simple + ":1: no column \"main_therapist_behaviour\"; the coder learns from AnnoMI's columns");
        }
        List<LabelledTurn> out = new ArrayList<>();
        Map<String, List<Turn>> said = new HashMap<>();
        for (Map<String, String> row : table.rows()) {
            String id = row.getOrDefault(TranscriptTable.TRANSCRIPT, "1");
            List<Turn> before = said.computeIfAbsent(id, _ -> new ArrayList<>());
            String text = writing.of(row.get(TranscriptTable.TEXT));
            boolean counselor = TranscriptTable.isCounselor(row.get(TranscriptTable.SPEAKER));
            int label = label(row, counselor);
            if (label >= 0) {
                var context = new CodingContext(
                        List.copyOf(before.subList(Math.max(0, before.size() - CONTEXT_TURNS), before.size())));
                int fold = folds.getOrDefault(
                        id, Math.floorMod(row.getOrDefault("video_url", id).hashCode(), FOLDS));
                boolean high = !row.getOrDefault("mi_quality", "high").equals("low");
                String sub = finer.getOrDefault(id + " " + row.get("utterance_id"), "");
                out.add(new LabelledTurn(id, fold, high, counselor, text, context, label, counselor ? sub : ""));
            }
            before.add(Turn.said(before.size(), counselor ? Speaker.COUNSELOR : Speaker.CLIENT, text, Instant.EPOCH));
        }
        return out;
    }

    private static Path firstThatExists(Path folder, String... names) {
        return Arrays.stream(names)
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> Problem.input(folder + ": holds neither " + String.join(" nor ", names)));
    }

    private static int label(Map<String, String> row, boolean counselor) {
        String name = row.getOrDefault(counselor ? "main_therapist_behaviour" : "client_talk_type", "")
                .strip()
                .toUpperCase(Locale.ROOT);
        Enum<?>[] labels = counselor ? Behaviour.values() : TalkType.values();
        for (Enum<?> label : labels) if (label.name().equals(name)) return label.ordinal();
        return -1;
    }

    /** Open or closed, simple or complex, as most annotators have it; rows where they are split are left out. */
    private static Map<String, String> finer(Path full) {
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        for (Map<String, String> row : TranscriptTable.read(full).rows()) {
            String main = row.getOrDefault("main_therapist_behaviour", "");
            String sub =
                    switch (main) {
                        case "question" -> row.getOrDefault("question_subtype", "");
                        case "reflection" -> row.getOrDefault("reflection_subtype", "");
                        default -> "";
                    };
            if (sub.isBlank() || sub.equals("n/a")) continue;
            votes.computeIfAbsent(
                            row.get(TranscriptTable.TRANSCRIPT) + " " + row.get("utterance_id"), _ -> new HashMap<>())
                    .merge(sub, 1, Integer::sum);
        }
        Map<String, String> out = new LinkedHashMap<>();
        votes.forEach((key, n) -> {
            int most = n.values().stream().mapToInt(v -> v).max().orElse(0);
            List<String> winners =
                    n.keySet().stream().filter(k -> n.get(k) == most).toList();
            if (winners.size() == 1) out.put(key, winners.getFirst());
        });
        return out;
    }

    private static Map<String, Integer> folds(Path file) {
        if (!Files.isRegularFile(file)) return Map.of();
        Map<String, Integer> out = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] fields = line.split(",");
                if (fields.length == 3 && !fields[0].equals(TranscriptTable.TRANSCRIPT)) {
                    out.put(fields[0], Integer.parseInt(fields[2].strip()));
                }
            }
        } catch (java.io.IOException | NumberFormatException e) {
            throw Problem.input(file + ": not a list of folds (" + e.getMessage() + ")");
        }
        return out;
    }
}
