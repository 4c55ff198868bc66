package org.oplan.rendering.word;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oplan.document.Caption;
import org.oplan.document.Paragraph;
import org.oplan.document.Table;
import org.oplan.document.TableGrid;
import org.oplan.revision.Mark;

/** Writes tables: the caption above, the rows, the notes under them. */
final class TableWriter {
    /** How much wider Arabic letters may be, which are set in whatever font a machine has. */
    private static final float ARABIC = 1.3f;

    private final Story story;
    private final Paragraphs paragraphs;
    private final Runs runs;
    private final Tracking tracking;

    TableWriter(Story story, Paragraphs paragraphs, Runs runs, Tracking tracking) {
        this.story = story;
        this.paragraphs = paragraphs;
        this.runs = runs;
        this.tracking = tracking;
    }

    /** The colours behind the cells of a table's body. */
    interface Tints {
        /** The colour of a place, from 0; none if null. */
        @Nullable
        String of(int row, int column);
    }

    /** Writes a table on a page whose text is so wide, in twips. */
    void write(Table table, int available) {
        write(table, available, (row, column) -> null);
    }

    /** Writes a table with tinted cells. */
    void write(Table table, int available, Tints tints) {
        int[] widths = ColumnWidths.of(table, available, paragraphs.areRightToLeft() ? ARABIC : 1);
        Markup grid = story.table().start("w:tbl");
        describe(grid, table, Arrays.stream(widths).sum());
        columns(grid, widths);
        CellWriter cells = new CellWriter(paragraphs, runs, tracking, new CellWriter.Frame(table, widths, tints));
        head(grid, table, cells);
        body(grid, table, cells);
        grid.end("w:tbl");
        notes(table.notes());
    }

    private void head(Markup grid, Table table, CellWriter cells) {
        List<List<TableGrid.Place>> head =
                TableGrid.place(table.head(), table.columns().size());
        for (int row = 0; row < head.size(); row++) {
            RowLook look = RowLook.head(row == 0, row == head.size() - 1);
            row(grid, cells, new Line(-1, table.head().get(row), head.get(row)), look);
        }
    }

    private void body(Markup grid, Table table, CellWriter cells) {
        RowBonds bonds = RowBonds.of(table);
        List<List<TableGrid.Place>> body =
                TableGrid.place(table.body(), table.columns().size());
        for (int row = 0; row < body.size(); row++) {
            Table.Row.Kind kind = table.body().get(row).kind();
            RowLook look = RowLook.body(kind, row == body.size() - 1, bonds.heldToNext(row));
            row(grid, cells, new Line(row, table.body().get(row), body.get(row)), look);
        }
    }

    /**
     * A row in its place.
     *
     * @param number its number in the body, from 0; -1 in the head
     * @param row the row
     * @param places its cells
     */
    private record Line(int number, Table.Row row, List<TableGrid.Place> places) {}

    private void row(Markup grid, CellWriter cells, Line line, RowLook look) {
        Mark outer = tracking.enter(line.row());
        grid.start("w:tr").start("w:trPr").empty("w:cantSplit");
        if (look.kind() == Table.Row.Kind.HEAD) {
            grid.empty("w:tblHeader");
        }
        tracking.row(grid);
        grid.end("w:trPr");
        cells.write(grid, line.number(), line.places(), look);
        grid.end("w:tr");
        story.flush();
        tracking.leave(outer);
    }

    private void notes(List<Paragraph> notes) {
        for (int i = 0; i < notes.size(); i++) {
            Mark outer = tracking.enter(notes.get(i));
            WordParagraph note = story.paragraph(Style.NOTE);
            if (i < notes.size() - 1) {
                note.keepWithNext();
            }
            runs.write(note, notes.get(i));
            tracking.leave(outer);
        }
    }

    private void describe(Markup grid, Table table, int width) {
        grid.start("w:tblPr");
        paragraphs.tableStyle(grid, table.compact() ? Style.COMPACT_TABLE : Style.FIGURE_TABLE);
        width(grid, "w:tblW", width);
        grid.start("w:tblLayout").attribute("w:type", "fixed").end("w:tblLayout");
        boolean heads =
                table.body().stream().flatMap(row -> row.cells().stream()).anyMatch(Table.Cell::header);
        grid.start("w:tblLook")
                .attribute("w:firstRow", 1)
                .attribute("w:firstColumn", heads ? 1 : 0)
                .end("w:tblLook");
        grid.value("w:tblCaption", title(table.caption())).value("w:tblDescription", table.summary());
        grid.end("w:tblPr");
    }

    private static String title(Caption caption) {
        return caption.label() + " " + PlainText.of(caption.text());
    }

    private static void columns(Markup grid, int[] widths) {
        grid.start("w:tblGrid");
        for (int width : widths) {
            grid.start("w:gridCol").attribute("w:w", width).end("w:gridCol");
        }
        grid.end("w:tblGrid");
    }

    /** Writes a width in twips. */
    static void width(Markup xml, String element, int twips) {
        xml.start(element).attribute("w:w", twips).attribute("w:type", "dxa").end(element);
    }
}
