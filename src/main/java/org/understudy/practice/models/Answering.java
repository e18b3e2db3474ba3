package org.understudy.practice.models;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A model that is asked something and answers, one question at a time. Safe to share between threads. */
public interface Answering {
    /**
     * The answer, or why there is none. Blocks.
     *
     * @param unwanted asked often; true ends it with {@link ModelTrouble#CANCELLED}
     */
    Answer answer(Question question, BooleanSupplier unwanted);

    /** Tokens question and answer may fill together. */
    int contextTokens();

    /**
     * What is asked.
     *
     * @param said the conversation so far, oldest first, as the model is to see it
     * @param temperature 0 for the likeliest words, up to 2
     * @param mostTokens where the answer is cut
     * @param seed the same seed may give the same words on the same machine
     * @param schema JSON Schema of the answer, where it is to be data
     */
    record Question(List<Said> said, double temperature, int mostTokens, long seed, Optional<String> schema) {
        public Question {
            said = List.copyOf(said);
        }

        /** A question that wants plain words. */
        public static Question forWords(List<Said> said, double temperature, int mostTokens, long seed) {
            return new Question(said, temperature, mostTokens, seed, Optional.empty());
        }
    }

    /** One message. */
    record Said(Who who, String text) {
        /** Who says it. */
        public enum Who {
            /** Directions, not part of the talk. */
            DIRECTION,
            OTHER,
            MODEL
        }

        public static Said direction(String text) {
            return new Said(Who.DIRECTION, text);
        }

        public static Said other(String text) {
            return new Said(Who.OTHER, text);
        }

        public static Said model(String text) {
            return new Said(Who.MODEL, text);
        }
    }

    /** What comes back. */
    sealed interface Answer {
        /** Words. */
        record Words(String text) implements Answer {}

        /** No whole answer; what came of it is of no use. */
        record Failed(ModelTrouble trouble) implements Answer {}

        /** The words, where there are any. */
        default Optional<String> words() {
            return this instanceof Words(String text) ? Optional.of(text) : Optional.empty();
        }
    }
}
