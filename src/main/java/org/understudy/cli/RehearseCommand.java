package org.understudy.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.zip.CRC32;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.ClientCase;
import org.understudy.client.mind.StyleChoice;
import org.understudy.client.voice.ClientVoice;
import org.understudy.exchange.TranscriptFiles;
import org.understudy.practice.Rehearsal;
import org.understudy.practice.RehearsalRoom;
import org.understudy.practice.SeedCode;
import org.understudy.practice.Speech;
import org.understudy.practice.UnsayableLine;
import org.understudy.practice.library.SessionStore;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Turn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code rehearse}: a session in the terminal, kept in the library turn by turn; or, with a script, one that is played
 * through and written to a file, the same bytes every time.
 */
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        description = "Talk with a client in the terminal, or let a script do the talking.")
final class RehearseCommand implements Callable<Integer> {
    private final Rooms rooms;

    @Spec
    private CommandSpec spec;

    @Option(names = "--case", paramLabel = "ID", description = "the client; without, you choose from the shelf")
    private Optional<String> caseId;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "a number, or a word a class shares; same seed, same client")
    private Optional<String> seed;

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            defaultValue = "plain",
            description =
                    "plain, reserved, talkative, tangential, pleasing or upset; sliders from 0 to 1 set one by one"
                            + " over it: talk, hedge, tangent, please, hostile, numb, articulate. For example:"
                            + " reserved,hostile=0.6")
    private String style;

    @Option(names = "--phase", paramLabel = "PHASE", description = "a phase of the case")
    private Optional<String> phase;

    @Option(
            names = "--script",
            paramLabel = "FILE|-",
            description = "one counselor line a line; a line of only … is a silence")
    private Optional<String> script;

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            defaultValue = "built-in",
            description = "who words the client's lines: built-in, or ollama for a local model; what is said stays the"
                    + " built-in client's (${DEFAULT-VALUE})")
    private String engine;

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Mixin
    private SelfPlayOptions selfPlay = new SelfPlayOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where to write the session (.json, .csv, .txt); with --counselor, a folder")
    private Optional<Path> out;

    private boolean modelGone;

    RehearseCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws IOException {
        if (!List.of("built-in", "ollama").contains(engine))
            throw Problem.input("--engine " + engine + " is not known here; use built-in or ollama");
        try {
            style = StyleChoice.of(style).text();
        } catch (IllegalArgumentException e) {
            throw Problem.input("--style " + e.getMessage());
        }
        if (selfPlay.wanted()) return playItself();
        if (script.isPresent()) return play(script.get());
        return talk();
    }

    private int playItself() throws IOException {
        ClientCase client = open(
                caseId.orElseThrow(() -> Problem.input("--counselor needs --case ID. See: understudy cases list")));
        return selfPlay.play(rooms, spec, client, setting(client.card()), seed(), voice(), model, out);
    }

    private int play(String name) throws IOException {
        ClientCase client =
                open(caseId.orElseThrow(() -> Problem.input("a script needs --case ID. See: understudy cases list")));
        List<String> lines = lines(name);
        Setting setting = setting(client.card());
        long number = seed();
        ClientVoice voice = voice();
        ScratchStore store = new ScratchStore();
        ScriptClock clock = new ScriptClock(number);
        Session begun = new Session(
                client.id() + "-" + Long.toHexString(number) + "-" + fingerprint(lines),
                Optional.of(client.id()),
                number,
                voice.engine(),
                client.card().name(),
                Origin.GENERATED,
                setting,
                clock.instant(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        store.save(begun);
        Rehearsal rehearsal = new Rehearsal(
                begun,
                rooms.casting().meet(client, setting, number),
                rooms.techniqueCoder(),
                store,
                clock,
                Optional.of(new Speech(client, voice)));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) continue;
            Rehearsal.Exchange exchange = say(rehearsal, lines.get(i), name + ":" + (i + 1) + ": ");
            voiceNews(exchange);
            if (out.isEmpty()) print(exchange.answered());
            if (exchange.clientLeaves()) {
                tell(name + ":" + (i + 1) + ": the client ended the session here");
                break;
            }
        }
        Session ended = rehearsal.end();
        if (out.isPresent()) new TranscriptFiles().write(List.of(ended), out.get());
        return 0;
    }

    private Rehearsal.Exchange say(Rehearsal rehearsal, String line, String where) {
        try {
            boolean silence = line.strip().equals(Turn.SILENCE) || line.strip().equals("...");
            return silence ? rehearsal.waitSilently() : rehearsal.say(line);
        } catch (UnsayableLine e) {
            throw Problem.input(where + e.getMessage());
        }
    }

    private int talk() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, inputCharset()));
        ClientCase client = open(caseId.isPresent() ? caseId.get() : choose(in));
        Setting setting = setting(client.card());
        try (SessionStore store = rooms.openStore()) {
            store.notice().ifPresent(this::tell);
            RehearsalRoom room = new RehearsalRoom(
                    rooms.casebook(), rooms.casting(), rooms.techniqueCoder(), store, Clock.systemUTC(), this::voice);
            Rehearsal rehearsal = room.begin(client.id(), setting, seed());
            tell(client.card().name() + " is here. An empty line is a silence; Ctrl+D ends the session.");
            converse(rehearsal, in);
            Session ended = rehearsal.end();
            if (out.isPresent()) new TranscriptFiles().write(List.of(ended), out.get());
            tell("The session is in the library as " + ended.id());
        }
        return 0;
    }

    private void converse(Rehearsal rehearsal, BufferedReader in) throws IOException {
        for (String line = ask(in); line != null; line = ask(in)) {
            try {
                Rehearsal.Exchange exchange = line.isBlank() || line.strip().equals(Turn.SILENCE)
                        ? rehearsal.waitSilently()
                        : rehearsal.say(line);
                voiceNews(exchange);
                print(exchange.answered());
                if (exchange.clientLeaves()) return;
            } catch (UnsayableLine e) {
                tell(e.getMessage());
            }
        }
    }

    private String ask(BufferedReader in) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        err.print("> ");
        err.flush();
        return in.readLine();
    }

    private String choose(BufferedReader in) throws IOException {
        List<CaseCard> cards = rooms.casebook().cards();
        if (cards.isEmpty()) throw Problem.found("there are no cases on the shelf; install Understudy again");
        for (int i = 0; i < cards.size(); i++)
            tell((i + 1) + "  " + cards.get(i).name() + ": " + cards.get(i).tagline());
        tell("Whom do you want to meet? Type a number.");
        String answer = ask(in);
        if (answer == null) throw Problem.input("nobody was chosen; name a client with --case ID");
        for (int i = 0; i < cards.size(); i++)
            if (answer.strip().equals(Integer.toString(i + 1))
                    || answer.strip().equals(cards.get(i).id()))
                return cards.get(i).id();
        throw Problem.input("\"" + answer.strip() + "\" is none of them; type 1 to " + cards.size());
    }

    private ClientVoice voice() {
        return engine.equals("ollama") ? model.use(rooms).voice() : ClientVoice.AUTHORED;
    }

    /** Says once when the model stops answering, and once when it is back. */
    private void voiceNews(Rehearsal.Exchange exchange) {
        boolean gone = exchange.worded().trouble().isPresent();
        boolean back = !gone && !exchange.worded().engine().equals(ClientVoice.BUILT_IN) && modelGone;
        if (gone && !modelGone)
            tell("the model does not answer (" + exchange.worded().trouble().orElse("no reason given")
                    + "); the built-in wording goes on");
        if (back) tell("the model is back");
        modelGone = gone || modelGone && !back;
    }

    private ClientCase open(String id) {
        return rooms.casebook().open(id);
    }

    private Setting setting(CaseCard card) {
        if (phase.isPresent() && card.phase(phase.get()).isEmpty())
            throw Problem.input("--phase " + phase.get() + " is not in this case; use one of "
                    + String.join(
                            ", ", card.phases().stream().map(CaseCard.Phase::id).toList()));
        Optional<String> code = seed.filter(text -> !text.matches("-?\\d+"));
        return new Setting(phase, style, card.minutes(), code);
    }

    private long seed() {
        if (seed.filter(String::isBlank).isPresent())
            throw Problem.input("--seed is empty; give a number or a word, or leave it out");
        SeedCode code = seed.map(SeedCode::new).orElseGet(() -> SeedCode.draw(new Random()));
        if (seed.isEmpty()) tell("seed: " + code.code());
        return code.seed();
    }

    private static List<String> lines(String name) throws IOException {
        if (!name.equals("-") && !Files.isRegularFile(Path.of(name)))
            throw Problem.input(name + ": is not there; check the name");
        byte[] bytes = name.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(name));
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            List<String> lines = text.replaceFirst("^\uFEFF", "").lines().toList();
            if (lines.stream().allMatch(String::isBlank))
                throw Problem.input(name + ": is empty; write one counselor line a line");
            return lines;
        } catch (CharacterCodingException e) {
            throw Problem.input(name + ": is not UTF-8 text; save it as UTF-8");
        }
    }

    private static String fingerprint(List<String> lines) {
        CRC32 sum = new CRC32();
        lines.forEach(line -> sum.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(sum.getValue());
    }

    private static java.nio.charset.Charset inputCharset() {
        return System.console() != null ? System.console().charset() : StandardCharsets.UTF_8;
    }

    private void print(Turn answered) {
        spec.commandLine().getOut().println(answered.text());
        answered.nonverbal().ifPresent(seen -> tell("  (" + seen + ")"));
    }

    private void tell(String line) {
        spec.commandLine().getErr().println(line);
    }
}
