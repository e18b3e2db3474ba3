package org.understudy.llm.voice;

import java.util.Map;
import org.understudy.client.read.Words;
import org.understudy.practice.models.PromptText;
import org.understudy.session.ClientState;
import org.understudy.session.Rupture;

/** What the model is told for one turn: what the counselor said, how the client is, and the line to be put in words. */
final class Direction {
    private Direction() {}

    static String of(String asked, String authored, ClientState state, String act) {
        return PromptText.named("client-turn")
                .with(Map.of(
                        "asked", asked,
                        "mood", mood(state),
                        "act", act(act),
                        "line", authored,
                        "words", Integer.toString(Math.max(4, Words.count(authored)))));
    }

    private static String mood(ClientState s) {
        String trust = s.trust() < 35 ? "wary" : s.trust() < 60 ? "not sure of the counselor yet" : "trusting";
        String load = s.distress() < 40 ? "calm" : s.distress() < 68 ? "uneasy" : "very upset, in broken sentences";
        String more = s.rupture() != Rupture.NONE ? ", put off" : s.reactance() > 55 ? ", prickly" : "";
        return trust + ", " + load + more;
    }

    /** The act's family in plain words; names of units and gates stay out. */
    private static String act(String act) {
        String family = act.contains(".") ? act.substring(0, act.indexOf('.')) : act;
        return switch (family) {
            case "disclose", "answer", "elaborate" -> "tells this much and no more";
            case "resist", "deflect", "beside" -> "keeps off the subject";
            case "rupture", "hostile_received", "confronted", "disagree" -> "pulls back or pushes back";
            case "backchannel", "rejoin", "silence" -> "only reacts";
            case "opening" -> "says hello";
            case "pullback" -> "tidies up after saying something hard";
            default -> "answers";
        };
    }
}
