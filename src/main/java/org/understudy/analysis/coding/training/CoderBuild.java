package org.understudy.analysis.coding.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.Weights;
import org.understudy.analysis.coding.features.CueBook;
import org.understudy.analysis.coding.features.Heard;
import org.understudy.analysis.coding.features.TalkFeatures;
import org.understudy.analysis.coding.features.TechniqueFeatures;
import org.understudy.analysis.coding.learn.Example;
import org.understudy.analysis.coding.learn.LinearTrainer;
import org.understudy.analysis.coding.text.Reading;
import org.understudy.session.Behaviour;
import org.understudy.session.Speaker;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/** Makes the shipped weights from the exemplars. The same exemplars give the same file. */
public final class CoderBuild {
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}' ]+");
    private static final LinearTrainer TRAINER = new LinearTrainer(12, .25, .5, 2, 20260101);

    private final CueBook book = CueBook.load();
    private final TechniqueFeatures features = new TechniqueFeatures(book);

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args.length > 0 ? args[0] : "src/main/resources/coding/weights.bin");
        Files.createDirectories(out.toAbsolutePath().getParent());
        try (OutputStream stream = Files.newOutputStream(out)) {
            new CoderBuild().weights().write(stream);
        }
    }

    public Weights weights() throws IOException {
        List<Example> codes = new ArrayList<>();
        List<Example> behaviours = new ArrayList<>();
        for (Exemplar e : Exemplars.counselor()) {
            for (String text : List.of(e.text(), unpunctuated(e.text()))) {
                Heard heard = Heard.of(text, after(e.previous()), book);
                if (heard.sentences().isEmpty()) continue;
                var x = features.of(heard, 0, heard.sentences().size());
                codes.add(Example.of(x, e.code().ordinal(), Technique.values().length));
                behaviours.add(Example.of(x, e.code().behaviour().ordinal(), Behaviour.values().length));
            }
        }
        List<Example> talk = new ArrayList<>();
        List<Example> distress = new ArrayList<>();
        for (TalkExemplar e : Exemplars.client()) {
            for (String text : List.of(e.text(), unpunctuated(e.text()))) {
                var x = TalkFeatures.of(Reading.of(text), Reading.of(e.previous()));
                talk.add(Example.of(x, e.talk().ordinal(), 3));
                distress.add(Example.of(x, (int) Math.min(9, e.distress() / 10), 10));
            }
        }
        return new Weights(Map.of(
                Weights.CODES, TRAINER.fit(codes, Technique.values().length),
                Weights.BEHAVIOURS, TRAINER.fit(behaviours, Behaviour.values().length),
                Weights.TALK, TRAINER.fit(talk, 3),
                Weights.DISTRESS, TRAINER.fit(distress, 10)));
    }

    private static String unpunctuated(String text) {
        return MARKS.matcher(text).replaceAll(" ").toLowerCase(java.util.Locale.ROOT);
    }

    private static CodingContext after(String client) {
        if (client.isBlank()) return CodingContext.NONE;
        return new CodingContext(List.of(Turn.said(0, Speaker.CLIENT, client, Instant.EPOCH)));
    }
}
