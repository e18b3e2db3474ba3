package org.understudy.practice.drills;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.session.Speaker;
import org.understudy.session.Technique;

/**
 * Finds in a reflection what the client did not say, or said the other way round. It reads words, no meaning: another
 * person, number, day or heavy fact than was named; yes where the client said no; somebody else doing it; gladness
 * where there was none; a thing the client is said to do that touches nothing they said. What it does not find may be
 * untrue all the same.
 */
final class UntrueWords {
    private UntrueWords() {}

    /** The words that are not the client's, or turn them round; empty where none were found. */
    static Optional<String> in(SkillExercise exercise, String reply) {
        Retelling told = Retelling.of(
                said(exercise.lines().stream().filter(l -> l.speaker() == Speaker.CLIENT)),
                said(exercise.lines().stream()),
                reply);
        return checks(exercise.skill()).stream()
                .flatMap(check -> check.apply(told).stream())
                .findFirst();
    }

    /** What is looked for, the plainest first. Who affirms may be glad, and who leaves the choice may name one. */
    private static List<Function<Retelling, Optional<String>>> checks(Skill skill) {
        boolean praising = skill.wants(Technique.AFFIRM);
        List<Function<Retelling, Optional<String>>> checks = new ArrayList<>();
        checks.add(OtherPeople::in);
        checks.add(OtherAmounts::in);
        checks.add(OtherWeight::heavy);
        if (!praising) checks.add(OtherWeight::glad);
        checks.add(TurnedRound::everybody);
        checks.add(TurnedRound::turned);
        checks.add(OtherHands::doing);
        checks.add(OtherHands::owning);
        if (!praising && !skill.wants(Technique.EMPHASIZE_AUTONOMY)) checks.add(InventedActs::in);
        return checks;
    }

    private static String said(Stream<Exercise.Line> lines) {
        return lines.map(Exercise.Line::text).collect(Collectors.joining(". "));
    }
}
