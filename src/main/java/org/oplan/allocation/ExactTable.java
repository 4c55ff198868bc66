package org.oplan.allocation;

import java.util.List;
import java.util.stream.IntStream;
import org.oplan.money.Fraction;

/**
 * Costs by giver and receiver before they are rounded.
 *
 * @param rows codes of the givers
 * @param columns codes of the receivers
 * @param cells exact costs by row, in major units
 */
public record ExactTable(List<String> rows, List<String> columns, List<List<Fraction>> cells) {
    public ExactTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** What each receiver receives in all, in order. */
    public List<Fraction> columnTotals() {
        return IntStream.range(0, columns.size())
                .mapToObj(column ->
                        Fraction.sum(cells.stream().map(row -> row.get(column)).toList()))
                .toList();
    }

    /** The sum of all cells. */
    public Fraction total() {
        return Fraction.sum(cells.stream().flatMap(List::stream).toList());
    }
}
