package org.understudy.client.mind;

import java.util.ArrayList;
import java.util.List;

/**
 * The client's chances: SplitMix64 (Steele, Lea and Flood 2014), written out so that a seed means the same on every
 * machine and in every Java version. Each turn has its own dice, so that changing one turn leaves the luck of the
 * others alone.
 */
public final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;
    private int drawn;

    /** Each chance that was taken: how likely it was, and what was drawn for it. */
    private final List<List<Double>> chances = new ArrayList<>();

    private Dice(long state) {
        this.state = state;
    }

    public static Dice of(long seed, int turn) {
        Dice dice = new Dice(seed * GOLDEN + turn * 0xD1B54A32D192ED03L);
        dice.next();
        return dice;
    }

    private long next() {
        long z = state += GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** 0 inclusive to 1 exclusive. */
    public double unit() {
        drawn++;
        return (next() >>> 11) * 0x1.0p-53;
    }

    public boolean chance(double probability) {
        double draw = unit();
        chances.add(List.of(thousandth(probability), thousandth(draw)));
        return draw < probability;
    }

    /** How many numbers have been drawn, of whatever kind. */
    public int drawn() {
        return drawn;
    }

    /** The chances taken so far, in order: the probability and the number drawn, to a thousandth; it came off where the second is less. */
    public List<List<Double>> chances() {
        return List.copyOf(chances);
    }

    private static double thousandth(double value) {
        return Math.rint(value * 1000) / 1000;
    }

    public int below(int bound) {
        return (int) (unit() * bound);
    }

    /** Standard normal (Box and Muller), with the strict functions that agree on every machine. */
    public double normal() {
        double u = 1 - unit();
        return StrictMath.sqrt(-2 * StrictMath.log(u)) * StrictMath.cos(2 * StrictMath.PI * unit());
    }

    /** One of the items, by weight; weights below zero count as zero. */
    public <T> T pick(List<T> items, List<Double> weights) {
        double all = 0;
        for (double w : weights) all += Math.max(0, w);
        double at = unit() * all;
        for (int i = 0; i < items.size(); i++) {
            at -= Math.max(0, weights.get(i));
            if (at < 0) return items.get(i);
        }
        return items.getLast();
    }
}
