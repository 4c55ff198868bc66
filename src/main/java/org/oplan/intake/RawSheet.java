package org.oplan.intake;

import java.util.List;

/**
 * A sheet of a workbook, uninterpreted.
 *
 * @param name its name
 * @param rows its rows that are not blank, in order
 * @param startsIn1904 whether its dates count from 1904
 * @param cut whether the sheet has more rows than are read
 */
record RawSheet(String name, List<RawRow> rows, boolean startsIn1904, boolean cut) {
    RawSheet {
        rows = List.copyOf(rows);
    }
}
