package org.oplan.intake;

import java.util.List;
import org.oplan.plan.Passage;

/** Reads the sheet {@code Texts}: passages in printing order. */
final class PassageSheet {
    private static final List<String> SECTIONS =
            List.of("introduction", "priorities", "allocation", "risk", "objectives", "implementation", "annex-2");
    private static final Columns COLUMNS =
            Columns.of("Texts", "section").required("kind").texts("text");

    private PassageSheet() {}

    static List<Passage> read(PlanSheets sheets) {
        return sheets.records(
                COLUMNS,
                row -> new Passage(
                        row.choice("section", SECTIONS),
                        row.choice("kind", Passage.Kind.class),
                        row.texts("text"),
                        row.source()));
    }
}
