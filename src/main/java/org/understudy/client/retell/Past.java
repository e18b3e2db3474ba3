package org.understudy.client.retell;

import static org.understudy.client.mind.Constants.number;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.casebook.Imaginal;
import org.understudy.casebook.Imaginal.Segment;
import org.understudy.client.decide.Decision;
import org.understudy.client.decide.Part;
import org.understudy.client.decide.Part.Role;
import org.understudy.client.decide.Situation;
import org.understudy.session.Release;

/** A retelling that is over, looked back on: what was noticed, what was worst, how it was to tell it. */
final class Past {
    /** So many turns after it the talk is still of it. */
    private static final int STILL_OF_IT = (int) number("retelling.looked_back");

    /** Peaks of two runs that lie so near are the same to the client. */
    private static final double ALIKE = number("retelling.alike");

    private final Imaginal imaginal;
    private final Heat heat;
    private final boolean justOver;

    /** The part the client was in, by turn. */
    private final Map<Integer, Segment> was = new HashMap<>();

    private int runs = 1;
    private int ended = -99;

    /** @param justOver it ended just before the session began */
    Past(Imaginal imaginal, Heat heat, boolean justOver) {
        this.imaginal = imaginal;
        this.heat = heat;
        this.justOver = justOver;
    }

    void at(int turn, Segment part) {
        was.put(turn, part);
    }

    void ended(int turn) {
        ended = turn;
    }

    void again() {
        runs++;
    }

    /** The answer to a question that looks back on it; nothing where there is none, or it is long over. */
    Optional<Decision> of(Set<Segment> told, Situation s) {
        int turn = s.mind().turn();
        boolean fresh = ended >= 0 ? turn - ended <= STILL_OF_IT : justOver && turn <= STILL_OF_IT;
        if (!fresh) return Optional.empty();
        return LookingBack.in(s.heard()).flatMap(asked -> switch (asked) {
            case HARDEST -> hardest(told, s);
            case COMPARED -> Optional.of(compared());
            case NOTICED -> said("noticed", List.of(), s);
            case TELLING -> said("after", List.of(), s);
            case MEANS -> pondered(s);
            case BACK -> ended >= 0 ? said("out", List.of(), s) : Optional.empty();
        });
    }

    private static Optional<Decision> pondered(Situation s) {
        Part own = s.frame("pondering");
        return s.mind().spoken().unused(own.lines()) ? Optional.of(Decision.of("retell.means", own)) : Optional.empty();
    }

    private Decision compared() {
        if (runs == 1) return act("once", LookingBack.ONCE);
        double by = heat.beside().orElse(0);
        if (Math.abs(by) <= ALIKE) return act("same", LookingBack.SAME);
        return by < 0 ? act("less", LookingBack.LESS) : act("more", LookingBack.MORE);
    }

    /** By the numbers where any were given on the way, else by what is hottest; what was not told is not named. */
    private Optional<Decision> hardest(Set<Segment> told, Situation s) {
        List<Segment> met = ended >= 0
                ? imaginal.segments().stream().filter(was::containsValue).toList()
                : imaginal.segments();
        Optional<Segment> hottest = met.stream().max(Comparator.comparingDouble(Segment::hot));
        boolean ofNumbers = s.heard().plain().matches(".*\\b(number|highest|peak\\w*|suds)\\b.*");
        Optional<Segment> worst = ofNumbers ? byFigures(s).or(() -> hottest) : hottest;
        return worst.map(g -> mayBeNamed(g, told, s)
                ? Decision.of(
                        "retell.hardest:" + name(g),
                        new Part(
                                "imaginal/hardest",
                                imaginal.lines().getOrDefault("hardest", List.of("{echo}.")),
                                Role.BODY))
                : act("hardestKept", imaginal.lines().getOrDefault("hardestKept", LookingBack.KEPT)));
    }

    private Optional<Segment> byFigures(Situation s) {
        List<Integer> figures = s.mind().thread().figures();
        List<Integer> turns = s.mind().thread().figureTurns();
        int best = -1;
        Segment where = null;
        for (int i = 0; i < figures.size(); i++) {
            // a figure is given of the part that was told the turn before
            Segment part = was.getOrDefault(turns.get(i), was.get(turns.get(i) - 1));
            if (part == null || figures.get(i) <= best) continue;
            best = figures.get(i);
            where = part;
        }
        return Optional.ofNullable(where);
    }

    private static boolean mayBeNamed(Segment g, Set<Segment> told, Situation s) {
        return told.contains(g)
                || g.unit()
                        .filter(u -> s.mind().ledger().toldAtLeast(u, Release.HALF))
                        .isPresent();
    }

    private static String name(Segment g) {
        String own =
                g.scene().getOrDefault("name", List.of()).stream().findFirst().orElse(g.title());
        String bare = own.replaceAll("[.]+$", "");
        return Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
    }

    private Optional<Decision> said(String name, List<String> otherwise, Situation s) {
        List<String> lines = imaginal.lines().getOrDefault(name, otherwise);
        List<String> own = lines.isEmpty() ? imaginal.lines().getOrDefault("after", List.of()) : lines;
        return s.mind().spoken().unused(own) ? Optional.of(act(name, own)) : Optional.empty();
    }

    private static Decision act(String name, List<String> lines) {
        return Decision.of("retell." + name, new Part("imaginal/" + name, lines, Role.BODY));
    }
}
