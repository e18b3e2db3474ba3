package org.understudy.client;

import static org.understudy.client.mind.Constants.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.session.TurnTrace;

/** On what a decision turned, as the trace kept it, in words. */
final class TurnedOn {
    private TurnedOn() {}

    static List<String> sentences(TurnTrace trace) {
        List<String> all = new ArrayList<>();
        if (is("awaited", true, trace)) all.add(PlainSentences.of("awaited"));
        if (is("brief", true, trace)) all.add(PlainSentences.of("brief"));
        String act = trace.act();
        if (act.startsWith("resist.")) add("pattern.", "because", trace, all, figure("figure", trace), "");
        if (act.equals(TurnTrace.LEAVES)) add("leave.", "because", trace, all, "", "");
        add("held.", "held", trace, all, figure("engagement", trace), figure("engagementNeeded", trace));
        will(trace, all);
        if (is("spared", true, trace)) all.add(PlainSentences.of("will.spared"));
        if (act.startsWith("feedback.") && value("pleasing", trace) instanceof Number n && n.doubleValue() >= 4)
            all.add(PlainSentences.of("feedback.pleasing"));
        if (act.equals("retell.flooded"))
            PlainSentences.find("flooded", "a", figure("distress", trace)).ifPresent(all::add);
        if (is("flat", true, trace)) all.add(PlainSentences.of("flat"));
        if (is("lapsed", true, trace)) all.add(PlainSentences.of("lapsed"));
        add("ended.", "ended", trace, all, "", "");
        add("style.", "style", trace, all, "", "");
        return all;
    }

    private static void will(TurnTrace trace, List<String> all) {
        String a = figure("will", trace);
        if (a.isEmpty()) return;
        String act = trace.act();
        if (act.equals("retell.reluctant"))
            all.add(PlainSentences.of("will.reluctant", "a", a, "b", figure("needed", trace)));
        if (act.equals("homework.hesitant") || act.equals("homework.decline"))
            all.add(PlainSentences.of("will.homework", "a", a, "b", plain(number("homework.accepts"))));
        if (act.equals("permission.depends") || act.equals("permission.no"))
            all.add(PlainSentences.of("will.permission", "a", a, "b", plain(number("permission.gives"))));
    }

    /** What became of the bond in this turn. */
    static Optional<String> bond(TurnTrace trace) {
        return value("bond", trace) instanceof String how ? PlainSentences.find("bond." + how) : Optional.empty();
    }

    private static void add(String key, String note, TurnTrace trace, List<String> all, String a, String b) {
        if (value(note, trace) instanceof String how)
            PlainSentences.find(key + how, "a", a, "b", b).ifPresent(all::add);
    }

    static boolean is(String note, Object what, TurnTrace trace) {
        return what.equals(value(note, trace));
    }

    private static String figure(String note, TurnTrace trace) {
        return value(note, trace) instanceof Number n ? plain(n.doubleValue()) : "";
    }

    private static String plain(double value) {
        return String.valueOf(Math.round(value));
    }

    private static Object value(String note, TurnTrace trace) {
        return trace.extra().get(Traced.TURNED_ON) instanceof Map<?, ?> notes ? notes.get(note) : null;
    }
}
