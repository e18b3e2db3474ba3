package org.understudy.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.training.Exemplar;
import org.understudy.analysis.coding.training.Exemplars;
import org.understudy.analysis.coding.training.LabelledTurn;
import org.understudy.practice.jobs.JobContext;
import org.understudy.session.Behaviour;

class CoderFitJobTest {
    @TempDir
    private Path folder;

    @Test
    void learnsAProgramsOwnWayOfCodingAndSaysWhatWasGained() throws Exception {
        Path out = folder.resolve("ours.bin");

        Map<String, Object> gained =
                new CoderFitJob(BuiltInCoder.load(), turns(), Optional.of(out)).run(JobContext.UNWATCHED);

        assertThat(macro(gained, "after")).isGreaterThan(macro(gained, "before") + .1);
        assertThat(CoderChoice.read(out)
                        .code("What brought you here today?", CodingContext.NONE)
                        .behaviour())
                .isEqualTo(Behaviour.REFLECTION);
        assertThat(CoderChoice.accountOf(out)).exists();
    }

    @Test
    void leavesNothingBehindWhenItIsStopped() throws IOException {
        Path out = folder.resolve("ours.bin");
        for (int allowed = 0; allowed < 12; allowed += 2) {
            StoppedAfter context = new StoppedAfter(allowed);
            try {
                new CoderFitJob(BuiltInCoder.load(), turns().subList(0, 120), Optional.of(out)).run(context);
            } catch (CancellationException _) {
                assertThat(files()).isEmpty();
            }
        }
    }

    @Test
    void refusesTranscriptsOfWhichNoneCanBeHeldOut() throws IOException {
        List<LabelledTurn> one = turns().stream().filter(t -> t.fold() == 1).toList();

        assertThatThrownBy(() -> new CoderFitJob(BuiltInCoder.load(), one, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too few transcripts");
    }

    @Test
    void aFittedCoderIsUsedFromTheDataFolderUntilTheShippedOneIsWantedBack() throws Exception {
        Path out = folder.resolve("ours.bin");
        new CoderFitJob(BuiltInCoder.load(), turns(), Optional.of(out)).run(JobContext.UNWATCHED);
        CoderChoice choice = new CoderChoice(folder.resolve("data"));

        assertThat(choice.fitted()).isEmpty();
        choice.use(out);
        assertThat(choice.fitted().orElseThrow().figures()).containsKey("counselor");
        assertThat(choice.coder()).isNotSameAs(BuiltInCoder.load());
        choice.useShipped();
        assertThat(choice.coder()).isSameAs(BuiltInCoder.load());
    }

    @Test
    void aFileThatIsNoCoderChangesNothing() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.bin"), "no weights");
        CoderChoice choice = new CoderChoice(folder.resolve("data"));

        assertThatThrownBy(() -> choice.use(wrong))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("coder train");
        assertThat(choice.coder()).isSameAs(BuiltInCoder.load());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    /** A program that codes questions as reflections and reflections as questions: nobody ships that. */
    private static List<LabelledTurn> turns() throws IOException {
        List<LabelledTurn> out = new ArrayList<>();
        int i = 0;
        for (Exemplar e : Exemplars.counselor()) {
            Behaviour b = e.code().behaviour();
            if (b != Behaviour.QUESTION && b != Behaviour.REFLECTION || i++ % 3 > 0) continue;
            int label = (b == Behaviour.QUESTION ? Behaviour.REFLECTION : Behaviour.QUESTION).ordinal();
            String session = "s" + out.size() % 10;
            out.add(new LabelledTurn(session, out.size() % 5, true, true, e.text(), CodingContext.NONE, label, ""));
        }
        return out;
    }

    private static double macro(Map<String, Object> gained, String when) {
        Map<?, ?> both = (Map<?, ?>) gained.get("counselor");
        return (double) ((Map<?, ?>) both.get(when)).get("macro_f1");
    }

    private static final class StoppedAfter implements JobContext {
        private int left;

        StoppedAfter(int questions) {
            this.left = questions;
        }

        @Override
        public void progress(long done, long total, String message) {}

        @Override
        public boolean cancelled() {
            return left-- <= 0;
        }
    }
}
