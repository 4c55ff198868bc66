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
        BOOLEAN,
        /** {@code #REF!}, {@code #DIV/0!} … */
        ERROR,
        /** A formula whose result was not saved. */
        WITHOUT_VALUE
    }

    /** What a person reads in the cell: {@code 1} where a spreadsheet saved {@code 1.0}. */
    String shown() {
        return kind == Kind.NUMBER
                ? Numerals.saved(text).map(BigDecimal::toPlainString).orElse(text)
                : text;
    }

    /** Why the cell has no value, if it has none. */
    Optional<Finding> fault(SourceRef place) {
        return switch (kind) {
            case ERROR -> Optional.of(Finding.error(IntakeCodes.ERROR_CELL, place, "value", text));
            case WITHOUT_VALUE -> Optional.of(Finding.error(IntakeCodes.FORMULA_WITHOUT_VALUE, place));
            case TEXT, NUMBER, BOOLEAN -> Optional.empty();
        };
    }
}
