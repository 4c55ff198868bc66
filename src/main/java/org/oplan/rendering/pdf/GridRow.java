package org.oplan.rendering.pdf;

import java.util.List;
import org.oplan.document.Table;

/**
 * A row with its cells in their places.
 *
 * @param kind what the row is
 * @param cells the cells that start in it
 * @param open for each column, whether the cell that covers it goes on in the next row
 */
@SuppressWarnings("ArrayRecordComponent") // read by the table's layout alone, compared by nobody
record GridRow(Table.Row.Kind kind, List<GridCell> cells, boolean[] open) {
    GridRow {
        cells = List.copyOf(cells);
    }

    boolean continues() {
        for (boolean each : open) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    GridRow scaled(float factor) {
        return new GridRow(kind, cells.stream().map(cell -> cell.scaled(factor)).toList(), open);
    }
}
