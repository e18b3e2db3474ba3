package org.understudy.analysis.coding;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a whole counselor turn does, in whatever words; a turn may do several of these or none. Beside the techniques, which are
 * a codebook's and belong to sentences. Each is read by a model of its own labels, fitted to {@code coding/moves.tsv}.
 */
public enum Move {
    /** Gathers two or more things that were told into one. */
    SUMMARY,
    /** Names a particular strength, effort or act of this client. */
    AFFIRM,
    /** A general pat that names nothing. */
    PRAISE,
    /** Says, unasked, what to do about one's life. */
    ADVICE,
    /** Takes a worry away too cheaply. */
    REASSURE,
    /** Argues, accuses, corrects or presses. */
    CONFRONT(.7),
    /** Belittles, mocks, shames or dismisses. */
    INSULT(.7),
    /** Explains why a method or a task helps, or how the trouble works. */
    RATIONALE,
    /** Owns a mistake of the counselor's own, or mends a strain between the two. */
    REPAIR,
    /** Asks leave before something. */
    PERMISSION,
    /** Sets or settles what this session is about. */
    AGENDA,
    /** Says that the reaction is what many have. */
    NORMALISE,
    /** Puts the choice into the client's hands. */
    AUTONOMY,
    /** Plans something to do now or between sessions. */
    TASK,
    /** Asks how what was to be done went. */
    REVIEW,
    /** Asks how the session or the counselor was for the client. */
    FEEDBACK,
    /** Chats about what has nothing to do with the client's concern. */
    OFFTOPIC,
    /** Tells something of the counselor's own life. */
    DISCLOSE;

    private static final String FLAG = "does_";
    private static final String DOUBT = "hardly_";

    private final double surely;

    Move() {
        this(.5);
    }

    Move(double surely) {
        this.surely = surely;
    }

    /** The name in files of examples: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** From this probability on it is said of a turn. */
    double surely() {
        return surely;
    }

    /** The flag by which a coded turn says that it does this. */
    public String flag() {
        return FLAG + code();
    }

    /** The flag by which a coded turn says that it hardly does this, whatever its codes. */
    public String doubt() {
        return DOUBT + code();
    }

    public static Optional<Move> ofCode(String code) {
        return Stream.of(values()).filter(m -> m.code().equals(code)).findFirst();
    }
}
