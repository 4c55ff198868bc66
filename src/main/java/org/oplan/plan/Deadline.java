package org.oplan.plan;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When a record with a due date is overdue: due before a day that the workbook states, and not closed.
 *
 * @param sheet the sheet whose first record states the day, {@code Reviews}
 * @param column the column that states it, {@code as_of}
 * @param closed the choices by which a record is closed, by column: {@code state} → {@code done, dropped}
 */
public record Deadline(String sheet, String column, SortedMap<String, List<String>> closed) {
    public Deadline {
        closed = Collections.unmodifiableSortedMap(new TreeMap<>(closed));
    }

    /** Whether nothing remains to be done for a record. */
    public boolean isClosed(Entry entry) {
        return closed.entrySet().stream().anyMatch(column -> column.getValue().contains(entry.word(column.getKey())));
    }
}
