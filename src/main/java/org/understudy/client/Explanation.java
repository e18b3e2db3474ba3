package org.understudy.client;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.mind.Gates;
import org.understudy.session.Release;
import org.understudy.session.TurnTrace;
import org.understudy.session.TurnTrace.Door;

/**
 * Why the client did that, in plain words to the counselor: what was heard, what the client did with it, what that did to a
 * door, on what it turned and what it moved. For the debrief, the coach and the author. Names a unit by its label only, never
 * by what it holds, and says no more than the trace does.
 */
public final class Explanation {
    /** Trust that moved less than this is not worth a figure. */
    private static final double WORTH_SAYING = 0.9;

    /** Acts whose door says all there is to say of them. */
    private static final Set<String> TOLD_BY_DOOR = Set.of("disclose", "disclose.half", "hint");

    private static final String LEAVES = TurnTrace.LEAVES;

    private Explanation() {}

    /** A few short sentences; empty only for a line that has no trace of this engine. */
    public static String of(TurnTrace trace, ClientCase clientCase) {
        if (trace.act().isBlank()) return "";
        Optional<DisclosureUnit> unit = trace.unit().flatMap(clientCase::unit);
        // what is asked of risk passes no door
        Optional<String> door = unit.filter(u -> u.risk().isEmpty()).flatMap(u -> door(trace, u));
        List<String> sentences = new ArrayList<>(deeds(trace));
        if (door.isEmpty() || !TOLD_BY_DOOR.contains(trace.act()))
            did(trace, unit).ifPresent(sentences::add);
        door.ifPresent(sentences::add);
        unit.filter(u -> door.isPresent() && earned(trace, u))
                .ifPresent(u -> sentences.add(PlainSentences.of("depth.earned", "unit", u.label())));
        sentences.addAll(TurnedOn.sentences(trace));
        sentences.addAll(Moved.sentences(trace));
        TurnedOn.bond(trace).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    /** Whether there are words for what the client did. */
    static boolean knows(String act) {
        return PlainSentences.act(act).isPresent();
    }

    /** What moved trust most, and where nothing did, what else was heard. */
    private static List<String> deeds(TurnTrace trace) {
        Map<String, Double> trust = new LinkedHashMap<>();
        trace.effects().stream()
                .filter(e -> !e.ofItself())
                .forEach(e -> trust.merge(e.event(), e.measure().equals("trust") ? e.change() : 0, Double::sum));
        List<String> weighty = trust.entrySet().stream()
                .filter(e -> Math.abs(e.getValue()) >= WORTH_SAYING)
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> e) -> -Math.abs(e.getValue())))
                .limit(2)
                .map(e -> String.format(Locale.ROOT, "%s (%+.0f trust).", deed(e.getKey(), trace), e.getValue()))
                .toList();
        Stream<String> slight = trust.keySet().stream().limit(2).map(e -> deed(e, trace) + ".");
        return weighty.isEmpty() ? slight.toList() : weighty;
    }

    private static String deed(String event, TurnTrace trace) {
        boolean rude = trace.act().equals("hostile_received")
                || TurnedOn.is("because", "insults", trace) && trace.act().equals(LEAVES);
        return (rude ? PlainSentences.find("deed." + event + ".insults") : Optional.<String>empty())
                .or(() -> PlainSentences.find("deed." + event))
                .orElseGet(() -> "Something you did (" + event.replace('_', ' ') + ")");
    }

    private static Optional<String> did(TurnTrace trace, Optional<DisclosureUnit> unit) {
        boolean ofRisk = unit.filter(u -> u.risk().isPresent()).isPresent()
                && (trace.act().startsWith("disclose") || trace.act().equals("callback"));
        return PlainSentences.act(ofRisk ? "risk" : trace.act())
                .map(key -> unit.flatMap(u -> PlainSentences.find(key + ".of", "unit", u.label()))
                        .orElseGet(() -> PlainSentences.of(key)));
    }

    private static Optional<String> door(TurnTrace trace, DisclosureUnit unit) {
        if (trace.release().isEmpty() || trace.door().isEmpty()) return Optional.empty();
        Release release = trace.release().get();
        boolean told = trace.act().startsWith("disclose");
        if (release == Release.FULL) {
            return told ? Optional.of(PlainSentences.of("door.open", "unit", unit.label())) : Optional.empty();
        }
        return Optional.of(PlainSentences.of("door." + release.code(), "unit", unit.label())
                + missing(trace.door().get(), release, trace));
    }

    private static String missing(Door door, Release release, TurnTrace trace) {
        if (door.trust() < door.trustNeeded())
            return PlainSentences.of(door.trustNeeded() - door.trust() <= Gates.STEP ? "door.nearly" : "door.trust");
        if (!door.open()) return PlainSentences.of("door.depth");
        boolean strained = release == Release.BLOCKED && TurnedOn.is("strained", true, trace);
        return strained ? PlainSentences.of("door.strained") : ".";
    }

    private static boolean earned(TurnTrace trace, DisclosureUnit unit) {
        return trace.extra().get("depthEarned") instanceof Map<?, ?> earned && earned.containsKey(unit.id());
    }

    /** Whether a release came out at all, for readers who only want to mark the turn. */
    public static boolean opened(TurnTrace trace) {
        return trace.release().filter(r -> r.compareTo(Release.HINT) >= 0).isPresent();
    }
}
