package org.oplan.rendering.word;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.oplan.document.Caption;
import org.oplan.document.Paragraph;
import org.oplan.document.Table;
import org.oplan.revision.Mark;

/** Writes tables: the caption above, the rows, the notes under them. */
final class TableWriter {
    private final Story story;
    private final Runs runs;
    private final CaptionWriter captions;
    private final Tracking tracking;

    TableWriter(Story story, Runs runs, CaptionWriter captions, Tracking tracking) {
        this.tracking = tracking;
        this.story = story;
        this.runs = runs;
        this.captions = captions;
    }

    /** Writes a table on a page whose text is so wide, in twips. */
    void write(Table table, int available) {
        captions.write(table.id(), table.caption());
        int[] widths = ColumnWidths.of(table, available);
        CTTbl grid = story.table();
        describe(grid.addNewTblPr(), table, Arrays.stream(widths).sum());
        columns(grid.addNewTblGrid(), widths);
        CellWriter cells = new CellWriter(runs, tracking, table, widths);
        head(grid, table, cells);
        body(grid, table, cells);
        notes(table.notes());
    }

    private void head(CTTbl grid, Table table, CellWriter cells) {
        List<List<TableGrid.Place>> head =
                TableGrid.place(table.head(), table.columns().size());
        for (int row = 0; row < head.size(); row++) {
            RowLook look = RowLook.head(row == 0, row == head.size() - 1);
            Mark outer = tracking.enter(table.head().get(row));
            cells.write(headRow(grid), head.get(row), look);
            tracking.leave(outer);
        }
    }

    private void body(CTTbl grid, Table table, CellWriter cells) {
        RowBonds bonds = RowBonds.of(table);
        List<List<TableGrid.Place>> body =
                TableGrid.place(table.body(), table.columns().size());
        for (int row = 0; row < body.size(); row++) {
            Table.Row.Kind kind = table.body().get(row).kind();
            RowLook look = RowLook.body(kind, row == body.size() - 1, bonds.heldToNext(row));
            Mark outer = tracking.enter(table.body().get(row));
            cells.write(bodyRow(grid), body.get(row), look);
            tracking.leave(outer);
        }
    }

    private void notes(List<Paragraph> notes) {
        for (int i = 0; i < notes.size(); i++) {
            Mark outer = tracking.enter(notes.get(i));
            CTP note = story.paragraph(Style.NOTE);
            if (i < notes.size() - 1) {
                Paragraphs.keepWithNext(note);
            }
            runs.write(note, notes.get(i));
            tracking.leave(outer);
        }
    }

    private static void describe(CTTblPr properties, Table table, int width) {
        properties.addNewTblStyle().setVal((table.compact() ? Style.COMPACT_TABLE : Style.FIGURE_TABLE).id());
        set(properties.addNewTblW(), width);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(
                table.body().stream().flatMap(row -> row.cells().stream()).anyMatch(Table.Cell::header));
        properties.addNewTblCaption().setVal(title(table.caption()));
        properties.addNewTblDescription().setVal(table.summary());
    }

    private static String title(Caption caption) {
        return caption.label() + " " + PlainText.of(caption.text());
    }

    private static void columns(CTTblGrid grid, int[] widths) {
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private CTRow headRow(CTTbl table) {
        CTRow row = table.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        tracking.row(row);
        return row;
    }

    private CTRow bodyRow(CTTbl table) {
        CTRow row = table.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        tracking.row(row);
        return row;
    }

    static void set(CTTblWidth width, int twips) {
        width.setW(BigInteger.valueOf(twips));
        width.setType(STTblWidth.DXA);
    }
}
