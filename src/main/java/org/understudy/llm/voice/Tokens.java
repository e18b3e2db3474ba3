package org.understudy.llm.voice;

import java.util.List;
import org.understudy.llm.Prompt.Message;

/** How much of a model's window a text fills, guessed on the safe side. */
final class Tokens {
    /** Characters a token; English runs at about four, so this counts a little too many. */
    private static final double CHARACTERS = 3.5;

    /** What a message costs besides its text: role marks and line ends. */
    private static final int FRAME = 6;

    private Tokens() {}

    static int of(String text) {
        return (int) Math.ceil(text.length() / CHARACTERS);
    }

    static int of(List<Message> messages) {
        return messages.stream().mapToInt(m -> of(m.text()) + FRAME).sum();
    }
}
