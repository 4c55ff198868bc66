package org.oplan.intake;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.plan.Quantity;
import org.oplan.plan.Staffing;

/**
 * Reads the sheet {@code Staff}, which a workbook may leave out: staff-months of outputs and cost pools.
 *
 * <pre>
 * code  | 2020  | 2021
 * I.1-1 | 102.5 | 108
 * ADM   | 840   | 828
 * </pre>
 */
final class StaffSheet {
    static final Columns COLUMNS = Columns.of("Staff", "code").someYears();

    private StaffSheet() {}

    static List<Staffing> read(PlanSheets sheets) {
        return sheets.records(
                COLUMNS,
                row -> new Staffing(
                        row.newCode("code"),
                        months(row, sheets.setting().period().years()),
                        row.source()));
    }

    private static SortedMap<Integer, Quantity> months(Row row, List<Integer> years) {
        SortedMap<Integer, Quantity> months = new TreeMap<>();
        for (int year : years) {
            row.quantity(Integer.toString(year)).ifPresent(quantity -> months.put(year, quantity));
        }
        return months;
    }
}
