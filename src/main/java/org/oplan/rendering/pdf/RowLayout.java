package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.oplan.document.Table;

/**
 * Lays out the rows of a table once its columns are known.
 *
 * <p>A cell over several rows is drawn with the first of them; the last one is made high enough for it.
 */
final class RowLayout {
    private static final float GROUP_LEAD = 2;

    private final float[] edges;
    private final float padding;
    private final float lead;
    private final float[] figures;

    /**
     * Prepares for a table.
     *
     * @param edges the edges of the columns
     * @param padding what is left free at either side of a cell
     * @param lead what is left free above and below a cell
     * @param figures the widest figure of each column where figures start at one edge; 0 where they end at one
     */
    RowLayout(float[] edges, float padding, float lead, float[] figures) {
        this.edges = edges.clone();
        this.padding = padding;
        this.lead = lead;
        this.figures = figures.clone();
    }

    /** A slab for each row, without rules. */
    List<Slab> layOut(List<GridRow> rows) {
        List<List<SetCell>> set = new ArrayList<>();
        rows.forEach(row -> set.add(set(row)));
        float[] heights = heights(rows, set);
        List<Slab> slabs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Op> ops = new ArrayList<>();
            for (SetCell cell : set.get(i)) {
                float height = 0;
                for (int r = i; r < Math.min(rows.size(), i + cell.cell().cell().rowSpan()); r++) {
                    height += heights[r];
                }
                ops.addAll(draw(cell, top(rows.get(i)), height));
            }
            slabs.add(Slab.of(0, heights[i], ops));
        }
        return slabs;
    }

    private List<SetCell> set(GridRow row) {
        List<SetCell> cells = new ArrayList<>(row.cells().size());
        for (GridCell cell : row.cells()) {
            cells.add(set(cell));
        }
        return cells;
    }

    private SetCell set(GridCell cell) {
        List<GridCell.SetLine> lines = cell.set(right(cell) - left(cell));
        return new SetCell(cell, lines, cell.height(lines));
    }

    private float left(GridCell cell) {
        return edges[cell.column()] + padding;
    }

    private float right(GridCell cell) {
        return edges[cell.lastColumn() + 1] - padding;
    }

    private float top(GridRow row) {
        return row.kind() == Table.Row.Kind.GROUP ? lead + GROUP_LEAD : lead;
    }

    private float[] heights(List<GridRow> rows, List<List<SetCell>> set) {
        float[] heights = new float[rows.size()];
        for (int i = 0; i < heights.length; i++) {
            for (SetCell cell : set.get(i)) {
                if (cell.cell().cell().rowSpan() == 1) {
                    heights[i] = Math.max(heights[i], top(rows.get(i)) + cell.height() + lead);
                }
            }
        }
        for (int i = 0; i < heights.length; i++) {
            for (SetCell cell : set.get(i)) {
                if (cell.cell().cell().rowSpan() > 1) {
                    stretch(heights, i, cell, top(rows.get(i)) + cell.height() + lead);
                }
            }
        }
        return heights;
    }

    private static void stretch(float[] heights, int row, SetCell cell, float needed) {
        int last = Math.min(heights.length, row + cell.cell().cell().rowSpan()) - 1;
        float has = 0;
        for (int i = row; i <= last; i++) {
            has += heights[i];
        }
        heights[last] += Math.max(0, needed - has);
    }

    private List<Op> draw(SetCell set, float top, float height) {
        GridCell cell = set.cell();
        boolean low = cell.head() || cell.kind() == Table.Column.Kind.FIGURE;
        float first = low ? height - lead - set.height() : top;
        Function<Float, Float> start = start(cell);
        List<Op> ops = new ArrayList<>();
        for (GridCell.SetLine line : set.lines()) {
            float x = start.apply(line.line().width()) + hanging(cell, line);
            ops.addAll(line.passage().draw(line.line(), x, first + line.top()));
        }
        return ops;
    }

    /**
     * Where a line of a certain width starts.
     *
     * <p>Figures stand with their units under each other: with their ends at the end of the column or, where lines
     * start at the right, with their right edges as far from the end as the widest of them needs.
     */
    private Function<Float, Float> start(GridCell cell) {
        float left = left(cell);
        float right = right(cell);
        boolean figures = cell.kind() == Table.Column.Kind.FIGURE;
        if (cell.kind() == Table.Column.Kind.STATE
                || (cell.head() && figures && cell.cell().columnSpan() > 1)) {
            return width -> left + (right - left - width) / 2;
        }
        float widest = this.figures[cell.lastColumn()];
        return figures ? width -> right - Math.max(width, widest) : width -> left;
    }

    /**
     * How far a negative figure in brackets goes beyond the edge, so that its units stand under those of the others.
     */
    private float hanging(GridCell cell, GridCell.SetLine line) {
        String text = line.passage().text();
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        if (!bracketed || cell.head() || cell.kind() != Table.Column.Kind.FIGURE || figures[cell.lastColumn()] > 0) {
            return 0;
        }
        float bracket = line.passage().advance(text.length() - 1, text.length());
        return Math.min(bracket, padding);
    }

    private record SetCell(GridCell cell, List<GridCell.SetLine> lines, float height) {}
}
