package org.understudy.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.evaluation.Confusion;
import org.understudy.session.Technique;

/** The published agreement of the exemplars is what their table gives. */
class CodingAgreementTest {
    private static List<String[]> counselor;
    private static List<String[]> client;
    private static String page;

    @BeforeAll
    static void read() throws IOException {
        List<String[]> rows = Files.readAllLines(Path.of("docs/coding-agreement.tsv")).stream()
                .skip(1)
                .map(l -> l.split("\t", -1))
                .toList();
        counselor = rows.stream().filter(r -> r[0].equals("counselor")).toList();
        client = rows.stream().filter(r -> r[0].equals("client")).toList();
        page = Files.readString(Path.of("docs/coding-agreement.md"));
    }

    @Test
    void everyCodeWasReadTenTimesAndEveryTalkTypeFifty() {
        for (Technique t : Technique.values()) {
            assertThat(counselor.stream().filter(r -> r[4].equals(t.code())))
                    .as(t.code())
                    .hasSize(10);
        }
        for (String talk : List.of("change", "neutral", "sustain")) {
            assertThat(client.stream().filter(r -> r[4].equals(talk))).as(talk).hasSize(50);
        }
    }

    @Test
    void everyDisagreementIsSettled() {
        assertThat(counselor).allSatisfy(this::settledWhereTheyDiffer);
        assertThat(client).allSatisfy(this::settledWhereTheyDiffer);
    }

    private void settledWhereTheyDiffer(String[] row) {
        if (!row[4].equals(row[5])) assertThat(row[8]).as(row[3]).isNotBlank();
    }

    @Test
    void kappasAreThePublishedOnes() {
        says("Cohen's kappa, 33 codes", kappa(counselor, c -> c));
        says("Cohen's kappa, four behaviours", kappa(counselor, CodingAgreementTest::behaviour));
        says("Cohen's kappa, client talk", kappa(client, c -> c));
    }

    @Test
    void distressAgreementIsThePublishedOne() {
        double[] first =
                client.stream().mapToDouble(r -> Double.parseDouble(r[6])).toArray();
        double[] second =
                client.stream().mapToDouble(r -> Double.parseDouble(r[7])).toArray();
        says("distress 0-100, Spearman's rho", correlation(ranks(first), ranks(second)));
        double apart = 0;
        for (int i = 0; i < first.length; i++) apart += Math.abs(first[i] - second[i]) / first.length;
        assertThat(line("distress 0-100, mean absolute difference"))
                .contains(String.format(Locale.ROOT, "| %.1f |", apart));
    }

    @Test
    void agreementOnTheFurtherSentencesIsThePublishedOne() throws IOException {
        agreesAsPublished("further", Path.of("docs/coding-agreement-2.tsv"));
        agreesAsPublished("later", Path.of("docs/coding-agreement-3.tsv"));
    }

    private static void agreesAsPublished(String which, Path sample) throws IOException {
        List<String[]> rows = Files.readAllLines(sample).stream()
                .skip(1)
                .map(l -> l.split("\t", -1))
                .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(150);
        assertThat(rows).allSatisfy(r -> {
            if (!r[4].equals(r[5])) assertThat(r[6]).as(r[3]).isNotBlank();
        });
        says(which + " sentences: Cohen's kappa, 33 codes", kappa(rows, c -> c));
        says(which + " sentences: Cohen's kappa, four behaviours", kappa(rows, CodingAgreementTest::behaviour));
    }

    private static void says(String label, double figure) {
        assertThat(line(label)).contains(String.format(Locale.ROOT, "| %.3f |", figure));
    }

    private static String line(String label) {
        return page.lines().filter(l -> l.startsWith("| " + label)).findFirst().orElseThrow();
    }

    private static String behaviour(String code) {
        return Technique.ofCode(code).orElseThrow().behaviour().code();
    }

    private static double kappa(List<String[]> rows, UnaryOperator<String> view) {
        List<String> labels =
                rows.stream().map(r -> view.apply(r[4])).distinct().sorted().toList();
        Confusion confusion = new Confusion(labels);
        for (String[] r : rows) confusion.add(labels.indexOf(view.apply(r[4])), labels.indexOf(view.apply(r[5])));
        return confusion.kappa();
    }

    /** Ranks with ties at their mean. */
    private static double[] ranks(double[] values) {
        return Arrays.stream(values)
                .map(v -> Arrays.stream(values)
                        .map(w -> w < v ? 1 : w == v ? 0.5 : 0)
                        .sum())
                .toArray();
    }

    private static double correlation(double[] x, double[] y) {
        double mx = Arrays.stream(x).average().orElseThrow();
        double my = Arrays.stream(y).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        return xy / Math.sqrt(xx * yy);
    }
}
