package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.casebook.CaseCard.Phase;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.Imaginal.Segment;
import org.understudy.client.ClientReply;
import org.understudy.client.mind.Gates;
import org.understudy.session.Release;

/**
 * Watches one session for what should not have been said yet, in every authored line of every turn: all of a unit or a small
 * answer below its gate, half of it more than two steps below, a hint more than three, a passage of the memory more than one;
 * what is said after a telling where nothing was told, and whatever wants another unit told first. A line of no unit, such as
 * an ordinary answer, must not say in its words what stands behind a gate. Decides from the trace alone, by rules of its own.
 */
final class Leaks {
    private static final Pattern UNIT_LINE =
            Pattern.compile("([a-z0-9-]+)/(full|half|more|hint|rejoinders|details)(?:\\.[\\w.]+)?/\\d+");
    private static final Pattern PASSAGE =
            Pattern.compile("segments/([a-z0-9-]+)/(past|present|sense|body|thought|feeling)/\\d+");
    private static final Pattern FURTHER = Pattern.compile("further/(\\d+)/\\d+");

    private final ClientCase clientCase;
    private final GatedWords gated;
    private final OpenDoors doors;
    private final List<String> found = new ArrayList<>();
    private int turn;

    private Leaks(ClientCase clientCase, Optional<Phase> phase, GatedWords gated) {
        this.clientCase = clientCase;
        this.gated = gated;
        this.doors = new OpenDoors(clientCase, phase);
    }

    static Leaks in(ClientCase clientCase, Optional<String> phase) {
        return in(clientCase, phase, new GatedWords(clientCase));
    }

    /** @param gated of the same case, read once for many sessions */
    static Leaks in(ClientCase clientCase, Optional<String> phase, GatedWords gated) {
        var card = clientCase.card();
        Optional<Phase> in =
                phase.flatMap(card::phase).or(() -> card.phases().stream().findFirst());
        return new Leaks(clientCase, in, gated);
    }

    /** What leaked so far, with its turn counted from 1. */
    List<String> found() {
        return List.copyOf(found);
    }

    /** Looks at the next reply of the session. Whether it leaked. */
    boolean leaks(ClientReply reply) {
        turn++;
        int before = found.size();
        doors.at(reply);
        Set<String> checked = new HashSet<>();
        if (reply.trace().extra().get("lines") instanceof List<?> lines)
            for (Object line : lines) look(String.valueOf(line), checked);
        inWords(reply.text(), checked);
        doors.after(reply);
        return found.size() > before;
    }

    private void look(String line, Set<String> checked) {
        Matcher unit = UNIT_LINE.matcher(line);
        if (unit.matches()) {
            clientCase.unit(unit.group(1)).filter(u -> u.risk().isEmpty()).ifPresent(u -> {
                checked.add(u.id());
                if (!earned(u, unit.group(2))) leaked(line, u);
                else if (lacksAnother(u, unit.group(2))) leaked(line + " before " + u.requires(), u);
            });
        }
        Matcher passage = PASSAGE.matcher(line);
        if (passage.matches()) {
            segment(passage.group(1))
                    .flatMap(Segment::unit)
                    .flatMap(clientCase::unit)
                    .ifPresent(u -> {
                        checked.add(u.id());
                        if (!passageEarned(u, passage.group(2))) leaked(line, u);
                    });
        }
        Matcher asked = FURTHER.matcher(line);
        if (asked.matches()) {
            double needed = clientCase
                    .voice()
                    .further()
                    .get(Integer.parseInt(asked.group(1)))
                    .trust();
            if (!doors.trusts(needed)) found.add("turn " + turn + ", " + line + ": wants " + needed);
        }
    }

    private boolean earned(DisclosureUnit u, String level) {
        return switch (level) {
            case "full" -> doors.toldAtLeast(u, Release.FULL) || doors.tried(u, 0, 0);
            case "half" -> doors.toldAtLeast(u, Release.HALF) || doors.tried(u, 2 * Gates.STEP, 1);
            // a trace wants no depth; once something of it was named, it shows a step earlier
            case "hint" ->
                doors.toldAtLeast(u, Release.HINT)
                        || doors.open(u, 3 * Gates.STEP, u.gate().depth());
            case "rejoinders" -> doors.toldAtLeast(u, Release.HINT);
            case "details" -> smallAnswerEarned(u);
            // more of a thing is said with all of it, or once half has been told
            default -> doors.toldAtLeast(u, Release.HALF) || doors.tried(u, 0, 0);
        };
    }

    private boolean smallAnswerEarned(DisclosureUnit u) {
        Release enough = Gates.isHarmless(u) ? Release.HALF : Release.FULL;
        return doors.toldAtLeast(u, enough) || doors.open(u, 0, 0) || doors.openFromTheStart(u);
    }

    /** More of it, a rejoinder or another hint follow a telling and want nothing more. */
    private boolean lacksAnother(DisclosureUnit u, String level) {
        return Set.of("full", "half", "details").contains(level)
                && !doors.toldAtLeast(u, Release.HALF)
                && u.requires().stream()
                        .flatMap(id -> clientCase.unit(id).stream())
                        .anyMatch(first -> !doors.toldAtLeast(first, Release.HALF));
    }

    /** What a hot part is next to may be said where a hint may. */
    private boolean passageEarned(DisclosureUnit u, String kind) {
        return kind.equals("sense")
                ? earned(u, "hint")
                : doors.toldAtLeast(u, Release.HALF) || doors.open(u, Gates.STEP, 1);
    }

    /** What stands behind a gate, said from another place; one open unit that says the same is enough to say it. */
    private void inWords(String text, Set<String> checked) {
        for (Map.Entry<String, Set<GatedWords.Sentence>> said :
                gated.saidIn(text).entrySet()) {
            boolean open = said.getValue().stream()
                    .anyMatch(s -> checked.contains(s.unit().id()) || open(s));
            GatedWords.Sentence one = said.getValue().iterator().next();
            if (!open) leaked("“" + said.getKey() + "”", one.unit());
        }
    }

    private boolean open(GatedWords.Sentence s) {
        boolean half = s.as() == Release.HALF;
        return s.unit().risk().isPresent()
                || doors.toldAtLeast(s.unit(), s.as())
                || doors.open(s.unit(), half ? 2 * Gates.STEP : 0, half ? 1 : 0)
                || doors.openFromTheStart(s.unit());
    }

    private void leaked(String what, DisclosureUnit u) {
        found.add("turn " + turn + ", " + what + ": " + u.id() + " wants "
                + u.gate().trust() + ", trust " + doors.trust(u));
    }

    private Optional<Segment> segment(String id) {
        return clientCase.imaginal().stream()
                .flatMap(i -> i.segments().stream())
                .filter(g -> g.id().equals(id))
                .findFirst();
    }
}
