package org.understudy.llm.voice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.read.Sentences;
import org.understudy.llm.Prompt.Message;
import org.understudy.llm.Prompt.Role;
import org.understudy.practice.models.PromptText;
import org.understudy.session.Release;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/** What was said before the part that still fits, from the traces: which things were told, in their first words. */
final class Summary {
    private static final int LONGEST = 1_200;

    private Summary() {}

    /** One exchange that stands for the first so many turns. */
    static List<Message> of(ClientCase clientCase, Session session, int turns) {
        Set<String> told = new LinkedHashSet<>();
        for (Turn turn :
                session.turns().subList(0, Math.min(turns, session.turns().size())))
            if (turn.byClient()) tells(turn, clientCase, told);
        String list = String.join(" ", told);
        String kept = list.length() <= LONGEST ? list : "… " + list.substring(list.length() - LONGEST);
        String text = PromptText.named("client-summary").with(Map.of("told", kept.isBlank() ? "nothing much" : kept));
        return List.of(new Message(Role.USER, text), new Message(Role.ASSISTANT, "…"));
    }

    private static void tells(Turn turn, ClientCase clientCase, Set<String> told) {
        boolean told_ = turn.trace()
                .filter(t -> t.release().filter(r -> r != Release.BLOCKED).isPresent())
                .flatMap(t -> t.unit())
                .flatMap(clientCase::unit)
                .map(DisclosureUnit::id)
                .isPresent();
        if (told_) Sentences.of(turn.text()).stream().findFirst().ifPresent(told::add);
    }
}
