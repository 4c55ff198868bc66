package org.oplan.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a progress report is about: a quarter of a year, or the whole year.
 *
 * @param year the year
 * @param quarter the quarter, 1 to 4; 0 for the whole year
 */
public record ReportingPeriod(int year, int quarter) {
    private static final int QUARTERS = 4;
    private static final int MONTHS_OF_A_QUARTER = 3;

    public ReportingPeriod {
        if (quarter < 0 || quarter > QUARTERS) {
            throw new IllegalArgumentException("A quarter is one of 1 to 4, or 0 for the whole year, not " + quarter);
        }
    }

    /** Whether it is a whole year. */
    public boolean isYear() {
        return quarter == 0;
    }

    /** Its name in figure keys and cells: {@code 2020-q3}, {@code 2020}. */
    public String key() {
        return isYear() ? Integer.toString(year) : key(quarter);
    }

    /** How many months of the year are over at its end. */
    public int months() {
        return lastQuarter() * MONTHS_OF_A_QUARTER;
    }

    /** The quarters of the year up to its end, from 1. */
    public List<Integer> quarters() {
        return IntStream.rangeClosed(1, lastQuarter()).boxed().toList();
    }

    /** The name of a quarter of its year: {@code 2020-q1}. */
    public String key(int ofQuarter) {
        return year + "-q" + ofQuarter;
    }

    /** Its first day. */
    public LocalDate firstDay() {
        int month = isYear() ? 1 : (quarter - 1) * MONTHS_OF_A_QUARTER + 1;
        return LocalDate.of(year, month, 1);
    }

    private int lastQuarter() {
        return isYear() ? QUARTERS : quarter;
    }
}
