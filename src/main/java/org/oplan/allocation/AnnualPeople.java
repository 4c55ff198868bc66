package org.oplan.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oplan.money.ControlledRounding;
import org.oplan.money.Fraction;
import org.oplan.plan.Plan;
import org.oplan.plan.Quantity;

/**
 * The people of one year, carried through the stages of the costs: people go where their pool's cost goes.
 *
 * <p>Everything is in tenths of a staff-month, of which whole ones are printed.
 *
 * @param outputs people who work for outputs, and which goals they serve
 * @param toObjectives people of each pool by objective, as printed
 * @param toGoals people of each pool by goal, as printed
 * @param reach which part of each pool's cost, and so of its people, reaches each objective
 */
public record AnnualPeople(
        PlannedResources outputs, RoundedTable toObjectives, RoundedTable toGoals, ExactTable reach) {
    /** Decimals of a staff-month that are printed. */
    public static final int DECIMALS = 1;

    private static final Fraction SCALE = Fraction.of(BigDecimal.TEN.pow(DECIMALS));

    static AnnualPeople of(Plan plan, AllocationKeys keys, AnnualRun run, int year) {
        ExactTable reach = run.reach();
        List<List<Fraction>> cells = new ArrayList<>();
        for (int i = 0; i < reach.rows().size(); i++) {
            Fraction people = months(plan, reach.rows().get(i), year).times(SCALE);
            cells.add(reach.cells().get(i).stream().map(people::times).toList());
        }
        ExactTable toObjectives = new ExactTable(reach.rows(), reach.columns(), cells);
        ExactTable toGoals = keys.toGoals(toObjectives);
        ControlledRounding.Pair rounded = ControlledRounding.pair(toObjectives.cells(), toGoals.cells());
        return new AnnualPeople(
                PlannedResources.of(
                        plan, keys, output -> months(plan, output.code(), year).times(SCALE)),
                RoundedTable.of(toObjectives, rounded.left()),
                RoundedTable.of(toGoals, rounded.right()),
                reach);
    }

    /** The staff-months of an output or pool in a year; nil if the plan does not say. */
    static Fraction months(Plan plan, String element, int year) {
        return Fraction.sum(plan.alternatives().staff().stream()
                .filter(staffing -> staffing.element().equals(element))
                .map(staffing -> staffing.months().get(year))
                .map(AnnualPeople::value)
                .toList());
    }

    private static Fraction value(@Nullable Quantity months) {
        return months == null ? Fraction.ZERO : Fraction.of(months.value());
    }
}
