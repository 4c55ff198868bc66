package org.oplan.revision;

import java.util.List;
import org.oplan.document.Table;

/**
 * A table with its marks; a kept table has columns of the same kinds in both versions.
 *
 * @param mark which versions have it
 * @param frame the table without caption, rows and notes
 * @param caption its caption
 * @param head its header rows
 * @param body its rows
 * @param notes the paragraphs under it
 */
public record RevisedTable(
        Mark mark,
        Versions<Table> frame,
        RevisedCaption caption,
        List<Row> head,
        List<Row> body,
        List<RevisedParagraph> notes)
        implements RevisedBlock {
    public RevisedTable {
        head = List.copyOf(head);
        body = List.copyOf(body);
        notes = List.copyOf(notes);
    }

    @Override
    public Table in(Version version) {
        Table of = frame.in(version);
        return new Table(
                of.id(),
                caption.in(version),
                of.columns(),
                rows(version, head),
                rows(version, body),
                RevisedParagraph.paragraphs(version, notes),
                of.summary(),
                of.compact());
    }

    private static List<Table.Row> rows(Version version, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.mark().isIn(version))
                .map(row -> row.in(version))
                .toList();
    }

    /**
     * A row; a kept one has cells of the same shapes in both versions.
     *
     * @param mark which versions have it
     * @param kind what the row is
     * @param cells its cells
     */
    public record Row(Mark mark, Table.Row.Kind kind, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The row as a version has it. */
        Table.Row in(Version version) {
            return new Table.Row(
                    kind, cells.stream().map(cell -> cell.in(version)).toList());
        }
    }

    /**
     * A cell of a row.
     *
     * @param frame the cell without content
     * @param content its paragraphs: those in both versions first, then those that only one version has
     */
    public record Cell(Table.Cell frame, List<RevisedParagraph> content) {
        public Cell {
            content = List.copyOf(content);
        }

        /** The cell as a version has it. */
        Table.Cell in(Version version) {
            return new Table.Cell(
                    frame.columnSpan(), frame.rowSpan(), frame.header(), RevisedParagraph.paragraphs(version, content));
        }
    }
}
