package org.oplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.oplan.job.RunFailure;
import org.springframework.scheduling.support.CronExpression;

/**
 * When builds are due: by an expression, in a time zone, but for holidays.
 *
 * @param expression second, minute, hour, day, month, weekday
 * @param zone the zone that the expression is meant in
 * @param holidays days on which nothing is due
 */
record Timetable(CronExpression expression, ZoneId zone, SortedSet<LocalDate> holidays) {
    private static final String COMMENT = "#";

    Timetable {
        holidays = Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
    }

    /** The timetable that the settings describe. */
    static Timetable of(Settings settings) throws IOException {
        String holidays = settings.get(Setting.SERVE_HOLIDAYS);
        return new Timetable(
                CronExpression.parse(settings.get(Setting.SERVE_SCHEDULE)),
                ZoneId.of(settings.get(Setting.SERVE_ZONE)),
                holidays.isEmpty() ? new TreeSet<>() : holidays(Path.of(holidays)));
    }

    /**
     * The next time that a build is due, if there is any. When clocks are changed, a time that is left out comes later
     * by what they were put on, and of one that comes twice the first is meant: a night has its build, and one.
     */
    Optional<Instant> after(Instant now) {
        LocalDateTime next = expression.next(now.atZone(zone).toLocalDateTime());
        while (next != null) {
            Instant due = next.atZone(zone).toInstant();
            if (due.isAfter(now) && !holidays.contains(next.toLocalDate())) {
                return Optional.of(due);
            }
            next = expression.next(next);
        }
        return Optional.empty();
    }

    /** A date a line, {@code 2026-12-25}; what follows a {@code #} is a remark. */
    private static SortedSet<LocalDate> holidays(Path file) throws IOException {
        SortedSet<LocalDate> dates = new TreeSet<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String date = (line + COMMENT)
                        .substring(0, (line + COMMENT).indexOf(COMMENT))
                        .strip();
                if (!date.isEmpty()) {
                    dates.add(LocalDate.parse(date));
                }
            }
        } catch (DateTimeException | IOException e) {
            throw RunFailure.at("holidays", file, String.valueOf(e.getMessage()), e);
        }
        return dates;
    }
}
