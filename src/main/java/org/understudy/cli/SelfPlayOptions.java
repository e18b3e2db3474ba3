package org.understudy.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.understudy.casebook.ClientCase;
import org.understudy.client.fidelity.Realism;
import org.understudy.client.fidelity.Row;
import org.understudy.client.voice.ClientVoice;
import org.understudy.exchange.TranscriptFiles;
import org.understudy.practice.models.NoAnswer;
import org.understudy.practice.partners.Encounter;
import org.understudy.practice.partners.Partner;
import org.understudy.practice.partners.SelfPlay;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Sessions that play themselves: who sits in the counselor's chair, how many, how long, and what is measured. */
final class SelfPlayOptions {
    private static final int MOST_SESSIONS = 1000;
    private static final int MOST_TURNS = 500;

    @Option(
            names = "--counselor",
            paramLabel = "WHO",
            description = "plays whole sessions without you: model, or skilled, staged, repairs, advises, interrogates,"
                    + " parrots, pushes, formulaic, strays, hostile, silent, injects, retells")
    private Optional<String> counselor;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "1",
            description = "sessions to play (${DEFAULT-VALUE})")
    private int count;

    @Option(
            names = "--turns",
            paramLabel = "N",
            defaultValue = "30",
            description = "counselor turns a session, at most (${DEFAULT-VALUE})")
    private int turns;

    @Option(names = "--measure", paramLabel = "F.json", description = "where the figures on how the client talked go")
    private Optional<Path> measure;

    boolean wanted() {
        return counselor.isPresent();
    }

    /** Plays, writes each session into the folder, and prints how the client talked beside people and models. */
    int play(
            Rooms rooms,
            CommandSpec spec,
            ClientCase client,
            Setting setting,
            long seed,
            ClientVoice voice,
            ModelOptions model,
            Optional<Path> folder)
            throws IOException {
        Amount.within("--count", count, 1, MOST_SESSIONS);
        Amount.within("--turns", turns, 1, MOST_TURNS);
        if (folder.filter(f -> Files.exists(f) && !Files.isDirectory(f)).isPresent())
            throw Problem.input("--out " + folder.get() + ": is a file; with --counselor it is a folder");
        Partner partner = partner(rooms, model);
        SelfPlay job = new SelfPlay(
                new Encounter.Cast(client, setting, partner, voice),
                new SelfPlay.Batch(count, turns, seed),
                new SelfPlay.Room(rooms.casting(), rooms.techniqueCoder(), new ScratchStore(), new ScriptClock(seed)));
        List<Session> played;
        try {
            played = job.run(new Heard(spec));
        } catch (NoAnswer e) {
            throw Problem.found(e.getMessage());
        }
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
            for (Session s : played)
                new TranscriptFiles().write(List.of(s), folder.get().resolve(s.id() + ".json"));
        }
        report(played, spec.commandLine().getOut(), partner.name());
        return 0;
    }

    private Partner partner(Rooms rooms, ModelOptions model) {
        String who = counselor.orElseThrow();
        if (who.equals("model")) return Partner.of(model.use(rooms));
        return Partner.named(who)
                .orElseThrow(() -> Problem.input("--counselor " + who + " is not known; use model, or one of "
                        + String.join(", ", Partner.names())));
    }

    private void report(List<Session> played, PrintWriter to, String name) throws IOException {
        List<Row> rows = Realism.of(played);
        to.println(played.size() + " sessions with " + name + ", "
                + played.stream().mapToInt(s -> s.turns().size()).sum() + " turns");
        rows.forEach(r -> to.println(String.format(
                Locale.ROOT,
                "  %-4s %-44s %-16s %-10s %s",
                r.passes() ? "ok" : "MISS",
                r.name(),
                r.value(),
                r.line(),
                r.reference())));
        if (measure.isEmpty()) return;
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", "understudy-self-play");
        tree.put("counselor", name);
        tree.put(
                "sessions",
                played.stream()
                        .map(s -> Map.of(
                                "id",
                                s.id(),
                                "turns",
                                s.turns().size(),
                                "played",
                                s.extra().getOrDefault(Encounter.PLAYED, Map.of())))
                        .toList());
        tree.put("rows", rows);
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(measure.get().toFile(), tree);
    }
}
