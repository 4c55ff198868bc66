package org.oplan.allocation;

import java.util.List;
import org.oplan.plan.Plan;

/**
 * A plan with other amounts or keys: revised, spent, of the version before, or of a scenario.
 *
 * @param name its name, first part of the keys of its figures: {@code revised}, {@code scenario/fewer-pages}
 * @param plan the plan with the amounts and keys of the variant
 * @param years the years that the variant says something of, in order
 */
public record PlanVariant(String name, Plan plan, List<Integer> years) {
    /** The plan with its revised amounts. */
    public static final String REVISED = "revised";

    /** What was spent. */
    public static final String ACTUAL = "actual";

    /** The version of the workbook before this one. */
    public static final String PREVIOUS = "previous";

    /** First part of the name of every scenario. */
    public static final String SCENARIO = "scenario";

    public PlanVariant {
        years = List.copyOf(years);
    }

    /** The name of a scenario's variant. */
    public static String scenario(String scenario) {
        return SCENARIO + "/" + scenario;
    }
}
