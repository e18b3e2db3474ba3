package org.understudy.llm.models;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.List;
import java.util.Optional;
import org.understudy.llm.Prompt;

/** A prompt in LangChain4j's words. */
final class Requests {
    private Requests() {}

    static List<ChatMessage> messages(Prompt prompt) {
        return prompt.messages().stream().map(Requests::message).toList();
    }

    private static ChatMessage message(Prompt.Message message) {
        return switch (message.role()) {
            case SYSTEM -> SystemMessage.from(message.text());
            case USER -> UserMessage.from(message.text());
            case ASSISTANT -> AiMessage.from(message.text());
        };
    }

    static Optional<ResponseFormat> format(Prompt prompt) {
        return prompt.schema().map(schema -> ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder()
                        .name("answer")
                        .rootElement(JsonRawSchema.from(schema))
                        .build())
                .build());
    }

    /** The seed in the 32 bits that servers take. */
    static Optional<Integer> seed(Prompt.Sampling sampling) {
        return sampling.seed().isPresent()
                ? Optional.of(Long.hashCode(sampling.seed().getAsLong()))
                : Optional.empty();
    }
}
