package org.understudy.analysis.safety.sense;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.understudy.analysis.coding.training.Exemplars;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/**
 * A counselor's turn taken to do no harm.
 *
 * @param talk what is left out together where the reader is tried: the case of a session, or {@code ""}
 */
public record Ordinary(String talk, String client, String reply) {
    /** Turns written for these codes may do harm of a kind; they are no ordinary turns. */
    private static final Set<String> LEFT_OUT =
            Set.of("inappropriate", "confront", "direct", "warn", "advise_without_permission", "reassure", "other");

    /** One in so many of the coder's exemplars is enough. */
    private static final int ONE_IN = 4;

    /** Every counselor turn of a session that answers something. */
    public static List<Ordinary> in(Session session) {
        List<Ordinary> turns = new ArrayList<>();
        String client = "";
        for (Turn turn : session.turns()) {
            if (turn.byClient()) client = turn.text();
            else if (!client.isEmpty() && !turn.isSilence())
                turns.add(new Ordinary(session.caseId().orElse(session.id()), client, turn.text()));
        }
        return turns;
    }

    /** Some of the coder's own exemplars. */
    static List<Ordinary> written() {
        try {
            List<Ordinary> turns = new ArrayList<>();
            int n = 0;
            for (var e : Exemplars.counselor())
                if (!LEFT_OUT.contains(e.code().code()) && n++ % ONE_IN == 0)
                    turns.add(new Ordinary("", e.previous(), e.text()));
            return turns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
