package org.oplan.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.oplan.document.Caption;
import org.oplan.document.Inline;
import org.oplan.document.Paragraph;
import org.oplan.document.Table;
import org.oplan.edition.Terms;
import org.w3c.dom.Element;

/** Reads tables, and sees to it that their rows fill the grid. */
final class TableReader {
    private final Terms terms;
    private final Numbering numbering;
    private final InlineReader inlines;

    TableReader(Terms terms, Numbering numbering, InlineReader inlines) {
        this.terms = terms;
        this.numbering = numbering;
        this.inlines = inlines;
    }

    Table read(Element table) throws TemplateMistake {
        List<Table.Column> columns = new ArrayList<>();
        for (Element col : Xml.children(Xml.child(table, "colgroup"), "col")) {
            columns.add(
                    new Table.Column(Xml.constant(Table.Column.Kind.class, col, "kind"), Xml.number(col, "weight")));
        }
        List<Element> notes = Xml.children(table, "notes");
        return new Table(
                table.getAttribute("id"),
                caption(table),
                columns,
                rows(Xml.child(table, "thead"), columns.size(), true),
                rows(Xml.child(table, "tbody"), columns.size(), false),
                notes.isEmpty() ? List.of() : inlines.paragraphs(notes.getFirst()),
                table.getAttribute("summary"),
                Xml.yes(table, "compact"));
    }

    /** The caption of a table or drawing, with its number. */
    Caption caption(Element captioned) throws TemplateMistake {
        Element caption = Xml.child(captioned, "caption");
        String unit = caption.getAttribute("unit");
        String printed = unit.isEmpty() ? "" : terms.text("caption.unit", Map.of("unit", unit));
        return new Caption(numbering.of(captioned), inlines.read(caption), printed);
    }

    private List<Table.Row> rows(Element group, int columns, boolean head) throws TemplateMistake {
        List<Table.Row> rows = new ArrayList<>();
        int[] covered = new int[columns];
        for (Element tr : Xml.children(group, "tr")) {
            Table.Row.Kind kind = head ? Table.Row.Kind.HEAD : Xml.constant(Table.Row.Kind.class, tr, "kind");
            List<Table.Cell> cells = new ArrayList<>();
            for (Element cell : Xml.children(tr)) {
                cells.add(cell(cell, head));
            }
            place(cells, covered, tr);
            rows.add(new Table.Row(kind, cells));
        }
        return rows;
    }

    private Table.Cell cell(Element cell, boolean head) throws TemplateMistake {
        List<Paragraph> content;
        if (Xml.children(cell, "p").isEmpty()) {
            List<Inline> text = inlines.read(cell);
            content = text.isEmpty() ? List.of() : List.of(Paragraph.of(text));
        } else {
            content = inlines.paragraphs(cell);
        }
        return new Table.Cell(
                Xml.number(cell, "colspan"), Xml.number(cell, "rowspan"), head || Xml.is(cell, "th"), content);
    }

    /** Puts a row's cells into the columns that earlier rows do not cover; the row must then be full. */
    private static void place(List<Table.Cell> cells, int[] covered, Element tr) throws TemplateMistake {
        int column = 0;
        for (Table.Cell cell : cells) {
            while (column < covered.length && covered[column] > 0) {
                covered[column++]--;
            }
            for (int i = 0; i < cell.columnSpan(); i++, column++) {
                if (column >= covered.length || covered[column] > 0) {
                    throw overfull(tr, covered.length);
                }
                covered[column] = cell.rowSpan() - 1;
            }
        }
        while (column < covered.length && covered[column] > 0) {
            covered[column++]--;
        }
        if (column != covered.length) {
            throw new TemplateMistake(
                    Xml.place(tr),
                    "the cells of the row fill " + column + " columns, but the table has " + covered.length);
        }
    }

    private static TemplateMistake overfull(Element tr, int columns) {
        return new TemplateMistake(
                Xml.place(tr), "the cells of the row fill more than the table's " + columns + " columns");
    }
}
