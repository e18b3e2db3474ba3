package org.understudy.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.casebook.Edition;
import org.understudy.i18n.Words;
import org.understudy.practice.PractisedTime;
import org.understudy.session.Session;

/** A session in one line, as screens put it under their title. */
public final class SessionHeading {
    private final When when;

    public SessionHeading(When when) {
        this.when = when;
    }

    /** The day, the length, the turns, who played the client, and the seed. */
    public String details(Session s) {
        List<String> parts = new ArrayList<>();
        parts.add(when.day(s.startedAt()));
        PractisedTime.whole(s).ifPresent(t -> parts.add(Words.of("sessions.minutes", Math.max(1, t.toMinutes()))));
        parts.add(Words.of("sessions.turns", s.turns().size()));
        parts.add(engine(s.engine()));
        s.setting().seedCode().ifPresent(code -> parts.add(Words.of("rehearsal.seed", code)));
        edited(s).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    /** That the client was met in a program's own wording, where that was so. */
    public static Optional<String> edited(Session s) {
        return s.caseId()
                .flatMap(id -> Edition.of(id, s.extra()))
                .filter(Edition::isEdited)
                .map(e -> Words.of(
                        "session.edited",
                        e.own().by().isEmpty()
                                ? Words.of("session.edited.program")
                                : e.own().by()));
    }

    /** Who played the client, in words. */
    public static String engine(String engine) {
        return engine.equals("built-in") || engine.equals("written") ? Words.of("engine." + engine) : engine;
    }
}
