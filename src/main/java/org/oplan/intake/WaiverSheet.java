package org.oplan.intake;

import java.util.List;
import org.oplan.plan.Waiver;

/**
 * Reads the sheet {@code Waivers}: findings that somebody has accepted.
 *
 * <pre>
 * rule                | place      | reason                          | name
 * missing-translation | Texts!D14  | The Chinese text follows in May | A. Silva
 * </pre>
 */
final class WaiverSheet {
    static final Columns COLUMNS =
            Columns.of("Waivers", "rule").required("place").required("reason").required("name");

    private WaiverSheet() {}

    static List<Waiver> read(PlanSheets sheets) {
        return sheets.records(COLUMNS, WaiverSheet::waiver);
    }

    /** Without a rule, a place, a reason and a name there is no waiver. */
    private static Waiver waiver(Row row) {
        Waiver waiver =
                new Waiver(row.text("rule"), row.text("place"), row.text("reason"), row.text("name"), row.source());
        if (waiver.rule().isEmpty()
                || waiver.place().isEmpty()
                || waiver.reason().isEmpty()
                || waiver.name().isEmpty()) {
            row.drop();
        }
        return waiver;
    }
}
