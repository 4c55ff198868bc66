package org.oplan.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

/** Reads an exact number from a cell. */
final class NumberCell {
    private NumberCell() {}

    /** The number; empty, with a finding, if the cell holds none. */
    static Optional<BigDecimal> read(RawCell cell, SourceRef place, Consumer<Finding> findings) {
        return switch (cell.kind()) {
            case NUMBER, PERCENT -> saved(cell, place, findings);
            case TEXT -> typed(cell, place, findings);
            case BOOLEAN, ERROR, WITHOUT_VALUE, FORBIDDEN_FORMULA -> refuse(cell, place, findings);
        };
    }

    private static Optional<BigDecimal> saved(RawCell cell, SourceRef place, Consumer<Finding> findings) {
        Optional<BigDecimal> number = Numerals.saved(cell.text());
        if (number.isEmpty()) {
            findings.accept(Finding.error(IntakeCodes.NUMBER_TOO_LARGE, place, "value", cell.text()));
        }
        return number;
    }

    private static Optional<BigDecimal> typed(RawCell cell, SourceRef place, Consumer<Finding> findings) {
        return switch (TypedNumber.of(cell.text())) {
            case TypedNumber.Exact(BigDecimal value) -> {
                findings.accept(Finding.note(
                        IntakeCodes.NUMBER_AS_TEXT, place, "value", cell.text(), "number", value.toPlainString()));
                yield Optional.of(value);
            }
            case TypedNumber.Unclear unclear -> {
                findings.accept(unclear(unclear, cell.text(), place));
                yield Optional.empty();
            }
            case TypedNumber.None none -> refuse(cell, place, findings);
        };
    }

    /** The finding on a text that could be either of two numbers. */
    static Finding unclear(TypedNumber.Unclear number, String text, SourceRef place) {
        return Finding.error(
                IntakeCodes.UNCLEAR_NUMBER,
                place,
                "value",
                text,
                "first",
                number.grouped().toPlainString(),
                "second",
                number.decimal().toPlainString());
    }

    private static Optional<BigDecimal> refuse(RawCell cell, SourceRef place, Consumer<Finding> findings) {
        findings.accept(Finding.error(IntakeCodes.NOT_A_NUMBER, place, "value", cell.text()));
        return Optional.empty();
    }
}
