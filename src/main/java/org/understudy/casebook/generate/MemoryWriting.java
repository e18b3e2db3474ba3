package org.understudy.casebook.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a memory out, each passage in both tenses. */
final class MemoryWriting {
    private static final int PASSAGES = 3;
    private static final int FEWEST = 8;

    private final Person person;
    private final Lines lines;
    private final Set<String> units;

    MemoryWriting(Person person, Lines lines, Set<String> units) {
        this.person = person;
        this.lines = lines;
        this.units = units;
    }

    List<Map<String, Object>> segments() {
        List<Map<String, Object>> written = new ArrayList<>();
        for (SegmentSketch segment : kept()) written.add(written(segment));
        return written;
    }

    /** People do not all remember the same: one of the cooler parts in the middle may be missing. */
    private List<SegmentSketch> kept() {
        List<SegmentSketch> all = person.reason().segments();
        List<SegmentSketch> cooler = all.subList(1, all.size() - 1).stream()
                .filter(s -> !s.hotSpot() && s.unit().isEmpty())
                .toList();
        Lots lots = person.lots("segments");
        if (all.size() <= FEWEST || cooler.isEmpty() || lots.unit() < 0.5) return all;
        SegmentSketch missing = lots.pick(cooler);
        return all.stream().filter(s -> s != missing).toList();
    }

    private Map<String, Object> written(SegmentSketch s) {
        Map<String, Object> g = new LinkedHashMap<>();
        g.put("id", "seg-" + s.id());
        g.put("title", Filling.slots(s.title(), person.slots()));
        g.put(
                "hot",
                Math.max(
                        0,
                        Math.min(100, s.heat() + person.lots("heat " + s.id()).between(-4, 4))));
        g.put("hotSpot", s.hotSpot());
        g.put("past", passages(s, true));
        g.put("present", passages(s, false));
        g.put("sense", lines.take(s.lines("sense"), 3, s.id() + "sense"));
        for (String kind : List.of("body", "thought", "feeling"))
            g.put(kind, lines.take(s.lines(kind), 2, s.id() + kind));
        if (units.contains(s.unit())) g.put("unit", s.unit());
        return g;
    }

    private List<String> passages(SegmentSketch s, boolean past) {
        List<BankLine> told = s.lines("passage").stream()
                .map(l -> l.saying(Filling.tense(l.text(), past)))
                .toList();
        return lines.anew().take(told, PASSAGES, s.id() + past);
    }
}
