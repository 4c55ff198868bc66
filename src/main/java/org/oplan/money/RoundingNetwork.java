package org.oplan.money;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides which cells of a table, or of two tables with the same rows, are rounded up: a flow of least cost.
 *
 * <p>Every cell starts at its floor. Each unit of flow raises one fractional cell by one: from the source to its
 * column, through the cell to its row, and on to the sink; with a second table, from the row through a cell of that
 * table to its column and to the sink. A row or column must take as many units as lift the sum of its floors to the
 * floor of its total, and may take one more when its total is fractional. What a row's floors in one table lack of
 * those in the other flows straight to or from the row. Raising a cell with remainder f instead of leaving it changes
 * the adjustment by 1 − 2f, which is its cost. What must flow is made so cheap that it always does.
 */
final class RoundingNetwork {
    private static final Fraction SCALE = Fraction.of(1_000_000_000_000L);

    private final List<List<Fraction>> left;
    private final List<List<Fraction>> right;
    private final FlowNetwork network;
    private final int[][] leftEdges;
    private final int[][] rightEdges;
    private final long must;

    /** The second table has as many rows, with the same sums; or is without rows, for none. */
    RoundingNetwork(List<List<Fraction>> left, List<List<Fraction>> right) {
        this.left = left;
        this.right = right;
        this.leftEdges = new int[left.size()][width(left)];
        this.rightEdges = new int[right.size()][width(right)];
        this.network = new FlowNetwork(rightColumnNode(width(right)));
        long cells = Stream.concat(left.stream(), right.stream())
                .mapToLong(List::size)
                .sum();
        this.must = SCALE.numerator().longValueExact() * -cells;
        connect();
    }

    /** Whether a cell of the first table goes up. */
    boolean raisesLeft(int row, int column) {
        return network.isUsed(leftEdges[row][column]);
    }

    /** Whether a cell of the second table goes up. */
    boolean raisesRight(int row, int column) {
        return network.isUsed(rightEdges[row][column]);
    }

    private void connect() {
        int units = units(left.stream().flatMap(List::stream).toList());
        for (int column = 0; column < width(left); column++) {
            addMargin(source(), leftColumnNode(column), column(left, column));
        }
        for (int row = 0; row < left.size(); row++) {
            addCells(true, row);
            if (right.isEmpty()) {
                addMargin(row, sink(), left.get(row));
            } else {
                addMargin(row, secondRowNode(row), right.get(row));
                addCells(false, row);
                units += balance(row);
            }
        }
        for (int column = 0; column < width(right); column++) {
            addMargin(rightColumnNode(column), sink(), column(right, column));
        }
        network.send(units, source(), sink());
    }

    /** A whole cell has an edge that carries nothing. */
    private void addCells(boolean first, int row) {
        List<Fraction> line = (first ? left : right).get(row);
        for (int column = 0; column < line.size(); column++) {
            Fraction remainder = line.get(column).remainder();
            int capacity = remainder.signum();
            if (first) {
                leftEdges[row][column] = network.add(leftColumnNode(column), row, capacity, cost(remainder));
            } else {
                rightEdges[row][column] =
                        network.add(secondRowNode(row), rightColumnNode(column), capacity, cost(remainder));
            }
        }
    }

    private void addMargin(int from, int to, List<Fraction> line) {
        Fraction remainders =
                Fraction.sum(line.stream().map(Fraction::remainder).toList());
        network.add(from, to, remainders.floor().intValueExact(), must);
        if (!remainders.isWhole()) {
            network.add(from, to, 1, 0);
        }
    }

    /** Lets flow what the floors of a row's second table lack of those of its first, and says how much comes in. */
    private int balance(int row) {
        int surplus = floors(left.get(row)).subtract(floors(right.get(row))).intValueExact();
        network.add(source(), row, Math.max(surplus, 0), must);
        network.add(row, sink(), Math.max(-surplus, 0), must);
        return Math.max(surplus, 0);
    }

    private static int units(List<Fraction> cells) {
        return Fraction.sum(cells).nearest().subtract(floors(cells)).intValueExact();
    }

    private static BigInteger floors(List<Fraction> cells) {
        return cells.stream().map(Fraction::floor).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static long cost(Fraction remainder) {
        return Fraction.ONE
                .minus(remainder.plus(remainder))
                .times(SCALE)
                .nearest()
                .longValueExact();
    }

    private static List<Fraction> column(List<List<Fraction>> table, int column) {
        return table.stream().map(row -> row.get(column)).toList();
    }

    private static int width(List<List<Fraction>> table) {
        return table.isEmpty() ? 0 : table.getFirst().size();
    }

    private int secondRowNode(int row) {
        return left.size() + row;
    }

    private int source() {
        return 2 * left.size();
    }

    private int sink() {
        return source() + 1;
    }

    private int leftColumnNode(int column) {
        return sink() + 1 + column;
    }

    private int rightColumnNode(int column) {
        return leftColumnNode(width(left)) + column;
    }
}
