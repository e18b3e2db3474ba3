package org.understudy.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.ClientTalkCoder;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.Casebook;
import org.understudy.practice.Debrief;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.models.ModelShelf;
import org.understudy.practice.models.ServerState;
import org.understudy.session.Session;
import org.understudy.store.H2SessionStore;
import org.understudy.ui.SampleShelf;

/** Runs commands as somebody at a terminal does, on real rooms in a folder of their own. */
final class CommandLineSession implements Rooms {
    private Optional<String> chosenModel = Optional.empty();
    private static final BuiltInCoder CODER = BuiltInCoder.load();

    private final Path folder;
    private List<Session> talks = List.of();
    private final List<Path> also = new ArrayList<>();

    CommandLineSession(Path folder) {
        this.folder = folder;
    }

    /** What a command printed, what it told, and its exit code. */
    record Result(int exitCode, String out, String err) {}

    Result run(String... args) {
        return runWithInput("", args);
    }

    Result runWithInput(String typed, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream oldOut = System.out;
        PrintStream oldErr = System.err;
        InputStream oldIn = System.in;
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
            int exitCode = UnderstudyCommand.run(args, this);
            return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(oldOut);
            System.setErr(oldErr);
            System.setIn(oldIn);
        }
    }

    @Override
    public Casebook casebook() {
        return new BundledCasebook(caseFolders());
    }

    @Override
    public void alsoCasesIn(Path cases) {
        also.add(cases);
    }

    @Override
    public List<Path> caseFolders() {
        return Stream.concat(Stream.of(folder.resolve("cases")), also.stream()).toList();
    }

    @Override
    public TechniqueCoder techniqueCoder() {
        return CODER;
    }

    @Override
    public ClientTalkCoder clientTalkCoder() {
        return CODER.clientTalk();
    }

    @Override
    public Debrief debrief() {
        return new Debrief(casebook(), CODER, CODER.clientTalk(), _ -> List.of());
    }

    @Override
    public SessionStore openStore() {
        return H2SessionStore.open(folder.resolve("library"));
    }

    @Override
    public ModelShelf modelShelf() {
        return new SampleShelf() {
            @Override
            public ServerState look() {
                return new ServerState.NotFound("http://127.0.0.1:11434");
            }
        };
    }

    @Override
    public Optional<String> chosenModel() {
        return chosenModel;
    }

    /** Goes on with sample sessions beside the library. */
    CommandLineSession beside(Session... samples) {
        talks = List.of(samples);
        return this;
    }

    @Override
    public List<Session> sampleTalks() {
        return talks;
    }

    /** Goes on with this model chosen in the settings. */
    CommandLineSession choosing(String model) {
        chosenModel = Optional.of(model);
        return this;
    }

    @Override
    public Path dataFolder() {
        return folder;
    }
}
