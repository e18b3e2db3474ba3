package org.understudy.client.decide;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.aim.Ask.Polarity;
import org.understudy.client.aim.Whom;
import org.understudy.client.mind.Gates;
import org.understudy.client.read.Words;
import org.understudy.session.Release;

/** "Is she your daughter?", "what's his name?": who somebody is, of somebody the client has spoken of. */
final class Kinship {
    private static final Pattern IS_YOUR =
            Pattern.compile("(?<!\\b(?:how|what|where|when|which) [^,.?]{0,12})\\b(is|was|'s|that's|she's|he's)"
                + " (?:(?:that|he|she|this|it|\\w+),? )?your"
                + " (mum|mom|mam|mother|dad|father|brother|sister|wife|husband|partner|son|daughter"
                + "|grandson|granddaughter|grandmother|grandfather|nan|gran|grandad|uncle|aunt|cousin|nephew|niece|boss|friend|neighbour|colleague|flatmate|boyfriend|girlfriend|ex|mate)("
                + " then| too| as well)?(,? \\w+)?\\?$");

    private static final Pattern CALLED = Pattern.compile(
            "\\bwhat('s| is| was| were) (his|her|their|your \\w+(?:'s)?|the \\w+(?:'s)?) (first )?name\\b|\\bwhat('s|"
                + " is| was) (he|she|your \\w+) called\\b|\\bwhat (do|did) you call (him|her|your (?!self)\\w+)\\b");

    private Kinship() {}

    /** The name, or yes or no; empty where it is not asked, or where the client has not spoken of them. */
    static Optional<Decision> of(Situation s) {
        if (!s.heard().asks()) return Optional.empty();
        if (CALLED.matcher(s.lastAsked()).find()) return s.whom().flatMap(w -> name(w, s));
        if (s.whom().isEmpty()) return Optional.empty();
        Matcher asked = IS_YOUR.matcher(s.lastAsked());
        if (!asked.find()) {
            // "And is Alison your wife? What was she noticing?": first who she is
            asked = IS_YOUR.matcher(Words.plain(s.heard().asked().getFirst().text()));
            if (!asked.find()) return Optional.empty();
        }
        Whom whom = s.whom().get();
        String role = Words.stem(asked.group(2));
        List<String> named = whom.words().stream().filter(w -> !w.equals(role)).toList();
        boolean byName = Words.stems(s.lastAsked()).stream().anyMatch(named::contains);
        boolean spokenOf = s.mind().thread().last().filter(whom::isTold).isPresent()
                || Words.stems(s.mind().spoken().last()).stream().anyMatch(whom.words()::contains);
        if (!spokenOf || named.isEmpty() && !byName) return Optional.empty();
        Polarity polarity = whom.words().contains(role) ? Polarity.YES : Polarity.NO;
        if (polarity == Polarity.NO) {
            Optional<Decision> whoElse = WhoTheyAre.relation(whom, s);
            if (whoElse.isPresent()) return whoElse;
        }
        boolean unsure = polarity == Polarity.NO && whom.words().size() < 2;
        return unsure ? Optional.empty() : Optional.of(Decision.of("answer", YesNo.ofFact(s, polarity)));
    }

    /** Whether it is asked who somebody is to the client. */
    static boolean isAsked(Situation s) {
        return s.heard().asks() && IS_YOUR.matcher(s.lastAsked()).find();
    }

    /** What somebody is called, as soon as what it is a part of may be told or was. */
    private static Optional<Decision> name(Whom whom, Situation s) {
        return s.clientCase().facts().entrySet().stream()
                .filter(f -> f.getKey().endsWith(".name") && whom.words().containsAll(Words.stems(f.getValue())))
                .filter(f -> s.clientCase().units().stream()
                        .filter(u -> u.facts().containsKey(f.getKey()))
                        .anyMatch(u -> mayBeSaid(u, s)))
                .findFirst()
                .map(f -> new Part("facts/" + f.getKey(), List.of(f.getValue() + "."), Part.Role.BODY))
                .map(said -> Decision.of("answer", said));
    }

    private static boolean mayBeSaid(DisclosureUnit unit, Situation s) {
        return s.mind().ledger().toldAtLeast(unit.id(), Release.HALF)
                || Gates.isHarmless(unit) && Gates.allowed(unit, s.mind()) == Release.FULL;
    }
}
