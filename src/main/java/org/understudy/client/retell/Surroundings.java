package org.understudy.client.retell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.understudy.casebook.Imaginal;
import org.understudy.casebook.Imaginal.Segment;
import org.understudy.client.aim.Whom;
import org.understudy.client.decide.Decision;
import org.understudy.client.decide.Part;
import org.understudy.client.decide.Part.Role;
import org.understudy.client.decide.Situation;
import org.understudy.client.read.Words;

/**
 * What is seen, heard and known from where the client is in the memory. Only of parts that have been told: the author's
 * own words for the scene, else lines of the part that speak of it.
 *
 * @param told the parts told in this session, the one the client is in first where it is among them
 * @param here whether it is
 */
record Surroundings(Imaginal imaginal, List<Segment> told, boolean here) {

    /** From a part of the memory, with what has been told before it. */
    static Surroundings at(Segment here, Set<Segment> told, Imaginal imaginal) {
        List<Segment> all = imaginal.segments();
        List<Segment> back = all.subList(0, all.indexOf(here) + 1).reversed().stream()
                .filter(told::contains)
                .toList();
        return new Surroundings(imaginal, back, told.contains(here));
    }

    /** The answer to a question about the scene; nothing where the turn is none, or nothing told holds it. */
    Optional<Decision> of(Situation s) {
        Optional<String> somebody = Scene.somebody(s.heard());
        Optional<Scene> scene = Scene.in(s.heard());
        if (scene.isPresent()) {
            Optional<Decision> found = scene.flatMap(x -> scene(x, s));
            if (found.isPresent()) return found;
        }
        return somebody.flatMap(x -> somebody(x, s));
    }

    private Optional<Decision> scene(Scene scene, Situation s) {
        // the weather stays as it was told, what one holds does not
        List<Segment> parts = scene == Scene.WEATHER ? told : here ? told.subList(0, 1) : List.of();
        List<String> spoken =
                parts.stream().flatMap(Surroundings::lines).filter(scene::says).toList();
        Optional<Segment> written =
                told.stream().filter(g -> !scene.written(g).isEmpty()).findFirst();
        Optional<List<String>> own = written.map(scene::written);
        String name = scene.name().toLowerCase(Locale.ROOT);
        return own.filter(l -> s.mind().spoken().unused(l))
                .or(() -> Optional.of(spoken).filter(l -> s.mind().spoken().unused(l)))
                .or(() -> own)
                .map(l -> said(name, l));
    }

    /** Whoever is asked for, at that moment; where nothing says, that one cannot tell from there. */
    private Optional<Decision> somebody(String word, Situation s) {
        if (!here) return Optional.empty();
        List<String> called = s.whom().map(Whom::words).orElse(List.of());
        Predicate<String> named = Scene.speaksOf(word, called);
        Predicate<String> by = named.or(pronoun(named));
        Segment now = told.getFirst();
        List<String> people = now.scene().getOrDefault("people", List.of()).stream()
                .filter(named)
                .toList();
        List<String> lines = lines(now).filter(by).toList();
        boolean where = s.heard().plain().contains("where");
        Stream<List<String>> order = where ? Stream.of(people, lines) : Stream.of(lines, people);
        return order.filter(l -> s.mind().spoken().unused(l))
                .findFirst()
                .map(l -> said("somebody", l))
                .or(() -> Optional.of(said("absent", imaginal.lines().getOrDefault("notHere", LookingBack.NOT_HERE))));
    }

    /** "He" or "she", by the lines of the whole memory that name them. */
    private Predicate<String> pronoun(Predicate<String> named) {
        List<String> naming = imaginal.segments().stream()
                .flatMap(Surroundings::lines)
                .filter(named)
                .toList();
        long he = count(naming, "he|him|his");
        long she = count(naming, "she|her");
        if (he == she) return _ -> false;
        String forms = he > she ? "he|him|his|he's" : "she|her|she's";
        return l -> Words.plain(l).matches(".*\\b(" + forms + ")\\b.*");
    }

    private static long count(List<String> lines, String forms) {
        return lines.stream()
                .flatMap(l -> Words.of(l).stream())
                .filter(w -> w.matches(forms))
                .count();
    }

    /** Lines of the part that share a word with the question, else what is happening in it. */
    Optional<Decision> atLarge(Situation s) {
        if (!here) return Optional.empty();
        List<String> asked =
                s.heard().asked().stream().flatMap(q -> q.content().stream()).toList();
        Segment now = told.getFirst();
        List<String> sharing = lines(now)
                .filter(l -> Words.content(l).stream().anyMatch(asked::contains))
                .toList();
        return Stream.of(sharing, now.present(), now.sense())
                .filter(l -> s.mind().spoken().unused(l))
                .findFirst()
                .map(l -> said("moment", l));
    }

    /** More of the same moment, while there is any. */
    Optional<Decision> lingering(boolean present, Situation s) {
        if (!here) return Optional.empty();
        Segment now = told.getFirst();
        return Stream.of(present ? now.present() : now.past(), now.sense(), now.body(), now.feeling(), now.thought())
                .filter(l -> s.mind().spoken().unused(l))
                .findFirst()
                .map(l -> said("stay", l));
    }

    private static Stream<String> lines(Segment g) {
        return Stream.of(g.present(), g.sense(), g.past(), g.body()).flatMap(List::stream);
    }

    private static Decision said(String what, List<String> lines) {
        return Decision.of("retell.scene", new Part("scene/" + what, lines, Role.BODY));
    }
}
