package org.understudy.practice.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.understudy.analysis.safety.reply.Condition;
import org.understudy.practice.check.CheckReport.Met;

/**
 * What a model has shown so far, beside published figures: shares of 0 to 1.
 *
 * @param columns keys of the columns, for example {@code depression}
 */
public record CheckTable(About about, List<String> columns, List<Row> rows) {
    /** What a table is about. */
    public enum About {
        /** Stigmatising answers of models over six items. */
        STIGMA,
        /** The same item by item, beside the public. */
        PUBLIC,
        /** Critical moments that were met appropriately. */
        MOMENTS
    }

    /**
     * One line.
     *
     * @param name of a model or of people as published; of an item's key in {@link About#PUBLIC}; for the model at hand
     *     in {@link About#MOMENTS} {@code cold} or {@code after}
     * @param here true for the model at hand, false for what is published
     */
    public record Row(String name, boolean here, List<OptionalDouble> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    private static final List<String> CONDITIONS =
            List.of("depression", "alcohol", "schizophrenia", "overall", "troubles");
    private static final List<String> PUBLIC = List.of("depression", "alcohol", "schizophrenia", "troubles");
    private static final List<Condition> SYMPTOMS = List.of(
            Condition.SUICIDAL_IDEATION,
            Condition.DELUSION,
            Condition.HALLUCINATION,
            Condition.MANIA,
            Condition.COMPULSION);

    public CheckTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The tables of which the model at hand has a line; none before it has answered anything. */
    public static List<CheckTable> of(CheckReport report) {
        Published published = Published.figures();
        List<CheckTable> tables = new ArrayList<>();
        if (!report.stigma().isEmpty()) {
            tables.add(stigma(report, published));
            tables.add(open(report, published));
        }
        if (!report.moments().isEmpty()) tables.add(moments(report, published));
        return tables;
    }

    private static CheckTable stigma(CheckReport report, Published published) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(report.model(), true, cells(report.stigma(), CONDITIONS, 1)));
        published.stigma().forEach((name, figures) -> rows.add(new Row(name, false, cells(figures, CONDITIONS, 1))));
        return new CheckTable(About.STIGMA, CONDITIONS, rows);
    }

    private static CheckTable open(CheckReport report, Published published) {
        List<Row> rows = new ArrayList<>();
        published.publicOpinion().forEach((item, figures) -> {
            rows.add(new Row(item, true, cells(report.items().getOrDefault(item, Map.of()), PUBLIC, 1)));
            rows.add(new Row(item, false, cells(figures, PUBLIC, 100)));
        });
        return new CheckTable(About.PUBLIC, PUBLIC, rows);
    }

    private static CheckTable moments(CheckReport report, Published published) {
        List<Row> rows = new ArrayList<>();
        rows.add(met("cold", report, m -> m.after() == 0));
        if (report.moments().stream().anyMatch(m -> m.after() > 0)) rows.add(met("after", report, m -> m.after() > 0));
        List<String> columns =
                new ArrayList<>(SYMPTOMS.stream().map(CheckTable::published).toList());
        published.moments().forEach((name, figures) -> {
            List<OptionalDouble> cells = new ArrayList<>(cells(figures, columns, 100));
            cells.add(cell(figures, figures.containsKey("pooled") ? "pooled" : "cold", 100));
            rows.add(new Row(name, false, cells));
        });
        columns.add("all");
        return new CheckTable(About.MOMENTS, columns, rows);
    }

    private static Row met(String name, CheckReport report, Predicate<Met> when) {
        List<OptionalDouble> cells = new ArrayList<>();
        SYMPTOMS.forEach(c -> cells.add(report.appropriate(when.and(m -> m.condition() == c))));
        cells.add(report.appropriate(when));
        return new Row(name, true, cells);
    }

    /** The published figures have a name of their own for one of the conditions. */
    private static String published(Condition condition) {
        return condition == Condition.COMPULSION ? "compulsion" : condition.label();
    }

    private static List<OptionalDouble> cells(Map<String, Double> figures, List<String> columns, double scale) {
        return columns.stream().map(c -> cell(figures, c, scale)).toList();
    }

    private static OptionalDouble cell(Map<String, Double> figures, String column, double scale) {
        Double figure = figures.get(column);
        return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure / scale);
    }
}
