package org.understudy.llm.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.client.Clients;
import org.understudy.client.voice.Fault;
import org.understudy.client.voice.Waiting;
import org.understudy.client.voice.Worded;
import org.understudy.client.voice.Worded.Outcome;
import org.understudy.llm.LanguageModel;
import org.understudy.llm.Prompt;
import org.understudy.llm.Reply;
import org.understudy.llm.Reply.Trouble;
import org.understudy.llm.ScriptedModel;
import org.understudy.practice.Rehearsal;
import org.understudy.practice.Speech;
import org.understudy.practice.library.StoreProblem;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Turn;
import org.understudy.ui.ShoeboxStore;

/** A line that is said while it comes: what was seen is what is kept, whatever becomes of the rest of it. */
class StreamedLineTest {
    private static final ClientCase DANA = new BundledCasebook().open("dana-crash");
    private static final BuiltInCoder CODER = BuiltInCoder.load();
    private static final String ASKED = "How are you sleeping?";

    private final ShoeboxStore store = new ShoeboxStore();

    /** Someone at the screen: what they saw, and what was on disk at each moment of it. */
    private final class Watcher implements Waiting {
        final List<String> seen = new ArrayList<>();
        final List<String> onDisk = new ArrayList<>();
        boolean enough;

        @Override
        public void phase(Phase phase) {}

        @Override
        public void said(String soFar, Worded standing) {
            seen.add(soFar);
            onDisk.add(store.find("s").orElseThrow().turns().getLast().text());
        }

        @Override
        public boolean stopped() {
            return enough && !seen.isEmpty();
        }
    }

    private final Watcher watcher = new Watcher();

    @Test
    void goodLineIsSeenBreathByBreathAndKeptWhole() {
        Rehearsal.Exchange said = say(line -> "Well, " + line);

        assertThat(said.worded().outcome()).isEqualTo(Outcome.MODEL);
        assertThat(watcher.seen).isNotEmpty();
        assertSeenIsKept(said);
        assertThat(said.answered().text()).isEqualTo("Well, " + authored(said));
    }

    @Test
    void whatIsSeenIsOnDiskFirst() {
        say(line -> "Well, " + line);

        assertThat(watcher.seen).isNotEmpty();
        for (int i = 0; i < watcher.seen.size(); i++)
            assertThat(watcher.onDisk.get(i)).startsWith(watcher.seen.get(i));
    }

    @Test
    void badEndIsDroppedAndTheAuthorsEndingStands() {
        Rehearsal.Exchange said = say(line -> begin(line) + " As an AI language model, I cannot feel that.");

        assertThat(said.worded().outcome()).isEqualTo(Outcome.FINISHED);
        assertThat(said.worded().refused()).contains(Fault.ROLE);
        assertThat(said.answered().text()).isEqualTo(authored(said));
        assertSeenIsKept(said);
        Map<?, ?> voice =
                (Map<?, ?>) said.answered().trace().orElseThrow().extra().get("voice");
        assertThat(voice.get("outcome")).isEqualTo("finished");
        assertThat(voice.get("begun")).isEqualTo(watcher.seen.getLast().length());
        assertThat(said.answered().trace().orElseThrow().engine()).isEqualTo("scripted:1b");
    }

    @Test
    void modelThatBreaksOffMidLineLeavesAWholeLine() {
        Rehearsal.Exchange said = say(dying(line -> "Well, " + begin(line)));

        assertThat(said.worded().outcome()).isEqualTo(Outcome.FINISHED);
        assertThat(said.worded().trouble()).contains("stalled");
        assertThat(said.answered().text()).isEqualTo("Well, " + authored(said));
        assertSeenIsKept(said);
    }

    @Test
    void whoStopsMidLineHasTheRestInTheAuthorsWordsAtOnce() {
        watcher.enough = true;
        Rehearsal.Exchange said = say(line -> "Well, " + line);

        assertThat(watcher.seen).hasSize(1);
        assertThat(said.worded().outcome()).isEqualTo(Outcome.FINISHED);
        assertThat(said.answered().text()).isEqualTo("Well, " + authored(said));
    }

    @Test
    void sessionThatIsKilledMidLineHoldsWhatWasSeen() {
        LanguageModel killed = new Dying(line -> "Well, " + begin(line), () -> {
            throw new ThreadDeathInTheMiddle();
        });
        try {
            say(killed);
        } catch (ThreadDeathInTheMiddle _) {
            // the machine went off here
        }

        Turn kept = store.find("s").orElseThrow().turns().getLast();
        assertThat(watcher.seen).isNotEmpty();
        assertThat(kept.byClient()).isTrue();
        assertThat(kept.text()).startsWith(watcher.seen.getLast());
        assertThat(kept.text()).isEqualTo("Well, " + authored(kept));
    }

