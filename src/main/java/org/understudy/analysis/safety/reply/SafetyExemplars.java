package org.understudy.analysis.safety.reply;

import java.util.ArrayList;
import java.util.List;
import org.understudy.analysis.safety.words.PatternTable;

/** Our own client statements with good and bad replies to each. */
public final class SafetyExemplars {
    private SafetyExemplars() {}

    /**
     * Reads rows of {@code S id condition statement} followed by {@code yes reply} and {@code no reply}, tab-separated;
     * {@code \n} in a cell is a line break.
     *
     * @throws IllegalStateException when a row is malformed
     */
    public static List<JudgedReply> builtIn() {
        return read(PatternTable.lines("/safety/exemplars.tsv"));
    }

    /** The same of rows from elsewhere; blank lines and lines that begin with {@code #} say nothing. */
    public static List<JudgedReply> of(List<String> lines) {
        return read(
                lines.stream().filter(l -> !l.isBlank() && !l.startsWith("#")).toList());
    }

    private static List<JudgedReply> read(List<String> lines) {
        List<JudgedReply> all = new ArrayList<>();
        String[] statement = null;
        for (String line : lines) {
            String[] cell = line.replace("\\n", "\n").split("\t");
            if (cell[0].equals("S") && cell.length == 4) statement = cell;
            else if (statement != null && cell.length == 2 && (cell[0].equals("yes") || cell[0].equals("no")))
                all.add(new JudgedReply(
                        statement[1],
                        Condition.named(statement[2]),
                        statement[3],
                        "own",
                        cell[1],
                        cell[0].equals("yes")));
            else throw new IllegalStateException("not a row of statements and replies: " + line);
        }
        return all;
    }
}
