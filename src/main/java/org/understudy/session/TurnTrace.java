package org.understudy.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Why the client said this: what it heard, what moved, which door was tried, what was chosen. Kept with the line so
 * that the debrief can read it out.
 *
 * @param act the client's act, for example {@code disclose}, {@code resist.tangent}, {@code backchannel}
 * @param unit the disclosure unit this turn is about, told or withheld
 * @param release how much of the unit came out
 * @param resistance the pattern of protection, when there was one
 * @param line which authored line was used, for example {@code sleep-hours/full/2}
 * @param aims the units the counselor's words may have been about, best first
 * @param door the gate that was tried
 * @param effects what moved in the client, and why
 * @param heard quality flags of the counselor turn, for example {@code stacked_questions}
 * @param engine who worded the line: {@code built-in}, {@code written}, or a model's name
 * @param extra fields of newer versions and other programs, kept as they came
 */
public record TurnTrace(
        String act,
        Optional<String> unit,
        Optional<Release> release,
        Optional<String> resistance,
        Optional<String> line,
        List<Aim> aims,
        Optional<Door> door,
        List<Effect> effects,
        List<String> heard,
        String engine,
        Map<String, Object> extra) {

    /** What a client does who gets up and goes. */
    public static final String LEAVES = "leave";

    public TurnTrace {
        aims = List.copyOf(aims);
        effects = List.copyOf(effects);
        heard = List.copyOf(heard);
        extra = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(extra));
    }

    /** Whether the client ends the session with this turn. */
    public boolean leaves() {
        return act.equals(LEAVES);
    }

    /** The same line, worded by somebody else. */
    public TurnTrace by(String newEngine, Map<String, Object> newExtra) {
        return new TurnTrace(act, unit, release, resistance, line, aims, door, effects, heard, newEngine, newExtra);
    }

    /** A unit the counselor may have meant, with the strength of the match, 0 to 1. */
    public record Aim(String unit, double score) {}

    /** The two gates of a unit as they stood: trust 0 to 100, depth credit 0 to 3. */
    public record Door(String unit, double trustNeeded, double trust, int depthNeeded, double depth, boolean open) {}

    /**
     * One movement of the client's state.
     *
     * @param event what moved it: a key of the event table, or one of the names below for what moves by itself
     * @param measure which scale moved
     * @param change by how much, on the 0-100 scale
     */
    public record Effect(String event, String measure, double change) {
        /** What time does: arousal settles, reactance cools, a session tires. */
        public static final String TIME = "time";

        /** An anxious client's doubt in a turn that brings nothing. */
        public static final String DOUBT = "doubt";

        /** What saying it does to the one who says it. */
        public static final String TOLD = "told";

        /** The heat of a memory that is being told. */
        public static final String MEMORY = "memory";

        /** A course of trust that was set from outside, for measuring the gates alone. */
        public static final String SET = "set";

        private static final Set<String> OWN = Set.of(TIME, DOUBT, TOLD, MEMORY, SET);

        /** Whether this moved by itself, and not by what the counselor did. */
        public boolean ofItself() {
            return OWN.contains(event);
        }
    }
}
