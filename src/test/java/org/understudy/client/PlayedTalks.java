package org.understudy.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.casebook.CaseCard.Phase;
import org.understudy.casebook.ClientCase;
import org.understudy.session.ClientState;
import org.understudy.session.Setting;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;

/**
 * Whole talks with everybody, for tests that hold in every turn: an ordinary one with a task in it, one that harms until the client
 * goes, one through the memory, one that strays, one of silences; with several seeds, styles and phases.
 */
final class PlayedTalks {
    private static final Path LINES = Path.of("src/test/resources/client/talks.txt");
    private static final BuiltInCoder CODER = BuiltInCoder.load();
    private static final List<String> STYLES =
            List.of("plain", "reserved", "upset", "pleasing", "talkative", "tangential");
    private static final ConcurrentHashMap<String, List<Talk>> PLAYED = new ConcurrentHashMap<>();

    private PlayedTalks() {}

    record Exchange(String said, ClientReply reply) {}

    record Talk(String name, ClientState start, List<Exchange> exchanges) {}

    static List<Talk> of(ClientCase person) {
        return PLAYED.computeIfAbsent(person.id(), _ -> played(person));
    }

    private static List<Talk> played(ClientCase person) {
        List<Optional<String>> phases = new ArrayList<>(List.of(Optional.empty()));
        person.card().phases().stream().map(Phase::id).map(Optional::of).forEach(phases::add);
        List<Talk> talks = new ArrayList<>();
        int k = 0;
        for (List<String> lines : scripts())
            for (int seed = 1; seed <= 2; seed++, k++)
                talks.add(play(person, phases.get(k % phases.size()), STYLES.get(k % STYLES.size()), seed, lines));
        return List.copyOf(talks);
    }

    private static List<List<String>> scripts() {
        try {
            List<List<String>> scripts = new ArrayList<>(List.of(new ArrayList<>()));
            for (String line : Files.readAllLines(LINES)) {
                if (line.isBlank()) scripts.add(new ArrayList<>());
                else scripts.getLast().add(line);
            }
            return scripts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Talk play(ClientCase person, Optional<String> phase, String style, int seed, List<String> lines) {
        SimulatedClient client = Clients.meet(person, new Setting(phase, style, 50, Optional.empty()), seed);
        ClientState start = client.state();
        List<Turn> turns = new ArrayList<>();
        List<Exchange> exchanges = new ArrayList<>();
        for (String line : lines) {
            String said = line.equals("...") ? "" : line;
            CodedTurn coded = CODER.code(said, new CodingContext(turns));
            turns.add(Turn.said(turns.size(), Speaker.COUNSELOR, said, Instant.EPOCH)
                    .withCodes(coded.codes()));
            ClientReply reply = client.reply(said, coded);
            turns.add(Turn.said(turns.size(), Speaker.CLIENT, reply.text(), Instant.EPOCH));
            exchanges.add(new Exchange(line, reply));
            if (reply.leaves()) break;
        }
        return new Talk(
                person.id() + ", " + phase.orElse("-") + ", " + style + ", seed " + seed + ", “" + lines.get(1) + "”",
                start,
                exchanges);
    }
}
