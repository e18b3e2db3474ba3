package org.understudy.client.retell;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.casebook.Imaginal;
import org.understudy.casebook.Imaginal.Segment;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/** A part of the memory a counselor goes to by name: "you've reached the lights", "back in the hall". */
final class Place {
    private static final Pattern GOING = Pattern.compile(
            "\\b(you('re| are)( back)? (at|in|on|by|still)|you('ve| have) reached|go(ing)? back|let's go|back"
                    + " (to|in|at|on)|take me to|start (at|in|from)|still (at|in|on)|at the moment (of|when))\\b");

    private Place() {}

    /** The part that is named, if another than where the client is and not beyond the one after the furthest told. */
    static Optional<Segment> named(Heard heard, Imaginal imaginal, Segment here, int furthest) {
        if (!GOING.matcher(heard.plain()).find()) return Optional.empty();
        Set<String> said = new HashSet<>();
        for (Sentence s : heard.sentences()) said.addAll(s.content());
        List<Segment> segments = imaginal.segments();
        return segments.stream()
                .filter(g -> segments.indexOf(g) <= furthest + 1)
                .filter(g -> hits(g, said) > 0)
                .max(Comparator.comparingLong((Segment g) -> hits(g, said)))
                .filter(g -> g != here);
    }

    private static long hits(Segment segment, Set<String> said) {
        return Words.content(segment.title()).stream()
                .distinct()
                .filter(said::contains)
                .count();
    }
}
