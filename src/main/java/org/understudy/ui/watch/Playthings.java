package org.understudy.ui.watch;

import java.util.List;
import java.util.function.Consumer;
import org.understudy.practice.library.SessionStore;
import org.understudy.session.Session;
import org.understudy.ui.common.FxWork;

/** Played sessions that nobody wants to keep, taken out of the library and put back. */
public final class Playthings {
    private final SessionStore store;
    private final FxWork work;

    public Playthings(SessionStore store, FxWork work) {
        this.store = store;
        this.work = work;
    }

    /** Deletes these, and hands over what would bring them back while they are still in memory. */
    void remove(List<Session> sessions, Consumer<Runnable> undo) {
        work.ask(
                () -> {
                    List<Session> kept = sessions.stream()
                            .flatMap(s -> store.find(s.id()).stream())
                            .toList();
                    kept.forEach(s -> store.delete(s.id()));
                    return kept;
                },
                kept -> undo.accept(() -> work.run(() -> store.saveAll(kept))));
    }
}
