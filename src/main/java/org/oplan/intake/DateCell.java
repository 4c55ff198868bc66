package org.oplan.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

/**
 * Reads a date from a date cell or from a text.
 *
 * <p>A text has its year first ({@code 2019-02-08}, {@code 2019/2/8}, {@code 2019年2月8日}) or, with points, last
 * ({@code 8.2.2019}). {@code 8/2/2019} means one day in Geneva and another in New York; it is no date, unless a number
 * above twelve tells the day from the month.
 */
final class DateCell {
    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    /** Before 1 March 1900 the spreadsheets' calendar is off by a day. */
    private static final int FIRST_DAY = 61;

    private static final int LAST_DAY = 2_958_465;
    private static final int MONTHS = 12;
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T ]00:00(?::00(?:\\.0+)?)?Z?)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})\\s*\\.\\s*(\\d{1,2})\\s*\\.\\s*(\\d{4})");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");

    private DateCell() {}

    /** The date; empty if the cell holds none. A date that was not written as the contract has it is noted. */
    static Optional<LocalDate> read(RawCell cell, boolean startsIn1904, SourceRef place, Consumer<Finding> findings) {
        if (cell.kind() == RawCell.Kind.NUMBER) {
            return fromDays(cell.text(), startsIn1904);
        }
        Optional<LocalDate> date = fromText(cell.text());
        date.filter(day -> !day.toString().equals(cell.text()))
                .ifPresent(day -> findings.accept(
                        Finding.note(IntakeCodes.DATE_AS_TEXT, place, "value", cell.text(), "date", day)));
        return date;
    }

    private static Optional<LocalDate> fromDays(String digits, boolean startsIn1904) {
        return Numerals.saved(digits)
                .map(number -> number.longValue())
                .filter(day -> FIRST_DAY <= day && day <= LAST_DAY)
                .map((startsIn1904 ? DAY_0_OF_1904 : DAY_0_OF_1900)::plusDays);
    }

    private static Optional<LocalDate> fromText(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Matcher first = YEAR_FIRST.matcher(plain);
        if (first.matches()) {
            return date(first.group(1), first.group(2), first.group(3));
        }
        Matcher last = YEAR_LAST.matcher(plain);
        if (last.matches()) {
            return date(last.group(3), last.group(2), last.group(1));
        }
        Matcher slashes = SLASHES.matcher(plain);
        if (slashes.matches()) {
            boolean dayIsFirst = Integer.parseInt(slashes.group(1)) > MONTHS;
            boolean dayIsSecond = Integer.parseInt(slashes.group(2)) > MONTHS;
            if (dayIsFirst || dayIsSecond) {
                return date(slashes.group(3), slashes.group(dayIsFirst ? 2 : 1), slashes.group(dayIsFirst ? 1 : 2));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
