package org.understudy.client.aim;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.understudy.client.read.Words;

/**
 * What a question means as a direction: the sum of the vectors of its stems and of its pairs of neighbouring stems. The
 * vectors were learned so that questions with the same answer point the same way and others of the same person do not
 * (docs/decisions/0018). Whole numbers, added in order: the same on every machine.
 */
final class QuestionVectors {
    private static final QuestionVectors LEARNED = read();

    /** The length of a direction, in steps; the sum of 128 products of two stays within an int. */
    static final int ONE = 1 << 14;

    private final Map<String, float[]> words = new HashMap<>();
    private final Map<String, float[]> pairs = new HashMap<>();
    private final int size;

    private QuestionVectors(DataInputStream in) throws IOException {
        int wordCount = in.readInt();
        int pairCount = in.readInt();
        size = in.readInt();
        for (int i = 0; i < wordCount; i++) words.put(in.readUTF(), row(in));
        for (int i = 0; i < pairCount; i++) pairs.put(in.readUTF(), row(in));
    }

    static QuestionVectors learned() {
        return LEARNED;
    }

    private static QuestionVectors read() {
        try (InputStream raw = Words.class.getResourceAsStream("/client/question-vectors.bin");
                DataInputStream in = new DataInputStream(new BufferedInputStream(raw, 1 << 16))) {
            return new QuestionVectors(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private float[] row(DataInputStream in) throws IOException {
        float scale = in.readFloat();
        byte[] steps = in.readNBytes(size);
        float[] row = new float[size];
        for (int i = 0; i < size; i++) row[i] = steps[i] * scale;
        return row;
    }

    /** The direction of a question, its length {@link #ONE}; all noughts where none of its words is known. */
    int[] of(List<String> stems) {
        double[] sum = new double[size];
        for (String pair : pairs(stems)) add(sum, pairs.get(pair));
        for (String stem : stems) add(sum, words.get(stem));
        double square = 0;
        for (double s : sum) square += s * s;
        double length = StrictMath.sqrt(square);
        int[] direction = new int[size];
        if (length > 0) for (int i = 0; i < size; i++) direction[i] = (int) StrictMath.rint(ONE * sum[i] / length);
        return direction;
    }

    private static List<String> pairs(List<String> stems) {
        List<String> pairs = new ArrayList<>();
        String before = "^";
        for (String stem : stems) {
            pairs.add(before + "_" + stem);
            before = stem;
        }
        pairs.add(before + "_$");
        return pairs;
    }

    private static void add(double[] sum, float[] row) {
        if (row != null) for (int i = 0; i < sum.length; i++) sum[i] += row[i];
    }

    /** The cosine of two directions, -1 to 1. */
    static double cosine(int[] a, int[] b) {
        // whole numbers may be added in any order, so that several are at once; shorts would have to be widened first
        int sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return share(sum);
    }

    /** A sum of products as a cosine. */
    static double share(int sum) {
        return sum / ((double) ONE * ONE);
    }
}
