package org.oplan.intake;

import java.util.function.Consumer;

/**
 * A sheet of a workbook, uninterpreted.
 *
 * @param name its name
 * @param startsIn1904 whether its dates count from 1904
 * @param rows its rows that are not blank
 */
record RawSheet(String name, boolean startsIn1904, Rows rows) {

    /** The rows of a sheet, which may be more than memory holds. */
    interface Rows {

        /**
         * Shows each row, in order.
         *
         * @return whether that were all; what is beyond {@link WorkbookFile#MOST_ROWS} is not shown
         */
        boolean forEach(Consumer<RawRow> row);
    }
}
