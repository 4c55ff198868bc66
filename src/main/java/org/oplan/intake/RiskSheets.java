package org.oplan.intake;

import java.util.List;
import org.oplan.plan.Mitigation;
import org.oplan.plan.Risk;

/** Reads the sheets {@code Risks} and {@code Mitigations}. */
final class RiskSheets {
    static final Columns RISKS = Columns.of("Risks", "code")
            .texts("dimension")
            .texts("description")
            .required("probability")
            .required("impact")
            .optional("mitigations");
    static final Columns MITIGATIONS = Columns.of("Mitigations", "code")
            .texts("text")
            .optionalTexts("owner")
            .required("state");

    private RiskSheets() {}

    static List<Risk> risks(PlanSheets sheets) {
        return sheets.records(
                RISKS,
                row -> new Risk(
                        row.newCode("code"),
                        row.texts("dimension"),
                        row.texts("description"),
                        row.choice("probability", Risk.Level.class),
                        row.choice("impact", Risk.Level.class),
                        CodeList.read(row, "mitigations"),
                        row.source()));
    }

    static List<Mitigation> mitigations(PlanSheets sheets) {
        return sheets.records(
                MITIGATIONS,
                row -> new Mitigation(
                        row.newCode("code"),
                        row.texts("text"),
                        row.optionalTexts("owner"),
                        row.choice("state", Mitigation.State.class),
                        row.source()));
    }
}
