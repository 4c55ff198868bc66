package org.oplan.catalogue;

import java.util.List;
import java.util.Locale;

/**
 * Names that a kind cannot give to its sheets: those of the plan's own sheets and of its own figures.
 *
 * <p>Otherwise {@code output/R.1-1/2020} would be two figures.
 */
final class ReservedNames {
    private static final List<String> SHEETS = List.of(
            "About",
            "Findings",
            "Plan",
            "Papers",
            "Texts",
            "Goals",
            "Units",
            "Objectives",
            "Outcomes",
            "Indicators",
            "Outputs",
            "Services",
            "Pools",
            "Drivers",
            "Quantities",
            "Contributions",
            "Risks",
            "Mitigations",
            "Controls",
            "Printed",
            "Waivers",
            "Stages");

    /** First parts of the keys of the plan's figures that a sheet's name could be. */
    private static final List<String> FIGURES =
            List.of("annex2", "count", "expenditure", "key", "output", "stage", "support");

    private ReservedNames() {}

    static boolean contains(String sheet) {
        return SHEETS.contains(sheet) || FIGURES.contains(sheet.toLowerCase(Locale.ROOT));
    }

    static String list() {
        return String.join(", ", SHEETS) + ", " + String.join(", ", FIGURES);
    }
}
