package org.understudy.llm.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.Clients;
import org.understudy.client.voice.Fault;
import org.understudy.client.voice.Waiting;
import org.understudy.client.voice.Worded.Outcome;
import org.understudy.llm.Prompt;
import org.understudy.llm.Prompt.Message;
import org.understudy.llm.ScriptedModel;
import org.understudy.practice.Rehearsal;
import org.understudy.practice.RehearsalRoom;
import org.understudy.practice.Speech;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Turn;
import org.understudy.ui.ShoeboxStore;
import org.understudy.wire.SessionJson;

class ModelVoiceTest {
    private static final ClientCase DANA = new BundledCasebook().open("dana-crash");
    private static final List<String> ASKED = List.of(
            "Hello Dana, come in.",
            "What brings you here today?",
            "How are you sleeping?",
            "What do you do when you wake at four?",
            "Tell me about your work.",
            "Who is at home with you?",
            "What do you do on your days off?",
            "You keep busy.");

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final ShoeboxStore store = new ShoeboxStore();

    @Test
    void sessionRecordsWhoWordedEachLine() {
        ScriptedModel model = ScriptedModel.saying(p -> "Well, " + ScriptedModel.lineOf(p));
        List<Rehearsal.Exchange> played = play(model);

        Session session = store.find("s").orElseThrow();
        assertThat(played).anyMatch(e -> e.worded().outcome() == Outcome.MODEL);
        for (Rehearsal.Exchange e : played) {
            Turn turn = session.turns().get(e.answered().index());
            assertThat(turn.trace().orElseThrow().engine()).isEqualTo(e.worded().engine());
            if (e.worded().outcome() != Outcome.MODEL) continue;
            assertThat(turn.trace().orElseThrow().engine()).isEqualTo("scripted:1b");
            assertThat(turn.text()).startsWith("Well, ");
            assertThat(turn.trace().orElseThrow().extra().get("authored"))
                    .isEqualTo(turn.text().substring(6));
        }
        assertThat(SessionJson.read(SessionJson.write(session), "s")).isEqualTo(session);
    }

    @Test
    void modelChangesNothingButWords() {
        List<Rehearsal.Exchange> worded = play(ScriptedModel.saying(p -> "Well, " + ScriptedModel.lineOf(p)));
        List<Rehearsal.Exchange> authored = play(new ScriptedModel(_ -> ScriptedModel.cut(ModelTrouble.UNREACHABLE)));

        for (int i = 0; i < worded.size(); i++) {
            assertThat(worded.get(i).answered().state())
                    .isEqualTo(authored.get(i).answered().state());
            assertThat(worded.get(i).answered().trace().orElseThrow().act())
                    .isEqualTo(authored.get(i).answered().trace().orElseThrow().act());
        }
    }

    @Test
    void promptHoldsNothingThatIsNotOut() {
        ScriptedModel model = ScriptedModel.saying(p -> "Well, " + ScriptedModel.lineOf(p));
        play(model);

        String all = String.join(
                "\n",
                model.asked().stream()
                        .flatMap(p -> p.messages().stream())
                        .map(Message::text)
                        .toList());
        String said = String.join(
                "\n",
                store.find("s").orElseThrow().clientTurns().stream()
                        .map(Turn::text)
                        .toList());
        for (DisclosureUnit unit : DANA.units())
            for (List<String> pool : List.of(unit.hint(), unit.half(), unit.full(), unit.more(), unit.unsaid()))
                for (String line : pool)
                    if (line.length() > 20 && !said.contains(line.substring(0, 20)))
                        assertThat(all).doesNotContain(line);
        assertThat(all).doesNotContain("Theo");
        DANA.formulation().coreBeliefs().forEach(b -> assertThat(all).doesNotContain(b));
    }

    @Test
    void promptOnlyGrowsAtItsEnd() {
        ScriptedModel model = ScriptedModel.saying(p -> "Well, " + ScriptedModel.lineOf(p));
        play(model);

        List<Prompt> asked = model.asked();
        assertThat(asked).hasSizeGreaterThan(3);
        for (int i = 1; i < asked.size(); i++) {
            List<Message> before = asked.get(i - 1).messages();
            assertThat(asked.get(i).messages().subList(0, before.size())).isEqualTo(before);
        }
    }

    @Test
    void longSessionStaysInsideTheWindow() {
        ScriptedModel model = ScriptedModel.saying(p -> "Well, " + ScriptedModel.lineOf(p));
        Rehearsal rehearsal = begin(model);
        for (int i = 0; i < 120; i++)
            rehearsal.say(ASKED.get(i % ASKED.size()) + " " + "I wonder about it. ".repeat(6));

        for (Prompt p : model.asked()) {
            int tokens = (int)
                    (p.messages().stream().mapToInt(m -> m.text().length()).sum() / 3.5);
            assertThat(tokens + p.sampling().maxTokens()).isLessThan((int) (0.85 * 4096) + 1);
            assertThat(p.messages().getFirst())
                    .isEqualTo(model.asked().getFirst().messages().getFirst());
        }
        assertThat(model.asked().getLast().messages().get(1).text()).startsWith("Earlier in this conversation");
    }

