package org.oplan.sample;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A data sheet before it is drawn.
 *
 * @param name the sheet's name, {@code Outputs}
 * @param table its header and records
 * @param rules rules of columns that {@code columns.csv} does not have, by heading
 */
public record SheetData(String name, TextTable table, SortedMap<String, ColumnRule> rules) {
    public SheetData {
        rules = new TreeMap<>(rules);
    }

    /** A sheet whose columns are those of {@code columns.csv}. */
    public SheetData(String name, TextTable table) {
        this(name, table, new TreeMap<>());
    }

    /** How a column looks and what may be entered in it. */
    ColumnRule rule(String column) {
        ColumnRule own = rules.get(column);
        return own == null ? ColumnRule.of(name, column) : own;
    }
}
