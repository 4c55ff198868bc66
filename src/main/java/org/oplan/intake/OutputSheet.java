package org.oplan.intake;

import java.util.List;
import org.oplan.plan.Output;

/** Reads the sheet {@code Outputs}: outputs with an amount for every year of the period. */
final class OutputSheet {
    static final Columns COLUMNS = Columns.of("Outputs", "code")
            .required("objective")
            .texts("title")
            .everyYear()
            .revisedYears();

    private OutputSheet() {}

    static List<Output> read(PlanSheets sheets) {
        return sheets.records(
                COLUMNS,
                row -> new Output(
                        row.newCode("code"),
                        row.code("objective"),
                        row.texts("title"),
                        row.amounts(sheets.setting()),
                        row.revised(sheets.setting()),
                        row.source()));
    }
}
