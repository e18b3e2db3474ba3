package org.understudy.practice.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.understudy.practice.models.Answering;
import org.understudy.practice.models.Answering.Answer;
import org.understudy.practice.models.Answering.Question;
import org.understudy.practice.models.Answering.Said;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.practice.models.NoAnswer;
import org.understudy.session.Turn;

/** A model in the counselor's chair. */
final class ModelCounselor {
    private static final double TEMPERATURE = 0.7;
    private static final int ANSWER_TOKENS = 260;
    private static final double CHARACTERS = 3.5;

    private final Answering answering;
    private final String directions;

    /**
     * A counselor.
     *
     * @param directions how it is to work
     */
    ModelCounselor(Answering answering, String directions) {
        this.answering = answering;
        this.directions = directions;
    }

    /**
     * What it says next.
     *
     * @param turns everything said so far; empty at the beginning
     * @throws NoAnswer when nothing comes of two tries
     * @throws CancellationException when it is no longer wanted
     */
    String say(List<Turn> turns, long seed, BooleanSupplier unwanted) {
        ModelTrouble trouble = ModelTrouble.EMPTY;
        for (int attempt = 0; attempt < 2; attempt++) {
            Question question = Question.forWords(said(turns), TEMPERATURE, ANSWER_TOKENS, seed + attempt);
            Answer answer = answering.answer(question, unwanted);
            if (unwanted.getAsBoolean()) throw new CancellationException();
            if (answer instanceof Answer.Failed(ModelTrouble why)) trouble = why;
            String words = answer.words().map(ModelCounselor::spoken).orElse("");
            if (!words.isBlank()) return words;
        }
        throw new NoAnswer(
                trouble, "the model does not answer (" + trouble.name().toLowerCase(Locale.ROOT) + ")");
    }

    /** The newest messages that fit; the directions always do. */
    private List<Said> said(List<Turn> turns) {
        List<Said> said = new ArrayList<>();
        turns.forEach(t -> said.add(t.byCounselor() ? Said.model(t.text()) : Said.other(t.text())));
        if (said.isEmpty()) said.add(Said.other("…"));
        int room = (int) ((0.85 * answering.contextTokens() - ANSWER_TOKENS) * CHARACTERS) - directions.length();
        while (said.size() > 1
                && said.stream().mapToInt(s -> s.text().length() + 20).sum() > room) said.removeFirst();
        said.addFirst(Said.direction(directions));
        return said;
    }

    private static String spoken(String answer) {
        return answer.replaceAll("(?is)<think>.*?(</think>|\\z)", "")
                .strip()
                .replaceFirst("(?i)^\\**(counselor|therapist|assistant)\\**\\s*:\\s*", "")
                .strip();
    }
}
