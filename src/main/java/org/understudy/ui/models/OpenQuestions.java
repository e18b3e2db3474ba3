package org.understudy.ui.models;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.understudy.i18n.Words;

/** What is not known of real models, each with the command that finds it out on a machine that has one. */
final class OpenQuestions {
    private OpenQuestions() {}

    static List<Node> lay(Consumer<String> copy) {
        return List.of(
                CommandRow.below(
                        Words.of("models.open.sound"),
                        "understudy rehearse --case dana-crash --engine ollama"
                                + " --counselor skilled --count 5 --out played",
                        copy),
                CommandRow.below(
                        Words.of("models.open.rates"),
                        "understudy review SESSION --opinion --people RATED --out report.json",
                        copy),
                CommandRow.below(Words.of("models.open.matters"), "understudy model check", copy));
    }
}
