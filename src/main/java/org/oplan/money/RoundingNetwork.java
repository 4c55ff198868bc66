package org.oplan.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Decides which cells of a table are rounded up: a flow of least cost from rows to columns.
 *
 * <p>Every cell starts at its floor. Each unit of flow raises one fractional cell by one: from the source to its row,
 * through the cell to its column, and on to the sink. A row or column must take as many units as lift the sum of its
 * floors to the floor of its total, and may take one more when its total is fractional. Raising a cell with remainder f
 * instead of leaving it changes the adjustment by 1 − 2f, which is its cost. What must flow is made so cheap that it
 * always does.
 */
final class RoundingNetwork {
    private static final Fraction SCALE = Fraction.of(1_000_000_000_000L);

    private final List<List<Fraction>> table;
    private final int columns;
    private final FlowNetwork network;
    private final List<CellEdge> cellEdges = new ArrayList<>();

    RoundingNetwork(List<List<Fraction>> table) {
        this.table = table;
        this.columns = table.isEmpty() ? 0 : table.getFirst().size();
        this.network = new FlowNetwork(table.size() + columns + 2);
    }

    /** Which cells go up, by row and column. */
    boolean[][] raised() {
        addCells();
        long must = SCALE.numerator().longValueExact() * -(cellEdges.size() + 1L);
        for (int row = 0; row < table.size(); row++) {
            addMargin(source(), rowNode(row), table.get(row), must);
        }
        for (int column = 0; column < columns; column++) {
            addMargin(columnNode(column), sink(), column(column), must);
        }
        network.send(units(table.stream().flatMap(List::stream).toList()), source(), sink());
        boolean[][] raised = new boolean[table.size()][columns];
        cellEdges.forEach(cell -> raised[cell.row()][cell.column()] = network.isUsed(cell.edge()));
        return raised;
    }

    private void addCells() {
        for (int row = 0; row < table.size(); row++) {
            for (int column = 0; column < columns; column++) {
                Fraction remainder = table.get(row).get(column).remainder();
                if (remainder.signum() > 0) {
                    int edge = network.add(rowNode(row), columnNode(column), 1, cost(remainder));
                    cellEdges.add(new CellEdge(row, column, edge));
                }
            }
        }
    }

    private void addMargin(int from, int to, List<Fraction> line, long must) {
        Fraction remainders = remainders(line);
        network.add(from, to, remainders.floor().intValueExact(), must);
        if (!remainders.isWhole()) {
            network.add(from, to, 1, 0);
        }
    }

    private static int units(List<Fraction> cells) {
        BigInteger floors = cells.stream().map(Fraction::floor).reduce(BigInteger.ZERO, BigInteger::add);
        return Fraction.sum(cells).nearest().subtract(floors).intValueExact();
    }

    private static Fraction remainders(List<Fraction> line) {
        return Fraction.sum(line.stream().map(Fraction::remainder).toList());
    }

    private static long cost(Fraction remainder) {
        return Fraction.ONE
                .minus(remainder.plus(remainder))
                .times(SCALE)
                .nearest()
                .longValueExact();
    }

    private List<Fraction> column(int column) {
        return IntStream.range(0, table.size())
                .mapToObj(row -> table.get(row).get(column))
                .toList();
    }

    private int rowNode(int row) {
        return row;
    }

    private int columnNode(int column) {
        return table.size() + column;
    }

    private int source() {
        return table.size() + columns;
    }

    private int sink() {
        return source() + 1;
    }

    private record CellEdge(int row, int column, int edge) {}
}
