package org.oplan.plan;

import java.util.List;
import java.util.Optional;

/**
 * The records of a sheet that a document kind brings, in the order of the workbook.
 *
 * @param sheet what the sheet is made of
 * @param entries its records; codes are unique
 */
public record Register(SheetDefinition sheet, List<Entry> entries) {
    public Register {
        entries = List.copyOf(entries);
    }

    /** The entry with a code. */
    public Optional<Entry> entry(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** The entries whose column holds a value: a reference to it, or that choice or text. */
    public List<Entry> entries(String column, String value) {
        return entries.stream()
                .filter(entry -> entry.codes(column).contains(value)
                        || entry.word(column).equals(value))
                .toList();
    }
}
