package org.understudy.analysis.safety.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Tries the reader on exemplars and ordinary turns it was not fitted to, in four parts. */
public final class SenseTrial {
    private static final int PARTS = 4;

    /** A row and what was heard in it. */
    public record Tried(Exemplar row, Optional<HeardHarm> heard) {}

    /** An ordinary turn and what was heard in it. */
    public record Passed(Ordinary turn, Optional<HeardHarm> heard) {}

    /** Exemplars and turns of sessions, each read by a reader that knows neither it nor, of sessions, its case. */
    public record Outcome(List<Tried> tried, List<Passed> passed) {}

    private SenseTrial() {}

    public static Outcome run(List<Ordinary> sessions) {
        SenseTrainer trainer = new SenseTrainer();
        List<Exemplar> exemplars = Exemplar.shipped();
        List<String> talks = new ArrayList<>(
                new TreeSet<>(sessions.stream().map(Ordinary::talk).toList()));
        List<Ordinary> written = Ordinary.written();
        List<Tried> tried = new ArrayList<>();
        List<Passed> passed = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            List<Exemplar> learned = new ArrayList<>();
            List<Exemplar> left = new ArrayList<>();
            for (int i = 0; i < exemplars.size(); i++) (i % PARTS == part ? left : learned).add(exemplars.get(i));
            List<Ordinary> ordinary = new ArrayList<>(written);
            List<Ordinary> others = new ArrayList<>();
            for (Ordinary o : sessions) (talks.indexOf(o.talk()) % PARTS == part ? others : ordinary).add(o);
            SenseReader reader = trainer.fit(learned, ordinary);
            left.forEach(e -> tried.add(new Tried(e, reader.hear(e.client(), e.reply()))));
            others.forEach(o -> passed.add(new Passed(o, reader.hear(o.client(), o.reply()))));
        }
        return new Outcome(tried, passed);
    }
}
