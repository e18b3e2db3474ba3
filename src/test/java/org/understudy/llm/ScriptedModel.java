package org.understudy.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.understudy.llm.Reply.Trouble;
import org.understudy.practice.models.ModelTrouble;

/** A model in memory that answers by a script, word by word, and keeps what it was asked. */
public final class ScriptedModel implements LanguageModel {
    private final Function<Prompt, Reply> script;
    private final List<Prompt> asked = new ArrayList<>();

    public ScriptedModel(Function<Prompt, Reply> script) {
        this.script = script;
    }

    /** A model that always has words. */
    public static ScriptedModel saying(Function<Prompt, String> words) {
        return new ScriptedModel(p -> whole(words.apply(p)));
    }

    public static Reply whole(String text) {
        return new Reply.Whole(text, OptionalInt.empty(), OptionalInt.empty());
    }

    public static Reply cut(ModelTrouble kind) {
        return new Reply.Cut("", new Trouble(kind, ""));
    }

    @Override
    public String name() {
        return "scripted:1b";
    }

    @Override
    public synchronized Reply ask(Prompt prompt, Listener listener) {
        asked.add(prompt);
        listener.phase(Phase.READING);
        if (listener.cancelled()) return cut(ModelTrouble.CANCELLED);
        Reply reply = script.apply(prompt);
        listener.phase(Phase.WRITING);
        StringBuilder said = new StringBuilder();
        for (String piece : reply.text().split("(?<=\\s)|(?=[.,])")) {
            said.append(piece);
            listener.words(piece);
            if (listener.cancelled()) return new Reply.Cut(said.toString(), new Trouble(ModelTrouble.CANCELLED, ""));
        }
        return reply;
    }

    /** What it was asked, in order. */
    public synchronized List<Prompt> asked() {
        return List.copyOf(asked);
    }

    /** The line the last message wants worded. */
    public static String lineOf(Prompt prompt) {
        String text = prompt.messages().getLast().text();
        return text.lines()
                .dropWhile(l -> !l.contains("The line to put in their words"))
                .skip(1)
                .findFirst()
                .orElse("");
    }
}
