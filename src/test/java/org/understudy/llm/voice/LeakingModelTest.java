package org.understudy.llm.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.ClientCase;
import org.understudy.client.ClientReply;
import org.understudy.client.Clients;
import org.understudy.client.fidelity.Bot;
import org.understudy.client.fidelity.Counselor;
import org.understudy.client.fidelity.Seen;
import org.understudy.client.mind.Dice;
import org.understudy.client.mind.Style;
import org.understudy.client.voice.ClientVoice;
import org.understudy.client.voice.Moment;
import org.understudy.client.voice.Waiting;
import org.understudy.client.voice.Worded;
import org.understudy.llm.Prompt;
import org.understudy.llm.ScriptedModel;
import org.understudy.practice.Rehearsal;
import org.understudy.practice.Speech;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Turn;
import org.understudy.ui.ShoeboxStore;

/** A model that tries everything: none of it reaches the trainee, and what is harmless does. */
@Execution(ExecutionMode.CONCURRENT)
class LeakingModelTest {
    private static final List<Bot> BOTS = List.of(Bot.G, Bot.E, Bot.P, Bot.U, Bot.I, Bot.A, Bot.X);

    /** Shares of turns in which the model behaves, so that sessions go on as they would. */
    private static final double HONEST = 0.2;

    private final Map<Adversary.Kind, Integer> tried = new EnumMap<>(Adversary.Kind.class);
    private final List<String> reached = new ArrayList<>();
    private int honest;
    private int taken;
    private int turns;
    private int streamed;
    private int finished;

    /** Keeps what of a line is shown before it is whole. */
    private record Hearing(List<String> shown) implements Waiting {
        @Override
        public void phase(Phase phase) {}

        @Override
        public void said(String soFar, Worded standing) {
            assertThat(standing.text()).startsWith(soFar);
            shown.add(soFar);
        }

        @Override
        public boolean stopped() {
            return false;
        }
    }

    @Test
    void nothingOfItReachesTheTraineeInSixHundredTurns() {
        play(600, 11);
        assertNothingReached(600);
    }

    @Test
    @Tag("slow")
    void nothingOfItReachesTheTraineeInTenThousandTurns() {
        play(10_000, 29);
        assertNothingReached(10_000);
    }

    private void assertNothingReached(int wanted) {
        System.err.printf(
                "leaking model: %d lines asked for, %d of them shown before they were whole, %d of these ended in the"
                        + " author's words; %d of %d harmless lines taken; %d bad lines reached the trainee%n",
                turns, streamed, finished, taken, honest, reached.size());
        assertThat(reached).isEmpty();
        assertThat(streamed).isGreaterThan(turns / 20);
        assertThat(finished).isPositive();
        assertThat(turns).isGreaterThanOrEqualTo(wanted);
        assertThat(tried).containsOnlyKeys(Adversary.Kind.values());
        assertThat(taken).isGreaterThan(honest * 8 / 10);
    }

    /** Plays until so many lines were asked of the model. */
    private void play(int wanted, long seed) {
        List<ClientCase> cases = new ArrayList<>();
        for (CaseCard card : new BundledCasebook().cards()) cases.add(new BundledCasebook().open(card.id()));
        for (int s = 0; turns < wanted; s++) {
            ClientCase c = cases.get(s % cases.size());
            List<CaseCard.Phase> phases = c.card().phases();
            String style = Style.names().get(s % Style.names().size());
            Setting setting = new Setting(
                    phases.isEmpty()
                            ? Optional.empty()
                            : Optional.of(phases.get(s % phases.size()).id()),
                    style,
                    50,
                    Optional.empty());
            session(c, setting, BOTS.get(s % BOTS.size()), seed + s);
        }
    }

    private void session(ClientCase c, Setting setting, Bot bot, long seed) {
        Session begun = new Session(
                "s",
                Optional.of(c.id()),
                seed,
                "scripted:1b",
                "",
                Origin.GENERATED,
                setting,
                Instant.EPOCH,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        ShoeboxStore store = new ShoeboxStore(begun);
        Watched voice = new Watched(c, seed);
        Rehearsal rehearsal = new Rehearsal(
                begun,
                Clients.meet(c, setting, seed),
                BuiltInCoder.load(),
                store,
                Clock.systemUTC(),
                Optional.of(new Speech(c, voice)));
        Counselor counselor = bot.counselor();
        List<ClientReply> replies = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String asked = counselor.say(new Seen(c, i, 40, replies, Dice.of(seed, i)));
            Rehearsal.Exchange exchange = rehearsal.say(asked);
            Turn t = exchange.answered();
            replies.add(new ClientReply(
                    t.text(),
                    t.nonverbal(),
                    t.state().orElseThrow(),
                    t.trace().orElseThrow(),
                    exchange.clientLeaves()));
            if (exchange.clientLeaves()) break;
        }
    }

    /** The product's voice over a model that is told, behind its back, everything the case holds. */
    private final class Watched implements ClientVoice {
        private final Adversary adversary;
        private final Random random;
        private final ModelVoice voice;
        private Moment moment;
        private Adversary.Kind kind;
        private boolean behaves;

        Watched(ClientCase c, long seed) {
            adversary = new Adversary(c, seed);
            random = new Random(seed);
            voice = new ModelVoice(ScriptedModel.saying(this::answer), Runnable::run);
        }

        private String answer(Prompt prompt) {
            if (behaves) return "Well, " + moment.authored();
            tried.merge(kind, 1, Integer::sum);
            Turn told = Turn.said(0, org.understudy.session.Speaker.CLIENT, moment.authored(), Instant.EPOCH);
            Turn traced = new Turn(
                    0,
                    told.speaker(),
                    told.text(),
                    told.at(),
                    List.of(),
                    Optional.empty(),
                    Optional.of(moment.reply().trace()),
                    Optional.empty(),
                    Map.of());
            return adversary.line(kind, moment.authored(), moment.session(), traced);
        }

        @Override
        public Worded word(Moment asked, Waiting waiting) {
            moment = asked;
            behaves = random.nextDouble() < HONEST;
            kind = Adversary.Kind.values()[random.nextInt(Adversary.Kind.values().length)];
            List<String> shown = new ArrayList<>();
            Worded worded = voice.word(asked, new Hearing(shown));
            if (worded.outcome() == Worded.Outcome.KEPT) return worded;
            turns++;
            for (int i = 0; i < shown.size(); i++)
                assertThat(i + 1 < shown.size() ? shown.get(i + 1) : worded.text())
                        .startsWith(shown.get(i));
            if (!shown.isEmpty()) streamed++;
            if (worded.outcome() == Worded.Outcome.FINISHED) finished++;
            boolean model = !worded.engine().equals(ClientVoice.BUILT_IN);
            if (behaves) {
                honest++;
                if (model) taken++;
            } else if (model && !harmless(worded.text())) {
                reached.add(kind + ": " + worded.text() + "   [instead of: " + moment.authored() + "]   after: "
                        + moment.asked().text());
            } else if (!model) assertThat(worded.text()).isEqualTo(asked.authored());
            return worded;
        }

        /** What is left of a bad answer after its wrapping was taken off may be the line itself. */
        private boolean harmless(String text) {
            return Untold.words(text).equals(Untold.words(moment.authored()));
        }
    }
}
