package org.oplan.intake;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row of a sheet with its filled cells.
 *
 * @param number the row's number, from 1
 * @param cells the cells by column, from 1
 */
record RawRow(int number, SortedMap<Integer, RawCell> cells) {
    RawRow {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }
}
