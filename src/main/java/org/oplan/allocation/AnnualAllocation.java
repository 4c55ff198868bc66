package org.oplan.allocation;

import java.util.ArrayList;
import java.util.List;
import org.oplan.money.ControlledRounding;
import org.oplan.money.Fraction;

/**
 * The cost pools of one year, shared out.
 *
 * @param toObjectives stage 1: pool by objective, as printed
 * @param toGoals stages 1 and 2: pool by goal, as printed
 */
public record AnnualAllocation(RoundedTable toObjectives, RoundedTable toGoals) {

    /** Shares out pools in two stages and rounds both tables together, so that each prints the same pool totals. */
    static AnnualAllocation of(List<Stage.Giver> pools, AllocationKeys keys) {
        ExactTable toObjectives = Method.DIRECT.conserve(new Stage(pools, keys.objectives()));
        List<List<Fraction>> goals = new ArrayList<>();
        for (List<Fraction> costs : toObjectives.cells()) {
            goals.add(Method.DIRECT.conserve(keys.toGoals(costs)).columnTotals());
        }
        ExactTable toGoals = new ExactTable(toObjectives.rows(), keys.goals(), goals);
        ControlledRounding.Pair rounded = ControlledRounding.pair(toObjectives.cells(), toGoals.cells());
        return new AnnualAllocation(
                RoundedTable.of(toObjectives, rounded.left()), RoundedTable.of(toGoals, rounded.right()));
    }
}
