package org.oplan.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oplan.plan.ColumnType;
import org.oplan.plan.Deadline;

/** Reads when a record is overdue: {@code overdue-on: Reviews.as_of} and {@code unless: {state: [done, dropped]}}. */
final class DeadlineReader {
    private static final Pattern CELL = Pattern.compile("([A-Za-z0-9]+)\\.([a-z0-9_]+)");
    private static final Pattern ANY = Pattern.compile(".+");
    private static final String ON = "overdue-on";
    private static final String UNLESS = "unless";

    private final List<String> names;
    private final Fields sheets;

    /**
     * A reader.
     *
     * @param names the names of the kind's sheets
     * @param sheets the sheets themselves
     */
    DeadlineReader(List<String> names, Fields sheets) {
        this.names = names;
        this.sheets = sheets;
    }

    /**
     * The deadline of a column.
     *
     * @param column the column
     * @param type what its cells hold
     * @param columns the columns of its sheet, by which a record may be closed
     */
    Optional<Deadline> read(Fields column, ColumnType type, List<String> columns) {
        Optional<String> on = column.text(ON, false);
        Optional<Fields> unless = column.fields(UNLESS);
        if (on.isEmpty()) {
            unless.ifPresent(
                    fields -> column.refuse(UNLESS, UNLESS, "{type: date, overdue-on: SHEET.COLUMN, unless …}"));
            return Optional.empty();
        }
        Matcher cell = CELL.matcher(on.get());
        if (type != ColumnType.DATE || !cell.matches() || !isDate(cell.group(1), cell.group(2))) {
            column.refuse(ON, on.get(), "{type: date, overdue-on: SHEET.COLUMN} (" + String.join(", ", names) + ")");
            return Optional.empty();
        }
        return Optional.of(new Deadline(
                cell.group(1),
                cell.group(2),
                unless.map(fields -> closed(fields, columns)).orElseGet(TreeMap::new)));
    }

    private boolean isDate(String sheet, String column) {
        return names.contains(sheet)
                && sheets.fields(sheet)
                        .flatMap(fields -> fields.fields("columns"))
                        .flatMap(fields -> fields.fields(column))
                        .flatMap(fields -> fields.text("type", false))
                        .filter(ColumnType.DATE.word()::equals)
                        .isPresent();
    }

    private static SortedMap<String, List<String>> closed(Fields unless, List<String> columns) {
        SortedMap<String, List<String>> closed = new TreeMap<>();
        for (String column : unless.keys(ANY)) {
            if (columns.contains(column)) {
                closed.put(column, unless.list(column));
            } else {
                unless.refuse(column, column, String.join(", ", columns));
            }
        }
        return closed;
    }
}