    @Test
    void asksOnceMoreAndThenSaysTheAuthorsLine() {
        ScriptedModel model = ScriptedModel.saying(_ -> "As an AI language model I cannot feel.");
        Rehearsal.Exchange e = play(model).get(2);

        assertThat(e.worded().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(e.worded().refused()).contains(Fault.ROLE);
        assertThat(e.answered().trace().orElseThrow().engine()).isEqualTo("built-in");
        assertThat(e.answered().text()).doesNotContain("AI");
        List<Message> first = model.asked().get(0).messages();
        List<Message> second = model.asked().get(1).messages();
        assertThat(second.getLast().text()).startsWith(first.getLast().text());
        assertThat(second.toString()).doesNotContain("As an AI");
    }

    @Test
    void secondWordingIsTakenWhereTheFirstWasNot() {
        boolean[] first = {true};
        ScriptedModel model = ScriptedModel.saying(p -> {
            first[0] = !first[0];
            return first[0] ? "Well, " + ScriptedModel.lineOf(p) : "- a\n- list";
        });
        Rehearsal.Exchange e = play(model).get(2);

        assertThat(e.worded().outcome()).isEqualTo(Outcome.MODEL);
        assertThat(e.worded().refused()).isNotEmpty();
    }

    @Test
    void fallsBackMidSessionAndComesBackWhenItWorks() {
        AtomicBoolean up = new AtomicBoolean(true);
        ScriptedModel model = new ScriptedModel(p -> up.get()
                ? ScriptedModel.whole("Well, " + ScriptedModel.lineOf(p))
                : ScriptedModel.cut(ModelTrouble.UNREACHABLE));
        Rehearsal rehearsal = begin(model);
        rehearsal.say(ASKED.get(0));
        assertThat(rehearsal.say(ASKED.get(1)).worded().outcome()).isEqualTo(Outcome.MODEL);

        up.set(false);
        Rehearsal.Exchange lost = rehearsal.say(ASKED.get(2));
        assertThat(lost.worded().outcome()).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(lost.worded().trouble()).contains("unreachable");
        int asked = model.asked().size();
        assertThat(rehearsal.say(ASKED.get(3)).worded().outcome()).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(model.asked()).hasSize(asked);

        up.set(true);
        while (!background.isEmpty()) background.poll().run();
        assertThat(rehearsal.say(ASKED.get(4)).worded().outcome()).isEqualTo(Outcome.MODEL);
        assertThat(store.find("s").orElseThrow().turns()).hasSize(10);
    }

    @Test
    void stopGivesTheAuthorsLineAtOnce() {
        ScriptedModel model = ScriptedModel.saying(p -> "Well, " + ScriptedModel.lineOf(p));
        Rehearsal rehearsal = begin(model);
        List<Waiting.Phase> phases = new ArrayList<>();
        Waiting impatient = new Waiting() {
            @Override
            public void phase(Phase phase) {
                phases.add(phase);
            }

            @Override
            public boolean stopped() {
                return !phases.isEmpty();
            }
        };
        rehearsal.say(ASKED.get(0));
        Rehearsal.Exchange e = rehearsal.say(ASKED.get(2), impatient);

        assertThat(phases).containsExactly(Waiting.Phase.READING);
        assertThat(e.worded().outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(e.answered().trace().orElseThrow().engine()).isEqualTo("built-in");
    }

    @Test
    void modelThatRunsAwayIsStopped() {
        ScriptedModel model = ScriptedModel.saying(_ -> "and then and then ".repeat(500));
        Rehearsal.Exchange e = play(model).get(2);

        assertThat(e.worded().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(e.worded().refused()).contains(Fault.TOO_LONG);
    }

    @Test
    void modelThatThrowsCostsNothingButItsWords() {
        Rehearsal.Exchange e = play(new ScriptedModel(_ -> {
                    throw new IllegalStateException("out of order");
                }))
                .get(2);

        assertThat(e.worded().outcome()).isEqualTo(Outcome.UNAVAILABLE);
    }

    @Test
    void answersAboutRiskAndFiguresAreAlwaysTheAuthors() {
        ScriptedModel model = ScriptedModel.saying(p -> "Well, " + ScriptedModel.lineOf(p));
        Rehearsal rehearsal = begin(model);
        rehearsal.say(ASKED.get(0));
        int asked = model.asked().size();
        Rehearsal.Exchange risk = rehearsal.say("Have you had thoughts of killing yourself?");
        Rehearsal.Exchange suds = rehearsal.say("From 0 to 100, how distressed are you right now?");

        assertThat(risk.worded().outcome()).isEqualTo(Outcome.KEPT);
        assertThat(suds.worded().outcome()).isEqualTo(Outcome.KEPT);
        assertThat(model.asked()).hasSize(asked);
    }

    @Test
    void sessionTakenUpAgainIsReadByTheModelAsItWas() {
        ScriptedModel model = ScriptedModel.saying(p -> "Well, " + ScriptedModel.lineOf(p));
        Rehearsal rehearsal = begin(model);
        ASKED.subList(0, 4).forEach(rehearsal::say);
        List<Message> before = model.asked().getLast().messages();

        RehearsalRoom room = new RehearsalRoom(
                new BundledCasebook(),
                Clients.casting(),
                BuiltInCoder.load(),
                store,
                Clock.systemUTC(),
                () -> new ModelVoice(model, background::add));
        Rehearsal again = room.resume("s");
        assertThat(again.say("Tell me about your brother.").worded().outcome()).isEqualTo(Outcome.MODEL);

        assertThat(model.asked().getLast().messages().subList(0, before.size())).isEqualTo(before);
    }

    private List<Rehearsal.Exchange> play(ScriptedModel model) {
        Rehearsal rehearsal = begin(model);
        return ASKED.stream().map(rehearsal::say).toList();
    }

    private Rehearsal begin(ScriptedModel model) {
        Session session = new Session(
                "s",
                Optional.of(DANA.id()),
                3,
                model.name(),
                "Dana",
                Origin.OWN,
                Setting.PLAIN,
                Instant.EPOCH,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        store.save(session);
        return new Rehearsal(
                session,
                Clients.meet(DANA, Setting.PLAIN, 3),
                BuiltInCoder.load(),
                store,
                Clock.systemUTC(),
                Optional.of(new Speech(DANA, new ModelVoice(model, background::add))));
    }
}
