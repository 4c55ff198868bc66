package org.oplan.intake;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.plan.Output;

/** Reads the sheet {@code Outputs}: outputs with an amount for every year of the period. */
final class OutputSheet {
    private static final Columns COLUMNS =
            Columns.of("Outputs", "code").required("objective").texts("title").everyYear();

    private OutputSheet() {}

    static List<Output> read(PlanSheets sheets) {
        return sheets.records(COLUMNS, row -> output(row, sheets.setting()));
    }

    private static Output output(Row row, Setting setting) {
        for (int year : setting.period().years()) {
            String column = Integer.toString(year);
            if (row.isBlank(column)) {
                row.report(Finding.warning(IntakeCodes.MISSING_AMOUNT, row.source(column), "year", column));
            }
        }
        return new Output(
                row.newCode("code"), row.code("objective"), row.texts("title"), row.amounts(setting), row.source());
    }
}
