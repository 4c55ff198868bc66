package org.oplan.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

/** The cells of one record of a sheet, found by the heading of their column. */
abstract sealed class Cells permits Row {
    private final SheetTable table;
    private final RawRow raw;
    private @Nullable SourceRef source;
    private boolean usable = true;

    Cells(SheetTable table, RawRow raw) {
        this.table = table;
        this.raw = raw;
    }

    /** Whether a record can be made of what was asked for until now. */
    final boolean isUsable() {
        return usable;
    }

    /** Where the record stands. */
    final SourceRef source() {
        SourceRef known = source;
        if (known == null) {
            known = table.place(raw);
            source = known;
        }
        return known;
    }

    /** Where one of its cells stands. */
    final SourceRef source(String column) {
        return table.place(raw, column);
    }

    /** Reports that no record can be made of the row. */
    final void refuse(Finding finding) {
        usable = false;
        table.report(finding);
    }

    /** Makes the row unusable; what is wrong with it is reported already. */
    final void drop() {
        usable = false;
    }

    /** Reports something that the record can live with. */
    final void report(Finding finding) {
        table.report(finding);
    }

    /** Refuses the row if an earlier one has the same name. */
    final void claim(String name) {
        table.take(name, source())
                .ifPresent(first -> refuse(
                        Finding.error(IntakeCodes.DUPLICATE_CODE, source(), "code", name, "first", first.cell())));
    }

    /** Reports the cell if it is blank. */
    final void require(String column) {
        int number = table.column(column);
        if (number > 0 && !raw.has(number)) {
            report(Finding.error(IntakeCodes.BLANK_CELL, source(column), "column", column));
        }
    }

    /** The filled cell of a column; one that holds an error is reported and counts as none. */
    final Optional<RawCell> cell(String column) {
        return Optional.ofNullable(valueAt(column));
    }

    /** A text; empty if the cell is blank. */
    final String optionalText(String column) {
        RawCell cell = valueAt(column);
        return cell == null ? "" : cell.shown();
    }

    /** The sheet that the record is in. */
    final SheetTable table() {
        return table;
    }

    private @Nullable RawCell valueAt(String column) {
        RawCell cell = raw.at(table.column(column));
        if (cell == null || cell.hasValue()) {
            return cell;
        }
        cell.fault(source(column)).ifPresent(table::report);
        return null;
    }
}
