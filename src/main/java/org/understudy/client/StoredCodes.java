package org.understudy.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.client.aim.Aim;
import org.understudy.session.Behaviour;
import org.understudy.session.Session;
import org.understudy.session.Technique;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/** Keeps in a trace what the client heard of a counselor turn's coding, and reads it back when a session is resumed. */
final class StoredCodes {
    private StoredCodes() {}

    static Map<String, Object> extra(CodedTurn coded, List<String> lines, Aim.Outcome outcome) {
        Map<String, Object> extra = new LinkedHashMap<>();
        extra.put("lines", lines);
        extra.put("outcome", outcome.name().toLowerCase(Locale.ROOT));
        extra.put("main", coded.main().code());
        extra.put("confidence", coded.confidence());
        return extra;
    }

    /** The coding a counselor turn was answered with; a turn of another engine has its stored codes and no flags. */
    static CodedTurn of(Session session, Turn turn) {
        Optional<TurnTrace> trace = session.turns().get(turn.index() + 1).trace();
        Map<String, Object> extra = trace.map(TurnTrace::extra).orElse(Map.of());
        Technique main = Technique.ofCode(String.valueOf(extra.get("main")))
                .or(() -> turn.codes().stream().findFirst().map(c -> c.code()))
                .orElse(Technique.OTHER);
        double confidence = extra.get("confidence") instanceof Number n ? n.doubleValue() : 0.5;
        Set<String> flags = trace.map(t -> Set.copyOf(t.heard())).orElse(Set.of());
        Behaviour behaviour = main.behaviour();
        return new CodedTurn(turn.codes(), main, behaviour, confidence, confidence < 0.5, flags);
    }
}
