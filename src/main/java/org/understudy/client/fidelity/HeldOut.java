package org.understudy.client.fidelity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.understudy.casebook.ClientCase;
import org.understudy.client.aim.Aim;
import org.understudy.client.aim.Aiming;
import org.understudy.client.aim.AskIndex;
import org.understudy.client.aim.Prior;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Sentences;

/** Questions in words the case's author never saw, without any talk before them: do they find what they mean? */
final class HeldOut {
    private HeldOut() {}

    /** @param file lines of unit id (or several with {@code |} between them, each a right answer), tab, question; a heading line begins with {@code unit} */
    static List<Row> rows(ClientCase clientCase, Path file) {
        Aiming aiming = new Aiming(new AskIndex(clientCase));
        int n = 0;
        int first = 0;
        int rightly = 0;
        int wrongly = 0;
        for (String line : lines(file)) {
            String[] cells = line.split("\t");
            if (cells[0].equals("unit") || cells.length < 2) continue;
            Aim aim = aim(aiming, cells[1]);
            List<String> meant = List.of(cells[0].split("\\|"));
            boolean found =
                    aim.best().filter(b -> meant.contains(b.unit().id())).isPresent();
            n++;
            if (found) first++;
            if (aim.confident() && found) rightly++;
            else if (aim.confident()) wrongly++;
        }
        double all = Math.max(1, n);
        return List.of(
                Row.atLeast("unit found first (held-out questions)", first / all, 0.8)
                        .reachingAtLeast(0.9, "design")
                        .noting("n = " + n),
                Row.atMost("wrong answer (held-out questions)", wrongly / all, 0.12)
                        .noting("virtual patients in the field .149 (Campillos-Llanos 2021)"),
                Row.atMost("deferral (held-out questions)", 1 - (rightly + wrongly) / all, 0.2)
                        .noting("virtual patients in the field .107"));
    }

    /** The last sentence that finds something surely, as in a turn. */
    private static Aim aim(Aiming aiming, String question) {
        List<Aim> aims = Sentences.of(question).reversed().stream()
                .map(s -> aiming.of(Sentence.of(s), Prior.NONE))
                .toList();
        return aims.stream().filter(Aim::confident).findFirst().orElse(aims.getFirst());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
