package org.understudy.llm.standin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The stand-in from the command line, to show what the window does when a model server misbehaves. */
@Command(
        name = "stand-in",
        mixinStandardHelpOptions = true,
        description =
                "Stands in for a model server on 127.0.0.1 and misbehaves as asked. It says the line a session asks"
                        + " it to word, and answers the other questions a model is asked without any mind, so that"
                        + " everything can be shown as with a real one.")
public final class StandInCommand implements Callable<Integer> {
    @Option(names = "--port", defaultValue = "11434", description = "default: ${DEFAULT-VALUE}, Ollama's own")
    private int port;

    @Option(
            names = "--play",
            split = ",",
            description = "what to do with each request for words, one after another, then again from the start:"
                    + " normal, stall, no-done, … (--plays lists them); default: normal")
    private List<String> plays = List.of("normal");

    @Option(names = "--random", description = "half of the time normal, else anything; --seed says which")
    private boolean random;

    @Option(names = "--seed", defaultValue = "1")
    private long seed;

    @Option(names = "--model", split = ",", description = "models it has; default: llama3.2:3b")
    private List<String> models = List.of("llama3.2:3b");

    @Option(names = "--cloud", split = ",", description = "models it has that run elsewhere")
    private List<String> cloud = List.of();

    @Option(names = "--pull", defaultValue = "WHOLE", description = "how fetching ends: ${COMPLETION-CANDIDATES}")
    private PullDesk.Ending pull;

    @Option(names = "--first-word", defaultValue = "1500", description = "milliseconds before a slow beginning")
    private long firstWord;

    @Option(names = "--word", defaultValue = "120", description = "milliseconds a word; default: ${DEFAULT-VALUE}")
    private long word;

    @Option(names = "--plays", description = "list what can be played, and end")
    private boolean list;

    /** Takes its options from the environment too, in {@code STAND_IN}, for those who start it through Maven. */
    public static void main(String[] args) {
        String handed =
                Optional.ofNullable(System.getenv("STAND_IN")).orElse("").strip();
        String[] options = args.length > 0 || handed.isEmpty() ? args : handed.split("\\s+");
        System.exit(new CommandLine(new StandInCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(options));
    }

    @Override
    public Integer call() throws InterruptedException {
        if (list) {
            for (Play play : Play.values())
                System.out.println(play.name().toLowerCase().replace('_', '-'));
            return 0;
        }
        Play[] chosen = plays.stream().map(Play::named).toArray(Play[]::new);
        Random dice = new Random(seed);
        int[] at = {0};
        try (StandIn server = StandIn.open(port)) {
            server.models.clear();
            models.forEach(name -> server.models.add(Model.local(name, 2_020_000_000L)));
            cloud.forEach(name -> server.models.add(Model.remote(name)));
            server.pulls().end(pull);
            server.keeping(new Pace.Timed(Duration.ofMillis(firstWord), Duration.ofMillis(word)));
            server.saying(new AskedAnything());
            server.usually(() -> {
                if (!random) return chosen[at[0]++ % chosen.length];
                return dice.nextBoolean() ? Play.NORMAL : Play.values()[dice.nextInt(Play.values().length)];
            });
            System.out.println("standing in at " + server.address() + "; Ctrl+C ends it");
            new CountDownLatch(1).await();
        }
        return 0;
    }
}
