package org.understudy.client.aim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.understudy.client.read.Words;

/** Things said in the same words by everybody, by kind: a file with a name on a line, and below it, set in, the wordings. */
final class Phrasebook {
    private final List<Written> written;
    private final Wordings wordings;

    private record Written(String kind, String text, QuestionWord word, Sought sought) {}

    /**
     * What a text is.
     *
     * @param likeness to the nearest wording, 0 to 1
     */
    record Found(String kind, double likeness) {}

    private Phrasebook(List<Written> written) {
        this.written = written;
        this.wordings = new Wordings(
                written.stream().map(w -> QuestionStems.of(w.text())).toList());
    }

    static Phrasebook read(String resource) {
        List<Written> written = new ArrayList<>();
        String kind = "";
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Words.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                if (line.isBlank() || line.startsWith("#")) continue;
                String text = line.strip();
                if (text.equals(line)) kind = text;
                else written.add(new Written(kind, text, QuestionWord.of(text), Sought.of(text)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrasebook(List.copyOf(written));
    }

    /** The names of all kinds, in their order. */
    Set<String> kinds() {
        return written.stream().map(Written::kind).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The wordings of a kind. */
    List<String> wordings(String kind) {
        return written.stream()
                .filter(w -> w.kind().equals(kind))
                .map(Written::text)
                .toList();
    }

    /** The kind of the nearest wording, where one is as near as that, or nearly and the second nearest is of that kind too. */
    Optional<Found> nearest(String text, double asNearAs) {
        return nearest(text, asNearAs, -1);
    }

    /** What each wording would be taken for if it had not been written; its kind first. */
    List<Found> leavingOut(String kind, double asNearAs) {
        List<Found> found = new ArrayList<>();
        for (int w = 0; w < written.size(); w++) {
            if (!written.get(w).kind().equals(kind)) continue;
            found.add(nearest(written.get(w).text(), asNearAs, w).orElse(new Found("", 0)));
        }
        return found;
    }

    private Optional<Found> nearest(String text, double asNearAs, int without) {
        double nearlyAs = asNearAs - AimWeights.AGREED;
        double[] likeness = wordings.likeness(QuestionStems.of(text), _ -> nearlyAs);
        QuestionWord word = QuestionWord.of(text);
        Sought sought = Sought.of(text);
        Found best = null;
        Found second = null;
        for (int w = 0; w < likeness.length; w++) {
            if (w == without || likeness[w] < nearlyAs) continue;
            double like = likeness[w]
                    - Otherwise.lost(word, written.get(w).word())
                    - Otherwise.lost(sought, written.get(w).sought());
            if (like < nearlyAs || second != null && like <= second.likeness()) continue;
            Found found = new Found(written.get(w).kind(), like);
            boolean first = best == null || like > best.likeness();
            second = first ? best : found;
            best = first ? found : best;
        }
        boolean agreed = second != null && second.kind().equals(best.kind());
        return Optional.ofNullable(best).filter(f -> f.likeness() >= asNearAs || agreed);
    }
}
