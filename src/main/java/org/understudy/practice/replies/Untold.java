package org.understudy.practice.replies;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.analysis.rating.Transcript;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.read.Lexicon;
import org.understudy.client.read.Words;
import org.understudy.client.voice.Everyday;
import org.understudy.session.Turn;

/**
 * Words of the case that nobody has said in this talk so far. A suggestion that used them would know what the trainee
 * cannot know.
 */
final class Untold {
    private static final Set<String> NUMBERS =
            stems(List.of("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                    + " twenty thirty forty fifty sixty seventy eighty ninety hundred thousand"));

    /** A word this plain in counselors' talk, 0 to 1, tells nothing of a case. */
    private static final double PLAIN = 0.95;

    private final Set<String> secrets = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    Untold(ClientCase clientCase, Transcript lead) {
        for (DisclosureUnit unit : clientCase.units()) secrets.addAll(stems(lines(unit)));
        secrets.addAll(stems(clientCase.facts().values()));
        secrets.removeIf(s -> Everyday.common(s) || Lexicon.weight(s) < PLAIN);
        secrets.addAll(NUMBERS);
        CaseCard card = clientCase.card();
        known.addAll(stems(List.of(card.name(), card.referral(), card.problem(), card.tagline(), card.occupation())));
        known.addAll(stems(lead.turns().stream().map(Turn::text).toList()));
        lead.session().setting().phase().flatMap(card::phase).map(CaseCard.Phase::known).orElse(List.of()).stream()
                .flatMap(id -> clientCase.unit(id).stream())
                .forEach(unit -> known.addAll(stems(lines(unit))));
    }

    /** Whether the line says something of the case that has not been said here. */
    boolean in(String line) {
        return stems(List.of(line)).stream().anyMatch(s -> secrets.contains(s) && !known.contains(s));
    }

    private static List<String> lines(DisclosureUnit unit) {
        return Stream.concat(unit.lines().stream(), unit.answers().stream()).toList();
    }

    private static Set<String> stems(Collection<String> texts) {
        Set<String> stems = new HashSet<>();
        texts.forEach(t -> stems.addAll(Words.content(t)));
        return stems;
    }
}
