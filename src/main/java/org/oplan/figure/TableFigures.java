package org.oplan.figure;

import java.util.ArrayList;
import java.util.List;
import org.oplan.allocation.RoundedTable;
import org.oplan.money.Rounded;

/**
 * The figures of a table that adds up in both directions: {@code NAME/ROW/COLUMN/YEAR}, and {@code all} for totals.
 *
 * @param name first part of the keys
 * @param year the year, last part of the keys
 * @param table the table
 * @param kind what its cells are
 */
record TableFigures(String name, int year, RoundedTable table, Figure.Kind kind) {
    /** A table of amounts. */
    TableFigures(String name, int year, RoundedTable table) {
        this(name, year, table, Figure.Kind.AMOUNT);
    }

    /** How a cell came about. */
    @FunctionalInterface
    interface Cells {
        /** The cell as a figure; the trace already has its key. */
        Figure figure(Traced traced, String row, String column);
    }

    /** All cells and totals. */
    List<Figure> figures(Cells cells) {
        List<List<Figure>> rows = table.rows().stream()
                .map(row -> table.columns().stream()
                        .map(column -> cells.figure(Traced.figure(key(row, column)), row, column))
                        .toList())
                .toList();
        List<Figure> rowTotals = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String row = table.rows().get(i);
            rowTotals.add(total(key(row, "all"), rows.get(i), table.rowTotal(row)));
        }
        List<Figure> figures = new ArrayList<>();
        rows.forEach(figures::addAll);
        figures.addAll(rowTotals);
        for (int i = 0; i < table.columns().size(); i++) {
            int index = i;
            String column = table.columns().get(i);
            List<Figure> parts = rows.stream().map(row -> row.get(index)).toList();
            figures.add(total(key("all", column), parts, table.columnTotal(column)));
        }
        figures.add(total(key("all", "all"), rowTotals, table.total()));
        return figures;
    }

    private Figure total(String key, List<Figure> parts, Rounded total) {
        return kind == Figure.Kind.AMOUNT ? Sums.of(key, parts, total) : Sums.of(key, kind, parts);
    }

    private String key(String row, String column) {
        return Traced.key(name, row, column, year);
    }
}
