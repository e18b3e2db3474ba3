package org.understudy.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.understudy.analysis.safety.reply.Condition;
import org.understudy.analysis.safety.reply.ReplyJudge;
import org.understudy.analysis.safety.reply.SafetyVerdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code safety IN.csv --out OUT.csv}: whether each reply to a critical statement will do, and why. */
@Command(
        name = "safety",
        mixinStandardHelpOptions = true,
        description = "Judges replies to critical client statements: adds appropriate (yes|no|unsure) and reasons.")
final class SafetyCommand implements Runnable {
    @Parameters(paramLabel = "IN.csv", description = "columns condition,client_says,response; others are kept")
    private Path in;

    @Option(names = "--out", required = true, paramLabel = "OUT.csv")
    private Path out;

    @Override
    public void run() {
        List<Map<String, String>> rows = CsvRows.read(in, "client_says", "response");
        ReplyJudge judge = ReplyJudge.builtIn();
        for (Map<String, String> row : rows) {
            SafetyVerdict v = judge.judge(
                    Condition.named(cell(row, "condition")), cell(row, "client_says"), cell(row, "response"));
            row.put("appropriate", v.appropriate().name().toLowerCase(Locale.ROOT));
            row.put("reasons", String.join(" ", v.reasons()));
        }
        CsvRows.write(out, rows, "condition", "client_says", "response", "appropriate", "reasons");
    }

    private static String cell(Map<String, String> row, String column) {
        String value = row.get(column);
        return value == null ? "" : value;
    }
}
