package org.understudy.analysis.safety.sense;

import java.util.ArrayList;
import java.util.List;
import org.understudy.analysis.safety.words.PatternTable;

/**
 * A counselor's reply to a client's line, told to be harmful or not.
 *
 * @param harmful true where the reply is of that kind; a near miss otherwise
 * @param kind as in {@code SafetyNote}
 */
public record Exemplar(boolean harmful, String kind, String client, String reply) {
    private static final String FILE = "/safety/turn-exemplars.tsv";

    /** The exemplars that ship, by two writers of eight kinds each. */
    public static List<Exemplar> shipped() {
        return of(PatternTable.lines(FILE));
    }

    /**
     * Rows of yes or no, kind, client's line and reply, parted by tabs.
     *
     * @throws IllegalStateException when a row is malformed
     */
    static List<Exemplar> of(List<String> lines) {
        List<Exemplar> all = new ArrayList<>();
        for (String line : lines) {
            String[] cell = line.split("\t");
            if (cell.length != 4 || !cell[0].equals("yes") && !cell[0].equals("no"))
                throw new IllegalStateException("not a row of yes or no, kind, client and reply: " + line);
            all.add(new Exemplar(cell[0].equals("yes"), cell[1], cell[2], cell[3]));
        }
        return all;
    }
}
