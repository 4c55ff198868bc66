package org.oplan.document;

import java.util.List;

/**
 * A table: one logical table is one table in every format.
 *
 * <p>Cells are laid out as in HTML: a row lists the cells that start in it, and a cell spans columns and rows. The rows
 * of {@code head} are repeated on each page that the table continues on.
 *
 * @param id anchor, unique in the document, {@code [a-z][a-z0-9-]{0,38}}
 * @param caption what stands above it
 * @param columns the columns in order
 * @param head the header rows, at least one; all their cells are header cells
 * @param body the rows in order; rows up to and including a subtotal are kept together where the page allows
 * @param notes paragraphs under the table in small print; may be empty
 * @param summary one sentence on what the table shows, for readers who cannot see it
 * @param compact whether it is set in the smaller size of wide tables
 */
public record Table(
        String id,
        Caption caption,
        List<Column> columns,
        List<Row> head,
        List<Row> body,
        List<Paragraph> notes,
        String summary,
        boolean compact)
        implements Block, Captioned {
    public Table {
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        body = List.copyOf(body);
        notes = List.copyOf(notes);
    }

    /**
     * One column.
     *
     * @param kind what its cells hold
     * @param weight share of the width among the text columns, relative to the other text columns; at least 1
     */
    public record Column(Column.Kind kind, int weight) {

        /** What the cells of a column hold, from which width and alignment follow. */
        public enum Kind {
            /** Short codes at the line's start, as narrow as they allow. */
            CODE,
            /** Text at the line's start, sharing the remaining width. */
            TEXT,
            /** Short words, centred, as narrow as they allow. */
            STATE,
            /** Figures at the line's end, never broken, as narrow as they allow. */
            FIGURE
        }
    }

    /**
     * One row.
     *
     * @param kind what the row is in the table
     * @param cells the cells that start in it, in order
     */
    public record Row(Row.Kind kind, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** What a row is in the table, from which its look follows. */
        public enum Kind {
            HEAD,
            /** Names the rows that follow; usually one code cell and one cell over the remaining columns. */
            GROUP,
            DATA,
            SUBTOTAL,
            TOTAL
        }
    }

    /**
     * One cell.
     *
     * @param columnSpan how many columns it covers, at least 1
     * @param rowSpan how many rows it covers, at least 1
     * @param header whether it heads its row (or, in the head, its columns)
     * @param content its paragraphs; empty for an empty cell
     */
    public record Cell(int columnSpan, int rowSpan, boolean header, List<Paragraph> content) {
        public Cell {
            if (columnSpan < 1 || rowSpan < 1) {
                throw new IllegalArgumentException("A cell spans at least one column and one row, not " + columnSpan
                        + " columns and " + rowSpan + " rows");
            }
            content = List.copyOf(content);
        }

        /** A header cell of plain text. */
        public static Cell header(String text) {
            return new Cell(1, 1, true, List.of(Paragraph.of(text)));
        }
    }
}
