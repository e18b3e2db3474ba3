package org.understudy.llm.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.understudy.client.read.Words;
import org.understudy.client.voice.ClientVoice;
import org.understudy.client.voice.Fault;
import org.understudy.client.voice.LineCheck;
import org.understudy.client.voice.Moment;
import org.understudy.client.voice.Waiting;
import org.understudy.client.voice.Worded;
import org.understudy.client.voice.Worded.Outcome;
import org.understudy.llm.LanguageModel;
import org.understudy.llm.Prompt;
import org.understudy.llm.Prompt.Message;
import org.understudy.llm.Prompt.Role;
import org.understudy.llm.Reply;
import org.understudy.llm.Reply.Trouble;
import org.understudy.practice.models.PromptText;
import org.understudy.session.Session;

/**
 * A client voice that asks a language model, checks what it says, asks once more, and otherwise says the author's line. A
 * line is said breath by breath while it comes, each breath only once it has passed and has an ending; see {@link
 * LineCheck#standing}. A line some of which has been said is not asked for again.
 * A model that fails is left alone until it has answered a small question in the background; meanwhile every line is the
 * author's and nobody waits.
 */
public final class ModelVoice implements ClientVoice {
    private static final Logger LOG = LoggerFactory.getLogger(ModelVoice.class);

    /** Share of the window prompt and answer may fill; the count is a guess. */
    private static final double FILL = 0.85;

    private static final double TEMPERATURE = 0.8;
    private static final int TRIES = 2;

    private final LanguageModel model;
    private final Health health;

    /** A voice over this model. */
    public ModelVoice(LanguageModel model) {
        this(model, task -> Thread.ofVirtual().name("model-probe").start(task));
    }

    ModelVoice(LanguageModel model, java.util.concurrent.Executor background) {
        this.model = model;
        this.health = new Health(model, background);
    }

    @Override
    public String engine() {
        return model.name();
    }

    @Override
    public void prepare(Moment.Scene scene) {
        health.warmUp(new Conversation(scene, room(0)).system());
    }

    @Override
    public void done(Session session) {
        health.rest();
    }

    @Override
    public Worded word(Moment moment, Waiting waiting) {
        if (LineCheck.keepsTheAuthorsWords(moment)) return AUTHORED.word(moment, waiting);
        if (!health.well())
            return Worded.instead(moment, Outcome.UNAVAILABLE, List.of()).because("resting");
        try {
            return ask(moment, waiting);
        } catch (RuntimeException e) {
            LOG.warn("wording a line", e);
            health.ill();
            return Worded.instead(moment, Outcome.UNAVAILABLE, List.of()).because("fault");
        }
    }

    private Worded ask(Moment moment, Waiting waiting) {
        LineCheck check = new LineCheck(moment);
        int longest = 20 + Words.count(moment.authored()) * 3;
        String name = moment.clientCase().card().name();
        List<Message> messages = new Conversation(moment.scene(), room(longest)).before(moment);
        List<Fault> refused = new ArrayList<>();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Ear ear = new Ear(waiting, new Ear.Of(check, name, model.name(), longest * 8), attempt > 0);
            Reply reply = model.ask(Prompt.forWords(messages, sampling(moment, longest, attempt)), ear);
            Optional<String> trouble = trouble(reply, ear, waiting);
            if (trouble.isPresent()) health.ill();
            if (ear.standing().isPresent()) return ended(reply, ear, trouble, refused, check, name);
            if (waiting.stopped()) return Worded.instead(moment, Outcome.STOPPED, refused);
            if (trouble.isPresent())
                return Worded.instead(moment, Outcome.UNAVAILABLE, refused).because(trouble.get());
            List<Fault> faults = faults(reply, ear, check, name);
            if (faults.isEmpty()) return Worded.byModel(CleanLine.of(reply.text(), name), model.name(), refused);
            faults.stream().filter(f -> !refused.contains(f)).forEach(refused::add);
            messages = again(messages, faults);
        }
        return Worded.instead(moment, Outcome.REFUSED, refused);
    }

    /** What becomes of a line some of which has been said: the model's where all of it passes, or its ready ending. */
    private Worded ended(
            Reply reply, Ear ear, Optional<String> trouble, List<Fault> refused, LineCheck check, String name) {
        List<Fault> faults = faults(reply, ear, check, name);
        String line = CleanLine.of(reply.text(), name);
        if (faults.isEmpty() && ear.goesOn(line)) return Worded.byModel(line, model.name(), refused);
        if (reply instanceof Reply.Whole)
            faults.stream().filter(f -> !refused.contains(f)).forEach(refused::add);
        Worded ended = ear.standing().orElseThrow().without(refused);
        return trouble.map(ended::because).orElse(ended);
    }

    private static List<Fault> faults(Reply reply, Ear ear, LineCheck check, String name) {
        if (ear.flooded()) return List.of(Fault.TOO_LONG);
        if (reply instanceof Reply.Cut) return List.of(Fault.EMPTY);
        return check.faults(CleanLine.of(reply.text(), name));
    }

    /** What is the matter with the model itself; nothing where it was stopped from here. */
    private static Optional<String> trouble(Reply reply, Ear ear, Waiting waiting) {
        if (!(reply instanceof Reply.Cut(String _, Trouble trouble))) return Optional.empty();
        boolean fault = !waiting.stopped() && !ear.cancelled() && isTheModelsFault(trouble);
        return fault ? Optional.of(trouble.kind().name().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Whether the model cannot be counted on for the next line either; a bad answer is no such thing. */
    private static boolean isTheModelsFault(Trouble trouble) {
        return switch (trouble.kind()) {
            case CUT_AT_LIMIT, EMPTY, GARBLED, ENDED_EARLY, TOO_LONG -> false;
            default -> true;
        };
    }

    /** The same once more, with what was wrong; what was refused is not shown again. */
    private static List<Message> again(List<Message> messages, List<Fault> faults) {
        String why = faults.stream()
                .map(f -> PromptText.named("fault-" + f.code()).with(Map.of()))
                .collect(Collectors.joining(" "));
        Message last = messages.getLast();
        List<Message> all = new ArrayList<>(messages.subList(0, messages.size() - 1));
        all.add(new Message(Role.USER, last.text() + "\n" + why));
        return all;
    }

    private static Prompt.Sampling sampling(Moment moment, int longest, int attempt) {
        long seed = moment.session().seed() * 1_000_003L + moment.asked().index() * 7L + attempt;
        return new Prompt.Sampling(
                attempt == 0 ? TEMPERATURE : 0.4, 20 + longest * 2, OptionalLong.of(seed & 0x7FFFFFFF));
    }

    private int room(int answerWords) {
        return (int) (FILL * model.contextTokens()) - (20 + answerWords * 2);
    }
}
