package org.oplan.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table with every column accounted for.
 *
 * <p>The document lists a cell only in the row where it starts, as HTML does. Where each row is wanted whole, a cell
 * that reaches further down goes on in each of the rows below.
 */
public final class TableGrid {
    private TableGrid() {}

    /**
     * A cell in its place in one row.
     *
     * @param cell the cell
     * @param column its first column, from 0
     * @param start whether the cell starts in this row
     * @param end whether the cell ends in this row
     */
    public record Place(Table.Cell cell, int column, boolean start, boolean end) {
        /** How many columns it covers. */
        public int span() {
            return cell.columnSpan();
        }
    }

    /**
     * Places the cells of rows that belong together: the head of a table, or its body.
     *
     * @param rows the rows
     * @param columns how many columns the table has
     * @return the places of each row, from the first column to the last
     */
    public static List<List<Place>> place(List<Table.Row> rows, int columns) {
        @Nullable Place[] above = new Place[columns];
        int[] left = new int[columns];
        List<List<Place>> placed = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Place> places = place(rows.get(row), above, left, rows.size() - row);
            placed.add(places);
        }
        return placed;
    }

    private static List<Place> place(Table.Row row, @Nullable Place[] above, int[] left, int rowsLeft) {
        List<Place> places = new ArrayList<>();
        int next = 0;
        for (int column = 0; column < above.length; column += places.getLast().span()) {
            Place running = above[column];
            if (running != null && left[column] > 0) {
                left[column]--;
                places.add(new Place(running.cell(), column, false, left[column] == 0));
            } else {
                Table.Cell cell = next < row.cells().size() ? row.cells().get(next) : empty();
                next++;
                left[column] = Math.min(cell.rowSpan(), rowsLeft) - 1;
                above[column] = new Place(cell, column, true, left[column] == 0);
                places.add(above[column]);
            }
        }
        if (next < row.cells().size()
                || places.getLast().column() + places.getLast().span() > above.length) {
            throw new IllegalArgumentException("A row has more cells than the " + above.length + " columns: " + row);
        }
        return places;
    }

    private static Table.Cell empty() {
        return new Table.Cell(1, 1, false, List.of());
    }
}
