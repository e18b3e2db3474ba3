package org.understudy.llm;

import java.util.Optional;
import java.util.function.Supplier;
import org.understudy.client.voice.ClientVoice;
import org.understudy.llm.voice.ModelVoice;
import org.understudy.practice.models.Answering;
import org.understudy.practice.models.ModelRoles;

/**
 * One language model in every role it may have.
 *
 * @param known asked for the model's digest
 */
public record ModelInRoles(LanguageModel model, Supplier<Optional<String>> known) implements ModelRoles {
    @Override
    public String name() {
        return model.name();
    }

    @Override
    public Optional<String> digest() {
        return known.get();
    }

    @Override
    public ClientVoice voice() {
        return new ModelVoice(model);
    }

    @Override
    public Answering answering() {
        return new ModelAnswers(model);
    }
}
