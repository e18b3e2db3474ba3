package org.understudy.llm.voice;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.LoggerFactory;
import org.understudy.llm.LanguageModel;
import org.understudy.llm.Prompt;
import org.understudy.llm.Prompt.Message;
import org.understudy.llm.Prompt.Role;
import org.understudy.llm.Reply;
import org.understudy.practice.models.ModelTrouble;

/** Whether a model can be counted on, found out in the background so that nobody waits for a model that is gone. */
final class Health {
    private final LanguageModel model;
    private final Executor background;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile boolean well = true;
    private volatile boolean wanted = true;

    Health(LanguageModel model, Executor background) {
        this.model = model;
        this.background = background;
    }

    /** Whether to ask the model; where not, it is asked in the background whether it is back. */
    boolean well() {
        wanted = true;
        if (!well) look(new Message(Role.USER, "Say yes."));
        return well;
    }

    void ill() {
        well = false;
    }

    /** Lets the model load and read who it is before it is needed. */
    void warmUp(Message system) {
        wanted = true;
        if (!asking.compareAndSet(false, true)) return;
        background.execute(() -> {
            try {
                model.prepare();
                if (wanted) answers(List.of(system, new Message(Role.USER, "…")));
            } catch (RuntimeException e) {
                LoggerFactory.getLogger(Health.class).info("preparing the model", e);
            } finally {
                asking.set(false);
            }
        });
    }

    /** Nobody needs it for now. */
    void rest() {
        wanted = false;
    }

    private void look(Message message) {
        if (!asking.compareAndSet(false, true)) return;
        background.execute(() -> {
            try {
                if (answers(List.of(message))) well = true;
            } catch (RuntimeException e) {
                LoggerFactory.getLogger(Health.class).info("looking whether the model is back", e);
            } finally {
                asking.set(false);
            }
        });
    }

    private boolean answers(List<Message> messages) {
        Prompt small = Prompt.forWords(messages, new Prompt.Sampling(0, 1, OptionalLong.of(1)));
        Reply reply = model.ask(small, () -> !wanted);
        return reply instanceof Reply.Whole
                || reply instanceof Reply.Cut cut && cut.trouble().kind() == ModelTrouble.CUT_AT_LIMIT;
    }
}
