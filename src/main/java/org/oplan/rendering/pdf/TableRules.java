package org.oplan.rendering.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Table;

/** The rules and tints of a table: horizontal ones only, the heavier the more they close. */
final class TableRules {
    private static final float TOP = 1;
    private static final float CLOSE = 0.75f;
    private static final float TOTAL = 0.9f;
    private static final float HAIR = 0.3f;
    private static final float GROUP = 0.5f;

    private final float[] edges;
    private final float padding;

    TableRules(float[] edges, float padding) {
        this.edges = edges.clone();
        this.padding = padding;
    }

    /** The head: a heavy rule above, one under it, thin ones under cells that span columns. */
    List<Slab> head(List<GridRow> rows, List<Slab> slabs) {
        List<Slab> ruled = new ArrayList<>();
        for (int i = 0; i < slabs.size(); i++) {
            Slab slab = slabs.get(i);
            List<Op> rules = new ArrayList<>();
            if (i == 0) {
                rules.add(across(0, TOP, Palette.INK));
            }
            if (i == slabs.size() - 1) {
                rules.add(across(slab.height(), CLOSE, Palette.INK));
            } else {
                rules.addAll(underSpans(rows.get(i), slab.height()));
            }
            ruled.add(slab.with(rules).kept());
        }
        return ruled;
    }

    private List<Op> underSpans(GridRow row, float y) {
        List<Op> rules = new ArrayList<>();
        for (GridCell cell : row.cells()) {
            if (cell.cell().columnSpan() > 1 && !row.open()[cell.column()]) {
                float left = edges[cell.column()] + padding;
                float right = edges[cell.lastColumn() + 1] - padding;
                rules.add(Op.Rule.of(left, y, right - left, GROUP, Palette.GROUP_LINE));
            }
        }
        return rules;
    }

    /** A row of the body with what is drawn under and around it. */
    Slab body(List<GridRow> rows, int index, Slab slab) {
        GridRow row = rows.get(index);
        boolean last = index == rows.size() - 1;
        List<Op> rules = new ArrayList<>();
        switch (row.kind()) {
            case SUBTOTAL -> {
                float width = edges[edges.length - 1] - edges[0];
                rules.add(new Op.Fill(edges[0], 0, width, slab.height(), Palette.SUBTOTAL, Artifact.LAYOUT));
                rules.add(across(slab.height(), GROUP, Palette.GREY));
            }
            case TOTAL -> {
                rules.add(across(0, TOTAL, Palette.INK));
                rules.add(across(slab.height(), TOTAL, Palette.INK));
            }
            case GROUP -> rules.add(across(slab.height(), GROUP, Palette.GROUP_LINE));
            case HEAD, DATA -> {
                if (!last) {
                    rules.addAll(hairlines(row, slab.height()));
                }
            }
        }
        if (last && row.kind() != Table.Row.Kind.TOTAL) {
            rules.add(across(slab.height(), CLOSE, Palette.INK));
        }
        return slab.with(rules);
    }

    /** Hairlines under a row, but not through cells that go on below. */
    private List<Op> hairlines(GridRow row, float y) {
        List<Op> rules = new ArrayList<>();
        int from = 0;
        while (from < row.open().length) {
            int to = from;
            while (to < row.open().length && !row.open()[to]) {
                to++;
            }
            if (to > from) {
                rules.add(Op.Rule.of(edges[from], y, edges[to] - edges[from], HAIR, Palette.HAIRLINE));
            }
            from = to + 1;
        }
        return rules;
    }

    private Op across(float y, float thickness, Color color) {
        return Op.Rule.of(edges[0], y, edges[edges.length - 1] - edges[0], thickness, color);
    }
}
