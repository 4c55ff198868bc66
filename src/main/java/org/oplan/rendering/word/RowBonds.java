package org.oplan.rendering.word;

import java.util.BitSet;
import java.util.List;
import org.oplan.document.Table;
import org.oplan.document.Table.Row.Kind;

/**
 * Which rows of a table stay on one page with the row after them.
 *
 * <p>A group stays with its rows and its subtotal while it is short; of a long one only the ends are held. A total
 * never stands alone, nor does a note.
 */
final class RowBonds {
    private static final int SHORT_TABLE = 10;
    private static final int SHORT_GROUP = 12;

    private final BitSet held = new BitSet();

    private RowBonds() {}

    static RowBonds of(Table table) {
        RowBonds bonds = new RowBonds();
        List<Table.Row> rows = table.body();
        if (rows.size() <= SHORT_TABLE) {
            bonds.held.set(0, Math.max(0, rows.size() - 1));
        }
        int start = 0;
        for (int row = 0; row < rows.size(); row++) {
            Kind kind = rows.get(row).kind();
            switch (kind) {
                case GROUP -> {
                    bonds.held.set(row);
                    start = row;
                }
                case SUBTOTAL, TOTAL -> {
                    bonds.hold(start, row);
                    start = row + 1;
                }
                case HEAD, DATA -> bonds.holdSpans(rows.get(row), row);
            }
        }
        if (!table.notes().isEmpty()) {
            bonds.held.set(Math.max(0, rows.size() - 1));
        }
        return bonds;
    }

    private void hold(int start, int end) {
        if (end > 0) {
            held.set(Math.max(0, end - 1));
        }
        if (end - start <= SHORT_GROUP) {
            held.set(start, end);
        }
    }

    private void holdSpans(Table.Row row, int number) {
        int rows = row.cells().stream().mapToInt(Table.Cell::rowSpan).max().orElse(1);
        if (rows <= SHORT_GROUP) {
            held.set(number, number + rows - 1);
        }
    }

    /** Whether a row of the body stays with the next row, or with the notes after the last one. */
    boolean heldToNext(int row) {
        return held.get(row);
    }
}
