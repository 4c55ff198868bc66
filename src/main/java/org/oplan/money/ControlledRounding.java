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
        return of(table, new RoundingNetwork(table, List.of())::raisesLeft);
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
        RoundingNetwork network = new RoundingNetwork(left, right);
        return new Pair(of(left, network::raisesLeft), of(right, network::raisesRight));
    }

    private interface Raised {
        boolean is(int row, int column);
    }

    private static ControlledRounding of(List<List<Fraction>> table, Raised raised) {
        List<List<Rounded>> cells = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            List<Rounded> line = new ArrayList<>();
            for (int column = 0; column < table.get(row).size(); column++) {
                Fraction exact = table.get(row).get(column);
                line.add(new Rounded(
                        exact, raised.is(row, column) ? exact.floor().add(BigInteger.ONE) : exact.floor()));
            }
            cells.add(List.copyOf(line));
        }
        return new ControlledRounding(List.copyOf(cells));
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
