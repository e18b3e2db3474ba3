package org.understudy.client.feel;

import static org.understudy.client.mind.Constants.number;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.aim.Aim;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Mind;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Lexicon;
import org.understudy.client.read.Words;
import org.understudy.session.Technique;

/**
 * Depth credit: a Socratic question or a complex reflection opens the inner layers it touches, one credit where it
 * touches their words, half where it only stays on their subject. Being nice earns none.
 */
public final class Credits {
    private static final double TOUCHED = number("gates.depth_touched");
    private static final double NEARBY = number("gates.depth_nearby");

    private Credits() {}

    /** Gives it and says how much each unit got, by its id. */
    public static Map<String, Double> give(
            Heard heard, Aim aim, Aim stated, Optional<DisclosureUnit> named, Mind mind) {
        Map<String, Double> given = new LinkedHashMap<>();
        boolean deep = heard.coded().has(Technique.SOCRATIC_QUESTION)
                || heard.coded().has(Technique.COMPLEX_REFLECTION)
                || named.isPresent();
        if (!deep) return given;
        Set<String> said = new HashSet<>();
        heard.sentences().forEach(s -> said.addAll(s.content()));
        for (DisclosureUnit unit : mind.clientCase().units()) {
            if (Gates.depthNeeded(unit) == 0) continue;
            boolean meant = named.filter(unit::equals).isPresent()
                    || aim.confident() && aim.best().get().unit() == unit
                    || touches(unit, said);
            double credit = meant ? TOUCHED : follows(unit, mind) ? NEARBY : 0;
            if (credit == 0) continue;
            double before = mind.ledger().depth(unit);
            mind.ledger().credit(unit, credit);
            if (mind.ledger().depth(unit) > before)
                given.put(unit.id(), mind.ledger().depth(unit) - before);
        }
        return given;
    }

    private static boolean touches(DisclosureUnit unit, Set<String> said) {
        int hits = 0;
        for (String tag : unit.tags()) {
            for (String stem : Words.content(tag)) {
                if (said.contains(stem)) hits += 2;
                else if (Lexicon.groupsOf(stem).stream().anyMatch(g -> said.stream()
                        .anyMatch(x -> Lexicon.groupsOf(x).contains(g)))) hits++;
            }
        }
        return hits >= 2;
    }

    private static boolean follows(DisclosureUnit unit, Mind mind) {
        Optional<DisclosureUnit> last = mind.thread().last();
        return last.isPresent()
                && mind.thread().sinceLastUnit() <= 2
                && (last.get().opens().contains(unit.id())
                        || !unit.topic().isEmpty()
                                && unit.topic().equals(last.get().topic()));
    }
}
