package org.understudy.practice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.ScoreRange;
import org.understudy.session.Session;
import org.understudy.session.Technique;

/**
 * One's own practice over time.
 *
 * @param sessions in the order of time
 * @param months newest last; months without practice are left out
 * @param weeksInARow weeks up to this one in which there was practice, the present week not yet counting against it
 */
public record Progress(List<Practised> sessions, List<Month> months, int weeksInARow) {
    public Progress {
        sessions = List.copyOf(sessions);
        months = List.copyOf(months);
    }

    /**
     * One session as a point in time.
     *
     * @param minutes practised, pauses left out
     * @param ctrs the machine's total with its range, where anything could be observed
     * @param openShare open among all questions, 0 to 1
     * @param reflectionsPerQuestion MITI's R:Q
     * @param adherentShare MITI's MI-adherent among adherent and non-adherent, 0 to 1
     * @param talkShare the counselor's share of all words, 0 to 1
     */
    public record Practised(
            String sessionId,
            String title,
            LocalDate day,
            double minutes,
            int counselorTurns,
            Map<Technique, Integer> techniques,
            Optional<ScoreRange> ctrs,
            Map<CtrsItem, ScoreRange> items,
            OptionalDouble openShare,
            OptionalDouble complexShare,
            OptionalDouble reflectionsPerQuestion,
            OptionalDouble adherentShare,
            double talkShare) {}

    /**
     * A month of practice.
     *
     * @param perHundredTurns how often each technique came up in a hundred counselor turns
     * @param items each CTRS item's mean with the mean of its ranges
     */
    public record Month(
            YearMonth month,
            int sessions,
            double minutes,
            Map<Technique, Double> perHundredTurns,
            Map<CtrsItem, ScoreRange> items) {}

    /** Minutes practised in all. */
    public double minutes() {
        return sessions.stream().mapToDouble(Practised::minutes).sum();
    }

    /** Reads the progress out of debriefed sessions. */
    public static Progress of(List<DebriefReport> reports, ZoneId zone, LocalDate today) {
        List<Practised> sessions = reports.stream()
                .map(report -> practised(report, zone))
                .sorted(Comparator.comparing(Practised::day))
                .toList();
        Map<YearMonth, List<Practised>> byMonth = new TreeMap<>();
        sessions.forEach(s -> byMonth.computeIfAbsent(YearMonth.from(s.day()), _ -> new ArrayList<>())
                .add(s));
        List<Month> months = byMonth.entrySet().stream()
                .map(e -> month(e.getKey(), e.getValue()))
                .toList();
        return new Progress(sessions, months, weeksInARow(sessions, today));
    }

    private static Practised practised(DebriefReport report, ZoneId zone) {
        Map<CtrsItem, ScoreRange> items = new EnumMap<>(CtrsItem.class);
        for (CtrsItem item : CtrsItem.values()) {
            var rated = report.ctrs().item(item);
            if (rated.observable()) items.put(item, new ScoreRange(rated.score(), rated.low(), rated.high()));
        }
        return new Practised(
                report.session().id(),
                report.session().title(),
                LocalDate.ofInstant(report.session().startedAt(), zone),
                minutes(report.session()),
                report.techniques().counselorTurns(),
                report.techniques().counts(),
                report.ctrs().total(),
                items,
                report.techniques().openShare(),
                report.techniques().complexShare(),
                report.techniques().reflectionsPerQuestion(),
                adherentShare(
                        report.techniques().adherent(), report.techniques().nonAdherent()),
                report.techniques().talkShare());
    }

    private static OptionalDouble adherentShare(int adherent, int nonAdherent) {
        int both = adherent + nonAdherent;
        return both == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) adherent / both);
    }

    /** Time between the first and the last turn, without the gaps in which nobody can have been thinking. */
    static double minutes(Session session) {
        return PractisedTime.talking(session).toMillis() / 60_000.0;
    }

    private static Month month(YearMonth month, List<Practised> sessions) {
        int turns = sessions.stream().mapToInt(Practised::counselorTurns).sum();
        Map<Technique, Double> rates = new EnumMap<>(Technique.class);
        for (Technique technique : Technique.values()) {
            int times = sessions.stream()
                    .mapToInt(s -> s.techniques().getOrDefault(technique, 0))
                    .sum();
            if (times > 0) rates.put(technique, 100.0 * times / Math.max(1, turns));
        }
        Map<CtrsItem, ScoreRange> items = new EnumMap<>(CtrsItem.class);
        for (CtrsItem item : CtrsItem.values()) {
            List<ScoreRange> seen = sessions.stream()
                    .flatMap(s -> Optional.ofNullable(s.items().get(item)).stream())
                    .toList();
            if (!seen.isEmpty()) items.put(item, mean(seen));
        }
        return new Month(
                month,
                sessions.size(),
                sessions.stream().mapToDouble(Practised::minutes).sum(),
                rates,
                items);
    }

    private static ScoreRange mean(List<ScoreRange> ranges) {
        return new ScoreRange(
                ranges.stream().mapToDouble(ScoreRange::score).average().orElseThrow(),
                ranges.stream().mapToDouble(ScoreRange::low).average().orElseThrow(),
                ranges.stream().mapToDouble(ScoreRange::high).average().orElseThrow());
    }

    private static int weeksInARow(List<Practised> sessions, LocalDate today) {
        TreeSet<LocalDate> weeks = new TreeSet<>();
        sessions.forEach(s -> weeks.add(week(s.day())));
        LocalDate week = week(today);
        if (!weeks.contains(week)) week = week.minusWeeks(1);
        int inARow = 0;
        while (weeks.contains(week)) {
            inARow++;
            week = week.minusWeeks(1);
        }
        return inARow;
    }

    private static LocalDate week(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }
}
