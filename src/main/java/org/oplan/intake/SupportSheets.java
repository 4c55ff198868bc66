package org.oplan.intake;

import java.util.List;
import org.oplan.plan.CostPool;
import org.oplan.plan.SupportService;

/** Reads the sheets {@code Services} and {@code Pools}: the support of all work, and what it costs. */
final class SupportSheets {
    private static final Columns SERVICES =
            Columns.of("Services", "code").texts("title").optional("share", "shown_with");
    private static final Columns POOLS = Columns.of("Pools", "code")
            .texts("title")
            .optionalTexts("content")
            .required("driver")
            .optional("stage")
            .someYears();

    private SupportSheets() {}

    static List<SupportService> services(PlanSheets sheets) {
        return sheets.records(
                SERVICES,
                row -> new SupportService(
                        row.newCode("code"),
                        row.texts("title"),
                        row.quantity("share"),
                        row.optionalCode("shown_with"),
                        row.source()));
    }

    static List<CostPool> pools(PlanSheets sheets) {
        return sheets.records(
                POOLS,
                row -> new CostPool(
                        row.newCode("code"),
                        row.texts("title"),
                        row.optionalTexts("content"),
                        row.code("driver"),
                        row.optionalCode("stage"),
                        row.amounts(sheets.setting()),
                        row.source()));
    }
}
