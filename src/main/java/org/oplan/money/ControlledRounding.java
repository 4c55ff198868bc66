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
     * Two tables with the same row totals, rounded together.
     *
     * @param left the first table
     * @param right the second table; each of its row totals is that of the first
     */
    public record Pair(ControlledRounding left, ControlledRounding right) {}

    /**
     * The table rounded.
     *
     * @param table exact cells by row; all rows are equally long
     */
    public static ControlledRounding of(List<List<Fraction>> table) {
        requireRectangle(table);
        return of(table, true, new RoundingNetwork(table, List.of()).raised());
    }

    /**
     * Two tables rounded so that the totals of their rows are the same in both, also where they are not whole.
     *
     * @throws IllegalArgumentException if the exact row totals differ
     */
    public static Pair pair(List<List<Fraction>> left, List<List<Fraction>> right) {
        requireRectangle(left);
        requireRectangle(right);
        List<Fraction> totals = left.stream().map(Fraction::sum).toList();
        if (!totals.equals(right.stream().map(Fraction::sum).toList())) {
            throw new IllegalArgumentException("Tables that are rounded together have the same row totals");
        }
        List<RoundingNetwork.CellEdge> raised = new RoundingNetwork(left, right).raised();
        return new Pair(of(left, true, raised), of(right, false, raised));
    }

    private static ControlledRounding of(
            List<List<Fraction>> table, boolean first, List<RoundingNetwork.CellEdge> raised) {
        List<List<BigInteger>> wholes = new ArrayList<>();
        table.forEach(row ->
                wholes.add(new ArrayList<>(row.stream().map(Fraction::floor).toList())));
        raised.stream()
                .filter(cell -> cell.first() == first)
                .forEach(cell -> wholes.get(cell.row())
                        .set(
                                cell.column(),
                                wholes.get(cell.row()).get(cell.column()).add(BigInteger.ONE)));
        return new ControlledRounding(IntStream.range(0, table.size())
                .mapToObj(row -> IntStream.range(0, table.get(row).size())
                        .mapToObj(column -> new Rounded(
                                table.get(row).get(column), wholes.get(row).get(column)))
                        .toList())
                .toList());
    }

    private static void requireRectangle(List<List<Fraction>> table) {
        if (table.stream().mapToInt(List::size).distinct().count() > 1) {
            throw new IllegalArgumentException("All rows of a table are equally long, unlike those of " + table);
        }
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
