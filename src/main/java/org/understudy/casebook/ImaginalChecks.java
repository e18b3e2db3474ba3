package org.understudy.casebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The memory of a prolonged exposure case: enough parts, a hot spot, and words for going round it. */
final class ImaginalChecks {
    private static final Map<String, Integer> LINES = lines();

    private static final List<String> SCENE = List.of("place", "time", "people", "name");

    private ImaginalChecks() {}

    static void check(CaseLinter linter) {
        boolean exposure = linter.clientCase().card().approach() == Approach.PROLONGED_EXPOSURE;
        if (linter.clientCase().imaginal().isEmpty()) {
            if (exposure) linter.problem("prolonged exposure wants a memory: no “segments” found");
            return;
        }
        Imaginal imaginal = linter.clientCase().imaginal().get();
        LINES.forEach((name, least) -> {
            int has = imaginal.lines().getOrDefault(name, List.of()).size();
            if (has < least)
                linter.problem("imaginal “" + name + "” wants " + least + " lines, has " + has, "imaginal", name);
        });
        int count = imaginal.segments().size();
        if (count < 8 || count > 15) linter.problem("a memory has 8 to 15 segments, this one " + count, "segments");
        long hot =
                imaginal.segments().stream().filter(Imaginal.Segment::hotSpot).count();
        if (hot < 1 || hot > 2) linter.problem("one or two segments are hot spots, here " + hot, "segments");
        for (int i = 0; i < count; i++) segment(linter, imaginal.segments().get(i), i);
    }

    private static void segment(CaseLinter linter, Imaginal.Segment g, int i) {
        String name = "segment “" + g.id() + "” ";
        if (g.hot() < 0 || g.hot() > 100) linter.problem(name + "has a heat outside 0-100", "segments", i, "hot");
        atLeast(linter, name, "past", g.past(), 3, i);
        atLeast(linter, name, "present", g.present(), 3, i);
        atLeast(linter, name, "sense", g.sense(), 3, i);
        atLeast(linter, name, "body", g.body(), 2, i);
        atLeast(linter, name, "thought", g.thought(), 2, i);
        atLeast(linter, name, "feeling", g.feeling(), 2, i);
        scene(linter, name, g, i);
        g.unit()
                .filter(u -> linter.clientCase().unit(u).isEmpty())
                .ifPresent(u -> linter.problem(name + "tells “" + u + "”, which is no unit", "segments", i, "unit"));
    }

    private static void scene(CaseLinter linter, String name, Imaginal.Segment g, int i) {
        g.scene().keySet().stream()
                .filter(k -> !SCENE.contains(k))
                .forEach(k ->
                        linter.problem(name + "says “" + k + "” of its scene; it may say " + SCENE, "segments", i));
    }

    private static void atLeast(CaseLinter linter, String name, String key, List<String> lines, int least, int i) {
        if (lines.size() < least)
            linter.problem(name + "wants " + least + " “" + key + "” lines, has " + lines.size(), "segments", i);
    }

    private static Map<String, Integer> lines() {
        Map<String, Integer> l = new LinkedHashMap<>();
        l.put("willing", 6);
        l.put("reluctant", 6);
        l.put("eyes", 4);
        l.put("begin", 4);
        l.put("stuck", 8);
        l.put("skip", 6);
        l.put("out", 6);
        l.put("again", 6);
        l.put("after", 8);
        l.put("numb", 6);
        l.put("flooded", 6);
        return l;
    }
}
