package org.understudy.practice.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.understudy.client.voice.ClientVoice;
import org.understudy.practice.models.Answering.Answer;
import org.understudy.practice.models.Answering.Question;

/** A model in memory that answers by a script, and keeps what it was asked. */
public final class ScriptedRoles implements ModelRoles {
    private final Function<Question, Answer> script;
    private final String digest;
    private final List<Question> asked = new ArrayList<>();

    public ScriptedRoles(String digest, Function<Question, Answer> script) {
        this.digest = digest;
        this.script = script;
    }

    /** A model that always has words. */
    public static ScriptedRoles saying(Function<Question, String> words) {
        return new ScriptedRoles("sha256:0123456789abcdef", q -> new Answer.Words(words.apply(q)));
    }

    @Override
    public String name() {
        return "scripted:1b";
    }

    @Override
    public Optional<String> digest() {
        return Optional.of(digest);
    }

    @Override
    public ClientVoice voice() {
        return ClientVoice.AUTHORED;
    }

    @Override
    public Answering answering() {
        return new Answering() {
            @Override
            public Answer answer(Question question, BooleanSupplier unwanted) {
                if (unwanted.getAsBoolean()) return new Answer.Failed(ModelTrouble.CANCELLED);
                asked.add(question);
                return script.apply(question);
            }

            @Override
            public int contextTokens() {
                return 4096;
            }
        };
    }

    public List<Question> asked() {
        return asked;
    }

    /** What the last message of a question says. */
    public static String last(Question question) {
        return question.said().getLast().text();
    }
}
