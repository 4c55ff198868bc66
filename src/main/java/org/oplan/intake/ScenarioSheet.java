package org.oplan.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.oplan.plan.Quantity;
import org.oplan.plan.ScenarioChange;

/**
 * Reads the sheet {@code Scenarios}, which a workbook may leave out: cells that would be different, one a row.
 *
 * <pre>
 * scenario    | sheet      | code | column | value   | reason_en
 * fewer-pages | Pools      | DOC  | 2020   | 7200000 | A tenth fewer pages
 * fewer-pages | Quantities | R.1  | DOCD   | 400000  |
 * </pre>
 */
final class ScenarioSheet {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,20}");
    static final List<String> SHEETS = Stream.of(ScenarioChange.Sheet.values())
            .map(ScenarioChange.Sheet::title)
            .toList();
    static final Columns COLUMNS = Columns.of("Scenarios", "scenario")
            .required("sheet")
            .required("code")
            .required("column")
            .required("value")
            .optionalTexts("reason");

    private ScenarioSheet() {}

    static List<ScenarioChange> read(PlanSheets sheets) {
        return sheets.records(COLUMNS, ScenarioSheet::change);
    }

    private static ScenarioChange change(Row row) {
        String scenario = row.name("scenario", NAME);
        String sheet = row.choice("sheet", SHEETS);
        String code = row.code("code");
        String column = row.text("column");
        row.require("value");
        Quantity value = row.quantity("value").orElseGet(() -> {
            row.drop();
            return new Quantity(BigDecimal.ZERO, row.source());
        });
        if (row.isUsable()) {
            row.claim(String.join(" ", scenario, sheet, code, column));
        }
        return new ScenarioChange(
                scenario,
                ScenarioChange.Sheet.titled(sheet),
                code,
                column,
                value,
                row.optionalTexts("reason"),
                row.source());
    }
}
