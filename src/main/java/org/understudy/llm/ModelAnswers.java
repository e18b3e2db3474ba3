package org.understudy.llm;

import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.understudy.llm.Prompt.Message;
import org.understudy.llm.Prompt.Role;
import org.understudy.practice.models.Answering;

/** Puts questions to a language model. */
record ModelAnswers(LanguageModel model) implements Answering {
    @Override
    public Answer answer(Question question, BooleanSupplier unwanted) {
        Prompt prompt = new Prompt(
                question.said().stream().map(ModelAnswers::message).toList(),
                new Prompt.Sampling(
                        question.temperature(), question.mostTokens(), OptionalLong.of(question.seed() & 0x7FFFFFFF)),
                question.schema());
        return switch (model.ask(prompt, unwanted::getAsBoolean)) {
            case Reply.Whole whole -> new Answer.Words(whole.text());
            case Reply.Cut cut -> new Answer.Failed(cut.trouble().kind());
        };
    }

    @Override
    public int contextTokens() {
        return model.contextTokens();
    }

    private static Message message(Said said) {
        Role role =
                switch (said.who()) {
                    case DIRECTION -> Role.SYSTEM;
                    case OTHER -> Role.USER;
                    case MODEL -> Role.ASSISTANT;
                };
        return new Message(role, said.text());
    }
}
