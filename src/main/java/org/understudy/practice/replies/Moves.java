package org.understudy.practice.replies;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Moves that fit a kind of moment whatever the case, read from {@code debrief/moves.yaml}. */
final class Moves {
    /** The moments that are told apart. */
    enum When {
        /** The client let something be heard about not wanting to live. */
        RISK,
        /** The client has just held something back. */
        HELD_BACK,
        /** The client defends or goes along without heart. */
        GUARDED,
        /** The client is badly distressed, or named a feeling. */
        HEAVY,
        /** The client said a belief about themselves or others. */
        BELIEF,
        /** The client said nothing. */
        SILENCE,
        /** The counselor has just advised, ordered, warned or soothed, and the client has answered. */
        TOLD_WHAT_TO_DO,
        /** The counselor's last turns were closed questions one after another. */
        QUESTIONED,
        /** The client has just answered a question about risk. */
        RISK_TOLD,
        /** The client has just answered a question about risk with a no. */
        RISK_DENIED,
        /** The client answered in this way and told nothing. */
        KNEW,
        NOTME,
        INTHEORY,
        MAYBE,
        AGREES,
        EXPLAINS,
        DEFENDS,
        LIGHT,
        LITTLE,
        THINKING,
        /** The client is telling the memory. */
        RETELLING,
        /** The client has just asked the counselor something. */
        ASKED,
        /** The first words of a session. */
        START,
        ANY;

        /** The ways of answering without telling anything, by the names {@link Answered} gives them. */
        static final Set<When> ANSWERED = EnumSet.range(KNEW, THINKING);
    }

    /** One move, as it could be said aloud. */
    record Move(When when, Suggestion.Move kind, String text) {}

    private record Line(String when, String move, String text) {
        Move read() {
            return new Move(
                    When.valueOf(when.toUpperCase(Locale.ROOT)),
                    Suggestion.Move.valueOf(move.toUpperCase(Locale.ROOT)),
                    text);
        }
    }

    private record File(List<Line> moves) {}

    private static final class Shipped {
        static final List<Move> MOVES = read();
    }

    private Moves() {}

    static List<Move> all() {
        return Shipped.MOVES;
    }

    private static List<Move> read() {
        try (InputStream in = Moves.class.getResourceAsStream("/debrief/moves.yaml")) {
            if (in == null) throw new IllegalStateException("missing resource /debrief/moves.yaml");
            return new ObjectMapper(new YAMLFactory())
                    .readValue(in, File.class).moves().stream().map(Line::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
