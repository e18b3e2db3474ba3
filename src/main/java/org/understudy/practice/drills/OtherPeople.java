package org.understudy.practice.drills;

import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.practice.drills.SaidLexicon.Kind;

/** Somebody nobody spoke of. A husband may be meant by a "he". */
final class OtherPeople {
    private OtherPeople() {}

    static Optional<String> in(Retelling told) {
        return Stream.of(Kind.MALE, Kind.FEMALE)
                .filter(kind -> !told.wasSaid(kind))
                .flatMap(told::words)
                .findFirst()
                .or(() -> told.words(Kind.KIN)
                        .filter(w -> !told.wasSaid(w) && !w.matches("husband|wife|partner|boyfriend|girlfriend"))
                        .findFirst())
                .or(() -> told.words(Kind.KIN)
                        .filter(w -> !told.wasSaid(w))
                        .filter(w -> !told.wasSaid(w.matches("husband|boyfriend") ? Kind.MALE : Kind.FEMALE)
                                && !(w.equals("partner") && told.wasSaid(Kind.MALE)))
                        .findFirst());
    }
}
