package org.oplan.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** The names of the sheets that workbooks have of themselves, whatever the kinds of their papers bring. */
public final class PlanSheetNames {
    /** Where a returned workbook lists what was found. */
    public static final String FINDINGS = "Findings";

    /** For people; never read. */
    public static final List<String> FOR_PEOPLE = List.of("About", FINDINGS);

    /** What every plan has, in the order of the contract. */
    public static final List<String> REQUIRED = List.of(
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
            "Controls");

    /** What a plan may have. */
    public static final List<String> OPTIONAL = List.of("Printed", "Waivers", "Stages", "Staff", "Scenarios");

    private PlanSheetNames() {}

    /** All of them. */
    static List<String> all() {
        return Stream.of(FOR_PEOPLE, REQUIRED, OPTIONAL).flatMap(List::stream).toList();
    }
}
