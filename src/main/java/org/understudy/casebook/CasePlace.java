package org.understudy.casebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somewhere in a case that may be worded otherwise: a list of lines, such as {@code units/sleep-hours/full},
 * {@code frames/resist.tangent} or {@code segments/seg-kitchen/past}, or a single value, such as
 * {@code units/sleep-hours/gate.trust}.
 */
public record CasePlace(String path) implements Comparable<CasePlace> {
    private static final Set<String> UNIT_FIELDS =
            Set.of("label", "topic", "layer", "gate.trust", "gate.depth", "shape", "discomfort", "nonverbal");
    private static final Set<String> UNIT_LISTS =
            Set.of("tags", "unsaid", "asks", "requires", "opens", "hint", "half", "full", "more");
    private static final Set<String> SEGMENT_FIELDS = Set.of("title", "hot", "hotSpot");
    private static final Set<String> SEGMENT_LISTS = Set.of("past", "present", "sense", "body", "thought", "feeling");
    private static final Set<String> POOLS = Set.of("frames", "fallbacks", "meta", "nonverbal", "imaginal");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)*");

    private static final Pattern DETAIL = Pattern.compile("details\\.[A-Za-z][A-Za-z0-9]*\\.(asks|says)");

    /** A part of a unit. */
    public static CasePlace unit(String id, String part) {
        return new CasePlace("units/" + id + "/" + part);
    }

    /** What asks a small question of a unit. */
    public static CasePlace asks(String id, String detail) {
        return unit(id, "details." + detail + ".asks");
    }

    /** What is said to it. */
    public static CasePlace says(String id, String detail) {
        return unit(id, "details." + detail + ".says");
    }

    /**
     * The pool a trace names.
     *
     * @param pool as in a trace, without the number at its end: {@code sleep-hours/full}, {@code frames/tail}
     * @param phase the phase the session was in, for openings
     */
    public static Optional<CasePlace> ofPool(String pool, Optional<String> phase) {
        if (pool.equals("opening")) return phase.map(p -> new CasePlace("phases/" + p + "/opening"));
        String head = pool.contains("/") ? pool.substring(0, pool.indexOf('/')) : "";
        CasePlace place = new CasePlace(POOLS.contains(head) || head.equals("segments") ? pool : "units/" + pool);
        return Optional.of(place).filter(CasePlace::isKnown);
    }

    /** What it is in: units, frames, fallbacks, meta, nonverbal, imaginal, segments or phases. */
    public String kind() {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }

    /** The unit, segment or phase it is of; empty for pools of the voice. */
    public Optional<String> owner() {
        String[] parts = path.split("/");
        return parts.length == 3 ? Optional.of(parts[1]) : Optional.empty();
    }

    /** The last part of the path: {@code full}, {@code gate.trust}, {@code resist.tangent}. */
    public String part() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A single value rather than a list of lines. */
    public boolean isField() {
        return switch (kind()) {
            case "units" -> UNIT_FIELDS.contains(part());
            case "segments" -> SEGMENT_FIELDS.contains(part());
            default -> false;
        };
    }

    /** The case format knows a place of this form. */
    boolean isKnown() {
        String part = part();
        boolean named = owner().isPresent();
        return switch (kind()) {
            case "units" ->
                named
                        && (UNIT_FIELDS.contains(part)
                                || UNIT_LISTS.contains(part)
                                || part.startsWith("rejoinders.")
                                        && NAME.matcher(part).matches()
                                || DETAIL.matcher(part).matches());
            case "segments" -> named && (SEGMENT_FIELDS.contains(part) || SEGMENT_LISTS.contains(part));
            case "phases" -> named && part.equals("opening");
            default -> !named && POOLS.contains(kind()) && NAME.matcher(part).matches();
        };
    }

    /** The keys that lead there. */
    List<String> steps() {
        List<String> steps = new ArrayList<>(List.of(kind()));
        owner().ifPresent(steps::add);
        steps.addAll(List.of(part().split("\\.")));
        return steps;
    }

    @Override
    public int compareTo(CasePlace other) {
        return path.compareTo(other.path);
    }
}
