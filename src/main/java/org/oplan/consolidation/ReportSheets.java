package org.oplan.consolidation;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.oplan.plan.Deadline;
import org.oplan.plan.Plan;

/**
 * Sheets whose first record describes the report itself, such as the period that it is on.
 *
 * <p>They are those from which due dates are counted. Each workbook has its own, and the one that brings others
 * together does not take theirs.
 */
final class ReportSheets {
    private ReportSheets() {}

    /** The names of these sheets. */
    static Set<String> of(Stream<Plan> workbooks) {
        Set<String> names = new TreeSet<>();
        workbooks
                .flatMap(workbook -> workbook.registers().stream())
                .flatMap(register -> register.sheet().columns().stream())
                .flatMap(column -> column.deadline().stream())
                .map(Deadline::sheet)
                .forEach(names::add);
        return names;
    }
}
