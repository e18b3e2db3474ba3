package org.understudy.llm.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.ClientCase;
import org.understudy.client.mind.Style;
import org.understudy.practice.models.PromptText;
import org.understudy.session.Setting;

/**
 * Who the model is to sound like: what a referral letter says, how the person talks, and sounds they make. Nothing that
 * has to be earned is in it, and it is the same, byte for byte, the whole session.
 */
final class Persona {
    private static final int EXAMPLES = 14;
    private static final List<String> SOUNDS = List.of("backchannel", "opener", "tail", "unsure", "yes", "no");

    private Persona() {}

    static String of(ClientCase c, Setting setting) {
        CaseCard card = c.card();
        return PromptText.named("client")
                .with(Map.of(
                        "name", card.name(),
                        "age", Integer.toString(card.age()),
                        "pronouns", card.pronouns(),
                        "occupation", card.occupation(),
                        "problem", card.problem(),
                        "referral", card.referral().strip().replaceAll("\\s+", " "),
                        "manner", manner(Style.of(c.temperament().style(), setting.style())),
                        "sounds", String.join(" / ", sounds(c))));
    }

    private static List<String> sounds(ClientCase c) {
        List<String> sounds = new ArrayList<>();
        for (String pool : SOUNDS) {
            List<String> lines = c.voice().frame(pool);
            lines.stream().limit(EXAMPLES / SOUNDS.size() + 1L).forEach(sounds::add);
        }
        return sounds.stream().distinct().limit(EXAMPLES).toList();
    }

    private static String manner(Style s) {
        List<String> words = new ArrayList<>();
        words.add(s.talk() < 0.35 ? "says little" : s.talk() > 0.65 ? "talks readily" : "talks an ordinary amount");
        if (s.hedge() > 0.45) words.add("hedges and corrects themselves");
        if (s.tangent() > 0.5) words.add("wanders off the point");
        if (s.please() > 0.5) words.add("agrees easily, to be liked");
        if (s.hostile() > 0.4) words.add("can be sharp");
        if (s.numb() > 0.5) words.add("speaks flatly, without colour");
        words.add(s.articulate() > 0.6 ? "finds words easily" : "does not polish sentences");
        return String.join(", ", words);
    }
}
