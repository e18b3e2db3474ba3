package org.understudy.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.evaluation.DistressEvaluation.Stated;
import org.understudy.analysis.coding.training.LabelledTurn;
import org.understudy.session.Behaviour;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;

/** ESConv's supporter strategies, mapped onto the four behaviours. Each line is a dialogue up to the turn it is about. */
final class EsConvFile {
    private static final Pattern SAID = Pattern.compile("^[\\d.]+ (\\d) (\\d+) (?:\\[([^]]+)] )?(.*)$", Pattern.DOTALL);
    private static final Map<String, Behaviour> MEANS = Map.of(
            "Questions", Behaviour.QUESTION,
            "Question", Behaviour.QUESTION,
            "Restatement or Paraphrasing", Behaviour.REFLECTION,
            "Reflection of feelings", Behaviour.REFLECTION,
            "Reflection of Feelings", Behaviour.REFLECTION,
            "Providing Suggestions", Behaviour.THERAPIST_INPUT,
            "Information", Behaviour.THERAPIST_INPUT,
            "Affirmation and Reassurance", Behaviour.OTHER,
            "Self-disclosure", Behaviour.OTHER,
            "Other", Behaviour.OTHER);

    private EsConvFile() {}

    static List<LabelledTurn> read(Path file) {
        List<LabelledTurn> out = new ArrayList<>();
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw Problem.input(file + ": cannot be read (" + e.getMessage() + ")");
        }
        int dialogue = 0;
        for (String line : lines) {
            String[] parts = line.split("EOS");
            List<Turn> before = new ArrayList<>();
            for (int i = 0; i < parts.length; i++) {
                Matcher m = SAID.matcher(parts[i].strip());
                if (!m.matches()) continue;
                boolean supporter = m.group(1).equals("1");
                if (i == 0 && parts.length == 2) dialogue++;
                if (i == parts.length - 1 && supporter && m.group(3) != null && MEANS.containsKey(m.group(3))) {
                    int label = MEANS.get(m.group(3)).ordinal();
                    var context = new CodingContext(List.copyOf(before));
                    out.add(new LabelledTurn("d" + dialogue, dialogue % 5, true, true, m.group(4), context, label, ""));
                }
                before.add(Turn.said(
                        before.size(), supporter ? Speaker.COUNSELOR : Speaker.CLIENT, m.group(4), Instant.EPOCH));
            }
        }
        return out;
    }

    /** How bad seekers said it was before the talk, 1 to 5, with what they said in its first half. */
    static List<Stated> statedAtFirst(Path file) throws IOException {
        List<Stated> out = new ArrayList<>();
        for (JsonNode dialogue : new ObjectMapper().readTree(file.toFile())) {
            String figure = dialogue.at("/survey_score/seeker/initial_emotion_intensity")
                    .asText("");
            List<String> said = new ArrayList<>();
            for (JsonNode turn : dialogue.path("dialog")) {
                if (turn.path("speaker").asText().equals("speaker"))
                    said.add(turn.path("content").asText().strip());
            }
            if (figure.isBlank() || said.size() < 2) continue;
            out.add(new Stated(Double.parseDouble(figure), List.copyOf(said.subList(0, said.size() / 2))));
        }
        return out;
    }
}
