package org.understudy.analysis.coding.features;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.understudy.analysis.coding.learn.Features;
import org.understudy.analysis.coding.text.Word;

/**
 * Words that stand in the same places in English, as classes: a sentence about tablets and one about homework have one
 * shape. {@code coding/word-classes.tsv} holds each word, the commonest first, with its class of 80 and of 400; see
 * decision 11 for how they were found.
 */
public final class WordClasses {
    /** So many of the commonest words are their own class: they are what a shape is made of. */
    private static final int THEMSELVES = 150;

    private static final int EDGE = Features.key("edge of a shape");
    private static final int NUMBER = Features.key("number in a shape");
    private static final int UNKNOWN = Features.key("unknown in a shape");

    private final Map<String, Place> places = new HashMap<>();

    private record Place(int shape, int kind) {}

    private static final class Shipped {
        static final WordClasses CLASSES = read();

        private static WordClasses read() {
            try (InputStream in = WordClasses.class.getResourceAsStream("/coding/word-classes.tsv")) {
                return new WordClasses(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The classes that ship; read once. */
    public static WordClasses shipped() {
        return Shipped.CLASSES;
    }

    WordClasses(BufferedReader lines) throws IOException {
        String line;
        while ((line = lines.readLine()) != null) {
            String[] f = line.split("\t");
            String shape = places.size() < THEMSELVES ? "word " + f[0] : "shape " + f[1];
            places.put(f[0], new Place(Features.key(shape), Features.key("kind " + f[2])));
        }
    }

    private Place of(Word w) {
        if (w.kind() == Word.Kind.NUMBER) return new Place(NUMBER, NUMBER);
        Place known = places.get(w.form());
        if (known != null) return known;
        String form = w.form();
        String ending = form.length() > 3 ? form.substring(form.length() - 2) : "";
        return new Place(UNKNOWN, Features.key("unknown kind " + ending));
    }

    /** Adds runs of one to four words of a sentence with all but the commonest known by their class only. */
    public void shapes(Features to, List<Word> words) {
        int[] at = new int[words.size() + 2];
        at[0] = at[words.size() + 1] = EDGE;
        for (int i = 0; i < words.size(); i++) at[i + 1] = of(words.get(i)).shape();
        for (int i = 0; i < at.length; i++) {
            int run = Features.join(EDGE, at[i]);
            if (i > 0 && i < at.length - 1) to.add(run, 1f);
            for (int n = 1; n < 4 && i + n < at.length; n++) {
                run = Features.join(run, at[i + n]);
                to.add(run, 1f);
            }
        }
    }

    /** Adds runs of one and two words known by their narrower class. */
    public void kinds(Features to, List<Word> words) {
        int before = EDGE;
        for (Word w : words) {
            int here = of(w).kind();
            to.add(here, 1f);
            to.add(Features.join(before, here), 1f);
            before = here;
        }
        to.add(Features.join(before, EDGE), 1f);
    }
}
