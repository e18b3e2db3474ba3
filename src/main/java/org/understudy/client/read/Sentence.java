package org.understudy.client.read;

import java.util.List;
import java.util.Optional;
import org.understudy.casebook.DisclosureUnit.AnswerShape;

/**
 * One sentence of the counselor's turn.
 *
 * @param asking a question or an invitation to tell
 * @param tagged a statement with "…, is that right?" after it, or that tag alone
 * @param shape what an answer would look like
 * @param followUp the short question it is, where it means nothing without what was said before
 */
public record Sentence(
        String text,
        List<String> stems,
        List<String> content,
        boolean asking,
        boolean tagged,
        AnswerShape shape,
        Optional<FollowUp> followUp,
        Optional<Occasion> occasion) {

    public static Sentence of(String text) {
        List<String> stems = Words.stems(text);
        return new Sentence(
                text,
                stems,
                stems.stream().filter(s -> !Lexicon.isStop(s)).toList(),
                QuestionForm.isAsking(text),
                QuestionForm.isTagged(text),
                QuestionForm.shape(text),
                FollowUp.in(text),
                Occasion.in(text));
    }

    /** A yes or no would be an answer. */
    public boolean closed() {
        return asking && shape == AnswerShape.YES_NO;
    }
}
