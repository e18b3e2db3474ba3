package org.understudy.client.decide;

import static org.understudy.client.mind.Constants.number;

import java.util.ArrayList;
import java.util.List;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.mind.Dice;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Measure;
import org.understudy.client.mind.Mind;
import org.understudy.client.mind.Style;
import org.understudy.session.Release;

/** How this person keeps something in: PatientAct's seven patterns, drawn by style, shame and reactance. */
final class Resistance {
    static final List<String> PATTERNS =
            List.of("minimal", "tangent", "superficial", "intellectualise", "hostile", "defend", "comply");

    private Resistance() {}

    /** Holds a unit back, with a trace that a trainee could notice. */
    static Decision to(DisclosureUnit unit, Situation s) {
        String pattern = pattern(s.mind(), s.dice(), asksForWords(s));
        s.mind().thread().resisted(pattern);
        s.mind().thread().heldBack(unit);
        s.mind().ledger().block(unit, s.mind().turn());
        s.mind().ledger().keepBack(unit, s.mind().turn());
        Decision holds = Decision.of("resist." + pattern, s.frame("resist." + pattern));
        // who goes off to something else shows that they do
        if (pattern.equals("tangent")) holds = holds.after(s.frame("turnsAway"));
        String because = because(pattern, s.mind());
        if (because.equals("shame"))
            holds = holds.noting("figure", s.mind().feelings().get(Measure.SHAME));
        if (because.equals("reactance"))
            holds = holds.noting("figure", s.mind().feelings().get(Measure.REACTANCE));
        return holds.noting("because", because)
                .about(unit)
                .releasing(Release.BLOCKED)
                .resisting(pattern)
                .through(Gates.door(unit, s.mind()));
    }

    /** What weighed most for a pattern in this person now: a trait of style, shame, reactance, or nothing in particular. */
    private static String because(String pattern, Mind mind) {
        Style style = mind.style();
        double reactance = mind.feelings().get(Measure.REACTANCE) / 100;
        double shame = mind.feelings().get(Measure.SHAME) / 100;
        return switch (pattern) {
            case "minimal" -> style.numb() >= number("resist.minimal") ? "numb" : "any";
            case "tangent" ->
                number("resist.tangent_style") * style.tangent() >= number("resist.tangent") ? "tangent" : "any";
            case "intellectualise" ->
                number("resist.intellectualise_style") * style.articulate() >= number("resist.intellectualise")
                        ? "articulate"
                        : "any";
            case "hostile" ->
                most(
                        number("resist.hostile_style") * style.hostile(),
                        "hostile",
                        number("resist.hostile_reactance") * reactance,
                        number("resist.hostile"));
            case "defend" ->
                most(
                        number("resist.defend_shame") * shame,
                        "shame",
                        number("resist.defend_reactance") * reactance,
                        number("resist.defend"));
            case "comply" -> style.please() >= number("resist.comply") ? "please" : "any";
            default -> "any";
        };
    }

    private static String most(double own, String name, double reactance, double base) {
        if (Math.max(own, reactance) < base) return "any";
        return own >= reactance ? name : "reactance";
    }

    /** "I can do that" answers no "what" and no "why". */
    private static boolean asksForWords(Situation s) {
        return s.heard().asks() && !s.heard().asked().getLast().closed();
    }

    /** A pattern by weight; never the same a third time running, and none may take over the session. */
    private static String pattern(Mind mind, Dice dice, boolean wordsWanted) {
        Style style = mind.style();
        double reactance = mind.feelings().get(Measure.REACTANCE) / 100;
        double shame = mind.feelings().get(Measure.SHAME) / 100;
        List<Double> weights = new ArrayList<>();
        for (String pattern : PATTERNS) {
            double weight =
                    switch (pattern) {
                        case "minimal" -> number("resist.minimal") + style.numb();
                        case "tangent" -> number("resist.tangent") + number("resist.tangent_style") * style.tangent();
                        case "superficial" -> number("resist.superficial");
                        case "intellectualise" ->
                            number("resist.intellectualise")
                                    + number("resist.intellectualise_style") * style.articulate();
                        case "hostile" ->
                            number("resist.hostile")
                                    + number("resist.hostile_style") * style.hostile()
                                    + number("resist.hostile_reactance") * reactance;
                        case "defend" ->
                            number("resist.defend")
                                    + number("resist.defend_shame") * shame
                                    + number("resist.defend_reactance") * reactance;
                        default -> number("resist.comply") + style.please();
                    };
            if (mind.thread().thirdRunning(pattern) || wordsWanted && pattern.equals("comply")) weight = 0;
            // a share well above its turn is pulled back, so that no pattern becomes a tic
            double share = (mind.thread().patternCount(pattern) + number("resist.before"))
                    / (mind.thread().patternCount() + number("resist.before_all"));
            weights.add(weight * (share > number("resist.crowded") ? number("resist.pulled_back") : 1 - share));
        }
        return dice.pick(PATTERNS, weights);
    }
}
