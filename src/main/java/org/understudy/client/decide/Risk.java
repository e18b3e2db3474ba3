package org.understudy.client.decide;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.aim.Ask.Polarity;
import org.understudy.client.aim.Candidate;
import org.understudy.client.mind.Ledger;
import org.understudy.client.read.Sentence;
import org.understudy.session.Release;
import org.understudy.session.Technique;

/**
 * Questions about risk. The answer is always true, the same each time, and never held back by a mood: a trainee who asks
 * plainly must be able to find out.
 */
final class Risk {
    private static final Map<String, Pattern> KINDS = kinds();

    private static final double NEAR = 0.3;
    private static final Pattern WORD =
            Pattern.compile("\\b(die|died|dying|dead|death|alive|kill\\w*|harm\\w*|hurt\\w*|suicid\\w*|end(ing)?"
                + " (it|things|your|everything)|(be|being|not|weren't) here|safe|worth living|attempt\\w*|overdose|go"
                + " on like this|keep going|wake up|crossed your mind)\\b");

    private Risk() {}

    /** The risk unit that is asked about. Words of risk must be there; being near a risk unit's wording is not enough. */
    static Optional<DisclosureUnit> asked(Situation s) {
        if (!s.heard().asks()) return Optional.empty();
        String plain = s.heard().plain();
        for (var kind : KINDS.entrySet()) {
            if (kind.getValue().matcher(plain).find()) {
                Optional<DisclosureUnit> unit = unit(kind.getKey(), s);
                if (unit.isPresent()) return unit;
            }
        }
        boolean onIt = s.mind().thread().sinceLastUnit() <= 2
                && s.mind().thread().last().filter(u -> u.risk().isPresent()).isPresent();
        if (!onIt && !WORD.matcher(plain).find()) return Optional.empty();
        Optional<DisclosureUnit> near = s.aim().candidates().stream()
                .filter(c -> c.match() >= NEAR)
                .map(Candidate::unit)
                .filter(u -> u.risk().isPresent())
                .findFirst();
        return near.isPresent() || !s.heard().coded().has(Technique.RISK_QUESTION) ? near : unit("ideation", s);
    }

    private static Optional<DisclosureUnit> unit(String kind, Situation s) {
        return s.clientCase().units().stream()
                .filter(u -> u.risk().filter(kind::equals).isPresent())
                .findFirst();
    }

    static Decision answer(DisclosureUnit unit, Situation s) {
        Ledger ledger = s.mind().ledger();
        boolean before = ledger.release(unit).filter(r -> r == Release.FULL).isPresent();
        Decision told = polar(Telling.asked(unit, s), unit, s);
        if (!before || !told.act().equals("repeat")) return told.bare();
        // asked a third time: the same true thing again, in the words used before
        return Decision.of("disclose", Part.told(unit, Release.FULL).orElseThrow())
                .about(unit)
                .releasing(Release.FULL);
    }

    /** A yes or no in the line must be one to this question; where that is not known, a line without one is said. */
    private static Decision polar(Decision told, DisclosureUnit unit, Situation s) {
        Optional<Sentence> closed =
                s.heard().asked().reversed().stream().filter(Sentence::closed).findFirst();
        if (closed.isEmpty()) return told;
        Optional<Polarity> polarity = s.aim().candidates().stream()
                .filter(c -> c.unit() == unit)
                .findFirst()
                .flatMap(c -> YesNo.of(closed.get(), c));
        return told.keeping(line -> YesNo.begins(line)
                .map(p -> polarity.filter(p::equals).isPresent())
                .orElse(true));
    }

    private static Map<String, Pattern> kinds() {
        Map<String, Pattern> kinds = new LinkedHashMap<>();
        kinds.put(
                "past",
                Pattern.compile("\\b(ever|before|in the past)\\b.{0,30}\\b(tried|attempt\\w*|hurt yourself|harm(ed)?"
                        + " yourself|self.?harm\\w*|taken an"
                        + " overdose)|\\b(attempt(s|ed)?)\\b.{0,20}\\b(suicide|before)"));
        kinds.put(
                "others",
                Pattern.compile("\\b(hurt(ing)?|harm(ing)?|kill(ing)?) (anyone|anybody|someone|somebody|other"
                        + " people|others|him|her|them)\\b"));
        kinds.put(
                "means",
                Pattern.compile(
                        "\\b(have (you got )?(access|means)|access to|at home you could use|(tablets|pills|anything)"
                                + " (stored|saved|at home|in the house)|stockpil\\w*|saved up (tablets|pills)|got hold"
                                + " of)\\b"));
        kinds.put(
                "plan",
                Pattern.compile("\\b(thought about|considered|worked out|any idea|know) how you (would|might|'d)( do"
                        + " it)?|\\b(plan|plans|planned) (to|for|of|about)? ?(end|kill|hurt|suicide|do(ing)?"
                        + " it|act)|do you have a plan|made (a|any) plans?\\b"));
        kinds.put(
                "intent",
                Pattern.compile(
                        "\\b(intend|intention|going to act|act on (that|those|them|it)|likely to (do|act)|mean to do"
                                + " it|do anything about (it|them|those))\\b"));
        kinds.put(
                "protective",
                Pattern.compile(
                        "\\b(what (keeps|stops|has kept|stopped) you|keeps you (going|here|safe|alive)|stops you (from"
                                + " )?(acting|doing|ending)|reasons? (to|for) (live|living|stay))\\b"));
        kinds.put(
                "ideation",
                Pattern.compile(
                        "\\b(suicid\\w*|kill(ing)? yourself|end(ing)? (your (own )?life|it all|things)|tak(e|ing) your"
                            + " (own )?life|not want(ed|ing)? to (be here|live|wake up|be alive|go on)|wish(ed|ing)?"
                            + " you (weren't|were not|wasn't|were dead|hadn't|didn't)|better off (dead|without"
                            + " you)|thoughts of (death|dying|ending|harming|hurting|suicide)|harm(ing)?"
                            + " yourself|hurt(ing)? yourself|life (isn't|is not|wasn't) worth|don't want to be here|be"
                            + " dead|not be(ing)? here|go to sleep and not wake)\\b"));
        return kinds;
    }
}
