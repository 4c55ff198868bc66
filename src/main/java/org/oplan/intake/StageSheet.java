package org.oplan.intake;

import java.util.List;
import org.oplan.plan.CostStage;

/**
 * Reads the sheet {@code Stages}, which a workbook may leave out: the way of costs from pools to objectives.
 *
 * <pre>
 * code | title_en            | method     | order    | sequence
 * ST.1 | Central services    | step-down  | explicit | ADM, SUP
 * ST.2 | Bureaux, to outputs | direct     |          |
 * </pre>
 *
 * <p>Without an order pools are shared out as they are listed, or in the sequence if there is one.
 */
final class StageSheet {
    static final Columns COLUMNS =
            Columns.of("Stages", "code").texts("title").required("method").optional("order", "sequence");

    private StageSheet() {}

    static List<CostStage> read(PlanSheets sheets) {
        return sheets.records(COLUMNS, StageSheet::stage);
    }

    private static CostStage stage(Row row) {
        List<String> sequence = CodeList.read(row, "sequence");
        return new CostStage(
                row.newCode("code"),
                row.texts("title"),
                row.choice("method", CostStage.Method.class),
                row.optionalText("order").isEmpty()
                        ? sequence.isEmpty() ? CostStage.Order.AS_LISTED : CostStage.Order.EXPLICIT
                        : row.choice("order", CostStage.Order.class),
                sequence,
                row.source());
    }
}
