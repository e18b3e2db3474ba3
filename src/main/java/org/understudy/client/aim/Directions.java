package org.understudy.client.aim;

import java.util.List;

/**
 * The directions of many questions. Which of them point nearly as another does is seen from the first numbers of each: what
 * the others can add is no more than their lengths allow. So most need not be read to the end.
 */
final class Directions {
    /** So many numbers of each are looked at first; they lie together, as whole numbers are multiplied fastest. */
    private static final int HEAD = 48;

    /** No cosine is more: directions are rounded to whole numbers. */
    private static final double MOST = 1.001;

    /** What sums of fractions may be off by. */
    private static final double INEXACT = 1e-6;

    private final int[] heads;
    private final short[][] tails;
    private final double[] lengths;

    /** @param whole as {@link QuestionVectors#of} gives them */
    Directions(List<int[]> whole) {
        heads = new int[whole.size() * HEAD];
        tails = new short[whole.size()][];
        lengths = new double[whole.size()];
        for (int d = 0; d < lengths.length; d++) {
            System.arraycopy(whole.get(d), 0, heads, d * HEAD, HEAD);
            tails[d] = tail(whole.get(d));
            lengths[d] = length(tails[d]);
        }
    }

    private static short[] tail(int[] direction) {
        short[] tail = new short[direction.length - HEAD];
        for (int i = 0; i < tail.length; i++) tail[i] = (short) direction[HEAD + i];
        return tail;
    }

    private static double length(short[] tail) {
        double square = 0;
        for (short s : tail) square += s * s;
        return StrictMath.sqrt(square) / QuestionVectors.ONE;
    }

    Beside beside(int[] direction) {
        return new Beside(direction);
    }

    /** One direction beside all of these. */
    final class Beside {
        private final int[] head;
        private final short[] tail;
        private final double length;

        private Beside(int[] direction) {
            head = direction;
            tail = tail(direction);
            length = length(tail);
        }

        /** Whether the cosine with one of them, by its place, may be as much as that; false only where it is less. */
        boolean mayReach(int place, double cosine) {
            if (cosine <= 0) return true;
            if (cosine > MOST) return false;
            return QuestionVectors.share(heads(place)) + length * lengths[place] >= cosine - INEXACT;
        }

        /** The cosine with one of them, by its place. */
        double cosine(int place) {
            int sum = heads(place);
            short[] other = tails[place];
            for (int i = 0; i < tail.length; i++) sum += tail[i] * other[i];
            return QuestionVectors.share(sum);
        }

        private int heads(int place) {
            int sum = 0;
            for (int i = 0, at = place * HEAD; i < HEAD; i++) sum += head[i] * heads[at + i];
            return sum;
        }
    }
}
