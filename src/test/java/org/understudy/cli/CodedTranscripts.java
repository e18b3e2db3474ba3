package org.understudy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small made-up set of coded transcripts in AnnoMI's columns, with the folds they belong to. */
final class CodedTranscripts {
    private static final String[][] TALK = {
        {"therapist", "Hello, I'm Ana, come in.", "other", "n/a"},
        {"client", "Hi.", "n/a", "neutral"},
        {"therapist", "What has been hardest about this week?", "question", "n/a"},
        {"client", "I want to stop biting my nails.", "n/a", "change"},
        {"therapist", "You've had enough of it.", "reflection", "n/a"},
        {"client", "I like it though, I won't stop.", "n/a", "sustain"},
        {"therapist", "The clinic is open on Tuesdays, and it is free.", "therapist_input", "n/a"},
        {"client", "Okay.", "n/a", "neutral"},
        {"therapist", "Do you live near it?", "question", "n/a"},
        {"client", "It's two streets away.", "n/a", "neutral"}
    };
    private static final int TRANSCRIPTS = 6;

    private CodedTranscripts() {}

    /** Writes {@code annomi/AnnoMI-simple.csv}, its full file and its folds under a folder. */
    static Path in(Path folder) throws IOException {
        Path annomi = Files.createDirectories(folder.resolve("annomi"));
        StringBuilder simple = new StringBuilder("transcript_id,mi_quality,video_url,utterance_id,interlocutor,"
                + "utterance_text,main_therapist_behaviour,client_talk_type\n");
        StringBuilder full = new StringBuilder("transcript_id,utterance_id,main_therapist_behaviour,"
                + "question_subtype,reflection_subtype,interlocutor,utterance_text\n");
        StringBuilder folds = new StringBuilder("transcript_id,fold_by_transcript,fold_by_video\n");
        for (int id = 0; id < TRANSCRIPTS; id++) {
            folds.append("%d,%d,%d%n".formatted(id, id % 3, id % 3));
            for (int at = 0; at < TALK.length; at++) {
                String[] t = TALK[at];
                simple.append("%d,%s,http://video/%d,%d,%s,\"%s\",%s,%s%n"
                        .formatted(id, id % 2 == 0 ? "high" : "low", id, at, t[0], t[1], t[2], t[3]));
                if (t[0].equals("client")) continue;
                String question = t[2].equals("question") ? at == 2 ? "open" : "closed" : "n/a";
                full.append("%d,%d,%s,%s,%s,%s,\"%s\"%n"
                        .formatted(id, at, t[2], question, t[2].equals("reflection") ? "simple" : "n/a", t[0], t[1]));
            }
        }
        Files.writeString(annomi.resolve("AnnoMI-simple.csv"), simple);
        Files.writeString(annomi.resolve("AnnoMI-full.csv"), full);
        Files.writeString(annomi.resolve("folds.csv"), folds);
        return folder;
    }
}
