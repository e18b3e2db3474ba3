package org.understudy.analysis.rating;

import java.util.Map;
import org.understudy.session.Session;

/**
 * Whether a session is about one change of behaviour, such as drinking less. MITI's thresholds suppose one. What was said
 * of the session itself comes first, then what its case says of the phase.
 */
public final class ChangeGoal {
    /** The field of a session in which it is kept when somebody has said so. */
    public static final String FIELD = "change_goal";

    private static final String IS = "is";

    private ChangeGoal() {}

    public static boolean of(Transcript transcript) {
        Session session = transcript.session();
        if (session.extra().get(FIELD) instanceof Map<?, ?> said) return Boolean.TRUE.equals(said.get(IS));
        return transcript
                .clientCase()
                .filter(c -> c.card().changeGoal(session.setting().phase()))
                .isPresent();
    }

    /** What is kept in the field. */
    public static Map<String, Object> said(boolean is) {
        return Map.of(IS, is);
    }
}
