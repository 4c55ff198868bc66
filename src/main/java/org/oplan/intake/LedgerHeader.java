package org.oplan.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

/**
 * The header line of a ledger.
 *
 * @param columns position of each column by its name
 * @param names the names as they stand there, in order
 */
record LedgerHeader(Map<String, Integer> columns, List<String> names) {
    static final String UNIT = "unit";
    static final String PERIOD = "period";
    static final String ELEMENT = "element";
    static final String AMOUNT = "amount";

    private static final List<String> REQUIRED = List.of(UNIT, PERIOD, ELEMENT, AMOUNT);
    private static final List<String> OPTIONAL = List.of("account", "reference", "note", "origin");

    LedgerHeader {
        columns = Map.copyOf(columns);
        names = List.copyOf(names);
    }

    /** The header in a line. */
    static LedgerHeader of(CSVRecord line) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (String value : line) {
            String heading = CellText.clean(value);
            String name = Headings.name(heading, LedgerHeader::isKnown).orElse(heading);
            columns.putIfAbsent(name, names.size());
            names.add(name);
        }
        return new LedgerHeader(columns, names);
    }

    private static boolean isKnown(String name) {
        return REQUIRED.contains(name) || OPTIONAL.contains(name);
    }

    /** The header of a file without a line. */
    static LedgerHeader none() {
        return new LedgerHeader(Map.of(), List.of());
    }

    /** Whether the lines below can be read; reports what is wrong with the columns. */
    boolean check(SourceRef file, List<Finding> findings) {
        List<String> missing =
                REQUIRED.stream().filter(name -> !columns.containsKey(name)).toList();
        SourceRef place = file.atLine(1);
        if (missing.size() > 1) {
            findings.add(Finding.warning(IntakeCodes.UNKNOWN_CSV, place, "columns", String.join(", ", REQUIRED)));
            return false;
        }
        missing.forEach(name -> findings.add(Finding.error(IntakeCodes.MISSING_COLUMN, place, "column", name)));
        boolean repeats = false;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (names.indexOf(name) < i && !name.isEmpty()) {
                repeats = true;
                findings.add(Finding.error(IntakeCodes.DUPLICATE_COLUMN, place, "column", name));
            } else if (!name.isEmpty() && !REQUIRED.contains(name) && !OPTIONAL.contains(name)) {
                findings.add(Finding.warning(IntakeCodes.UNKNOWN_COLUMN, place, "column", name));
            }
        }
        return missing.isEmpty() && !repeats;
    }

    /** Where a required column stands, from 0. */
    int position(String column) {
        return Objects.requireNonNull(columns.get(column), column);
    }
}
