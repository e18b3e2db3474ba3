package org.understudy.client.decide;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.client.aim.Ask.Polarity;
import org.understudy.client.aim.Whom;
import org.understudy.client.read.Words;

/** "Is she your daughter?": what somebody is to the client, of somebody the client has spoken of. */
final class Kinship {
    private static final Pattern IS_YOUR = Pattern.compile("\\b(is|was|'s|that's|she's|he's)"
        + " (?:(?:that|he|she|this|it|\\w+),? )?your"
        + " (mum|mom|mam|mother|dad|father|brother|sister|wife|husband|partner|son|daughter"
        + "|grandson|granddaughter|grandmother|grandfather|nan|gran|grandad|uncle|aunt|cousin|nephew|niece|boss|friend|neighbour|colleague|flatmate|boyfriend|girlfriend|ex|mate)("
        + " then| too| as well)?\\?$");

    private Kinship() {}

    /** Yes or no; empty where it is not asked, or where the client has not spoken of them. */
    static Optional<Decision> of(Situation s) {
        if (!s.heard().asks()) return Optional.empty();
        Matcher asked = IS_YOUR.matcher(s.lastAsked());
        if (!asked.find() || s.whom().isEmpty()) return Optional.empty();
        Whom whom = s.whom().get();
        String role = Words.stem(asked.group(2));
        List<String> named = whom.words().stream().filter(w -> !w.equals(role)).toList();
        boolean byName = Words.stems(s.lastAsked()).stream().anyMatch(named::contains);
        boolean spokenOf = s.mind().thread().last().filter(whom::isTold).isPresent()
                || Words.stems(s.mind().spoken().last()).stream().anyMatch(whom.words()::contains);
        if (!spokenOf || named.isEmpty() && !byName) return Optional.empty();
        Polarity polarity = whom.words().contains(role) ? Polarity.YES : Polarity.NO;
        boolean unsure = polarity == Polarity.NO && whom.words().size() < 2;
        return unsure ? Optional.empty() : Optional.of(Decision.of("answer", YesNo.ofFact(s, polarity)));
    }
}
