package org.oplan.allocation;

import java.util.List;
import org.oplan.money.ControlledRounding;
import org.oplan.money.Rounded;

/** A table as it is printed: whole major units that add up in both directions, each beside its exact value. */
public final class RoundedTable {
    private final List<String> rows;
    private final List<String> columns;
    private final ControlledRounding rounding;

    private RoundedTable(List<String> rows, List<String> columns, ControlledRounding rounding) {
        this.rows = rows;
        this.columns = columns;
        this.rounding = rounding;
    }

    /** The table rounded, once. */
    public static RoundedTable of(ExactTable exact) {
        return of(exact, ControlledRounding.of(exact.cells()));
    }

    /** The table with a rounding of its cells. */
    static RoundedTable of(ExactTable exact, ControlledRounding rounding) {
        return new RoundedTable(exact.rows(), exact.columns(), rounding);
    }

    /** Codes of the rows, in order. */
    public List<String> rows() {
        return rows;
    }

    /** Codes of the columns, in order. */
    public List<String> columns() {
        return columns;
    }

    /** The cell of a row and a column. */
    public Rounded cell(String row, String column) {
        return rounding.cell(index(rows, row), index(columns, column));
    }

    /** The total of a row. */
    public Rounded rowTotal(String row) {
        return rounding.rowTotal(index(rows, row));
    }

    /** The total of a column. */
    public Rounded columnTotal(String column) {
        return rounding.columnTotal(index(columns, column));
    }

    /** The grand total. */
    public Rounded total() {
        return rounding.total();
    }

    /** How many cells are not the whole number nearest to their exact value. */
    public long adjusted() {
        return rounding.adjusted();
    }

    private static int index(List<String> codes, String code) {
        int index = codes.indexOf(code);
        if (index < 0) {
            throw new IllegalArgumentException("The table has " + codes + ", not " + code);
        }
        return index;
    }
}