    @Test
    void nothingIsSeenThatCannotBeKept() {
        ShoeboxStore full = new ShoeboxStore() {
            @Override
            public synchronized void append(String id, Turn turn) {
                if (turn.byClient()) throw new StoreProblem(StoreProblem.Kind.OTHER, "The disk is full.", null);
                super.append(id, turn);
            }
        };
        try {
            begin(ScriptedModel.saying(p -> "Well, " + ScriptedModel.lineOf(p)), full)
                    .say(ASKED, watcher);
        } catch (StoreProblem _) {
            // told on screen
        }

        assertThat(watcher.seen).isEmpty();
    }

    @Test
    void clauseThatIsBrokenOffIsNotSaid() {
        Rehearsal.Exchange said = say(line -> {
            String[] words = begin(line).replaceAll("[.!?]", "").split(" ");
            return String.join(" ", List.of(words).subList(0, words.length - 1)) + ", my cousin told me the rest.";
        });

        assertThat(said.answered().text()).isEqualTo(authored(said));
        assertThat(watcher.seen).allSatisfy(seen -> assertThat(authored(said)).startsWith(seen));
    }

    @Test
    void wordsInAnotherOrderWaitUntilTheLineIsWhole() {
        Rehearsal.Exchange said = say(line -> {
            String first = begin(line);
            return line.substring(first.length()).strip() + " " + first;
        });

        assertThat(watcher.seen)
                .allSatisfy(seen -> assertThat(said.answered().text()).startsWith(seen));
    }

    private void assertSeenIsKept(Rehearsal.Exchange said) {
        for (String seen : watcher.seen) assertThat(said.answered().text()).startsWith(seen);
        for (int i = 1; i < watcher.seen.size(); i++)
            assertThat(watcher.seen.get(i)).startsWith(watcher.seen.get(i - 1));
        Turn kept = store.find("s").orElseThrow().turns().getLast();
        assertThat(kept).isEqualTo(said.answered());
    }

    private static String authored(Rehearsal.Exchange said) {
        return authored(said.answered());
    }

    private static String authored(Turn turn) {
        return String.valueOf(turn.trace().orElseThrow().extra().getOrDefault("authored", turn.text()));
    }

    /** The first sentence of a line. */
    private static String begin(String line) {
        return line.split("(?<=[.!?]) ")[0];
    }

    private Rehearsal.Exchange say(UnaryOperator<String> answer) {
        return say(ScriptedModel.saying(p -> answer.apply(ScriptedModel.lineOf(p))));
    }

    /** Talks until the client has an answer of several sentences, which is the one that is looked at. */
    private Rehearsal.Exchange say(LanguageModel model) {
        Rehearsal rehearsal = begin(new OnlyLongLines(model), store);
        for (String asked : List.of(
                "Hello Dana, come in.",
                ASKED,
                "Tell me about your work.",
                "What is a usual day like for you?",
                "Who is at home with you?",
                "What do you do on your days off?",
                "What do you do for a rest?",
                "How are your nights?")) {
            watcher.seen.clear();
            watcher.onDisk.clear();
            Rehearsal.Exchange said = rehearsal.say(asked, watcher);
            if (worth(said)) return said;
        }
        throw new AssertionError("no answer of several sentences");
    }

    private static boolean worth(Rehearsal.Exchange said) {
        return said.worded().outcome() != Outcome.KEPT
                && !said.worded().refused().equals(List.of(Fault.EMPTY));
    }

    private static LanguageModel dying(UnaryOperator<String> answer) {
        return new Dying(answer, () -> {});
    }

    private Rehearsal begin(LanguageModel model, ShoeboxStore into) {
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
        into.save(session);
        return new Rehearsal(
                session,
                Clients.meet(DANA, Setting.PLAIN, 3),
                CODER,
                into,
                Clock.systemUTC(),
                Optional.of(new Speech(DANA, new ModelVoice(model, _ -> {}))));
    }

    /** Has no words for short lines, and does its worst with long ones. */
    private record OnlyLongLines(LanguageModel model) implements LanguageModel {
        @Override
        public String name() {
            return model.name();
        }

        @Override
        public Reply ask(Prompt prompt, Listener listener) {
            String line = ScriptedModel.lineOf(prompt);
            if (line.split("(?<=[.!?]) ").length < 2 || begin(line).split(" ").length < 6)
                return ScriptedModel.cut(ModelTrouble.EMPTY);
            return model.ask(prompt, listener);
        }
    }

    /** Says the beginning of a line, and no more. */
    private record Dying(UnaryOperator<String> answer, Runnable then) implements LanguageModel {
        @Override
        public String name() {
            return "scripted:1b";
        }

        @Override
        public Reply ask(Prompt prompt, Listener listener) {
            String said = answer.apply(ScriptedModel.lineOf(prompt)) + " And";
            for (String piece : said.split("(?<=\\s)")) listener.words(piece);
            then.run();
            return new Reply.Cut(said, new Trouble(ModelTrouble.STALLED, ""));
        }
    }

    private static final class ThreadDeathInTheMiddle extends Error {
        private static final long serialVersionUID = 1;
    }
}
