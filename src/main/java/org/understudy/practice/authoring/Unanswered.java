package org.understudy.practice.authoring;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Sentences;
import org.understudy.session.Session;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/**
 * A question the client could not answer: answered beside it, or with something else of the topic.
 *
 * @param question as it was first asked
 * @param near the client took it for something near, and answered that
 * @param asked where, newest session first
 * @param now what the case as worded now would take it for; nothing while it still cannot answer it
 */
public record Unanswered(String question, boolean near, List<Asked> asked, Optional<DisclosureUnit> now) {
    private static final Pattern BESIDE = Pattern.compile("beside\\..*|unsure\\.why|off_topic|cantSay|thinking");

    /** Lines that decline a plain question, whatever it was taken for. */
    private static final Pattern BRUSHED_OFF = Pattern.compile("^frames/(?:cantSay|detail|echo|pondering)/");

    /** One time it was asked. */
    public record Asked(String sessionId, String title, int turn) {}

    /** The question of a counselor turn that its answer passed by; nothing where it was answered, or was no question. */
    static Optional<String> in(Session session, Turn asked) {
        if (asked.index() + 1 >= session.turns().size()) return Optional.empty();
        Optional<TurnTrace> trace = session.turns().get(asked.index() + 1).trace();
        return trace.filter(Unanswered::passedBy).flatMap(_ -> question(asked.text()));
    }

    static boolean near(Session session, Turn asked) {
        return outcome(session.turns().get(asked.index() + 1).trace().orElseThrow())
                .equals("near_miss");
    }

    private static boolean passedBy(TurnTrace trace) {
        boolean other = outcome(trace).equals("near_miss") && trace.act().startsWith("disclose");
        boolean brushedOff =
                trace.line().filter(l -> BRUSHED_OFF.matcher(l).find()).isPresent();
        return other || brushedOff || BESIDE.matcher(trace.act()).matches();
    }

    private static String outcome(TurnTrace trace) {
        return String.valueOf(trace.extra().get("outcome"));
    }

    /** The last sentence that asks something by itself; "why?" and "and then?" ask nothing a case could list. */
    private static Optional<String> question(String text) {
        return Sentences.of(text).reversed().stream()
                .map(Sentence::of)
                .filter(s ->
                        s.asking() && s.followUp().isEmpty() && !s.content().isEmpty())
                .map(s -> s.text().strip())
                .findFirst();
    }
}
