package org.understudy.ui.common;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.understudy.practice.library.HalfWritten;

/** Keeps what is being written at every change; of many quick changes at a place the newest. */
public final class HalfLine {
    private final HalfWritten kept;
    private final FxWork work;
    private final Map<Spot, String> unsaved = new ConcurrentHashMap<>();

    private record Spot(String session, String place) {}

    public HalfLine(HalfWritten kept, FxWork work) {
        this.kept = kept;
        this.work = work;
    }

    /** Takes the words of a place as they are now; blank words leave nothing there. */
    public void write(String session, String place, String words) {
        Spot spot = new Spot(session, place);
        if (unsaved.put(spot, words) == null) work.run(() -> keep(spot));
    }

    private synchronized void keep(Spot spot) {
        String words = unsaved.remove(spot);
        if (words != null) kept.keepHalf(spot.session(), spot.place(), words);
    }

    /** What was left half written about a session, by place. Not for the FX thread. */
    public synchronized Map<String, String> left(String session) {
        unsaved.keySet().stream().filter(s -> s.session().equals(session)).forEach(this::keep);
        return kept.halves(session);
    }
}
