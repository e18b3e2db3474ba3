package org.understudy.practice.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.understudy.client.voice.ClientVoice;
import org.understudy.client.voice.LineCheck;
import org.understudy.client.voice.Moment;
import org.understudy.client.voice.Waiting;
import org.understudy.client.voice.Worded;
import org.understudy.practice.models.Answering;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.session.Session;

/**
 * A model that is used only once somebody has had a first look at it: {@link ModelCheck.Part#FIRST}, of this very build.
 * Until then every line is the author's and every question comes back unanswered, each saying why. A look that is finished
 * meanwhile counts soon after.
 */
public final class CheckedModel implements ModelRoles {
    private final ModelRoles model;
    private final FirstLook look;

    /**
     * A model behind its check.
     *
     * @param folder where answers of checks are kept
     * @param there whether the server has the model now; may ask it
     */
    public CheckedModel(ModelRoles model, Path folder, BooleanSupplier there) {
        this.model = model;
        this.look = new FirstLook(model, folder, there);
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public Optional<String> digest() {
        return model.digest();
    }

    @Override
    public ClientVoice voice() {
        return new Voice(model.voice());
    }

    @Override
    public Answering answering() {
        Answering inner = model.answering();
        return new Answering() {
            @Override
            public Answer answer(Question question, BooleanSupplier unwanted) {
                FirstLook.Known known = look.now();
                return known == FirstLook.Known.DONE
                        ? inner.answer(question, unwanted)
                        : new Answer.Failed(trouble(known));
            }

            @Override
            public int contextTokens() {
                return inner.contextTokens();
            }
        };
    }

    private static ModelTrouble trouble(FirstLook.Known known) {
        return known == FirstLook.Known.MISSING ? ModelTrouble.UNCHECKED : ModelTrouble.NOT_FOUND;
    }

    private final class Voice implements ClientVoice {
        private final ClientVoice voice;

        Voice(ClientVoice voice) {
            this.voice = voice;
        }

        @Override
        public Worded word(Moment moment, Waiting waiting) {
            if (LineCheck.keepsTheAuthorsWords(moment)) return AUTHORED.word(moment, waiting);
            FirstLook.Known known = look.sofar();
            if (known == FirstLook.Known.DONE) return voice.word(moment, waiting);
            return Worded.instead(moment, Worded.Outcome.UNAVAILABLE, List.of())
                    .because(trouble(known).name().toLowerCase(Locale.ROOT));
        }

        @Override
        public String engine() {
            return voice.engine();
        }

        @Override
        public void prepare(Moment.Scene scene) {
            Thread.ofVirtual().name("model-prepare").start(() -> {
                if (look.now() == FirstLook.Known.DONE) voice.prepare(scene);
            });
        }

        @Override
        public void done(Session session) {
            voice.done(session);
        }
    }
}
