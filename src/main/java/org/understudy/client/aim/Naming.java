package org.understudy.client.aim;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.UnsaidWays;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Lexicon;
import org.understudy.client.read.Words;

/** Whether a statement named something accurate that the client has not said: possible because the case is ours. */
public final class Naming {
    /** Share of a phrase's content words that must be heard; near words count. */
    private static final double HEARD_SHARE = 0.6;

    /** The same where the phrase belongs to something the talk was not about. */
    private static final double STRICT_SHARE = 0.8;

    private final List<Phrase> phrases;
    private final ClientCase clientCase;

    private record Phrase(DisclosureUnit unit, List<String> content) {}

    public Naming(ClientCase clientCase) {
        this.clientCase = clientCase;
        phrases = clientCase.units().stream()
                .flatMap(u -> u.unsaid().stream().map(p -> new Phrase(u, Words.content(p))))
                .filter(p -> !p.content().isEmpty())
                .toList();
    }

    /** The untold unit whose unsaid words were said, if any; the closest match, what the talk leads to first. */
    public Optional<DisclosureUnit> named(Heard heard, Predicate<DisclosureUnit> untold, Prior prior) {
        List<String> said = heard.stated().stream()
                .filter(s -> !s.ofCounselor())
                .flatMap(s -> s.content().stream())
                .toList();
        Phrase best = null;
        double bestShare = 0;
        for (Phrase p : phrases) {
            if (!untold.test(p.unit())) continue;
            double share = share(p.content(), said);
            // one word by itself names something only where the talk is about it already
            boolean near = prior.of(p.unit()) > 0;
            boolean enough = p.content().size() > 1 ? share >= (near ? HEARD_SHARE : STRICT_SHARE) : near && share == 1;
            double weighed = share * StrictMath.sqrt(p.content().size()) + prior.of(p.unit());
            if (enough && weighed > bestShare) {
                best = p;
                bestShare = weighed;
            }
        }
        return Optional.ofNullable(best).map(Phrase::unit);
    }

    /**
     * The untold unit the talk leads to, named in a turn of phrase for what lies under it; in words of the counselor's own.
     *
     * @param theirs words of content the client has used lately
     */
    public Optional<DisclosureUnit> worded(
            Heard heard, Predicate<DisclosureUnit> untold, Prior prior, Collection<String> theirs) {
        if (heard.asks()
                || heard.coded().codes().stream().noneMatch(c -> c.code().isReflection())) return Optional.empty();
        UnsaidWays ways = UnsaidWays.of(clientCase.id());
        return clientCase.units().stream()
                .filter(u -> prior.of(u) > 0 && untold.test(u))
                .filter(u -> heard.stated().stream()
                        .filter(s -> !s.ofCounselor())
                        .anyMatch(s -> ways.unit(u.id()).stream().anyMatch(way -> isWorded(way, s.text(), theirs))))
                .findFirst();
    }

    private static boolean isWorded(Pattern way, String said, Collection<String> theirs) {
        Matcher m = way.matcher(said);
        while (m.find()) {
            List<String> met = Words.content(m.group());
            boolean own = !met.isEmpty() && !theirs.containsAll(met);
            if (own && !UnsaidWays.isDenied(said, m.start())) return true;
        }
        return false;
    }

    private static double share(List<String> phrase, List<String> said) {
        double hits = 0;
        for (String word : phrase) {
            if (said.contains(word)) hits += 1;
            else if (said.stream().anyMatch(s -> near(s, word))) hits += 0.8;
        }
        return hits / phrase.size();
    }

    private static boolean near(String a, String b) {
        return Lexicon.groupsOf(a).stream().anyMatch(Lexicon.groupsOf(b)::contains);
    }
}
