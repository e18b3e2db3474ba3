package org.understudy.client.decide;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.mind.Gates;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;
import org.understudy.session.Release;

/**
 * Questions about what the client has just said: what was meant by it, and whether it was meant so. They are answered from
 * what it was said of, or as a way of speaking; another story is no answer to them.
 */
final class OwnWords {
    private static final Pattern MEANING =
            Pattern.compile("\\b(what (do|did|does) (you|that|it|this) mean\\b(?! (to|for|about|if|when) )|how do you"
                    + " mean\\b|what you (mean|meant)\\b|in what (way|sense)\\W*$|what('s| is| was) that (supposed to"
                    + " )?mean|what (was|is) it (that )?you (didn't|don't|did not|do not|were going to|wanted to|meant)"
                    + " ?(to )?(know|say|tell|see|mean)?\\W*$)");

    /** "Forty what?", "put what on yourself?" */
    private static final Pattern WHAT = Pattern.compile(
            "\\b(?<!(and|so|but|then|or|about|of|for) )what\\W*$|^((sorry|so|and|but|hang on),? )?(you|they|he|she|it)"
                    + " \\w+ what\\b");

    /** "Who's 'them'?", "what is on a loop?", "which mother is it?" */
    private static final Pattern OF_WORDS = Pattern.compile("^((so|and|but|okay|ok|right|well|sorry|hang on|wait),?"
            + " )*((who|what)( is| are|'s|'re|s) (?!(he|she|it|that|this|they|your|you|the)\\b)\\W?\\w+|(which|whose)"
            + " \\w+ (is|was|are|were)).{0,40}\\?$");

    /** "What's on it?": of the thing, and not of the word for it. */
    private static final Pattern ON_IT =
            Pattern.compile("\\bwhat('s| is| was| are| were) (on|in|inside|under|behind|next to|with)\\b");

    private static final Pattern CHECK = Pattern.compile(
            "\\b(do you mean(?! to)|did you mean|you mean(?! to)|are you saying|you're saying|is that what you)\\b");

    private static final Pattern WH = Pattern.compile("\\b(what|which|who|whom|whose|when|where|why|how)\\b");
    private static final Pattern CHOICE = Pattern.compile("\\bor\\b");

    /** Shares of the words of a check that must be the client's own: of one that says it is a check, of any other. */
    private static final double OF_A_CHECK = 0.3;

    private static final double OF_ANY = 0.6;

    /** Words for a piece of anything. */
    private static final Set<String> OF_ANYTHING =
            Set.copyOf(Words.stems("thing part bit first kind sort whole one word piece start beginning most main"));

    /** So short a question holds nothing but what it asks about. */
    private static final int SHORT = 9;

    /** "Sure of what?", "what is it, exactly?": of the thing just named, without a word for it. */
    private static final Pattern OF_THE_THING =
            Pattern.compile("^((so|and|but|sorry|okay),? )*((\\w+ ){0,2}(of|about|for|with|to|from|in|on|at|by)"
                + " what|what (is|was|are|were|'s) (it|that|this|they|those)|what exactly (is|was)"
                + " (it|that|this)|what('s| is| was|'s written)? (on|in|inside|at the bottom of)"
                + " (it|that|this|there|them))(,? (exactly|then|though|precisely))*\\W*$|\\bwhen you say\\b.{1,40},?"
                + " (what|who|which|where)\\b");

    private static final Pattern WHEN_YOU_SAY = Pattern.compile(
            "\\bwhen you say\\W+(it|that|this|them|things|stuff)\\b.{0,20},? (what|who|which|where)\\b");

    /** Of something one could look into. */
    private static final Pattern INSIDE =
            Pattern.compile("\\b(on|in|inside|at the bottom of) (it|that|this|there|them)\\b");

    /** Asks for one of them, and not for another word. */
    private static final Pattern EXAMPLE =
            Pattern.compile("^((so|and|okay|ok|right),? )*(like what|such as|for (example|instance))( what)?\\W*$");

    private OwnWords() {}

    /** The answer to such a question. */
    static Optional<Decision> of(Sentence asked, Situation s) {
        if (s.mind().spoken().last().isEmpty() || !s.heard().asks()) return Optional.empty();
        String plain = Words.plain(asked.text());
        if (EXAMPLE.matcher(plain).matches()) return Optional.empty();
        if (meant(asked, plain, s)) return Optional.of(explained(asked, s));
        if (OF_THE_THING.matcher(plain).find() && !asked.closed()) return ofTheThing(asked, s);
        Optional<Decision> more = aboutThem(asked, s) ? more(asked, s) : Optional.empty();
        if (more.isPresent()) return more;
        return checks(asked, plain, s) ? Optional.of(Backchannels.agreeing(s)) : Optional.empty();
    }

    private static boolean meant(Sentence asked, String plain, Situation s) {
        if (MEANING.matcher(plain).find() && !asked.closed()) return true;
        boolean theirs = s.lastSaid().containsAll(asked.asSaid().content());
        boolean named = OF_WORDS.matcher(plain).matches() && !asked.content().isEmpty();
        return theirs
                && !ON_IT.matcher(plain).find()
                && (named || WHAT.matcher(plain).find());
    }

