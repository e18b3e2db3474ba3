package org.understudy.analysis.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.understudy.analysis.rating.ScoreRange;
import org.understudy.analysis.trajectory.CurveFit;
import org.understudy.session.Release;

/**
 * Two sessions compared.
 *
 * @param aligned what the rows rest on
 * @param rows in the order in which both came to it
 * @param distress the right session's distress curve laid over the left one's
 * @param questions what to answer for oneself before looking at the figures
 */
public record Comparison(
        Side left,
        Side right,
        Aligned aligned,
        List<Row> rows,
        List<Difference> differences,
        CurveFit distress,
        List<Question> questions) {

    public Comparison {
        rows = List.copyOf(rows);
        differences = List.copyOf(differences);
        questions = List.copyOf(questions);
    }

    /** What two sessions were aligned by. */
    public enum Aligned {
        /** The same disclosure units of one case. */
        UNITS,
        /** Words and techniques in common. */
        WORDS
    }

    /**
     * One session as a whole.
     *
     * @param talkShare the counselor's share of the words, 0 to 1
     * @param trustStart the client's trust at the first known state, 0 to 100
     * @param disclosed units told half or whole
     * @param units units of the case; 0 without a case
     * @param ctrs the total with its range, where the session is long enough
     * @param distress one value a client turn, 0 to 100
     */
    public record Side(
            String session,
            String title,
            int turns,
            double talkShare,
            OptionalDouble trustStart,
            OptionalDouble trustEnd,
            int disclosed,
            int units,
            Optional<ScoreRange> ctrs,
            List<Double> distress) {
        public Side {
            distress = List.copyOf(distress);
        }
    }

    /**
     * The same matter in both sessions; a side is empty where it was not reached.
     *
     * @param label what it is about
     */
    public record Row(String label, Optional<Moment> left, Optional<Moment> right) {}

    /**
     * A question and its answer.
     *
     * @param turn the counselor turn
     * @param quote literally part of it
     * @param answerTurn the client turn
     * @param answer literally part of that
     * @param release how much of the matter came out, where a simulated client answered
     */
    public record Moment(int turn, String quote, int answerTurn, String answer, Optional<Release> release) {}

    /** How to write a figure. */
    public enum Unit {
        SHARE,
        RATIO,
        COUNT,
        POINTS;

        /** The name in files: lower case. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** One figure of each session; a side is empty where it cannot be had. */
    public record Difference(String key, String label, Unit unit, OptionalDouble left, OptionalDouble right) {}

    /**
     * A question to answer in one's own words, or by choosing.
     *
     * @param choices empty for a free answer
     */
    public record Question(String key, String text, List<String> choices) {
        public Question {
            choices = List.copyOf(choices);
        }
    }
}
