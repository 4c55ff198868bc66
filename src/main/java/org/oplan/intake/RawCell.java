package org.oplan.intake;

import java.math.BigDecimal;
import java.util.Optional;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

/**
 * A filled cell as it stands in the workbook.
 *
 * @param kind what the cell holds; of a formula, what its saved result is
 * @param text the text; a number's digits as they were saved; an error's name
 */
record RawCell(Kind kind, String text) {

    /** What a cell holds. */
    enum Kind {
        TEXT,
        NUMBER,
        /** A number whose format multiplies it by a hundred and adds the sign. */
        PERCENT,
        BOOLEAN,
        /** {@code #REF!}, {@code #DIV/0!} … */
        ERROR,
        /** A formula whose result was not saved. */
        WITHOUT_VALUE,
        /** A formula that fetches something from elsewhere or starts a program. */
        FORBIDDEN_FORMULA
    }

    /** What a person reads in the cell: {@code 1} where a spreadsheet saved {@code 1.0}. */
    String shown() {
        return kind == Kind.NUMBER || kind == Kind.PERCENT
                ? Numerals.saved(text).map(BigDecimal::toPlainString).orElse(text)
                : text;
    }

    /** Whether a person reads a percentage in the cell, where a spreadsheet saved a part of one. */
    boolean isPercent() {
        return kind == Kind.PERCENT;
    }

    /** Whether a value can be read from it. */
    boolean hasValue() {
        return switch (kind) {
            case TEXT, NUMBER, PERCENT, BOOLEAN -> true;
            case ERROR, WITHOUT_VALUE, FORBIDDEN_FORMULA -> false;
        };
    }

    /** Why the cell has no value, if it has none. */
    Optional<Finding> fault(SourceRef place) {
        return switch (kind) {
            case ERROR -> Optional.of(Finding.error(IntakeCodes.ERROR_CELL, place, "value", text));
            case WITHOUT_VALUE -> Optional.of(Finding.error(IntakeCodes.FORMULA_WITHOUT_VALUE, place));
            case FORBIDDEN_FORMULA -> Optional.of(Finding.error(IntakeCodes.FORBIDDEN_FORMULA, place, "formula", text));
            case TEXT, NUMBER, PERCENT, BOOLEAN -> Optional.empty();
        };
    }
}
