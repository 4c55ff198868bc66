package org.oplan.intake;

import java.util.List;
import org.oplan.plan.CostPool;
import org.oplan.plan.CostStage;
import org.oplan.plan.Identity;

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

    /** The stages of the sheet; without any, the published ones that pools name. */
    static List<CostStage> read(PlanSheets sheets, List<CostPool> pools, Identity identity) {
        List<CostStage> stages = sheets.records(COLUMNS, StageSheet::stage);
        return stages.isEmpty() ? PublishedStages.named(pools, identity.languages(), identity.source()) : stages;
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
