package org.understudy.client;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.casebook.CaseReader;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;

/** A small case, and sessions played with it by hand-written lines. */
final class IvyCase {
    static final ClientCase CASE = CaseReader.read(Path.of("src/test/resources/fixture-cases/ivy-attic.yaml"));
    static final long SEED = 41;

    private IvyCase() {}

    static List<ClientReply> play(long seed, String... lines) {
        return play(Clients.meet(CASE, Setting.PLAIN, seed), lines);
    }

    static List<ClientReply> play(SimulatedClient client, String... lines) {
        List<ClientReply> replies = new ArrayList<>();
        for (String line : lines) replies.add(client.reply(line, code(line)));
        return replies;
    }

    static CodedTurn code(String line) {
        return BuiltInCoder.load().code(line, CodingContext.NONE);
    }

    /** The session as it would be stored. */
    static Session session(long seed, String... lines) {
        return session(Clients.meet(CASE, Setting.PLAIN, seed), CASE.id(), seed, lines);
    }

    static Session session(SimulatedClient client, String person, long seed, String... lines) {
        List<Turn> turns = new ArrayList<>();
        for (String line : lines) {
            CodedTurn coded = code(line);
            turns.add(Turn.said(turns.size(), Speaker.COUNSELOR, line, Instant.EPOCH)
                    .withCodes(coded.codes()));
            ClientReply r = client.reply(line, coded);
            turns.add(new Turn(
                    turns.size(),
                    Speaker.CLIENT,
                    r.text(),
                    Instant.EPOCH,
                    List.of(),
                    Optional.of(r.state()),
                    Optional.of(r.trace()),
                    r.nonverbal(),
                    Map.of()));
        }
        return new Session(
                "s",
                Optional.of(person),
                seed,
                "built-in",
                "Ivy",
                Origin.OWN,
                Setting.PLAIN,
                Instant.EPOCH,
                Optional.empty(),
                turns,
                List.of(),
                List.of(),
                Map.of());
    }
}
