package org.oplan.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads a date from a date cell or from a text such as {@code 2019-02-08}. */
final class DateCell {
    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    /** Before 1 March 1900 the spreadsheets' calendar is off by a day. */
    private static final int FIRST_DAY = 61;

    private static final int LAST_DAY = 2_958_465;

    private DateCell() {}

    /** The date; empty if the cell holds none. */
    static Optional<LocalDate> read(RawCell cell, boolean startsIn1904) {
        return cell.kind() == RawCell.Kind.NUMBER ? fromDays(cell.text(), startsIn1904) : fromText(cell.text());
    }

    private static Optional<LocalDate> fromDays(String digits, boolean startsIn1904) {
        return Numerals.saved(digits)
                .map(number -> number.longValue())
                .filter(day -> FIRST_DAY <= day && day <= LAST_DAY)
                .map((startsIn1904 ? DAY_0_OF_1904 : DAY_0_OF_1900)::plusDays);
    }

    private static Optional<LocalDate> fromText(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
