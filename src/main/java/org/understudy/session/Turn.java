package org.understudy.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one person said before the other spoke.
 *
 * @param index place in the session, from 0
 * @param text the words; a silence is {@code …}
 * @param codes counselor turns only: the techniques found
 * @param state client turns only: how the client is after speaking
 * @param trace client turns only: why the client said this
 * @param nonverbal what could be seen, for example {@code looks at the window}
 * @param extra fields of newer versions and other programs, kept as they came
 */
public record Turn(
        int index,
        Speaker speaker,
        String text,
        Instant at,
        List<TechniqueCode> codes,
        Optional<ClientState> state,
        Optional<TurnTrace> trace,
        Optional<String> nonverbal,
        Map<String, Object> extra) {

    /** How a silence is written. */
    public static final String SILENCE = "…";

    public Turn {
        if (index < 0) throw new IllegalArgumentException("turn index " + index);
        codes = List.copyOf(codes);
        extra = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(extra));
    }

    /** A bare turn: words and nothing measured yet. */
    public static Turn said(int index, Speaker speaker, String text, Instant at) {
        return new Turn(
                index, speaker, text, at, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    public Turn withCodes(List<TechniqueCode> found) {
        return new Turn(index, speaker, text, at, found, state, trace, nonverbal, extra);
    }

    public boolean byCounselor() {
        return speaker == Speaker.COUNSELOR;
    }

    public boolean byClient() {
        return speaker == Speaker.CLIENT;
    }

    public boolean isSilence() {
        return text.isBlank() || text.strip().equals(SILENCE) || text.strip().equals("...");
    }
}
