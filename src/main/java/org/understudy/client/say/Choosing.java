package org.understudy.client.say;

import static org.understudy.client.mind.Constants.number;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.understudy.client.decide.Part;
import org.understudy.client.mind.Dice;
import org.understudy.client.mind.Spoken;
import org.understudy.client.read.Words;

/**
 * Choosing one line from a pool: not used before, not like anything said before, near the length wanted. A line comes
 * back only when its pool is exhausted, the one longest unused first; short frames may come back after a while.
 */
final class Choosing {
    /** Turns before a short frame may be used again (§3.6). */
    static final int FRAME_COOLDOWN = (int) number("frame.cooldown");

    /** Frames of so few words repeat in every real conversation. */
    private static final int SHORT_FRAME = 5;

    /** A long line said twice is noticed; where all has been said, a short one comes back instead. */
    private static final double LONG_AGAIN = 30;

    /** What was said last time comes after all else that is fresh. */
    private static final double LAST_TIME = 8;

    /** Share of four-word runs already said, above which a line is like one before (§3.6). */
    private static final double TOO_LIKE = number("line.too_like");

    private final Spoken spoken;
    private final int turn;
    private final Dice dice;
    private final Momentum momentum;

    Choosing(Spoken spoken, int turn, Dice dice, Momentum momentum) {
        this.spoken = spoken;
        this.turn = turn;
        this.dice = dice;
        this.momentum = momentum;
    }

    /** A line, or none where the pool is empty. */
    Optional<Line> from(Part part, double words) {
        return from(part, words, l -> l);
    }

    /** The same, chosen by what will be said of it. */
    Optional<Line> from(Part part, double words, UnaryOperator<Line> said) {
        List<String> lines = part.lines();
        Line best = null;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            Line line = new Line(part.pool() + "/" + i, lines.get(i), part.role());
            double cost = cost(line.text(), Words.count(said.apply(line).text()), words)
                    + momentum.cost(line.text())
                    + dice.unit() * 0.6;
            if (cost < least) {
                least = cost;
                best = line;
            }
        }
        return Optional.ofNullable(best);
    }

    private double cost(String line, int words, double target) {
        int length = Math.max(1, words);
        double cost = Math.abs(StrictMath.log(length / target)) * 1.1;
        int last = spoken.lastUse(line);
        if (last >= 0) {
            boolean short_ = length <= SHORT_FRAME;
            int ago = turn - last;
            cost += short_ && ago > FRAME_COOLDOWN ? 0.8 : (short_ ? 0 : LONG_AGAIN) + 50 - Math.min(40, ago) * 0.5;
        } else if (spoken.overlap(line) > TOO_LIKE) {
            cost += 8;
        }
        if (length >= 3 && spoken.beganLike(line)) cost += 3;
        if (spoken.wasSaidBefore(line)) cost += LAST_TIME;
        return cost;
    }
}
