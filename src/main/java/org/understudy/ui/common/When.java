package org.understudy.ui.common;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.understudy.i18n.Words;

/** Days and times as people say them: today, yesterday, 12 Nov. */
public final class When {
    private static final Duration LONGEST_SITTING = Duration.ofHours(2);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private final Clock clock;

    public When(Clock clock) {
        this.clock = clock;
    }

    /** "Today", "Yesterday", "12 Nov", or with the year where it is another one. */
    public String day(Instant at) {
        LocalDate day = date(at);
        long ago = ChronoUnit.DAYS.between(day, today());
        if (ago == 0) return Words.of("when.today");
        if (ago == 1) return Words.of("when.yesterday");
        return (day.getYear() == today().getYear() ? DAY : DAY_OF_YEAR).format(day);
    }

    /** The day with the time. */
    public String moment(Instant at) {
        return Words.of("when.moment", day(at), TIME.format(LocalDateTime.ofInstant(at, clock.getZone())));
    }

    /** The heading a list puts above this moment: today, this week, or its month. */
    public String heading(Instant at) {
        long ago = ChronoUnit.DAYS.between(date(at), today());
        if (ago <= 0) return Words.of("when.today");
        if (ago < 7) return Words.of("when.week");
        return MONTH.format(date(at));
    }

    /**
     * Whole minutes between two moments, at least one; absent while it has not ended, and where it lay so long that the
     * clock says nothing of how long was talked.
     */
    public static Optional<Long> minutes(Instant from, Optional<Instant> to) {
        return to.map(end -> Duration.between(from, end))
                .filter(time -> time.compareTo(LONGEST_SITTING) <= 0)
                .map(time -> Math.max(1, time.toMinutes()));
    }

    public LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
