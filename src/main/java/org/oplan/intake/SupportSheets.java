package org.oplan.intake;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.oplan.plan.CostPool;
import org.oplan.plan.Quantity;
import org.oplan.plan.SupportService;

/** Reads the sheets {@code Services} and {@code Pools}: the support of all work, and what it costs. */
final class SupportSheets {
    static final Columns SERVICES =
            Columns.of("Services", "code").texts("title").optional("share", "shown_with", "pool");
    static final Columns POOLS = Columns.of("Pools", "code")
            .texts("title")
            .optionalTexts("content")
            .required("driver")
            .optional("stage", "provided_by")
            .someYears()
            .revisedYears();

    private SupportSheets() {}

    static List<SupportService> services(PlanSheets sheets) {
        List<Row> rows = sheets.rows(SERVICES);
        ShareCells cells = new ShareCells();
        rows.forEach(row -> row.share("share", row.source().cell(), cells));
        SortedMap<String, Quantity> shares = cells.quantities(sheets::report);
        return sheets.records(
                rows,
                row -> new SupportService(
                        row.newCode("code"),
                        row.texts("title"),
                        Optional.ofNullable(shares.get(row.source().cell())),
                        row.optionalCode("shown_with"),
                        row.optionalCode("pool"),
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
                        row.revised(sheets.setting()),
                        row.optionalCode("provided_by"),
                        row.source()));
    }
}
