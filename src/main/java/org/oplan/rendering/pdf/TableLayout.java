package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Paragraph;
import org.oplan.document.Table;

/** Lays out a table: caption, head, body and notes. */
final class TableLayout {
    private static final float SPACE = 15;
    private static final float PADDING = 4;
    private static final float LEAD = 3.4f;
    private static final float COMPACT_PADDING = 2;
    private static final float COMPACT_LEAD = 3;
    private static final float NOTE_SPACE = 4;
    private static final float SMALL = 0.3f;

    private final Typesetter type;
    private final Table table;
    private final Tag parent;

    TableLayout(Typesetter type, Table table, Tag parent) {
        this.type = type;
        this.table = table;
        this.parent = parent;
    }

    /** Lays the table out in a column of text; {@code depth} is the height of a page's text. */
    List<Slab> layOut(Frame frame, float depth) {
        Tag tag = type.tags().add(parent, Role.TABLE, new TagAttributes.Summary(table.summary()));
        List<Slab> slabs =
                new ArrayList<>(new CaptionLayout(type).layOut(table.caption(), table.id(), tag, frame, SPACE));
        TableGrid grid = new TableGrid(type, table);
        List<GridRow> head = grid.place(table.head(), type.tags().add(tag, Role.THEAD), true);
        List<GridRow> body = grid.place(table.body(), type.tags().add(tag, Role.TBODY), false);
        List<Slab> notes = notes(frame);
        slabs.addAll(rows(head, body, frame, depth, !notes.isEmpty()));
        slabs.addAll(notes);
        return slabs;
    }

    private List<Slab> rows(List<GridRow> head, List<GridRow> body, Frame frame, float depth, boolean noted) {
        List<GridRow> all = new ArrayList<>(head);
        all.addAll(body);
        float padding = table.compact() ? COMPACT_PADDING : PADDING;
        float lead = table.compact() ? COMPACT_LEAD : LEAD;
        ColumnWidths.Fit fit = ColumnWidths.fit(table.columns(), all, padding, frame.width());
        float[] edges = fit.edges(frame.x());
        TableRules rules = new TableRules(edges, padding * fit.scale());
        List<GridRow> headRows = scaled(head, fit.scale());
        List<GridRow> bodyRows = scaled(body, fit.scale());
        RowLayout layout = new RowLayout(edges, padding * fit.scale(), lead * fit.scale(), figures(bodyRows));
        List<Slab> slabs = new ArrayList<>(rules.head(headRows, layout.layOut(headRows)));
        List<Slab> repeated = RepeatedHead.of(slabs);
        List<Slab> drawn = layout.layOut(bodyRows);
        boolean[] keep = RowKeeping.of(bodyRows, drawn, depth * SMALL, noted);
        for (int i = 0; i < drawn.size(); i++) {
            slabs.add(rules.body(bodyRows, i, drawn.get(i)).kept(keep[i]).under(repeated));
        }
        return slabs;
    }

    /** The widest figure of each column, for tables that are laid out from the right. */
    private float[] figures(List<GridRow> rows) {
        float[] widest = new float[table.columns().size()];
        if (type.page() == Direction.RIGHT_TO_LEFT) {
            for (GridRow row : rows) {
                for (GridCell cell : row.cells()) {
                    boolean figure = cell.kind() == Table.Column.Kind.FIGURE;
                    int column = cell.lastColumn();
                    widest[column] = Math.max(widest[column], figure ? cell.natural() : 0);
                }
            }
        }
        return widest;
    }

    private static List<GridRow> scaled(List<GridRow> rows, float factor) {
        return factor == 1 ? rows : rows.stream().map(row -> row.scaled(factor)).toList();
    }

    private List<Slab> notes(Frame frame) {
        List<Slab> slabs = new ArrayList<>();
        TextStyle style = type.scale().tableNote();
        for (Paragraph note : table.notes()) {
            Passage passage = type.passage(note.text(), style, type.tags().add(parent, Role.P));
            slabs.addAll(type.slabs(passage, style, frame, NOTE_SPACE));
        }
        return slabs;
    }
}
