package org.understudy.analysis.rating.ctrs;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.session.Evidence;
import org.understudy.session.Release;
import org.understudy.session.Turn;

/** How much of what matters most in a case came up, where the case is known. */
final class KeyCognitions {
    private static final Set<DisclosureUnit.Layer> DEEP =
            Set.of(DisclosureUnit.Layer.THOUGHT, DisclosureUnit.Layer.BELIEF);

    private KeyCognitions() {}

    /** Client turns that told a thought or belief of the case, half or whole. */
    static List<Evidence> told(Transcript transcript) {
        Optional<ClientCase> clientCase = transcript.clientCase();
        if (clientCase.isEmpty()) return List.of();
        Set<String> deep = new HashSet<>();
        clientCase.get().units().stream().filter(u -> DEEP.contains(u.layer())).forEach(u -> deep.add(u.id()));
        return transcript.client().stream()
                .filter(t -> t.trace().stream()
                        .anyMatch(x -> x.unit().filter(deep::contains).isPresent()
                                && x.release()
                                        .filter(r -> r == Release.HALF || r == Release.FULL)
                                        .isPresent()))
                .map(KeyCognitions::quote)
                .toList();
    }

    /** Client turns whose words hold half of a key cognition's own words, for sessions without a trace. */
    static List<Evidence> echoed(Transcript transcript) {
        List<Set<String>> keys = transcript.clientCase().stream()
                .flatMap(c -> c.key().keyCognitions().stream())
                .map(Words::content)
                .filter(k -> k.size() >= 2)
                .toList();
        return transcript.client().stream()
                .filter(t -> keys.stream().anyMatch(k -> Words.shared(k, transcript.content(t.index())) * 2 > k.size()))
                .map(KeyCognitions::quote)
                .toList();
    }

    private static Evidence quote(Turn turn) {
        return Evidence.supporting(turn.index(), Quotes.shorten(turn.text()));
    }
}
