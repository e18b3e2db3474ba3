package org.understudy.client.fidelity;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.ClientCase;
import org.understudy.client.ClientReply;
import org.understudy.client.Clients;
import org.understudy.client.SimulatedClient;
import org.understudy.client.mind.Dice;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;

/**
 * A session a simulated counselor had with a client.
 *
 * @param startTrust the client's trust before the first word
 * @param nanos the processor time of each reply
 */
public record Played(
        ClientCase clientCase, double startTrust, List<String> asked, List<ClientReply> replies, List<Long> nanos) {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** Plays one session. The same arguments give the same words. */
    public static Played session(
            Bot bot, ClientCase clientCase, Setting setting, TechniqueCoder coder, long seed, int turns) {
        return session(bot.counselor(), bot.ordinal() + 1, clientCase, setting, coder, seed, turns);
    }

    /** The same with a counselor of no letter; {@code salt} sets its dice apart from others'. */
    static Played session(
            Counselor counselor,
            int salt,
            ClientCase clientCase,
            Setting setting,
            TechniqueCoder coder,
            long seed,
            int turns) {
        SimulatedClient client = Clients.meet(clientCase, setting, seed);
        double start = client.state().trust();
        List<Turn> said = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        List<ClientReply> replies = new ArrayList<>();
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < turns; i++) {
            Seen seen = new Seen(clientCase, i, turns, replies, Dice.of(seed ^ 0x5DEECE66DL * salt, i));
            String text = counselor.say(seen);
            CodedTurn coded =
                    coder.code(text, new CodingContext(said.subList(Math.max(0, said.size() - 12), said.size())));
            said.add(Turn.said(said.size(), Speaker.COUNSELOR, text, Instant.EPOCH)
                    .withCodes(coded.codes()));
            long before = CLOCK.getCurrentThreadCpuTime();
            ClientReply reply = client.reply(text, coded);
            nanos.add(CLOCK.getCurrentThreadCpuTime() - before);
            said.add(Turn.said(said.size(), Speaker.CLIENT, reply.text(), Instant.EPOCH));
            asked.add(text);
            replies.add(reply);
            if (reply.leaves()) break;
        }
        return new Played(clientCase, start, asked, List.copyOf(replies), nanos);
    }

    static Setting plain(Optional<String> phase) {
        return new Setting(phase, "plain", 50, Optional.empty());
    }

    /** The same as a session that can be rated, compared and kept; each turn a minute after the last. */
    public Session session(Setting setting, long seed, Instant start) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < replies.size(); i++) {
            ClientReply reply = replies.get(i);
            turns.add(Turn.said(
                    turns.size(), Speaker.COUNSELOR, asked.get(i), start.plus(Duration.ofMinutes(turns.size()))));
            turns.add(new Turn(
                    turns.size(),
                    Speaker.CLIENT,
                    reply.text(),
                    start.plus(Duration.ofMinutes(turns.size())),
                    List.of(),
                    Optional.of(reply.state()),
                    Optional.of(reply.trace()),
                    reply.nonverbal(),
                    Map.of()));
        }
        return new Session(
                clientCase.id() + "-" + seed,
                Optional.of(clientCase.id()),
                seed,
                "built-in",
                clientCase.card().name(),
                Origin.OWN,
                setting,
                start,
                Optional.of(start.plus(Duration.ofMinutes(turns.size()))),
                turns,
                List.of(),
                List.of(),
                Map.of());
    }

    double endTrust() {
        return replies.getLast().state().trust();
    }

    List<String> texts() {
        return replies.stream().map(ClientReply::text).toList();
    }
}
