package org.understudy.llm.models;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.Optional;
import java.util.OptionalInt;
import org.understudy.llm.LanguageModel.Listener;
import org.understudy.llm.LanguageModel.Phase;
import org.understudy.llm.Reply;
import org.understudy.llm.Reply.Trouble;
import org.understudy.practice.models.ModelTrouble;

/** One answer as LangChain4j hands it over, and the one reply that comes of it. */
final class Answer implements StreamingChatResponseHandler {
    private final Listener listener;
    private final Unthought unthought = new Unthought();
    private final StringBuilder text = new StringBuilder();
    private Optional<ChatResponse> response = Optional.empty();
    private boolean broken;
    private boolean givenUp;

    Answer(Listener listener) {
        this.listener = listener;
    }

    @Override
    public void onPartialResponse(String piece) {
        hear(unthought.pass(piece));
    }

    private void hear(String words) {
        if (words.isEmpty()) return;
        if (text.isEmpty()) listener.phase(Phase.WRITING);
        text.append(words);
        listener.words(words);
    }

    @Override
    public void onCompleteResponse(ChatResponse complete) {
        response = Optional.of(complete);
    }

    @Override
    public void onError(Throwable error) {
        broken = true;
    }

    /** Whether the answer is of no more use: nobody wants it, or LangChain4j could not read it. */
    boolean useless() {
        givenUp |= broken;
        return givenUp || listener.cancelled();
    }

    /**
     * The reply.
     *
     * @param trouble what the transport says of the end
     */
    Reply reply(Optional<Trouble> trouble) {
        hear(unthought.rest());
        String words = text.toString().strip();
        if (givenUp || trouble.isEmpty() && response.isEmpty())
            return cut(words, ModelTrouble.GARBLED, "an answer that cannot be read");
        if (trouble.isPresent()) return new Reply.Cut(words, trouble.get());
        if (response.get().finishReason() == FinishReason.LENGTH)
            return cut(words, ModelTrouble.CUT_AT_LIMIT, "the model was stopped at its limit");
        if (words.isEmpty()) return cut(words, ModelTrouble.EMPTY, "the model ended without a word");
        Optional<TokenUsage> used = Optional.ofNullable(response.get().tokenUsage());
        return new Reply.Whole(
                words, count(used.map(TokenUsage::inputTokenCount)), count(used.map(TokenUsage::outputTokenCount)));
    }

    private static Reply cut(String words, ModelTrouble kind, String detail) {
        return new Reply.Cut(words, new Trouble(kind, detail));
    }

    private static OptionalInt count(Optional<Integer> tokens) {
        return tokens.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
