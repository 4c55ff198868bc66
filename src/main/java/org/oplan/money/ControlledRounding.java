package org.oplan.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table rounded so that it adds up in both directions.
 *
 * <p>Zero-restricted controlled rounding (Cox and Ernst 1982): every cell, row total, column total and the grand total
 * is the floor or the ceiling of its exact value, so whole numbers stay as they are; the printed totals are the sums of
 * the printed cells. Such a rounding exists for every table. Of all of them this one has the grand total nearest to the
 * exact one and, given that, the least sum of adjustments (compared to twelve decimals), and it is always the same one.
 */
public final class ControlledRounding {
    private final List<List<Rounded>> cells;

    private ControlledRounding(List<List<Rounded>> cells) {
        this.cells = cells;
    }

    /**
     * The table rounded.
     *
     * @param table exact cells by row; all rows are equally long
     */
    public static ControlledRounding of(List<List<Fraction>> table) {
        if (table.stream().mapToInt(List::size).distinct().count() > 1) {
            throw new IllegalArgumentException("All rows of a table are equally long, unlike those of " + table);
        }
        boolean[][] raised = new RoundingNetwork(table).raised();
        List<List<Rounded>> cells = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            List<Rounded> line = new ArrayList<>();
            for (int column = 0; column < table.get(row).size(); column++) {
                Fraction exact = table.get(row).get(column);
                BigInteger floor = exact.floor();
                line.add(new Rounded(exact, raised[row][column] ? floor.add(BigInteger.ONE) : floor));
            }
            cells.add(List.copyOf(line));
        }
        return new ControlledRounding(List.copyOf(cells));
    }

    /** The cell in a row and a column, both from 0. */
    public Rounded cell(int row, int column) {
        return cells.get(row).get(column);
    }

    /** The total of a row. */
    public Rounded rowTotal(int row) {
        return sum(cells.get(row));
    }

    /** The total of a column. */
    public Rounded columnTotal(int column) {
        return sum(cells.stream().map(row -> row.get(column)).toList());
    }

    /** The grand total. */
    public Rounded total() {
        return sum(IntStream.range(0, cells.size()).mapToObj(this::rowTotal).toList());
    }

    /** How many cells are not the whole number nearest to their exact value. */
    public long adjusted() {
        return cells.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isNearest())
                .count();
    }

    private static Rounded sum(List<Rounded> parts) {
        return new Rounded(
                Fraction.sum(parts.stream().map(Rounded::exact).toList()),
                parts.stream().map(Rounded::whole).reduce(BigInteger.ZERO, BigInteger::add));
    }
}
