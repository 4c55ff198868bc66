package org.oplan.sample;

/**
 * A data sheet before it is drawn.
 *
 * @param name the sheet's name, {@code Outputs}
 * @param table its header and records
 */
public record SheetData(String name, TextTable table) {}
