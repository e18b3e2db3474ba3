package org.understudy.practice.drills;

import java.util.List;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.DecidingWords;

/**
 * A reply to an exercise, looked at.
 *
 * @param grade 0 to 5; 4 and above will do
 * @param points what speaks for it and against it, each in a sentence
 * @param coded what it is
 * @param decided the words that coding rests on
 */
public record Marked(
        Exercise exercise,
        String reply,
        int grade,
        List<Point> points,
        CodedTurn coded,
        List<DecidingWords.Span> decided) {
    public Marked {
        points = List.copyOf(points);
        decided = List.copyOf(decided);
    }

    /**
     * One thing that was looked at.
     *
     * @param kind whether it speaks for the reply, against it, or only explains
     */
    public record Point(Kind kind, String words) {
        /** What a point does. */
        public enum Kind {
            MET,
            UNMET,
            NOTE
        }

        static Point of(boolean met, String words) {
            return new Point(met ? Kind.MET : Kind.UNMET, words);
        }

        public boolean met() {
            return kind == Kind.MET;
        }
    }

    public boolean good() {
        return grade >= Attempt.GOOD;
    }
}
