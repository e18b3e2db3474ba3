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
     * @param met whether it is so; a point that only explains is met
     */
    public record Point(boolean met, String words) {}

    public boolean good() {
        return grade >= Attempt.GOOD;
    }
}
