package org.understudy.llm.models;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.understudy.llm.LanguageModel;
import org.understudy.llm.LanguageModel.Listener;
import org.understudy.llm.Prompt;
import org.understudy.llm.Prompt.Message;
import org.understudy.llm.Prompt.Role;
import org.understudy.llm.Reply;
import org.understudy.practice.models.ModelShelf.Trial;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.practice.models.Timing;

/** Has a model answer once, from a prompt as long as those of a session, and takes the time. */
final class Tryout {
    /** Bounds the answer: forty tokens are about thirty words. */
    private static final int TOKENS = 40;

    private static final String PERSON = "You are Sam, who works nights at a bakery and sleeps badly since a move. "
            + "You answer in one or two short sentences, as people talk, and give no advice.";
    private static final List<String> TALK = List.of(
            "What brings you in today?",
            "It's the sleep, mostly. I lie there and hear the fridge.",
            "You lie there and the house gets loud.",
            "Yeah. And then it's four and I may as well get up.",
            "What is that like, getting up at four?",
            "Quiet. I quite like it, to be honest. It's the rest of the day that goes wrong.",
            "Tell me about the rest of the day.",
            "I'm short with people. My brother rang and I let it ring.",
            "There's something about picking up.",
            "He'd ask how it's going. I don't know what I'd say.");
    /** The talk is repeated to the length of a session of half an hour, about 700 tokens. */
    private static final int ROUNDS = 5;

    private Tryout() {}

    static Trial run(LanguageModel model, BooleanSupplier unwanted) {
        Reply warm = model.ask(prompt(1, 1), new Stopping(unwanted));
        if (warm instanceof Reply.Cut(String _, Reply.Trouble trouble) && trouble.kind() != ModelTrouble.CUT_AT_LIMIT)
            return new Trial.Failed(trouble.kind());
        AtomicLong first = new AtomicLong();
        long began = System.nanoTime();
        Reply reply = model.ask(prompt(ROUNDS, TOKENS), new Stopping(unwanted) {
            @Override
            public void words(String more) {
                first.compareAndSet(0, System.nanoTime());
            }
        });
        long ended = System.nanoTime();
        if (reply instanceof Reply.Cut(String _, Reply.Trouble trouble) && trouble.kind() != ModelTrouble.CUT_AT_LIMIT)
            return new Trial.Failed(trouble.kind());
        int words = reply.text().split("\\s+").length;
        double seconds = Math.max(1, ended - first.get()) / 1e9;
        return new Trial.Timed(new Timing(Duration.ofNanos(first.get() - began), (words - 1) / seconds));
    }

    private static Prompt prompt(int rounds, int tokens) {
        var messages = new java.util.ArrayList<Message>();
        messages.add(new Message(Role.SYSTEM, PERSON));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < TALK.size(); i++)
                messages.add(new Message(i % 2 == 0 ? Role.USER : Role.ASSISTANT, TALK.get(i)));
        }
        messages.add(new Message(Role.USER, "What would you want to say to him?"));
        return Prompt.forWords(messages, new Prompt.Sampling(0.7, tokens, OptionalLong.of(1)));
    }

    private static class Stopping implements Listener {
        private final BooleanSupplier unwanted;

        Stopping(BooleanSupplier unwanted) {
            this.unwanted = unwanted;
        }

        @Override
        public boolean cancelled() {
            return unwanted.getAsBoolean();
        }
    }
}
