package org.oplan.intake;

import java.util.List;
import java.util.stream.Stream;
import org.oplan.catalogue.DocumentKind;
import org.oplan.plan.Passage;

/** Reads the sheet {@code Texts}: passages in printing order. */
final class PassageSheet {
    static final List<String> SECTIONS =
            List.of("introduction", "priorities", "allocation", "risk", "objectives", "implementation", "annex-2");
    static final Columns COLUMNS =
            Columns.of("Texts", "section").required("kind").texts("text");

    private PassageSheet() {}

    /**
     * Reads the passages.
     *
     * @param kinds the kinds of the workbook's papers, which may have sections of their own
     * @param areAll whether these are all kinds; otherwise any section may be one of those that are not known
     */
    static List<Passage> read(PlanSheets sheets, List<DocumentKind> kinds, boolean areAll) {
        List<String> sections = Stream.concat(
                        SECTIONS.stream(), kinds.stream().flatMap(kind -> kind.sections().stream()))
                .distinct()
                .toList();
        return sheets.records(
                COLUMNS,
                row -> new Passage(
                        areAll ? row.choice("section", sections) : row.text("section"),
                        row.choice("kind", Passage.Kind.class),
                        row.texts("text"),
                        row.source()));
    }
}
