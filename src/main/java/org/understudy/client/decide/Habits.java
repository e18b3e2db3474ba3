package org.understudy.client.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.casebook.ClientCase;
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
    private static final List<Pattern> KNOWN = Lexicon.lines("habits.txt").stream()
            .map(l -> Pattern.compile("\\b(" + l.split("\t")[1] + ")\\b"))
            .toList();

    private static final Pattern YOU = Pattern.compile("\\b(you|your|yours|yourself|you're|you've|you'd)\\b");

    /** "A lot of people who smoke…", "your dad drinks": of others. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "\\b(people|others|everyone|somebody|someone|many of us|he|she|they|your"
                    + " (mother|father|mum|mom|dad|brother|sister|husband|wife|partner|son|daughter|friends?|boss) (was|is|has|had|used|started|stopped|\\w+s|\\w+ed))\\b");

    private static final Pattern OWN = Pattern.compile("\\b(i|i'm|i've|i'd|my|me|mine|we)\\b");

    private static final Pattern DENIED = Pattern.compile("\\b(no|not|never|none|neither|nor|stopped|\\w+n't)\\b");

    private static final WeakHashMap<ClientCase, List<Pattern>> FOREIGN = new WeakHashMap<>();

    private Habits() {}

    /** Puts it right, where a sentence speaks of the client and of what the case has not. */
    static Optional<Decision> of(Situation s) {
        List<Pattern> foreign = foreign(s.clientCase());
        boolean taken = s.heard().sentences().stream()
                .map(Sentence::text)
                .map(Words::plain)
                .anyMatch(x -> YOU.matcher(x).find()
                        && !OF_OTHERS.matcher(x).find()
                        && foreign.stream().anyMatch(p -> p.matcher(x).find()));
        return taken && s.small().isEmpty() && s.ordinary().isEmpty() ? s.framed("notMine") : Optional.empty();
    }

    private static List<Pattern> foreign(ClientCase c) {
        synchronized (FOREIGN) {
            return FOREIGN.computeIfAbsent(c, Habits::read);
        }
    }

    private static List<Pattern> read(ClientCase c) {
        List<String> texts = new ArrayList<>();
        c.units().stream()
                .flatMap(Habits::texts)
                .flatMap(text -> Sentences.of(text).stream())
                .map(Words::plain)
                .filter(text -> OWN.matcher(text).find() && !DENIED.matcher(text).find())
                .forEach(texts::add);
        return KNOWN.stream()
                .filter(p -> texts.stream().noneMatch(t -> p.matcher(t).find()))
                .toList();
    }

    private static Stream<String> texts(DisclosureUnit u) {
        return Stream.of(
                        u.lines().stream(),
                        u.details().stream().flatMap(d -> d.says().stream()))
                .flatMap(x -> x);
    }
}
