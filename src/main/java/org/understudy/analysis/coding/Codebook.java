package org.understudy.analysis.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.understudy.session.Technique;

/** What each technique code means, with examples, and its place in the code sets of the field. */
public final class Codebook {
    private static final int FIELDS = 12;

    /**
     * One code.
     *
     * @param notThis what is easily taken for it and is not
     * @param clear two plain examples
     * @param borderline two examples with the reason for the choice
     * @param source where the definition comes from
     * @param peerCounseling its place in the 17 codes of Shah et al. 2022, or {@code none}
     * @param miti its place in MITI 4.2.1, or {@code not coded}
     * @param misc its place in MISC 2.5
     * @param annoMi the behaviour AnnoMI's coders would give
     */
    public record Entry(
            Technique technique,
            String definition,
            String notThis,
            List<String> clear,
            List<String> borderline,
            String source,
            String peerCounseling,
            String miti,
            String misc,
            String annoMi) {

        /** The tradition the code belongs to. */
        public Technique.Family family() {
            return technique.family();
        }
    }

    private final Map<Technique, Entry> entries = new EnumMap<>(Technique.class);

    private Codebook(String text) {
        List<String> lines = text.lines().skip(1).filter(l -> !l.isBlank()).toList();
        for (String line : lines) {
            String[] f = line.split("\t", -1);
            if (f.length != FIELDS)
                throw new IllegalStateException("codebook: " + f[0] + " has " + f.length + " fields");
            Technique t = Technique.ofCode(f[0]).orElseThrow(() -> new IllegalStateException("codebook: " + f[0]));
            entries.put(
                    t,
                    new Entry(t, f[1], f[2], List.of(f[3], f[4]), List.of(f[5], f[6]), f[7], f[8], f[9], f[10], f[11]));
        }
    }

    /** Reads the codebook that ships. */
    public static Codebook load() {
        try (InputStream in = Codebook.class.getResourceAsStream("/coding/codebook.tsv")) {
            return new Codebook(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Entry entry(Technique technique) {
        return entries.get(technique);
    }

    /** Every code, in the order of {@link Technique}. */
    public List<Entry> all() {
        return List.copyOf(entries.values());
    }
}
