package org.understudy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.understudy.analysis.coding.training.EmotionBuild.Comment;

/** GoEmotions as published: {@code labels.txt}, and comments with the places of their labels, tab-separated. */
final class GoEmotionsFiles {
    private GoEmotionsFiles() {}

    static List<String> labels(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("labels.txt")).stream()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
    }

    /** @throws Problem where a line has no text and labels */
    static List<Comment> comments(Path file) throws IOException {
        List<Comment> out = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String[] fields = line.split("\t");
            try {
                int[] labels = Arrays.stream(fields[1].split(","))
                        .mapToInt(Integer::parseInt)
                        .toArray();
                out.add(new Comment(fields[0], labels));
            } catch (RuntimeException _) {
                throw Problem.input(file + ":" + number + ": needs a text, a tab, and numbers of labels");
            }
        }
        return out;
    }
}
