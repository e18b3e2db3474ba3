package org.understudy.practice.replies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.session.ClientState;
import org.understudy.session.Release;
import org.understudy.session.Turn;

/**
 * After an answer that gave nothing to take up: a question of the case that leads on from what was told before, to
 * something this client would tell by now.
 */
final class Onward {
    private static final int MOST_WORDS = 16;
    /** What was told so many matters back is led on from. */
    private static final int BACK = 3;

    private static final Pattern OPEN =
            Pattern.compile("(?i)(?:and |so )?(?:what|how|who|where|when|tell me|which)\\b.*\\?");

    private final ClientCase clientCase;
    private final Known known;
    private final Grounds grounds;
    private final double trust;
    private final Set<String> told = new HashSet<>();
    private final List<DisclosureUnit> lately = new ArrayList<>();

    private Onward(ClientCase clientCase, Transcript lead) {
        this.clientCase = clientCase;
        this.known = new Known(clientCase, lead.session().setting());
        this.grounds = new Grounds("");
        for (Turn turn : lead.turns()) {
            known.hear(turn.text());
            if (turn.byClient()) tell(turn);
        }
        this.trust = Situation.lastOfClient(lead)
                .flatMap(Turn::state)
                .map(ClientState::trust)
                .orElse(0.0);
    }

    /** At most one question; none where nothing was told that leads on. */
    static Optional<String> from(ClientCase clientCase, Transcript lead) {
        return new Onward(clientCase, lead).question();
    }

    private void tell(Turn turn) {
        turn.trace()
                .filter(trace -> trace.release()
                        .filter(r -> r == Release.FULL || r == Release.HALF)
                        .isPresent())
                .flatMap(trace -> trace.unit().flatMap(clientCase::unit))
                .ifPresent(unit -> {
                    told.add(unit.id());
                    lately.remove(unit);
                    lately.addFirst(unit);
                });
    }

    private Optional<String> question() {
        return lately.stream()
                .limit(BACK)
                .flatMap(unit -> unit.opens().stream())
                .distinct()
                .flatMap(id -> clientCase.unit(id).stream())
                .filter(this::wouldBeTold)
                .flatMap(unit -> unit.asks().stream()
                        .filter(ask -> canBeAsked(ask, unit))
                        .limit(1))
                .findFirst();
    }

    private boolean wouldBeTold(DisclosureUnit unit) {
        return !told.contains(unit.id())
                && !unit.id().startsWith("risk-")
                && told.containsAll(unit.requires())
                && unit.gate().trust() <= trust;
    }

    private boolean canBeAsked(String ask, DisclosureUnit unit) {
        return OPEN.matcher(ask).matches()
                && Words.count(ask) <= MOST_WORDS
                && !known.beyond(ask, unit)
                && grounds.pointing(ask).isEmpty();
    }
}
