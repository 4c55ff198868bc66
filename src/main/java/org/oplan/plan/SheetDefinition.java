package org.oplan.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sheet that a document kind brings: which columns it has and what they hold.
 *
 * @param name name of the sheet, {@code Projects}
 * @param key the column that names a record, which is a code or a reference
 * @param required whether a workbook with a paper of the kind must have the sheet
 * @param columns the columns
 */
public record SheetDefinition(String name, String key, boolean required, List<ColumnDefinition> columns) {
    public SheetDefinition {
        columns = List.copyOf(columns);
        if (columns.stream().noneMatch(column -> column.name().equals(key))) {
            throw new IllegalArgumentException("The key of " + name + " is one of its columns, not " + key);
        }
    }

    /** The first part of its figures' keys: {@code projects}. */
    public String prefix() {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The column of due dates by which a record is overdue. */
    public Optional<ColumnDefinition> deadline() {
        return columns.stream().filter(column -> column.deadline().isPresent()).findFirst();
    }

    /** The column with a name. */
    public Optional<ColumnDefinition> column(String wanted) {
        return columns.stream().filter(column -> column.name().equals(wanted)).findFirst();
    }
}
