package org.understudy.client.decide;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.read.Lexicon;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Sentences;
import org.understudy.client.read.Words;

/**
 * What a counselor takes somebody to do or to have who does not: smoking, gambling, an illness. Where no line of the case speaks
 * of it, the client says that it is not theirs; a nod would be an invention.
 */
final class Habits {
    private static final String OWN = "\\b(i|i'm|i've|i'd|my|we) (\\w+ ){0,2}";

    private static final List<Habit> KNOWN = Lexicon.lines("habits.txt").stream()
            .map(l -> "\\b(" + l.split("\t")[1] + ")\\b")
            .map(words -> new Habit(Pattern.compile(words), Pattern.compile(OWN + words)))
            .toList();

    /**
     * Something one does or has.
     *
     * @param own the same words close behind "I" or "my"
     */
    private record Habit(Pattern words, Pattern own) {}

    private static final Pattern YOU = Pattern.compile("\\b(you|your|yours|yourself|you're|you've|you'd)\\b");

    /** "A lot of people who smoke…", "your dad drinks": of others. */
    private static final Pattern OF_OTHERS =
            Pattern.compile("\\b(people|others|everyone|somebody|someone|many of us|he|she|they|your"
                    + " (mother|father|mum|mom|dad|brother|sister|husband|wife|partner|son|daughter|friends?|boss)"
                    + " (was|is|has|had|used|started|stopped|\\w+s|\\w+ed))\\b");

    private static final Pattern DENIED = Pattern.compile("\\b(no|not|never|none|neither|nor|stopped|\\w+n't)\\b");

    private Habits() {}

    /** Puts it right, where a sentence speaks of the client and of what the case has not. */
    static Optional<Decision> of(Situation s) {
        boolean taken = s.heard().sentences().stream()
                .map(Sentence::text)
                .map(Words::plain)
                .filter(x -> YOU.matcher(x).find() && !OF_OTHERS.matcher(x).find())
                .flatMap(x -> KNOWN.stream().filter(h -> h.words().matcher(x).find()))
                .anyMatch(h -> s.clientCase().units().stream().noneMatch(u -> has(u, h)));
        boolean answered =
                s.heard().asks() && (s.small().isPresent() || s.ordinary().isPresent());
        return taken && !answered ? s.framed("notMine") : Optional.empty();
    }

    /** A line says it of oneself, or a unit that is asked for with such words speaks of it without a denial. */
    private static boolean has(DisclosureUnit unit, Habit habit) {
        boolean asked = Stream.concat(unit.asks().stream(), unit.tags().stream())
                .anyMatch(t -> habit.words().matcher(Words.plain(t)).find());
        return Stream.concat(unit.lines().stream(), unit.details().stream().flatMap(d -> d.says().stream()))
                .filter(line -> habit.words().matcher(Words.plain(line)).find())
                .flatMap(line -> Sentences.of(line).stream())
                .map(Words::plain)
                .filter(x -> !DENIED.matcher(x).find())
                .anyMatch(x -> habit.own().matcher(x).find()
                        || asked && habit.words().matcher(x).find());
    }
}
