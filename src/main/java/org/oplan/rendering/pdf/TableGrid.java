package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Inline;
import org.oplan.document.Paragraph;
import org.oplan.document.Table;

/** Puts the cells of a table into their places, prepares their text, and tags them in reading order. */
final class TableGrid {
    private final Typesetter type;
    private final Table table;
    private final TextStyle style;

    TableGrid(Typesetter type, Table table) {
        this.type = type;
        this.table = table;
        this.style = type.scale().table(table.compact());
    }

    List<GridRow> place(List<Table.Row> rows, Tag part, boolean head) {
        int[] covered = new int[table.columns().size()];
        List<GridRow> placed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            placed.add(row(rows.get(i), type.tags().add(part, Role.TR), head, covered, rows.size() - i));
        }
        return placed;
    }

    /** Places one row; {@code covered} counts, for each column, the rows that cells from above still cover. */
    private GridRow row(Table.Row row, Tag tag, boolean head, int[] covered, int rowsLeft) {
        List<GridCell> cells = new ArrayList<>();
        int column = 0;
        int[] started = new int[covered.length];
        for (Table.Cell cell : row.cells()) {
            while (column < covered.length && covered[column] > 0) {
                column++;
            }
            if (column + cell.columnSpan() > covered.length) {
                throw new IllegalArgumentException("A row of table " + table.id() + " has more cells than the table's "
                        + covered.length + " columns");
            }
            cells.add(cell(cell, row.kind(), tag, column, head));
            for (int i = 0; i < cell.columnSpan(); i++) {
                started[column++] = Math.min(cell.rowSpan(), rowsLeft);
            }
        }
        boolean[] open = new boolean[covered.length];
        for (int i = 0; i < covered.length; i++) {
            covered[i] = Math.max(Math.max(covered[i], started[i]) - 1, 0);
            open[i] = covered[i] > 0;
        }
        return new GridRow(row.kind(), cells, open);
    }

    private GridCell cell(Table.Cell cell, Table.Row.Kind row, Tag parent, int column, boolean head) {
        Table.Column.Kind kind = table.columns().get(column).kind();
        Tag tag = tag(cell, parent, head);
        TextStyle look = look(row, kind, head);
        boolean several = cell.content().size() > 1;
        List<Passage> passages = new ArrayList<>();
        for (Paragraph paragraph : cell.content()) {
            List<Inline> words = paragraph.text();
            if (!paragraph.number().isEmpty()) {
                words = new ArrayList<>(words);
                words.addFirst(new Inline.Text(paragraph.number() + TypeScale.GAP));
            }
            // A cell of one paragraph needs no element for it, which halves the structure of a long table.
            passages.add(type.passage(words, look, several ? type.tags().add(tag, Role.P) : tag));
        }
        return new GridCell(cell, column, kind, head, passages, look.leading());
    }

    private Tag tag(Table.Cell cell, Tag parent, boolean head) {
        if (head || cell.header()) {
            TagAttributes.Scope scope = head ? TagAttributes.Scope.COLUMN : TagAttributes.Scope.ROW;
            return type.tags().add(parent, Role.TH, new TagAttributes.Heads(scope, cell.columnSpan(), cell.rowSpan()));
        }
        if (cell.columnSpan() == 1 && cell.rowSpan() == 1) {
            return type.tags().add(parent, Role.TD);
        }
        return type.tags().add(parent, Role.TD, new TagAttributes.Spans(cell.columnSpan(), cell.rowSpan()));
    }

    private TextStyle look(Table.Row.Kind row, Table.Column.Kind column, boolean head) {
        if (head) {
            return style.with(Weight.BOLD);
        }
        return switch (row) {
            case HEAD, TOTAL -> style.with(Weight.BOLD);
            case GROUP -> style.with(Weight.SEMIBOLD).with(Palette.BLUE);
            case SUBTOTAL -> style.with(Weight.SEMIBOLD);
            case DATA -> column == Table.Column.Kind.CODE ? style.with(Palette.SOFT) : style;
        };
    }
}
