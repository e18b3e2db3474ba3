package org.understudy.llm.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.understudy.casebook.ClientCase;
import org.understudy.client.voice.Moment;
import org.understudy.llm.Prompt.Message;
import org.understudy.llm.Prompt.Role;
import org.understudy.session.Session;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/**
 * The conversation as the model is shown it. Every message follows from the session alone, so that what was sent before
 * is sent again byte for byte and only grows at its end; a server then reads only what is new. When the window is
 * nearly full the oldest exchanges are put together in a summary, a block at a time.
 */
final class Conversation {
    /** Exchanges that go into the summary at once; few changes, so that the beginning stays the same for long. */
    private static final int BLOCK = 8;

    private final ClientCase clientCase;
    private final Session session;
    private final int roomTokens;

    /**
     * A conversation that has to fit.
     *
     * @param roomTokens tokens the prompt may fill
     */
    Conversation(Moment.Scene scene, int roomTokens) {
        this.clientCase = scene.clientCase();
        this.session = scene.session();
        this.roomTokens = roomTokens;
    }

    /** Who one is, before anything is said. */
    Message system() {
        return new Message(Role.SYSTEM, Persona.of(clientCase, session.setting()));
    }

    /** Everything up to the line that is to be worded. */
    List<Message> before(Moment moment) {
        String last = Direction.of(
                moment.asked().text(),
                moment.authored(),
                moment.reply().state(),
                moment.reply().trace().act());
        List<List<Message>> exchanges = exchanges();
        for (int folded = 0; ; folded += BLOCK) {
            List<Message> messages = new ArrayList<>(List.of(system()));
            int kept = Math.min(folded, exchanges.size());
            if (kept > 0) messages.addAll(Summary.of(clientCase, session, 2 * kept));
            exchanges.subList(kept, exchanges.size()).forEach(messages::addAll);
            messages.add(new Message(Role.USER, last));
            if (Tokens.of(messages) <= roomTokens || kept == exchanges.size()) return messages;
        }
    }

    private List<List<Message>> exchanges() {
        List<List<Message>> exchanges = new ArrayList<>();
        List<Turn> turns = session.turns();
        for (int i = 0; i + 1 < turns.size(); i++) {
            Turn asked = turns.get(i);
            Turn answered = turns.get(i + 1);
            if (!asked.byCounselor() || !answered.byClient()) continue;
            exchanges.add(List.of(
                    new Message(Role.USER, asked(asked, answered)), new Message(Role.ASSISTANT, answered.text())));
        }
        return exchanges;
    }

    /** As it was sent: with its direction where a model was asked for the wording, bare where it was not. */
    private static String asked(Turn asked, Turn answered) {
        boolean wasAsked = answered.trace()
                .map(t -> t.extra().get("voice"))
                .filter(v -> v instanceof Map<?, ?> voice
                        && List.of("model", "finished", "refused").contains(voice.get("outcome")))
                .isPresent();
        if (!wasAsked || answered.state().isEmpty()) return asked.text();
        TurnTrace trace = answered.trace().orElseThrow();
        Object authored = trace.extra().getOrDefault("authored", answered.text());
        return Direction.of(
                asked.text(), String.valueOf(authored), answered.state().get(), trace.act());
    }
}
