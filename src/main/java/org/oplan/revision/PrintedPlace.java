package org.oplan.revision;

/**
 * Where a document prints a figure.
 *
 * @param label the table or drawing, {@code Table 4}, or the section, {@code 3.1 Priorities}; empty before the first
 *     one
 * @param row what heads its row; empty outside tables
 * @param column what heads its column; empty outside tables
 */
public record PrintedPlace(String label, String row, String column) {}
