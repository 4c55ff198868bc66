package org.oplan.catalogue;

import java.util.List;
import java.util.Locale;

/**
 * Names that a kind cannot give to its sheets: those of the plan's own sheets and of its own figures.
 *
 * <p>Otherwise {@code output/R.1-1/2020} would be two figures.
 */
final class ReservedNames {
    /** First parts of the keys of the plan's figures that a sheet's name could be. */
    private static final List<String> FIGURES = List.of(
            "actual",
            "annex1",
            "annex2",
            "count",
            "difference",
            "expenditure",
            "key",
            "output",
            "people",
            "previous",
            "provided",
            "revised",
            "scenario",
            "services",
            "spending",
            "stage",
            "support",
            "unit");

    private ReservedNames() {}

    static boolean contains(String sheet) {
        return PlanSheetNames.all().contains(sheet) || FIGURES.contains(sheet.toLowerCase(Locale.ROOT));
    }

    static String list() {
        return String.join(", ", PlanSheetNames.all()) + ", " + String.join(", ", FIGURES);
    }
}