    /** A short question of nothing but what has just been said. */
    private static boolean aboutThem(Sentence asked, Situation s) {
        List<String> words = asked.asSaid().content().stream()
                .filter(w -> !OF_ANYTHING.contains(w))
                .toList();
        boolean hinted = s.mind().thread().sinceLastUnit() <= 1
                && asked.asSaid().pointsBack()
                && s.mind()
                        .thread()
                        .last()
                        .flatMap(s.mind().ledger()::release)
                        .filter(r -> r == Release.HINT)
                        .isPresent();
        return (!words.isEmpty() || hinted && !asked.asSaid().content().isEmpty())
                && s.lastSaid().containsAll(words)
                && !asked.closed()
                && asked.followUp().isEmpty()
                && Words.count(asked.text()) <= SHORT;
    }

    /** More of what it was said of, where that holds the words asked after; of words that were said of nothing, that they are only words. */
    private static Decision explained(Sentence asked, Situation s) {
        Optional<DisclosureUnit> last = s.mind()
                .thread()
                .last()
                .filter(u -> asked.followUp().isPresent()
                        && s.mind().thread().sinceLastUnit() <= 1
                        && u.risk().isEmpty()
                        && !hinted(u, s));
        return more(asked, s)
                .or(() -> last.flatMap(u -> Following.ofTheSame(u, s)))
                .or(() -> s.framed("saying"))
                .orElseGet(() -> Decision.of("repeat", s.frame("repeat")));
    }

    private static Optional<Decision> more(Sentence asked, Situation s) {
        return s.mind()
                .thread()
                .last()
                .filter(u -> s.mind().thread().sinceLastUnit() <= 1 && u.risk().isEmpty())
                .flatMap(u -> hinted(u, s) ? kept(u, s) : Following.unsaid(u, sharing(asked), s));
    }

    /** More of what was told just now: first what has its words, then anything; where nothing is left, that it is a way of speaking. */
    private static Optional<Decision> ofTheThing(Sentence asked, Situation s) {
        Optional<DisclosureUnit> last = s.mind()
                .thread()
                .last()
                .filter(u -> s.mind().thread().sinceLastUnit() <= 1 && u.risk().isEmpty());
        // "it" is what lies behind it
        Optional<Decision> behind =
                WHEN_YOU_SAY.matcher(Words.plain(asked.text())).find()
                        ? last.flatMap(u -> s.leads().opened(u).stream()
                                .filter(o -> o.risk().isEmpty() && !Gates.isHarmless(o))
                                .filter(s.mind().ledger()::untold)
                                .findFirst()
                                .map(o -> Gates.allowed(o, s.mind()).compareTo(Release.HALF) >= 0
                                        ? Telling.asked(o, s)
                                        : Telling.declined(o, s)))
                        : Optional.empty();
        if (behind.isPresent()) return behind;
        Optional<Decision> said = more(asked, s)
                .or(() -> last.filter(u -> !hinted(u, s)).flatMap(u -> Following.unsaid(u, l -> sharesLast(l, s), s)))
                .or(() -> last.filter(u -> Telling.hasMore(u, s)).flatMap(u -> Following.ofTheSame(u, s)));
        boolean inside = INSIDE.matcher(Words.plain(asked.text())).find();
        return said.isPresent() || last.isEmpty() || inside ? said : s.framed("saying");
    }

    private static boolean sharesLast(String line, Situation s) {
        return Words.content(line).stream().anyMatch(s.lastSaid()::contains);
    }

    private static boolean hinted(DisclosureUnit unit, Situation s) {
        return s.mind()
                .ledger()
                .release(unit)
                .filter(r -> r.compareTo(Release.HALF) < 0)
                .isPresent();
    }

    /** Asked what a hint meant: further, where the door has opened meanwhile, else that it is kept for now. */
    private static Optional<Decision> kept(DisclosureUnit unit, Situation s) {
        boolean open = Gates.allowed(unit, s.mind()).compareTo(Release.HALF) >= 0;
        return open ? Optional.of(Telling.asked(unit, s)) : Optional.of(Telling.declined(unit, s));
    }

    /** Whether a line holds half the words of content of a question: of its own, where it has any. */
    static Predicate<String> sharing(Sentence asked) {
        List<String> own = Sentence.of(asked.text()).content();
        Set<String> words = new HashSet<>(own.isEmpty() ? asked.asSaid().content() : own);
        words.removeAll(OF_ANYTHING);
        return line -> {
            Set<String> shared = new HashSet<>(Words.content(line));
            shared.retainAll(words);
            return !shared.isEmpty() && 2 * shared.size() >= words.size();
        };
    }

    /** A yes or no is wanted to what the client has just said, in the counselor's words. */
    private static boolean checks(Sentence asked, String plain, Situation s) {
        boolean says = CHECK.matcher(plain).find();
        boolean closed = asked.closed() || asked.tagged() || says;
        List<String> content = asked.content();
        if (WH.matcher(plain).find()) return false;
        if (!closed || content.size() < (says ? 1 : 2) || CHOICE.matcher(plain).find()) return false;
        Set<String> known = new HashSet<>(s.lastSaid());
        if (says) {
            s.mind()
                    .thread()
                    .last()
                    .filter(_ -> s.mind().thread().sinceLastUnit() <= 2)
                    .ifPresent(u -> u.lines().forEach(l -> known.addAll(Words.content(l))));
        }
        double share = (double) content.stream().filter(known::contains).count() / content.size();
        return share >= (says ? OF_A_CHECK : OF_ANY);
    }
}
